import type * as z from 'zod/mini';
import { notParsed } from '../foundation/issue/not-parsed';
import { packageVersion } from '../foundation/value/package-version';
import { shapeOf } from './migration';
import { migrations } from './migrations';
import { parseStored } from './parse-stored';
import type { Stored } from './stamp';
import { storedPlanOf } from './stored-plan';

/**
 * Adjusts what is stored beside a result.
 *
 * @category Schemas
 */
export interface StoringOptions {
  /**
   * Digests of what the result was reached from, by names of your own, such as `assessment` and `policy`: with them
   * `compareStored` tells a changed input from a changed version. The hash is yours, of `formatCanonicalJson`.
   */
  readonly inputs?: Readonly<Record<string, string>>;
}

/**
 * Makes of a result what is to be stored: plain data with its kind, its shape and the version of the package, so that every
 * later version can read it.
 *
 * @typeParam Value - the result
 * @param schema - the schema of this entry that reads the result
 * @param value - the result, as this version gave it
 * @param options - digests of what it was reached from
 * @returns a copy, to be written with `JSON.stringify` and read with `parseStored`
 * @throws `InputError` `argument/not-parsed` where the schema is not one of this entry, or where the result could not be read
 *   back: nothing unreadable gets into a store
 * @issues `argument/not-parsed` (thrown)
 * @category Schemas
 * @example
 * ```ts
 * import { checkAssessment, decideEligibility, evaluateAssessment, orThrow, plainDate } from 'model-ward-rules';
 * import { allMustBeMet, dienBien2022, modelWardPolice22 } from 'model-ward-rules/published';
 * import { toStored, verdictSchema } from 'model-ward-rules/schemas';
 *
 * const assessment = orThrow(checkAssessment(dienBien2022.assessment, [modelWardPolice22]), console.warn);
 * const asOf = plainDate('2022-12-31');
 * const verdict = decideEligibility(evaluateAssessment(assessment, { asOf }), allMustBeMet);
 * const stored = toStored(verdictSchema, verdict);
 * console.log(stored.kind, stored.shape, stored.value.outcome); // verdict 1 not-eligible
 * ```
 */
export function toStored<Value>(
  schema: z.ZodMiniType<Value>,
  value: Value,
  { inputs }: StoringOptions = {},
): Stored<Value> {
  const { kind } = storedPlanOf(schema);
  const stamp = { kind, shape: shapeOf(kind, migrations), version: packageVersion };
  const stored = parseStored(schema, {
    ...stamp,
    ...(inputs === undefined ? {} : { inputs }),
    value,
  });
  return stored.ok ? stored.value : notParsed(value, 'value', 'the engine');
}
