import type { Assessment } from '../assessment/assessment';
import {
  type CountingAssessments,
  isOnRecord,
  selectCountingAssessments,
} from '../assessment/select-counting-assessments';
import type { StageLadder } from '../assessment/stage-ladder';
import { evaluateAssessment } from '../evaluation/evaluate-assessment';
import type { Result } from '../foundation/issue/result';
import { groupByKey } from '../foundation/value/group-by-key';
import { decideEligibility } from '../recognition/decide-eligibility';
import { countedVerdictOf } from '../roll-up/counted-verdict';
import { hashText } from './digest';
import type { RangeQuestion } from './identify-partial';
import type { SettledKey, SettledRow } from './partial-totals';
import type { RepeatedKey } from './repeated-keys';
import { unitYearHash } from './row-keys';

/**
 * Settles keys that repeat: of the assessments in their lines, those count that `selectCountingAssessments` chooses, and they count
 * as in a report. A key of which not every line is given stays open.
 *
 * @param repeated - the keys, from `repeatedKeys`
 * @param assessments - what the lines at their offsets hold, read with the sets of the question
 * @param question - what was counted
 * @param options - the order of the stages; `defaultStageLadder` where absent
 * @returns what counts of each key of which all lines are given, for `totalPartials`: no row where the assessment that counts is by
 *   another set, and `undetermined` where nothing puts one before another that says otherwise or is by another set
 * @throws {@link InputError} where a day is none
 * @issues those of `selectCountingAssessments`; `argument/not-parsed` (thrown)
 * @category Batch
 * @example
 * ```ts
 * import { checkAssessment, orThrow, parseAssessment, plainDate } from 'model-ward-rules';
 * import { repeatedKeys, settleRepeatedKeys, totalPartials } from 'model-ward-rules/batch';
 * import { countRange } from 'model-ward-rules/intake';
 * import { allMustBeMet, modelWardPolice20 } from 'model-ward-rules/published';
 *
 * const line = (stage: string, metCount: number) =>
 *   JSON.stringify({
 *     unitId: 'ward-1',
 *     assessmentYear: 2024,
 *     criteriaSet: { id: 'model-ward-police-20' },
 *     basis: 'confirmed',
 *     stage,
 *     results: { kind: 'tally', metCount, criteriaCount: 20 },
 *   });
 * const bytes = new TextEncoder().encode(`${line('self-assessment', 20)}\n${line('provincial-review', 19)}\n`);
 * const question = {
 *   inputId: 'made-up-file',
 *   byteLength: bytes.length,
 *   criteriaSet: modelWardPolice20,
 *   policy: allMustBeMet,
 *   asOf: plainDate('2024-12-31'),
 *   groupOf: () => 'all',
 *   groupedBy: 'all together',
 * };
 * const partial = orThrow(countRange([bytes], { from: 0, until: bytes.length }, question), console.warn);
 * const repeated = repeatedKeys(partial);
 * console.log(totalPartials(partial).kind, repeated[0]?.rows.map(({ byteOffset }) => byteOffset)); // bounded [ 0, 192 ]
 *
 * const readAt = (offset: number) => {
 *   const [text = ''] = new TextDecoder().decode(bytes.subarray(offset)).split('\n');
 *   return orThrow(checkAssessment(orThrow(parseAssessment(JSON.parse(text)), console.warn), [modelWardPolice20]), console.warn);
 * };
 * const assessments = repeated.flatMap(({ rows }) => rows.map(({ byteOffset }) => readAt(byteOffset)));
 * const settled = orThrow(settleRepeatedKeys(repeated, assessments, question), console.warn);
 * const totals = totalPartials(partial, settled);
 * console.log(totals.kind === 'complete' && totals.groups[0]?.confirmed.notEligibleCount); // 1
 * ```
 */
export function settleRepeatedKeys(
  repeated: readonly RepeatedKey[],
  assessments: readonly Assessment[],
  question: RangeQuestion,
  options: { readonly stageLadder?: StageLadder } = {},
): Result<readonly SettledKey[]> {
  const { asOf, knownAt = asOf } = question;
  const counting = selectCountingAssessments(assessments, { ...options, knownAt });
  if (!counting.ok) return counting;
  const given = groupByKey(
    assessments.filter((assessment) => isOnRecord(assessment, knownAt)),
    (assessment) => [keyOf(assessment)],
  );
  const units = groupByKey(counting.value, (unit) => [keyOf(unit)]);
  const value = repeated
    .filter(({ key, rows }) => given.get(key)?.length === rows.length)
    .map(({ key }) => ({
      key,
      counted: (units.get(key) as readonly CountingAssessments[]).flatMap((unit) =>
        countedRows(unit, question),
      ),
    }));
  return { ...counting, value };
}

const keyOf = ({ unitId, assessmentYear }: Pick<Assessment, 'unitId' | 'assessmentYear'>): string =>
  hashText(unitYearHash(unitId, assessmentYear));

/** How a unit counts: not at all where only assessments by other sets are left over. */
function countedRows(
  { unitId, assessmentYear, assessments }: CountingAssessments,
  { criteriaSet, policy, asOf, groupOf }: RangeQuestion,
): readonly SettledRow[] {
  const own = assessments.filter((assessment) => assessment.criteriaSet === criteriaSet);
  const counted = countedVerdictOf(
    own.map((assessment) => decideEligibility(evaluateAssessment(assessment, { asOf }), policy)),
  );
  if (counted === undefined) return [];
  const { basis } = counted;
  const outcome = own.length < assessments.length ? 'undetermined' : counted.outcome;
  return [{ groupKey: groupOf(unitId, assessmentYear), basis, outcome }];
}
