import type { Cell } from '../cell/cell';
import { isBlank } from '../cell/is-blank';

/** What stands above the cells of a column. */
export interface HeaderName {
  /** Where its cells stand in a row as given: a list position or a key. */
  readonly key: string | number;
  /** Its header, with the groups it stands under; absent where it is blank. */
  readonly name?: string;
  /** The header alone, where it stands under a group. */
  readonly leaf?: string;
}

/** The names of columns below a header of one row, or of several whose upper ones name groups. */
export function headerNames(rows: readonly (readonly Cell[])[]): readonly HeaderName[] {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const texts = rows.map((cells) =>
    Array.from({ length: width }, (_, column) => textOf(cells[column])),
  );
  texts.slice(0, -1).forEach((row, depth) => {
    spreadGroups(row, texts.slice(depth + 1));
  });
  return Array.from({ length: width }, (_, key): HeaderName => {
    const parts = texts.flatMap((row) => row[key] ?? []);
    const [first, ...others] = parts;
    if (first === undefined) return { key };
    const leaf = others[others.length - 1];
    return leaf === undefined ? { key, name: first } : { key, name: parts.join(' '), leaf };
  });
}

const textOf = (cell: Cell): string | undefined =>
  isBlank(cell) ? undefined : String(cell).trim();

/** A group that is merged sideways stands in its first cell alone: it goes on over columns that have a name below it. */
function spreadGroups(
  row: (string | undefined)[],
  below: readonly (readonly (string | undefined)[])[],
): void {
  const hasNameBelow = (column: number): boolean => below.some((one) => one[column] !== undefined);
  let group: string | undefined;
  for (let column = 0; column < row.length; column += 1) {
    if (!hasNameBelow(column)) group = undefined;
    else if (row[column] !== undefined) group = row[column];
    else row[column] = group;
  }
}
