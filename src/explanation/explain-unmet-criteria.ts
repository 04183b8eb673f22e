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
  const nameOf = (criterionId: string): string => criterionName(criterionId, criteriaSet, locale);
  const unmet = criteria.filter(({ notMetCount }) => notMetCount > 0);
  const others = criteria.filter(({ notMetCount }) => notMetCount === 0);
  const known = [
    ...unmet.map(({ criterionId, notMetCount, unknownCount }) =>
      phrases.unmetIn(nameOf(criterionId), notMetCount, unknownCount),
    ),
    ...(unnamedCount === 0 ? [] : [phrases.unnamed(unnamedCount)]),
  ];
  const unknown = others
    .filter(({ unknownCount }) => unknownCount > 0)
    .map(({ criterionId, unknownCount }) => phrases.unknownIn(nameOf(criterionId), unknownCount));
  const clauses = [...(known.length === 0 ? [phrases.noneUnmet] : known), ...unknown];
  return `${phrases.unmet[basis](unitCount)}: ${listText(clauses, wordsOf(locale).finding.furtherCriteria)}.`;
}
