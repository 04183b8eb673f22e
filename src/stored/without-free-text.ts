import type * as z from 'zod/mini';
import { type Result, resultOf } from '../foundation/issue/result';
import { type ParseOptions, parseWith } from '../foundation/reading/parse-with';
import type { Plan } from '../foundation/reading/plan';
import { limitsOf } from '../foundation/reading/snapshot';
import { storedLimits } from '../foundation/reading/stored-limits';
import { replaceFreeText } from './replace-free-text';
import { storedPlanOf } from './stored-plan';

/**
 * Gives an input or a result without what people wrote freely, so that it can be stored or put into a link: remarks, reasons,
 * authorities, titles, names of sets and sentences.
 *
 * Each text is replaced by its number in the input, `[1]` for the first and the same for the same: what was given stays given, and what
 * differed still differs. So the verdict, the report and every count remain. Ids and codes, days and numbers, the names of units and
 * areas, the keys of groups, and what an issue quotes of faulty input are left as they are.
 *
 * @typeParam Value - what the schema reads
 * @param schema - a schema of this entry; in brackets for a list of what it reads
 * @param input - what is to be stored, as its schema reads it
 * @param options - limits of what is read; by default results may nest deeper than inputs
 * @returns a copy that shares nothing with the input; or why it is none of the shape, so that nothing unknown passes
 * @throws `InputError` `argument/not-parsed` where the schema is not one of this entry
 * @issues every `input/…` code; `number/too-precise`, `percent/too-precise`, `date/format`, `date/no-such-day`
 * @category Schemas
 * @example
 * ```ts
 * import { orThrow } from 'model-ward-rules';
 * import { submittedAssessmentSchema, withoutFreeText } from 'model-ward-rules/schemas';
 *
 * // A made-up ward.
 * const assessment = {
 *   unitId: 'ward-1',
 *   assessmentYear: 2024,
 *   criteriaSet: { id: 'model-ward-police-20' },
 *   basis: 'confirmed',
 *   results: { kind: 'tally', metCount: 19, criteriaCount: 20 },
 *   assessedBy: 'Tổ thẩm định (ví dụ)',
 * };
 * const bare = orThrow(withoutFreeText(submittedAssessmentSchema, assessment), console.warn);
 * console.log(bare.unitId, bare.assessedBy); // ward-1 [1]
 * const link = `https://example.org/#${encodeURIComponent(JSON.stringify(bare))}`;
 * console.log(link.includes('example.org'), link.includes('th%E1%BA%A9m')); // true false
 * ```
 */
export function withoutFreeText<Value>(
  schema: z.ZodMiniType<Value>,
  input: unknown,
  options?: ParseOptions,
): Result<Value>;
export function withoutFreeText<Value>(
  schema: readonly [z.ZodMiniType<Value>],
  input: unknown,
  options?: ParseOptions,
): Result<readonly Value[]>;
export function withoutFreeText(
  schema: unknown,
  input: unknown,
  { limits }: ParseOptions = {},
): Result<unknown> {
  const plan = planOf(schema);
  const stored = parseWith(plan, input, { limits: limitsOf(limits, storedLimits) });
  if (!stored.ok) return stored;
  return resultOf(replaceFreeText(plan, stored.value, numberTexts()), stored.warnings);
}

function planOf(schema: unknown): Plan {
  if (Array.isArray(schema)) return { kind: 'list', of: storedPlanOf(schema[0]).plan };
  return storedPlanOf(schema).plan;
}

/** Gives each text a number in the order in which they come. */
function numberTexts(): (text: string) => string {
  const numbers = new Map<string, number>();
  return (text) => {
    const number = numbers.get(text) ?? numbers.size + 1;
    numbers.set(text, number);
    return `[${number}]`;
  };
}
