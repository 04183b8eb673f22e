import type { CriteriaSet } from '../criteria-set/criteria-set';
import type { Locale } from '../foundation/text/locale';
import type { UnmetCounts } from '../roll-up/unmet-counts';
import { criterionName } from './criterion-name';
import { listText } from './text/list-text';
import { wordsOf } from './words-of';

/**
 * Explains which criteria are not met, the most often unmet first.
 *
 * @param counts - one of the entries that `countUnmetCriteria` gives
 * @param criteriaSet - the set the wards were judged by
 * @param locale - the language
 * @returns one sentence
 * @category Explanation
 * @example
 * ```ts
 * import { explainUnmetCriteria } from 'model-ward-rules/explanation';
 * import { modelWardPolice20 } from 'model-ward-rules/published';
 *
 * // The counts are made up.
 * const counts = {
 *   criteriaSet: { id: modelWardPolice20.id, revision: 1 },
 *   basis: 'confirmed',
 *   unitCount: 30,
 *   unnamedCount: 0,
 *   criteria: [{ criterionId: 'criterion-6', position: 5, notMetCount: 7, unknownCount: 0 }],
 * } as const;
 * console.log(explainUnmetCriteria(counts, modelWardPolice20, 'vi'));
 * // Trong 30 phường được đánh giá: tiêu chí 6 (Trụ sở, trang thiết bị) có 7 phường chưa đạt.
 * ```
 */
export function explainUnmetCriteria(
  { basis, unitCount, unnamedCount, criteria }: UnmetCounts,
  criteriaSet: CriteriaSet,
  locale: Locale,
): string {
  const phrases = wordsOf(locale).rollUp;
  const isUnmet = ({ notMetCount }: UnmetCounts['criteria'][number]): boolean => notMetCount > 0;
  const unmet = [
    ...criteria
      .filter(isUnmet)
      .map(({ criterionId, notMetCount, unknownCount }) =>
        phrases.unmetIn(criterionName(criterionId, criteriaSet, locale), notMetCount, unknownCount),
      ),
    ...(unnamedCount === 0 ? [] : [phrases.unnamed(unnamedCount)]),
  ];
  const areOthersUnknown = criteria.some((one) => !isUnmet(one) && one.unknownCount > 0);
  const clauses = [
    ...(unmet.length === 0 ? [phrases.noneUnmet] : unmet),
    ...(areOthersUnknown ? [phrases.othersUnknown] : []),
  ];
  return `${phrases.unmet[basis](unitCount)}: ${listText(clauses, wordsOf(locale).finding.furtherCriteria)}.`;
}
