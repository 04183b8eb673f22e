import { notParsed } from '../foundation/issue/not-parsed';
import { compareTexts } from '../foundation/text/text-order';
import { hashText } from './digest';
import type { PartialResult, RangePart } from './partial-result';
import { type Cell, cells, type RowKey, readKeys } from './row-keys';

/**
 * Names the rows that are about one unit and year. One of them counts: the host reads their lines, and `settleRepeatedKeys`
 * chooses.
 *
 * A hash of 64 bits can by rare chance be that of two units. Then the lines tell, and both count.
 *
 * @category Batch
 */
export interface RepeatedKey {
  /** The hash of the unit and year, as 16 hexadecimal digits. */
  readonly key: string;
  /** The rows, in the order of the file. */
  readonly rows: readonly RepeatedRow[];
}

/**
 * Says where one of several rows of a unit and year stands, and how it would count.
 *
 * @category Batch
 */
export interface RepeatedRow {
  /** Where its line begins. @unit bytes from the beginning of the file */
  readonly byteOffset: number;
  /** Its group. */
  readonly groupKey: string;
  /** How it would count; absent where it is by another criteria set. */
  readonly counts?: Cell;
}

/**
 * Finds the units that have more than one row for a year, whichever ranges these stand in.
 *
 * @param partial - what is there so far
 * @returns the keys that come more than once, in order; none where the host vouches for its rows
 * @throws {@link InputError} where a part has other keys than rows
 * @issues `argument/not-parsed` (thrown)
 * @category Batch
 * @example
 * ```ts
 * import { type PartialResult, repeatedKeys } from 'model-ward-rules/batch';
 *
 * const placesOf = (partial: PartialResult) => repeatedKeys(partial).flatMap(({ rows }) => rows.map((row) => row.byteOffset));
 * console.log(typeof placesOf); // function
 * ```
 */
export function repeatedKeys(partial: PartialResult): readonly RepeatedKey[] {
  const { parts } = partial;
  const suspects = suspectHashes(partial);
  if (suspects.size === 0) return [];
  const rows = new Map<string, RepeatedRow[]>();
  for (const part of parts) {
    for (const key of readKeys(part.keys)) {
      if (!suspects.has(sortedBy(key))) continue;
      const text = hashText(key);
      const known = rows.get(text) ?? [];
      known.push(rowOf(part, key));
      rows.set(text, known);
    }
  }
  return [...rows]
    .filter(([, repeated]) => repeated.length > 1)
    .map(([key, repeated]) => ({ key, rows: repeated.sort((a, b) => a.byteOffset - b.byteOffset) }))
    .sort((a, b) => compareTexts(a.key, b.key));
}

/** The first 53 bits of hashes that come more than once: numbers are sorted many times sooner than texts. */
function suspectHashes(partial: PartialResult): ReadonlySet<number> {
  const { identity, parts } = partial;
  let rowCount = 0;
  if (identity.distinct === 'by-key') {
    for (const { lines } of parts) rowCount += lines.judgedCount + lines.setAsideCount;
  }
  const hashes = new Float64Array(rowCount);
  let place = 0;
  for (const { keys } of parts) {
    for (const key of readKeys(keys)) {
      hashes[place] = sortedBy(key);
      place += 1;
    }
  }
  // A row without its key could repeat unseen.
  if (place !== rowCount) notParsed(partial, 'partial', 'parsePartial');
  const sorted = hashes.sort();
  return new Set(sorted.filter((hash, at) => hash === sorted[at - 1]));
}

const sortedBy = ({ high, low }: RowKey): number => high * 2 ** 21 + (low >>> 11);

function rowOf({ from, groups }: RangePart, { offset, group, cell }: RowKey): RepeatedRow {
  const groupKey = groups[group]?.key ?? notParsed(groups, 'partial', 'parsePartial');
  const counts = cells[cell];
  return { byteOffset: from + offset, groupKey, ...(counts === undefined ? {} : { counts }) };
}
