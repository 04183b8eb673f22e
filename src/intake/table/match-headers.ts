import { headerIssue } from '../../foundation/issue/kinds/intake/header';
import { tableIssue } from '../../foundation/issue/kinds/intake/table';
import type { Cell } from '../cell/cell';
import { isBlank } from '../cell/is-blank';
import { textKey } from '../text/text-key';
import { type HeaderMeanings, headerFaults, headerMeanings } from './header-meanings';
import type { CellFault } from './receive-rows';
import type { FoundColumn, TableColumn } from './table';
import type { TableOptions } from './table-options';

const MAX_COLUMNS = 2_000;

/** The columns of a header row, and what is wrong with them. */
export interface MatchedHeaders {
  readonly columns: readonly FoundColumn[];
  readonly faults: readonly CellFault[];
}

/** Says of each header which column it is. */
export function matchHeaders(
  header: readonly Cell[],
  keys: readonly string[],
  known: readonly TableColumn[],
  options: TableOptions,
): MatchedHeaders {
  const columns = header.map((cell, position): FoundColumn => {
    const key = keys[position] ?? position;
    return isBlank(cell) ? { key } : { key, name: String(cell).trim() };
  });
  if (columns.length > MAX_COLUMNS) {
    const params = { columnCount: columns.length, maximum: MAX_COLUMNS };
    return { columns, faults: [{ issue: tableIssue('table/too-many-columns', [], params) }] };
  }
  const meanings = headerMeanings(known, options);
  const matched = columns.map((column) => withField(column, meanings));
  const found = columns.flatMap(({ name }) => name ?? []);
  return {
    columns: matched,
    faults: [
      ...columns.flatMap(({ name }, column) =>
        name === undefined
          ? []
          : headerFaults(name, meanings.get(textKey(name)), found, known).map((issue) => ({
              column,
              issue,
            })),
      ),
      ...repeatedHeaders(matched),
    ],
  };
}

function withField(column: FoundColumn, meanings: HeaderMeanings): FoundColumn {
  const meaning = column.name === undefined ? undefined : meanings.get(textKey(column.name));
  return typeof meaning === 'object' ? { ...column, field: meaning.field } : column;
}

function repeatedHeaders(columns: readonly FoundColumn[]): readonly CellFault[] {
  const first = new Map<string, string>();
  return columns.flatMap(({ name, field }, column) => {
    if (name === undefined || field === undefined) return [];
    const other = first.get(field);
    if (other !== undefined) {
      const params = { header: name, other };
      return [{ column, issue: headerIssue('header/repeated', [], params) }];
    }
    first.set(field, name);
    return [];
  });
}
