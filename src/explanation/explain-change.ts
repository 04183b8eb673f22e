import type { CriteriaSet } from '../criteria-set/criteria-set';
import type { Requirement } from '../criteria-set/requirement';
import type { EvaluationComparison, FindingChange } from '../evaluation/compare-evaluations';
import type { CriterionStatus } from '../evaluation/criterion-status';
import type { StatusCounts } from '../evaluation/evaluation';
import type { Finding } from '../evaluation/finding';
import type { Locale } from '../foundation/text/locale';
import { criterionName } from './criterion-name';
import { groundsText, overrideText } from './explain-finding';
import { capitalised } from './text/capitalised';
import { wordsOf } from './words-of';

/**
 * Explains how a criterion stands otherwise than before.
 *
 * @param change - one of the `changes` that `compareEvaluations` gives
 * @param criteriaSet - the set the ward was judged by
 * @param locale - the language
 * @returns one sentence with the two statuses, and on what each rests
 * @category Explanation
 * @example
 * ```ts
 * import { explainChange } from 'model-ward-rules/explanation';
 * import { modelWardPolice20 } from 'model-ward-rules/published';
 *
 * const change = {
 *   criterionId: 'criterion-6',
 *   before: { criterionId: 'criterion-6', status: 'not-met', reason: 'attested' },
 *   after: { criterionId: 'criterion-6', status: 'met', reason: 'attested' },
 * } as const;
 * console.log(explainChange(change, modelWardPolice20, 'en'));
 * // Criterion 6 (Premises and equipment): not met (as confirmed by the assessor) → met (as confirmed by the assessor).
 * ```
 */
export function explainChange(
  { criterionId, before, after }: FindingChange,
  criteriaSet: CriteriaSet,
  locale: Locale,
): string {
  const requirement = criteriaSet.criteria.find(({ id }) => id === criterionId)?.requirement;
  const { absent } = wordsOf(locale).finding;
  const sideOf = (finding: Finding | undefined): string =>
    finding === undefined ? absent : sideText(finding, requirement, locale);
  const name = capitalised(criterionName(criterionId, criteriaSet, locale));
  return `${name}: ${sideOf(before)} → ${sideOf(after)}.`;
}

function sideText(finding: Finding, requirement: Requirement | undefined, locale: Locale): string {
  const grounds = [
    groundsText(finding, requirement, locale),
    ...(finding.override === undefined ? [] : [overrideText(finding.override, locale)]),
  ];
  return `${wordsOf(locale).finding.statuses[finding.status]} (${grounds.join('; ')})`;
}

/**
 * Explains in what two evaluations differ: how many criteria stand how, which a tally knows alone, and then criterion by
 * criterion.
 *
 * @param comparison - what `compareEvaluations` gives
 * @param criteriaSet - the set the ward was judged by
 * @param locale - the language
 * @returns a sentence on the counts, then one for each criterion that changed
 * @category Explanation
 * @example
 * ```ts
 * import { checkAssessment, compareEvaluations, evaluateAssessment, orThrow, parseAssessment, plainDate } from 'model-ward-rules';
 * import { explainComparison } from 'model-ward-rules/explanation';
 * import { modelWardPolice22 } from 'model-ward-rules/published';
 *
 * // Made up: no such ward was published.
 * const tallyOf = (metCount: number) => {
 *   const submitted = parseAssessment({
 *     unitId: 'ward-1',
 *     assessmentYear: 2022,
 *     criteriaSet: { id: 'model-ward-police-22' },
 *     basis: 'confirmed',
 *     results: { kind: 'tally', metCount, criteriaCount: 22 },
 *   });
 *   const assessment = orThrow(checkAssessment(orThrow(submitted, console.warn), [modelWardPolice22]), console.warn);
 *   return evaluateAssessment(assessment, { asOf: plainDate('2022-12-31') });
 * };
 * const comparison = compareEvaluations(tallyOf(18), tallyOf(21));
 * console.log(explainComparison(comparison, modelWardPolice22, 'vi'));
 * // [ 'Số tiêu chí: đạt 18 → 21 (tăng 3); chưa đạt 4 → 1 (giảm 3).' ]
 * ```
 */
export function explainComparison(
  { counts, changes }: EvaluationComparison,
  criteriaSet: CriteriaSet,
  locale: Locale,
): readonly string[] {
  return [
    countsText(counts, locale),
    ...changes.map((change) => explainChange(change, criteriaSet, locale)),
  ];
}

/** Says how many criteria stand how; what no criterion is, before or after, is left out. */
function countsText({ before, after }: EvaluationComparison['counts'], locale: Locale): string {
  const { statuses, countChange, countChanges } = wordsOf(locale).finding;
  const texts = statusesCounted.flatMap(([status, key]) =>
    before[key] + after[key] === 0 ? [] : [countChange(statuses[status], before[key], after[key])],
  );
  return `${countChanges(texts.join('; '))}.`;
}

const statusesCounted: readonly (readonly [CriterionStatus, keyof StatusCounts])[] = [
  ['met', 'metCount'],
  ['not-met', 'notMetCount'],
  ['not-applicable', 'notApplicableCount'],
  ['unknown', 'unknownCount'],
];
