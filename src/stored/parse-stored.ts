import type * as z from 'zod/mini';
import type { Issue } from '../foundation/issue/issue';
import { listIssues } from '../foundation/issue/issue-list';
import { storedIssue } from '../foundation/issue/kinds/stored';
import { accepted, type Result, refused, refusedFor, resultOf } from '../foundation/issue/result';
import { type ParseOptions, readPlainWith } from '../foundation/reading/parse-with';
import { isObject } from '../foundation/reading/plain-object';
import { limitsOf, snapshot } from '../foundation/reading/snapshot';
import { storedLimits } from '../foundation/reading/stored-limits';
import { wrongType } from '../foundation/reading/type-faults';
import { contradictionsOf } from './contradictions/contradictions-of';
import { type Migrations, readShape, shapeOf } from './migration';
import { migrations } from './migrations';
import type { StoredPlan } from './schema-plans.plan';
import type { Stored } from './stamp';
import { stampPlan } from './stamp.plan';
import { storedPlanOf } from './stored-plan';

/**
 * Reads back what `toStored` made, also by an older version of the package: older shapes become today's, newer ones are told
 * as newer, and a result that contradicts itself is refused. Faults come as issues, like those of every `parse…` function.
 *
 * That a result fits together does not prove that it was ever given: for that, decide again from the input. An input that was
 * stored is read by its shape; its own `parse…` function says whether its parts agree.
 *
 * @typeParam Value - what the schema reads
 * @param schema - a schema of this entry; in brackets for a list of what was stored of it
 * @param input - what was stored, such as the result of `JSON.parse`
 * @param options - limits of what is read; by default results may nest deeper than inputs
 * @returns what was stored, in today's shape and with the version that reached it: a copy that shares nothing with the input
 * @throws `InputError` `argument/not-parsed` where the schema is not one of this entry
 * @issues every `input/…` code; `number/too-precise`, `percent/too-precise`, `date/format`,
 *   `date/no-such-day`; `stored/no-stamp`, `stored/other-kind`, `stored/newer-shape`, `stored/count-differs`,
 *   `stored/order-reversed`, `stored/contradiction`; `partial/impossible`, `summary/over-population`, `summary/part-over-whole`,
 *   `summary/classes-over-all`, `summary/no-years`, `summary/years-order`
 * @category Schemas
 * @example
 * ```ts
 * import { checkAssessment, decideEligibility, evaluateAssessment, orThrow, plainDate } from 'model-ward-rules';
 * import { allMustBeMet, dienBien2022, modelWardPolice22 } from 'model-ward-rules/published';
 * import { parseStored, toStored, verdictSchema } from 'model-ward-rules/schemas';
 *
 * const assessment = orThrow(checkAssessment(dienBien2022.assessment, [modelWardPolice22]), console.warn);
 * const asOf = plainDate('2022-12-31');
 * const verdict = decideEligibility(evaluateAssessment(assessment, { asOf }), allMustBeMet);
 * const text = JSON.stringify(toStored(verdictSchema, verdict));
 *
 * console.log(orThrow(parseStored(verdictSchema, JSON.parse(text)), console.warn).value.outcome); // not-eligible
 * const forged = parseStored(verdictSchema, JSON.parse(text.replace('"notMetCount":1', '"notMetCount":0')));
 * console.log(forged.ok ? 'read' : forged.issues[0]?.code); // stored/contradiction
 * const newer = parseStored(verdictSchema, JSON.parse(text.replace('"shape":1', '"shape":2')));
 * console.log(newer.ok ? 'read' : newer.issues[0]?.code); // stored/newer-shape
 *
 * console.log(orThrow(parseStored([verdictSchema], JSON.parse(`[${text}]`)), console.warn).length); // 1
 * ```
 */
export function parseStored<Value>(
  schema: z.ZodMiniType<Value>,
  input: unknown,
  options?: ParseOptions,
): Result<Stored<Value>>;
export function parseStored<Value>(
  schema: readonly [z.ZodMiniType<Value>],
  input: unknown,
  options?: ParseOptions,
): Result<readonly Stored<Value>[]>;
export function parseStored(
  schema: unknown,
  input: unknown,
  { limits }: ParseOptions = {},
): Result<unknown> {
  const [isList, planned] = Array.isArray(schema)
    ? [true, storedPlanOf(schema[0])]
    : [false, storedPlanOf(schema)];
  const plain = snapshot(input, limitsOf(limits, storedLimits));
  if (!plain.ok) return plain;
  return isList ? readEach(planned, plain.value) : readStored(planned, plain.value, migrations);
}

function readEach(planned: StoredPlan, plain: unknown): Result<readonly Stored<unknown>[]> {
  if (!Array.isArray(plain)) return refused(wrongType('list', plain)([]));
  const issues = listIssues();
  const values = plain.map((item, index) => {
    const read = readStored(planned, item, migrations);
    if (read.ok) return read.value;
    for (const issue of read.issues) {
      issues.add(() => ({ ...issue, path: [index, ...issue.path] }));
    }
    return undefined;
  });
  return resultOf(values as readonly Stored<unknown>[], issues.list());
}

/** Reads plain data by these migrations: what it is and in which shape first, since a newer shape cannot be read at all. */
export function readStored(
  planned: StoredPlan,
  plain: unknown,
  byKind: Migrations,
): Result<Stored<unknown>> {
  const { kind: expected } = planned;
  if (!isObject(plain) || !('value' in plain && 'shape' in plain)) {
    return refused(storedIssue('stored/no-stamp', [], { expected }));
  }
  const { value, ...beside } = plain;
  const stamp = readPlainWith(stampPlan, beside);
  if (!stamp.ok) return stamp;
  const { kind, shape, version } = stamp.value;
  if (kind !== expected)
    return refused(storedIssue('stored/other-kind', ['kind'], { kind, expected }));
  const knownShape = shapeOf(expected, byKind);
  if (shape > knownShape) {
    return refused(
      storedIssue('stored/newer-shape', ['shape'], { kind, shape, knownShape, version }),
    );
  }
  const read = readShape(planned, { shape, value }, byKind);
  if (!read.ok) return refusedFor(inValue(read.issues));
  const contradictions = contradictionsOf(expected, read.value);
  return contradictions.length > 0
    ? refusedFor(inValue(contradictions))
    : accepted({ ...stamp.value, shape: knownShape, value: read.value });
}

const inValue = (issues: readonly Issue[]): readonly Issue[] =>
  issues.map((issue) => ({ ...issue, path: ['value', ...issue.path] }));
