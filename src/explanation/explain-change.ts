import type { CriteriaSet } from '../criteria-set/criteria-set';
import type { Requirement } from '../criteria-set/requirement';
import type { FindingChange } from '../evaluation/compare-evaluations';
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
