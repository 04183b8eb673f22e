import type { Issue } from '../../foundation/issue/issue';
import { inputIssue } from '../../foundation/issue/kinds/input';
import { cellIssue } from '../../foundation/issue/kinds/intake/cell';
import { inputValueIssue } from '../../foundation/issue/kinds/value/input';
import { accepted, type Result, refusedFor } from '../../foundation/issue/result';
import { readList } from '../../foundation/reading/read-list';
import { type InputLimits, isPlain, RESERVED_KEYS } from '../../foundation/reading/snapshot';
import { kindOf } from '../../foundation/text/kind-of';
import { type Cell, toCell } from '../cell/cell';
import { isSpreadsheetError } from '../cell/spreadsheet-error';

/** The rows of a table as plain data, whatever they were made of. */
export interface ReceivedRows {
  readonly form: RowForm;
  /** The keys of rows that are objects, by column, in the order in which they first appear. */
  readonly keys: readonly string[];
  readonly rows: readonly ReceivedRow[];
}

/** How the reader of the file gives rows: as lists of cells, or as objects keyed by header. */
export type RowForm = 'list' | 'object';

/** A row as plain data, and what in it was not. */
export interface ReceivedRow {
  /** Where it stands in what was given, from 0. */
  readonly position: number;
  /** The cells by column; `null` where something stood that is no cell, a hole where an object has no such key. */
  readonly cells: readonly Cell[];
  readonly faults: readonly CellFault[];
}

/** An issue, and the column of the cell it is about. */
export interface CellFault {
  readonly column?: number | undefined;
  readonly issue: Issue;
}

/** Copies the rows of a table, each for itself, so that a hostile one refuses itself alone. */
export function receiveRows(input: unknown, limits: InputLimits): Result<ReceivedRows> {
  const listed = readList(input, 'rows', { limits });
  if (!listed.ok) return refusedFor(listed.issues.map((issue) => ({ ...issue, path: [] })));
  const form = formOfAll(listed.value);
  const receiver: Receiver = { form, limits, cellCount: 0, columns: new Map() };
  const rows = listed.value.map((entry, position) => receiveRow(receiver, entry, position));
  return accepted({ form, keys: [...receiver.columns.keys()], rows });
}

interface Receiver {
  readonly form: RowForm;
  readonly limits: InputLimits;
  readonly columns: Map<string, number>;
  cellCount: number;
}

interface OpenRow extends ReceivedRow {
  cells: Cell[];
  readonly faults: CellFault[];
}

function formOfAll(entries: readonly unknown[]): RowForm {
  for (const entry of entries) {
    const form = formOf(entry);
    if (form !== undefined) return form;
  }
  return 'list';
}

function formOf(entry: unknown): RowForm | undefined {
  try {
    if (Array.isArray(entry)) return 'list';
    return typeof entry === 'object' && entry !== null && isPlain(entry) ? 'object' : undefined;
  } catch {
    // Only a proxy can throw here: it is refused where its row is copied.
    return undefined;
  }
}

function receiveRow(receiver: Receiver, entry: unknown, position: number): ReceivedRow {
  const row: OpenRow = { position, cells: [], faults: [] };
  try {
    copyRow(receiver, entry, row);
  } catch {
    row.faults.push({ issue: inputIssue('input/hostile', [position], {}) });
  }
  receiver.cellCount += row.cells.length;
  return row;
}

function copyRow(receiver: Receiver, entry: unknown, row: OpenRow): void {
  const { form } = receiver;
  const path = [row.position];
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry) !== (form === 'list')) {
    const params = { expected: form, received: kindOf(entry) };
    row.faults.push({ issue: inputValueIssue('input/wrong-type', path, params) });
  } else if (Array.isArray(entry)) {
    copyList(receiver, entry, row);
  } else if (isPlain(entry)) {
    copyObject(receiver, entry, row);
  } else {
    const params = { received: 'a class instance' };
    row.faults.push({ issue: inputIssue('input/not-plain', path, params) });
  }
}

function hasRoom(receiver: Receiver, row: OpenRow, cellCount: number): boolean {
  const { maxItems } = receiver.limits;
  if (receiver.cellCount + cellCount <= maxItems) return true;
  const params = { limit: 'maxItems', maximum: maxItems } as const;
  row.faults.push({ issue: inputIssue('input/too-large', [row.position], params) });
  return false;
}

function copyList(receiver: Receiver, entry: readonly unknown[], row: OpenRow): void {
  // Asked for once: a proxy might give another length each time.
  const { length } = entry;
  if (!hasRoom(receiver, row, length)) return;
  // An array that grows takes room for many more cells than come.
  row.cells = new Array<Cell>(length);
  for (let column = 0; column < length; column += 1) {
    const property = Object.getOwnPropertyDescriptor(entry, column);
    row.cells[column] = copyCell(receiver, property, row, column, column);
  }
}

function copyObject(receiver: Receiver, entry: object, row: OpenRow): void {
  const keys = Reflect.ownKeys(entry);
  if (!hasRoom(receiver, row, keys.length)) return;
  for (const key of keys) {
    const property = Object.getOwnPropertyDescriptor(entry, key);
    if (typeof key === 'symbol') {
      const params = { received: 'a symbol as key' };
      row.faults.push({ issue: inputIssue('input/not-plain', [row.position], params) });
    } else if (RESERVED_KEYS.has(key)) {
      row.faults.push({ issue: inputIssue('input/reserved-key', [row.position, key], { key }) });
    } else if (property?.enumerable === true) {
      const column = columnOf(receiver, key);
      row.cells[column] = copyCell(receiver, property, row, column, key);
    }
  }
}

function columnOf({ columns }: Receiver, key: string): number {
  const known = columns.get(key);
  if (known !== undefined) return known;
  columns.set(key, columns.size);
  return columns.size - 1;
}

function copyCell(
  { limits: { maxTextLength } }: Receiver,
  property: PropertyDescriptor | undefined,
  row: OpenRow,
  column: number,
  key: string | number,
): Cell {
  const path = [row.position, key];
  const refuse = (issue: Issue): null => {
    row.faults.push({ column, issue: { ...issue, path } });
    return null;
  };
  if (property?.get !== undefined || property?.set !== undefined) {
    return refuse(inputIssue('input/hostile', path, {}));
  }
  const given: unknown = property?.value;
  if (typeof given === 'string') {
    if (isSpreadsheetError(given)) {
      return refuse(cellIssue('cell/spreadsheet-error', path, { received: given.trim() }));
    }
    if (given.length <= maxTextLength) return given;
    const params = { limit: 'maxTextLength', maximum: maxTextLength } as const;
    return refuse(inputIssue('input/too-large', path, params));
  }
  const cell = toCell(given);
  if (cell.ok) return cell.value;
  for (const issue of cell.issues) refuse(issue);
  return null;
}
