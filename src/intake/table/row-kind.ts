import type { Cell } from '../cell/cell';
import { isBlank } from '../cell/is-blank';
import { keysOf, textKey } from '../text/text-key';
import { withoutEscape } from './escaped-text';
import { totalWords } from './fixed-words';
import type { ReceivedRow } from './receive-rows';
import { sayingOf } from './saying';
import type { FoundColumn, TableKind } from './table';

/**
 * What a row below the header is: something, nothing, a sum of others, a text for the rows around it, or a header once more, in
 * the same columns (`repeated-header`) or in others (`other-header`).
 */
export type RowKind = 'body' | 'blank' | 'total' | 'text' | 'repeated-header' | 'other-header';

/** A cell with something in it, and where it stands. */
interface Filled {
  readonly column: number;
  readonly cell: Cell;
}

/** A row, what it is, and the text that says so. */
export interface SortedRow {
  readonly row: ReceivedRow;
  readonly kind: RowKind;
  /**
   * The filled cells, without the numbers of a list in columns that are not read where there are others. Of rows of the body
   * nothing is kept: there may be a million.
   */
  readonly said: readonly Filled[];
}

/** What tells headers from rows: the keys of the header, column by column, and those of all headers that are known. */
export interface KnownHeaders {
  readonly keysByColumn: readonly ReadonlySet<string>[];
  isHeader(key: string): boolean;
}

/** Says what each row below a header is. */
export function sortRow(
  row: ReceivedRow,
  columns: readonly FoundColumn[],
  headers: KnownHeaders,
  kind: TableKind,
): SortedRow {
  const filled: Filled[] = [];
  row.cells.forEach((given, column) => {
    if (!isBlank(given)) filled.push({ column, cell: withoutEscape(given) });
  });
  const words = filled.filter((one) => !isOrdinal(one, columns));
  const said = words.length > 0 ? words : filled;
  const found = kindOf(row, { filled, said }, columns, headers, kind);
  return { row, kind: found, said: found === 'body' ? nothing : said };
}

const nothing: readonly Filled[] = [];

function kindOf(
  { faults }: ReceivedRow,
  { filled, said }: { readonly filled: readonly Filled[]; readonly said: readonly Filled[] },
  columns: readonly FoundColumn[],
  headers: KnownHeaders,
  kind: TableKind,
): RowKind {
  const [first, another] = said;
  if (faults.length > 0) {
    // Sums of what is faulty are faulty too.
    const isSum = faults.every(({ issue }) => issue.code === 'cell/spreadsheet-error');
    return isSum && typeof first?.cell === 'string' && isTotal(first.cell, kind) ? 'total' : 'body';
  }
  if (first === undefined) return 'blank';
  const header = headerKind(filled, headers);
  // A row of a long layout may hold a criterion and "Đạt", which are headers elsewhere.
  const isRow = header === 'other-header' && filled.every((one) => isCellOf(one, columns, kind));
  if (header !== undefined && !isRow) return header;
  if (another === undefined && LONE_YEAR.test(String(first.cell))) return 'text';
  if (typeof first.cell !== 'string') return 'body';
  if (totalKeys.has(textKey(first.cell).replace(/ ?:$/, ''))) return 'total';
  if (!isCellOf(first, columns, kind) && isTotal(first.cell, kind)) return 'total';
  if (another !== undefined) return isSignature(said, columns, kind) ? 'text' : 'body';
  const isHeading =
    sayingOf(first.cell).doubts.length > 0 ||
    (LETTERS.test(first.cell) && !isCellOf(first, columns, kind));
  return isHeading ? 'text' : 'body';
}

const LETTERS = /\p{L}{2}/u;
const LONE_YEAR = /^\s*2[01]\d\d\s*$/;

const isCellOf = ({ column, cell }: Filled, columns: readonly FoundColumn[], kind: TableKind) => {
  const field = columns[column]?.field;
  return field !== undefined && kind.isCell(field, String(cell));
};

function headerKind(
  filled: readonly Filled[],
  { keysByColumn, isHeader }: KnownHeaders,
): RowKind | undefined {
  if (filled.length < 2 && keysByColumn.length > 1) return undefined;
  const keyed = filled.map(({ column, cell }) => ({
    column,
    key: typeof cell === 'string' ? textKey(cell) : undefined,
  }));
  if (keyed.every(({ column, key }) => key !== undefined && keysByColumn[column]?.has(key))) {
    return 'repeated-header';
  }
  return filled.length > 1 && keyed.every(({ key }) => key !== undefined && isHeader(key))
    ? 'other-header'
    : undefined;
}

/** Numbers and letters of a list, in columns that say nothing of a ward. */
const ORDINAL = /^(?:\d{1,6}|[ivxlc]{1,6}|[a-zđ])[.)]?$/i;

function isOrdinal({ column, cell }: Filled, columns: readonly FoundColumn[]): boolean {
  return columns[column]?.field === undefined && ORDINAL.test(String(cell).trim());
}

const totalKeys: ReadonlySet<string> = /* @__PURE__ */ keysOf(totalWords);

/** What may follow the word for a total: nothing, numbers and marks, or "(I+II)". */
const AFTER_TOTAL = /^(?:[\s:.,()+\d/%]|\b[ivxlc]+\b)*$/i;

/** "Tổng cộng: 12 phường", "TỔNG CỘNG (I+II)", "Cộng Hà Nội 24"; "Cộng Hòa" is a ward. */
function isTotal(text: string, kind: TableKind): boolean {
  const key = textKey(text);
  for (const word of totalKeys) {
    if (!key.startsWith(word)) continue;
    const rest = key.slice(word.length);
    if (AFTER_TOTAL.test(rest)) return true;
    const named = rest.replace(/^[\s:]+|[\s:.,()\d/%]+$/g, '');
    if (/^[:(\s]/.test(rest) && (COUNTED.test(named) || kind.isArea(named))) return true;
  }
  return false;
}

/** What totals count: "Tổng số phường", "Cộng: 12 phường". */
const COUNTED = /* @__PURE__ */ countedPattern();

function countedPattern(): RegExp {
  const nouns = ['phường', 'xã', 'đơn vị', 'quận', 'huyện', 'units?', 'wards?'].map(textKey);
  return new RegExp(`^(?:${textKey('số')} )?(?:[\\d.,]+ )?(?:${nouns.join('|')})(?!\\p{L})`, 'u');
}

/** How the texts below a table begin: notes, and who signed where and when. */
const footerWords: readonly string[] = [
  'Người lập',
  'Nơi nhận',
  'Ghi chú',
  'Lưu ý',
  'Thủ trưởng',
  'Trưởng công an',
  'Trưởng phòng',
  'Giám đốc',
  'Xác nhận',
  'TM.',
  'KT.',
  '(Ký',
  'Ngày',
  'Prepared by',
  'Note:',
];

const footerKeys: ReadonlySet<string> = /* @__PURE__ */ keysOf(footerWords);

/** Names and offices of those who sign stand side by side. */
function isSignature(
  filled: readonly Filled[],
  columns: readonly FoundColumn[],
  kind: TableKind,
): boolean {
  const key = textKey(String(filled[0]?.cell));
  return (
    filled.every(({ cell }) => typeof cell === 'string') &&
    [...footerKeys].some((word) => key.startsWith(word)) &&
    !filled.some((one) => isCellOf(one, columns, kind))
  );
}
