import { tableIssue } from '../../foundation/issue/kinds/intake/table';
import { isBlank } from '../cell/is-blank';
import { textKey } from '../text/text-key';
import { type HeaderName, headerNames } from './header-names';
import { type MatchedHeaders, matchHeaders } from './match-headers';
import type { CellFault, ReceivedRow, ReceivedRows } from './receive-rows';
import type { KnownHeaders } from './row-kind';
import { sayingOf } from './saying';
import type { Heading, TableKind } from './table';
import type { TableOptions } from './table-options';

/** The header of a table, the texts above it, and where its rows begin. */
export interface Head extends Omit<MatchedHeaders, 'isHeader'> {
  /** Where the header stands in what was given; absent where the keys of objects are the header. */
  readonly position?: number;
  readonly firstRow: number;
  readonly titles: readonly Heading[];
  readonly headers: KnownHeaders;
  /** The field that a field, or a header of the host or of those that are known, stands for. */
  fieldOf(name: string): string | undefined;
}

/** Finds the header: the first row that is not blank, or the rows that an option names. */
export function findHead(
  { form, keys, rows }: ReceivedRows,
  kind: TableKind,
  options: TableOptions,
): Head {
  const { headerRows, firstRowNumber = 1 } = options;
  if (form === 'object') {
    const names = keys.map(
      (key): HeaderName => (isBlank(key) ? { key } : { key, name: key.trim() }),
    );
    return headOf(names, [keys], { rowNumber: firstRowNumber, firstRow: 0 }, kind, options);
  }
  const [first, last = first] = [headerRows?.[0], headerRows?.[headerRows.length - 1]];
  const position =
    first === undefined ? rows.findIndex((row) => !isBlankRow(row)) : first - firstRowNumber;
  const end = (last === undefined ? position : last - firstRowNumber) + 1;
  const above = rows.slice(position, end);
  const [row] = above;
  if (row === undefined || end - position > MAX_HEADER_ROWS) return noHead();
  const rowNumber = firstRowNumber + position;
  const cells = above.map((one) => one.cells);
  const place = { position, rowNumber, firstRow: end };
  const head = headOf(headerNames(cells), cells, place, kind, options);
  const title = headerRows === undefined ? titleIn(rows, position, head.faults) : undefined;
  return title === undefined
    ? {
        ...head,
        titles: rows.slice(0, position).flatMap((one) => titlesOf(one, firstRowNumber)),
        faults: [...above.flatMap(({ faults }) => faults), ...head.faults],
      }
    : { ...head, columns: [], faults: [title] };
}

const MAX_HEADER_ROWS = 3;

const noHead = (): Head => ({
  columns: [],
  faults: [{ issue: tableIssue('table/no-header', [], {}) }],
  firstRow: 0,
  titles: [],
  headers: { keysByColumn: [], isHeader: () => false },
  fieldOf: () => undefined,
});

interface HeadPlace {
  readonly position?: number;
  readonly rowNumber: number;
  readonly firstRow: number;
}

function headOf(
  names: readonly HeaderName[],
  rows: readonly ReceivedRow['cells'][],
  { rowNumber, ...place }: HeadPlace,
  { columns: known }: TableKind,
  options: TableOptions,
): Head {
  const { isHeader, ...matched } = matchHeaders(names, rowNumber, known, options);
  const keysByColumn = names.map((_, column) => {
    const cells = rows.map((cells) => cells[column]);
    return new Set(cells.flatMap((cell) => (isBlank(cell) ? [] : [textKey(String(cell))])));
  });
  return { ...place, ...matched, titles: [], headers: { keysByColumn, isHeader } };
}

function titlesOf({ position, cells }: ReceivedRow, firstRowNumber: number): readonly Heading[] {
  return cells
    .filter((cell) => !isBlank(cell))
    .map((cell) => {
      const text = String(cell).trim();
      return { text, rowNumber: firstRowNumber + position, saying: sayingOf(text) };
    });
}

/** A text that stands alone above wider rows and is no known header: a title, of which every column would be told. */
function titleIn(
  rows: readonly ReceivedRow[],
  position: number,
  faults: readonly CellFault[],
): CellFault | undefined {
  const [column, another] = filledColumns(rows[position] as ReceivedRow);
  const isUnknown = faults.some(({ issue }) => issue.code === 'header/unknown');
  if (column === undefined || another !== undefined || !isUnknown) return undefined;
  if (!rows.some((row) => filledColumns(row).length > 1)) return undefined;
  const received = String(rows[position]?.cells[column]).trim();
  return { issue: tableIssue('table/title-above-header', [], { received }) };
}

function filledColumns({ cells }: ReceivedRow): readonly number[] {
  return cells.flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
}

const isBlankRow = ({ cells, faults }: ReceivedRow): boolean =>
  faults.length === 0 && cells.every(isBlank);
