import type { Cell } from './cell';

/** What nobody sees, but copies along, such as zero-width blanks and the byte order mark. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}+/gu;

/** A dash alone says that there is nothing to say. It is not zero. */
const DASHES: readonly string[] = ['-', '–', '—'];

/** What is written in a cell, texts without blanks around them; `undefined` where nothing is. */
export function contentOf(cell: Cell): string | number | boolean | undefined {
  if (typeof cell !== 'string') return cell ?? undefined;
  const text = cell.replace(INVISIBLE, '').trim();
  return text === '' || DASHES.includes(text) ? undefined : text;
}
