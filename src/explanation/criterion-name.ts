import type { CriteriaSet } from '../criteria-set/criteria-set';
import type { Locale } from '../foundation/text/locale';
import { textIn } from './text-in';
import { wordsOf } from './words-of';

/** Names a criterion by its number and what it is about, as far as they are known, or else by its id. */
export function criterionName(
  criterionId: string,
  { criteria }: Pick<CriteriaSet, 'criteria'>,
  locale: Locale,
): string {
  const criterion = criteria.find(({ id }) => id === criterionId);
  const subject = criterion?.title ?? criterion?.subject;
  const number = criterion?.number === undefined ? undefined : String(criterion.number);
  const { criterion: named } = wordsOf(locale).finding;
  if (subject === undefined) return named(number ?? criterionId);
  const text = textIn(subject, locale);
  return named(number === undefined ? `“${text}”` : `${number} (${text})`);
}
