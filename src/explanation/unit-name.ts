import type { Unit } from '../unit/unit';
import { levelWords } from './level-words';
import type { Locale } from './locale';

/** Names a unit with the word for its level, unless the host keeps the Vietnamese word within the name. */
export function unitName({ name, level }: Unit, locale: Locale): string {
  const words = levelWords[level];
  return name.toLowerCase().startsWith(`${words.vi} `) ? name : `${words[locale]} ${name}`;
}
