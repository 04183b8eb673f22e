import type { Criterion } from 'model-ward-rules';
import type { Locale } from 'model-ward-rules/explanation';
import { wordsByLocale } from '../words';

/** Names a criterion as the sentences of the library name it. */
export function criterionLabel(
  { number, title, subject }: Criterion,
  position: number,
  locale: Locale,
): string {
  const text = title ?? subject;
  const { criterion, place } = wordsByLocale[locale];
  if (text === undefined) return number === undefined ? place(position) : criterion(String(number));
  const told = text[locale] ?? text.vi;
  return criterion(number === undefined ? `“${told}”` : `${number} (${told})`);
}
