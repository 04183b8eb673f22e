import type { Paint, Tone } from './paint';
import { padEnd, padStart, plain, widthOf, wrap } from './text';

export interface Column {
  readonly header: string;
  readonly align?: 'left' | 'right';
  /** Gives way where the table would be too wide; its cells are broken into lines. */
  readonly isFlexible?: boolean;
}

export interface Cell {
  readonly text: string;
  readonly tone?: Tone;
}

export type Row = CellRow | HeadingRow;

export interface CellRow {
  readonly kind: 'cells';
  readonly cells: readonly Cell[];
  /** Sentences about the row, each under it across the whole table. */
  readonly notes?: readonly Cell[];
}

export interface HeadingRow {
  readonly kind: 'heading';
  readonly text: string;
  readonly detail: string;
}

const GAP = '  ';
const NOTE_MARK = '  └ ';
const NOTE_INDENT = '    ';
const MIN_FLEXIBLE_WIDTH = 12;

/** Lays out a table whose lines are all equally wide. */
export function renderTable(
  columns: readonly Column[],
  rows: readonly Row[],
  maxWidth: number,
  paint: Paint,
): readonly string[] {
  const widths = widthsOf(columns, rows, maxWidth);
  const width = totalOf(widths);
  const header = layOut(
    columns.map(({ header }) => ({ text: header, tone: 'strong' })),
    { columns, widths, paint },
  );
  const body = rows.flatMap((row, index) =>
    row.kind === 'heading'
      ? [...(index === 0 ? [] : [' '.repeat(width)]), ...headingLines(row, width, paint)]
      : [...layOut(row.cells, { columns, widths, paint }), ...noteLines(row, width, paint)],
  );
  return [...header, paint('faint', '─'.repeat(width)), ...body];
}

const totalOf = (widths: readonly number[]): number =>
  widths.reduce((sum, width) => sum + width, GAP.length * (widths.length - 1));

/** Flexible columns are widened for the notes below them as far as there is room, or narrowed, widest first. */
function widthsOf(
  columns: readonly Column[],
  rows: readonly Row[],
  maxWidth: number,
): readonly number[] {
  const cellRows = rows.filter((row) => row.kind === 'cells');
  const widths = columns.map(({ header }, index) =>
    greatest([header, ...cellRows.map((row) => cellAt(row.cells, index).text)].map(textWidth)),
  );
  const flexible = columns.flatMap(({ isFlexible }, index) => (isFlexible === true ? [index] : []));
  const [first = 0] = flexible;
  const wished = Math.min(maxWidth, greatest(rows.flatMap(longLines)));
  widths[first] = (widths[first] ?? 0) + Math.max(0, wished - totalOf(widths));
  for (let over = totalOf(widths) - maxWidth; over > 0; over -= 1) {
    const widest = flexible.reduce((a, b) => ((widths[b] ?? 0) > (widths[a] ?? 0) ? b : a), first);
    widths[widest] = Math.max(MIN_FLEXIBLE_WIDTH, (widths[widest] ?? 0) - 1);
  }
  return widths;
}

function longLines(row: Row): readonly number[] {
  return row.kind === 'heading'
    ? [textWidth(row.text), textWidth(row.detail)]
    : (row.notes ?? []).map(({ text }) => textWidth(text) + NOTE_MARK.length);
}

/** Not `Math.max(...)`: a table may have more rows than a call takes arguments. */
const greatest = (numbers: readonly number[]): number =>
  numbers.reduce((a, b) => Math.max(a, b), 0);

const textWidth = (text: string): number => widthOf(plain(text));

const cellAt = (cells: readonly Cell[], index: number): Cell => cells[index] ?? { text: '' };

interface Layout {
  readonly columns: readonly Column[];
  readonly widths: readonly number[];
  readonly paint: Paint;
}

function layOut(cells: readonly Cell[], { columns, widths, paint }: Layout): readonly string[] {
  const wrapped = widths.map((width, index) => wrap(cellAt(cells, index).text, width));
  const height = greatest(wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    widths
      .map((width, index) => {
        const pad = columns[index]?.align === 'right' ? padStart : padEnd;
        return paint(cellAt(cells, index).tone, pad(wrapped[index]?.[line] ?? '', width));
      })
      .join(GAP),
  );
}

function headingLines({ text, detail }: HeadingRow, width: number, paint: Paint): string[] {
  return [
    ...wrap(text, width).map((line) => paint('strong', padEnd(line, width))),
    ...wrap(detail, width).map((line) => paint('faint', padEnd(line, width))),
  ];
}

function noteLines({ notes = [] }: CellRow, width: number, paint: Paint): readonly string[] {
  return notes.flatMap(({ text, tone }) =>
    wrap(text, width - NOTE_MARK.length).map((line, index) =>
      paint(tone, padEnd((index === 0 ? NOTE_MARK : NOTE_INDENT) + line, width)),
    ),
  );
}
