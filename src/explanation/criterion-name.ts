import type { CriteriaSet, Criterion } from '../criteria-set/criteria-set';
import type { Locale } from '../foundation/text/locale';
import { textIn } from './text-in';
import { wordsOf } from './words-of';

/**
 * Names a criterion of a set, for a form: by its number and what it is about, else by its place, and by its code where
 * the set does not have it.
 *
 * @param criterionId - which criterion
 * @param set - the set the criterion belongs to
 * @param locale - the language
 * @returns the name
 * @issues none
 * @category Explanation
 * @example
 * ```ts
 * import { labelOfCriterion } from 'model-ward-rules/explanation';
 * import { modelWardPolice20 } from 'model-ward-rules/published';
 *
 * console.log(labelOfCriterion('criterion-11', modelWardPolice20, 'vi')); // tiêu chí ở vị trí 11 (nội dung chưa công bố)
 * ```
 */
export function criterionName(
  criterionId: string,
  { criteria }: Pick<CriteriaSet, 'criteria'>,
  locale: Locale,
): string {
  const position = criteria.findIndex(({ id }) => id === criterionId);
  const { coded, place } = wordsOf(locale).finding;
  const criterion = criteria[position];
  if (criterion === undefined) return coded(criterionId);
  return ownName(criterion, locale) ?? place(position + 1);
}

/** Names a criterion apart from its set, where it has no place. */
export function loneCriterionName(criterion: Criterion, locale: Locale): string {
  return ownName(criterion, locale) ?? wordsOf(locale).finding.coded(criterion.id);
}

function ownName({ number, title, subject }: Criterion, locale: Locale): string | undefined {
  const { criterion: named } = wordsOf(locale).finding;
  const said = title ?? subject;
  const digits = number === undefined ? undefined : String(number);
  if (said === undefined) return digits === undefined ? undefined : named(digits);
  const text = textIn(said, locale);
  return named(digits === undefined ? `“${text}”` : `${digits} (${text})`);
}
