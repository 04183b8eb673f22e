import type { CriteriaSet } from '../criteria-set/criteria-set';
import type { FindingChange } from '../evaluation/compare-evaluations';
import type { Finding } from '../evaluation/finding';
import type { Locale } from '../foundation/text/locale';
import { criterionName } from './criterion-name';
import { capitalised } from './text/capitalised';
import { wordsOf } from './words-of';

/**
 * Explains how a criterion stands otherwise than before.
 *
 * @param change - one of the `changes` that `compareEvaluations` gives
 * @param criteriaSet - the set the ward was judged by
 * @param locale - the language
 * @returns one sentence with the two statuses
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
 * // Criterion 6 (Premises and equipment): not met → met.
 * ```
 */
export function explainChange(
  { criterionId, before, after }: FindingChange,
  criteriaSet: CriteriaSet,
  locale: Locale,
): string {
  const { statuses, absent } = wordsOf(locale).finding;
  const statusOf = (finding: Finding | undefined): string =>
    finding === undefined ? absent : statuses[finding.status];
  const name = capitalised(criterionName(criterionId, criteriaSet, locale));
  return `${name}: ${statusOf(before)} → ${statusOf(after)}.`;
}
