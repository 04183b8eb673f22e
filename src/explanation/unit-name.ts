import type { Locale } from '../foundation/text/locale';
import type { Unit } from '../unit/unit';
import { wordsOf } from './words-of';

/** Names a unit with the word for its level, unless the host keeps the Vietnamese word within the name. */
export function unitName({ name, level }: Unit, locale: Locale): string {
  const vietnamese = wordsOf('vi').unit.beforeName[level];
  return name.toLowerCase().startsWith(`${vietnamese} `)
    ? name
    : `${wordsOf(locale).unit.beforeName[level]} ${name}`;
}
