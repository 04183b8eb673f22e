import { withoutMarks } from './terms';

const LENGTH = 180;

/** Cuts out of a text what surrounds the first of the typed words that it has. */
export function excerptOf(text: string, typed: string): string {
  const from = beginningOf(text, typed);
  const isWhole = from + LENGTH >= text.length;
  return `${from > 0 ? '… ' : ''}${text.slice(from, from + LENGTH)}${isWhole ? '' : ' …'}`;
}

function beginningOf(text: string, typed: string): number {
  const folded = fold(text);
  const places = [typed, ...typed.split(/\s+/)].map((words) => folded.indexOf(fold(words)));
  const at = places.find((place) => place >= 0) ?? 0;
  return at < LENGTH / 3 ? 0 : text.lastIndexOf(' ', at - LENGTH / 4) + 1;
}

/** Takes marks and case from a composed text; every letter keeps its place. */
const fold = (text: string): string =>
  Array.from(text.normalize('NFC'), (letter) =>
    letter.length === 1 ? withoutMarks(letter).toLowerCase().charAt(0) : letter,
  ).join('');
