import type { ParseOptions, Result } from 'model-ward-rules';
import { parseWith } from '../../src/foundation/reading/parse-with';
import { limitsOf } from '../../src/foundation/reading/snapshot';
import { storedLimits } from '../../src/foundation/reading/stored-limits';
import { storedPlanOf } from '../../src/stored/stored-plan';

/** Reads the bare shape of a schema, as a stored result is read once its stamp is. */
export function readShape(
  schema: unknown,
  input: unknown,
  { limits }: ParseOptions = {},
): Result<unknown> {
  return parseWith(storedPlanOf(schema).plan, input, { limits: limitsOf(limits, storedLimits) });
}
