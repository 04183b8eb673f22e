import type { Criterion } from 'model-ward-rules';
import type { Locale } from 'model-ward-rules/explanation';
import { wordsByLocale } from './words';

/** Names a criterion as the sentences of the library name it. */
export function criterionLabel({ id, number, title, subject }: Criterion, locale: Locale): string {
  const text = title ?? subject;
  const { criterion } = wordsByLocale[locale];
  if (text === undefined) return criterion(String(number ?? id));
  const told = text[locale] ?? text.vi;
  return criterion(number === undefined ? `“${told}”` : `${number} (${told})`);
}
