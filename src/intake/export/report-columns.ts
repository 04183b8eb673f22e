import type { UnitId } from '../../unit/unit';
import type { Cell } from '../cell/cell';
import type { ReportField, ReportHeaders } from './report-field';
import type { ReportWords } from './report-words';

/** What the tables of a report are written with. */
export interface Writer {
  readonly headers: ReportHeaders;
  readonly words: ReportWords;
  readonly withCodes: boolean;
  /** The name of an area or a unit; the id of one that the report does not know. */
  nameOf(id: UnitId): string;
}

/** A column of a table, and what it holds of each item. */
export interface Column<Item> {
  readonly header: string;
  cellOf(item: Item): Cell;
}

/** Makes columns with the headers of a language. */
export function columnMaker<Item>(
  headers: ReportHeaders,
): (field: ReportField, cellOf: (item: Item) => Cell) => Column<Item> {
  return (field, cellOf) => ({
    header: headers[field],
    cellOf,
  });
}

/** Makes columns of words, each followed by that of the codes where those are asked for. */
export function wordColumns<Item>({
  headers,
  words,
  withCodes,
}: Writer): (
  header: ReportField | { readonly text: string },
  wordsOf: (item: Item) => Cell,
  codesOf: (item: Item) => Cell,
) => readonly Column<Item>[] {
  return (header, wordsOf, codesOf) => {
    const text = typeof header === 'string' ? headers[header] : header.text;
    const spoken = { header: text, cellOf: wordsOf };
    return withCodes ? [spoken, { header: `${text} (${words.code})`, cellOf: codesOf }] : [spoken];
  };
}

/** Several texts in one cell. */
export const listed = (texts: readonly string[]): string => texts.join('; ');
