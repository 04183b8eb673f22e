/** Holds the rows of a sheet, as many as it has, blank ones too. */
interface SheetRows {
  readonly rows: readonly (readonly unknown[])[];
  readonly hiddenRows: readonly number[];
}

/** A sheet has at most so many columns. */
const MOST_COLUMNS = 16_384;

/** Reads the cells of a sheet into rows, each at the place that its address says. */
export function sheetRows(sheet: Document, shared: readonly string[]): SheetRows {
  const rows: unknown[][] = [];
  const hiddenRows: number[] = [];
  for (const row of sheet.getElementsByTagNameNS('*', 'row')) {
    const number = Number(row.getAttribute('r') ?? rows.length + 1);
    // Rows stand in their order; blank ones between them are left out of the file.
    while (rows.length < number - 1 && rows.length < MOST_ROWS) rows.push([]);
    rows.push(cellsOf(row, shared));
    if (['1', 'true'].includes(row.getAttribute('hidden') ?? '')) hiddenRows.push(number);
  }
  fillMergedDown(sheet, rows);
  return { rows, hiddenRows };
}

const MOST_ROWS = 1_048_576;

function cellsOf(row: Element, shared: readonly string[]): unknown[] {
  const cells: unknown[] = [];
  for (const cell of row.getElementsByTagNameNS('*', 'c')) {
    const column = columnOf(cell.getAttribute('r') ?? '') ?? cells.length;
    while (cells.length < column) cells.push(null);
    cells[column] = contentOf(cell, shared);
  }
  return cells;
}

const ADDRESS = /^([A-Z]{1,3})(\d+)$/;

/** The place of a column by its letters, from 0. */
function columnOf(address: string): number | undefined {
  const letters = ADDRESS.exec(address)?.[1];
  if (letters === undefined) return undefined;
  const place = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return place > MOST_COLUMNS ? undefined : place - 1;
}

function contentOf(cell: Element, shared: readonly string[]): unknown {
  const text = child(cell, 'v')?.textContent;
  const formula = child(cell, 'f');
  switch (cell.getAttribute('t')) {
    case 's':
      return shared[Number(text)] ?? null;
    case 'inlineStr':
      return textOf(cell);
    case 'b':
      return text === '1';
    case 'str':
    case 'e':
    case 'd':
      return text ?? null;
    default:
      // A formula without its result is told as what it is, never taken for a blank cell.
      if (text === undefined || text === '') return formula ? `=${formula.textContent}` : null;
      return Number(text);
  }
}

const child = (cell: Element, tag: string): Element | undefined =>
  [...cell.children].find(({ localName }) => localName === tag);

/** Of cells merged downwards each row has what the first of them holds. */
function fillMergedDown(sheet: Document, rows: unknown[][]): void {
  for (const merged of sheet.getElementsByTagNameNS('*', 'mergeCell')) {
    const [from = '', to = ''] = (merged.getAttribute('ref') ?? '').split(':');
    const column = columnOf(from);
    const first = Number(ADDRESS.exec(from)?.[2]) - 1;
    const last = Math.min(Number(ADDRESS.exec(to)?.[2]), rows.length);
    if (column === undefined) continue;
    for (let row = first + 1; row < last; row++) {
      const cells = rows[row] as unknown[];
      while (cells.length < column) cells.push(null);
      cells[column] = rows[first]?.[column] ?? null;
    }
  }
}

/** The text of all runs; how a word is read aloud is none of it. */
export function textOf(cell: Element): string {
  return [...cell.getElementsByTagNameNS('*', 't')]
    .filter((run) => run.parentElement?.localName !== 'rPh')
    .map((run) => run.textContent)
    .join('');
}
