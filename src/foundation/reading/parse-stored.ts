import type * as z from 'zod/mini';
import type { Result } from '../issue/result';
import { type ParseOptions, parseWith } from './parse-with';
import { storedLimits } from './stored-limits';

/**
 * Reads back what was stored: a result, or an input whose parts are known to agree. Faults come as issues, like those
 * of every `parse…` function.
 *
 * It reads the shape alone. An input from elsewhere is for its own `parse…` function, which also checks that its parts
 * agree with each other.
 *
 * @typeParam Value - what the schema reads
 * @param schema - a schema of this entry, or a list of what one reads
 * @param input - what was stored, such as the result of `JSON.parse`
 * @param options - limits of what is read; by default results may nest deeper than inputs
 * @returns what was stored, a copy that shares nothing with the input
 * @issues every `input/…` code; `number/too-precise`, `percent/too-precise`, `date/format`,
 *   `date/no-such-day`
 * @category Schemas
 * @example
 * ```ts
 * import { decideEligibility, evaluateAssessment, checkAssessment, orThrow, parsePlainDate } from 'model-ward-rules';
 * import { allMustBeMet, dienBien2022, modelWardPolice22 } from 'model-ward-rules/published';
 * import { parseStored, verdictSchema } from 'model-ward-rules/schemas';
 *
 * const assessment = orThrow(checkAssessment(dienBien2022.assessment, [modelWardPolice22]));
 * const asOf = orThrow(parsePlainDate('2022-12-31'));
 * const stored = JSON.stringify(decideEligibility(evaluateAssessment(assessment, { asOf }), allMustBeMet));
 *
 * console.log(orThrow(parseStored(verdictSchema, JSON.parse(stored))).outcome); // not-eligible
 * const changed = parseStored(verdictSchema, JSON.parse(stored.replace('not-eligible', 'elligible')));
 * console.log(changed.ok ? 'read' : changed.issues[0]?.code); // input/not-one-of
 * ```
 */
export function parseStored<Value>(
  schema: z.ZodMiniType<Value>,
  input: unknown,
  { limits }: ParseOptions = {},
): Result<Value> {
  return parseWith(schema, input, { limits: { ...storedLimits, ...limits } });
}
