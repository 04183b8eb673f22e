import type { Issue } from '../../foundation/issue/issue';
import { headerIssue } from '../../foundation/issue/kinds/intake/header';
import { tableIssue } from '../../foundation/issue/kinds/intake/table';
import { textKey } from '../text/text-key';
import { headerCheck } from './header-faults';
import { type HeaderMeaning, type HeaderMeanings, headerMeanings } from './header-meanings';
import type { HeaderName } from './header-names';
import type { CellFault } from './receive-rows';
import { sayingOf } from './saying';
import type { FoundColumn, TableColumn } from './table';
import type { TableOptions } from './table-options';

const MAX_COLUMNS = 2_000;

/** The columns of a header, what is wrong with them, and which other texts are headers too. */
export interface MatchedHeaders {
  readonly columns: readonly FoundColumn[];
  readonly faults: readonly CellFault[];
  isHeader(key: string): boolean;
  /** The field that a header, or the name of a field, stands for. */
  fieldOf(name: string): string | undefined;
}

/** Says of each header which column it is. */
export function matchHeaders(
  names: readonly HeaderName[],
  rowNumber: number,
  known: readonly TableColumn[],
  options: TableOptions,
): MatchedHeaders {
  const meanings = headerMeanings(known, options);
  const isHeader = (key: string): boolean => meanings.has(key);
  const fieldOf = (name: string): string | undefined => {
    const meaning = meanings.get(textKey(name));
    return typeof meaning === 'object' ? meaning.field : undefined;
  };
  if (names.length > MAX_COLUMNS) {
    const params = { columnCount: names.length, maximum: MAX_COLUMNS };
    return {
      columns: names,
      faults: [{ issue: tableIssue('table/too-many-columns', [], params) }],
      isHeader,
      fieldOf,
    };
  }
  const whole = oneCell(names, isHeader);
  if (whole !== undefined) return { columns: names, faults: [{ issue: whole }], isHeader, fieldOf };
  const read = names.map((name) => ({ name, meaning: meaningOf(name, meanings) }));
  const columns = read.map(({ name, meaning }) => foundColumn(name, meaning, rowNumber));
  const check = headerCheck(
    names.flatMap(({ name }) => name ?? []),
    known,
  );
  return {
    columns,
    faults: [
      ...read.flatMap(({ name: { name }, meaning }, column) =>
        name === undefined ? [] : check(name, meaning).map((issue) => ({ column, issue })),
      ),
      ...repeatedHeaders(columns, known),
    ],
    isHeader,
    fieldOf,
  };
}

const delimiters: readonly string[] = [';', '\t', '|', ','];

/** A file that was read with another delimiter has one long header, with headers that are known in it. */
function oneCell(
  names: readonly HeaderName[],
  isHeader: (key: string) => boolean,
): Issue | undefined {
  const [received, another] = names.flatMap(({ name }) => name ?? []);
  if (received === undefined || another !== undefined || isHeader(textKey(received)))
    return undefined;
  const delimiter = delimiters.find((one) =>
    received.split(one).some((part) => isHeader(textKey(part))),
  );
  return delimiter === undefined
    ? undefined
    : tableIssue('table/one-column', [], { received, delimiter });
}

/** A name below a group is known with the group ("Tiêu chí" above "1") or without it. */
function meaningOf(
  { name, leaf }: HeaderName,
  meanings: HeaderMeanings,
): HeaderMeaning | undefined {
  const whole = name === undefined ? undefined : meanings.get(textKey(name));
  return whole ?? (leaf === undefined ? undefined : meanings.get(textKey(leaf)));
}

function foundColumn(
  { key, name, leaf }: HeaderName,
  meaning: HeaderMeaning | undefined,
  rowNumber: number,
): FoundColumn {
  if (name === undefined) return { key };
  if (typeof meaning !== 'object') return { key, name };
  const { field, isOfHost } = meaning;
  const isKnownWord = isOfHost === undefined && leaf === undefined;
  return {
    key,
    name,
    field,
    ...(isKnownWord ? {} : { heading: { text: name, rowNumber, saying: sayingOf(name) } }),
  };
}

function repeatedHeaders(
  columns: readonly FoundColumn[],
  known: readonly TableColumn[],
): readonly CellFault[] {
  const mayRepeat = new Set(known.filter((one) => one.mayRepeat).map(({ field }) => field));
  const first = new Map<string, string>();
  return columns.flatMap(({ name, field }, column) => {
    if (name === undefined || field === undefined || mayRepeat.has(field)) return [];
    const other = first.get(field);
    if (other !== undefined) {
      const params = { header: name, other };
      return [{ column, issue: headerIssue('header/repeated', [], params) }];
    }
    first.set(field, name);
    return [];
  });
}
