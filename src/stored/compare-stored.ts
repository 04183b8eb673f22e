import { notParsed } from '../foundation/issue/not-parsed';
import { contentText } from '../foundation/text/content-text';
import type {
  GroundCause,
  InputCause,
  StoredCause,
  StoredComparison,
  StoredGround,
  VersionCause,
} from '../foundation/value/stored-comparison';
import { type Grounds, partGrounds } from './grounds';
import type { Stamp, Stored } from './stamp';

/**
 * Says why two stored results differ: what was asked, the editions, the input, or the version of the package.
 *
 * The same version gives the same answer to the same input. So where digests of the input are stored with both, nothing is left to
 * guess; where they are not, `isInputKnown` says that the input may have changed as well.
 *
 * @typeParam Value - the kind of result
 * @param before - the first one, from `toStored` or `parseStored`
 * @param after - the second one, of the same kind
 * @returns whether they answer alike, and everything that can account for a difference
 * @throws `InputError` `argument/not-parsed` where the two are of different kinds
 * @issues `argument/not-parsed` (thrown)
 * @category Schemas
 * @example
 * ```ts
 * import { checkAssessment, decideEligibility, evaluateAssessment, orThrow, plainDate } from 'model-ward-rules';
 * import { allMustBeMet, dienBien2022, modelWardPolice22 } from 'model-ward-rules/published';
 * import { compareStored, toStored, verdictSchema } from 'model-ward-rules/schemas';
 *
 * const assessment = orThrow(checkAssessment(dienBien2022.assessment, [modelWardPolice22]), console.warn);
 * const storedOn = (day: string) => {
 *   const evaluation = evaluateAssessment(assessment, { asOf: plainDate(day) });
 *   return toStored(verdictSchema, decideEligibility(evaluation, allMustBeMet));
 * };
 * const { isAnswerChanged, causes } = compareStored(storedOn('2022-12-31'), storedOn('2023-12-31'));
 * console.log(isAnswerChanged, causes[0]?.kind); // false day
 * ```
 */
export function compareStored<Value>(
  before: Stored<Value>,
  after: Stored<Value>,
): StoredComparison {
  if (before.kind !== after.kind) return notParsed(after, 'after', 'parseStored');
  const [old, fresh] = [partGrounds(before.value), partGrounds(after.value)];
  const isAnswerChanged = contentText(old.answer) !== contentText(fresh.answer);
  const given = inputCauseOf(before, after);
  const known = [
    ...groundCauses(old.grounds, fresh.grounds),
    ...versionCause(before, after),
    ...(typeof given === 'string' ? [] : [given]),
  ];
  const causes = isAnswerChanged ? [...known, ...whatFollows(known, given)] : known;
  const isInputKnown = given !== 'not-known' || causes.some(({ kind }) => kind === 'input');
  return { isAnswerChanged, causes, isInputKnown };
}

/** In the order in which they are said. */
const grounds: readonly StoredGround[] = [
  'unit',
  'year',
  'day',
  'known-at',
  'counting',
  'criteria-set',
  'policy',
  'scheme',
  'crosswalk',
  'target',
  'roadmap',
];

function groundCauses(before: Grounds, after: Grounds): readonly GroundCause[] {
  const named = (side: Grounds, kind: StoredGround): readonly string[] =>
    [...(side.get(kind) ?? [])].sort();
  return grounds
    .map((kind) => ({ kind, before: named(before, kind), after: named(after, kind) }))
    .filter((cause) => contentText(cause.before) !== contentText(cause.after));
}

function versionCause(before: Stamp, after: Stamp): readonly VersionCause[] {
  if (before.version === after.version) return [];
  const [old, fresh] = [before.version, after.version];
  const mayChangeAnswers = promiseOf(old) === undefined || promiseOf(old) !== promiseOf(fresh);
  return [{ kind: 'version', before: old, after: fresh, mayChangeAnswers }];
}

/** The major version, within which no answer changes; a version below 1 or before a release promises nothing. */
const promiseOf = (version: string): string | undefined =>
  /^([1-9]\d*)\.\d+\.\d+$/.exec(version)?.[1];

/** What digests say of the input. */
function inputCauseOf(before: Stamp, after: Stamp): InputCause | 'same' | 'not-known' {
  if (before.inputs === undefined || after.inputs === undefined) return 'not-known';
  const [old, fresh] = [before.inputs, after.inputs];
  const names = [...new Set([...Object.keys(old), ...Object.keys(fresh)])]
    .filter((name) => old[name] !== fresh[name])
    .sort();
  return names.length === 0 ? 'same' : { kind: 'input', names };
}

/** What must be so where what is known does not account for another answer. */
function whatFollows(
  known: readonly StoredCause[],
  given: ReturnType<typeof inputCauseOf>,
): readonly StoredCause[] {
  const isAccountedFor = known.some((cause) => cause.kind !== 'version' || cause.mayChangeAnswers);
  if (isAccountedFor) return [];
  if (given === 'not-known') return [{ kind: 'input', names: [] }];
  // A version that promised not to change answers is named; without one, nothing is left that could have.
  return known.length > 0 ? [] : [{ kind: 'damage' }];
}
