import type { CriteriaSet } from '../criteria-set/criteria-set';
import { textIn } from '../explanation/text-in';
import { wordsOf } from '../explanation/words-of';
import type { Locale } from '../foundation/text/locale';

/** Names a criterion as shortly as it can be: its number and what it is about, else its place in the set. */
export function shortName(criterionId: string, { criteria }: CriteriaSet, locale: Locale): string {
  const position = criteria.findIndex(({ id }) => id === criterionId);
  const criterion = criteria[position];
  if (criterion === undefined) return criterionId;
  const { number, title, subject } = criterion;
  const said = title ?? subject;
  const parts = [
    ...(number === undefined ? [] : [String(number)]),
    ...(said === undefined ? [] : [textIn(said, locale)]),
  ];
  return parts.length === 0 ? wordsOf(locale).chart.place(position + 1) : parts.join('. ');
}
