import type * as z from 'zod/mini';
import { notParsed } from '../foundation/issue/not-parsed';
import type { Result } from '../foundation/issue/result';
import { type ParseOptions, parseWith } from '../foundation/reading/parse-with';
import type { Plan } from '../foundation/reading/plan';
import { limitsOf } from '../foundation/reading/snapshot';
import { storedLimits } from '../foundation/reading/stored-limits';
import { plansOfSchemas } from './schema-plans.plan';

/**
 * Reads back what was stored: a result, or an input whose parts are known to agree. Faults come as issues, like those
 * of every `parse…` function.
 *
 * It reads the shape alone. An input from elsewhere is for its own `parse…` function, which also checks that its parts
 * agree with each other.
 *
 * @typeParam Value - what the schema reads
 * @param schema - a schema of this entry; in brackets for a list of what it reads
 * @param input - what was stored, such as the result of `JSON.parse`
 * @param options - limits of what is read; by default results may nest deeper than inputs
 * @returns what was stored, a copy that shares nothing with the input
 * @throws `InputError` `argument/not-parsed` where the schema is not one of this entry
 * @issues every `input/…` code; `number/too-precise`, `percent/too-precise`, `date/format`,
 *   `date/no-such-day`
 * @category Schemas
 * @example
 * ```ts
 * import { checkAssessment, decideEligibility, evaluateAssessment, orThrow, plainDate } from 'model-ward-rules';
 * import { allMustBeMet, dienBien2022, modelWardPolice22 } from 'model-ward-rules/published';
 * import { parseStored, verdictSchema } from 'model-ward-rules/schemas';
 *
 * const assessment = orThrow(checkAssessment(dienBien2022.assessment, [modelWardPolice22]), console.warn);
 * const asOf = plainDate('2022-12-31');
 * const stored = JSON.stringify(decideEligibility(evaluateAssessment(assessment, { asOf }), allMustBeMet));
 *
 * console.log(orThrow(parseStored(verdictSchema, JSON.parse(stored)), console.warn).outcome); // not-eligible
 * const changed = parseStored(verdictSchema, JSON.parse(stored.replace('not-eligible', 'elligible')));
 * console.log(changed.ok ? 'read' : changed.issues[0]?.code); // input/not-one-of
 *
 * console.log(orThrow(parseStored([verdictSchema], JSON.parse(`[${stored}]`)), console.warn).length); // 1
 * ```
 */
export function parseStored<Value>(
  schema: z.ZodMiniType<Value>,
  input: unknown,
  options?: ParseOptions,
): Result<Value>;
export function parseStored<Value>(
  schema: readonly [z.ZodMiniType<Value>],
  input: unknown,
  options?: ParseOptions,
): Result<readonly Value[]>;
export function parseStored(
  schema: unknown,
  input: unknown,
  { limits }: ParseOptions = {},
): Result<unknown> {
  return parseWith(planOf(schema), input, { limits: limitsOf(limits, storedLimits) });
}

/** By the schema itself, so that nothing depends on how this version of zod is made. */
function planOf(schema: unknown): Plan {
  if (Array.isArray(schema)) return { kind: 'list', of: planOf(schema[0]) };
  return (
    plansOfSchemas.get(schema) ?? notParsed(schema, 'schema', 'the entry model-ward-rules/schemas')
  );
}
