import { notParsed } from '../foundation/issue/not-parsed';
import { mergeUnmetCounts, type UnmetCounts } from '../roll-up/unmet-counts';
import { type ByteRange, lengthOf } from './byte-range';
import { countedLinesOf } from './counted-lines';
import { missingRanges } from './missing-ranges';
import type { PartialResult } from './partial-result';
import type { PartialTotals, SettledKey } from './partial-totals';
import { type RepeatedKey, type RepeatedRow, repeatedKeys } from './repeated-keys';
import { type Cell, cells } from './row-keys';
import { type CellTally, countIn, tallyCells } from './tally-cells';

/**
 * Adds up what was counted. Totals come only where every byte of the file was counted and no unit has two rows for a year;
 * else come bounds that hold whatever is missing, and whichever row of a unit counts.
 *
 * @param partial - all parts, from `mergePartials`
 * @param settled - what counts of the keys that `repeatedKeys` names, as far as the host has settled them
 * @returns totals, or bounds with what is missing and what repeats
 * @throws {@link InputError} where a key is settled that does not repeat, or parts overlap or have other keys than rows
 * @issues `argument/not-parsed` (thrown)
 * @category Batch
 * @example
 * ```ts
 * import { type PartialResult, totalPartials } from 'model-ward-rules/batch';
 *
 * function print(partial: PartialResult): void {
 *   const totals = totalPartials(partial);
 *   if (totals.kind === 'complete') console.log(totals.groups);
 *   else console.log(`${totals.missing.length} ranges are missing, ${totals.repeated.length} keys repeat`);
 * }
 * console.log(typeof print); // function
 * ```
 */
export function totalPartials(
  partial: PartialResult,
  settled: readonly SettledKey[] = [],
): PartialTotals {
  const missing = missingRanges(partial);
  const repeated = repeatedKeys(partial);
  const tally = tallyOnce(partial, repeated);
  const open = addSettled(tally, repeated, settled);
  const counted = countedLinesOf(partial);
  if (missing.length === 0 && open.length === 0) {
    const groups = tally.counts();
    const isPlain = repeated.length === 0;
    return {
      kind: 'complete',
      ...counted,
      groups,
      ...(isPlain ? { unmet: unmetOf(partial) } : {}),
    };
  }
  for (const key of open) addOpen(tally, key.rows);
  const mostMissingRows = missing.reduce((sum, range) => sum + mostRowsIn(range), 0);
  // Who has one row only, by the promise of the host, cannot be overtaken by one that is missing.
  const fewer = partial.identity.distinct === 'vouched' ? 0 : mostMissingRows;
  const groups = tally.bounds({ fewer, more: mostMissingRows });
  return { kind: 'bounded', ...counted, missing, repeated: open, mostMissingRows, groups };
}

/** No line that can be accepted is shorter: the keys that an assessment must have take more. */
export const LEAST_LINE_BYTES = 100;

/** Between the beginnings of two rows there is a whole line. */
const mostRowsIn = (range: ByteRange): number => Math.ceil(lengthOf(range) / LEAST_LINE_BYTES);

/** Counts every row but those that repeat. */
function tallyOnce({ parts }: PartialResult, repeated: readonly RepeatedKey[]): CellTally {
  const tally = tallyCells();
  for (const { groups } of parts) {
    for (const group of groups) {
      for (const cell of cells) {
        const count = countIn(group, cell);
        tally.add(group.key, cell, count, count);
      }
    }
  }
  for (const { rows } of repeated) {
    for (const { groupKey, counts } of rows) {
      if (counts !== undefined) tally.add(groupKey, counts, -1, -1);
    }
  }
  return tally;
}

/** Counts what the host has settled, and gives the keys that are left open. */
function addSettled(
  tally: CellTally,
  repeated: readonly RepeatedKey[],
  settled: readonly SettledKey[],
): readonly RepeatedKey[] {
  const open = new Map(repeated.map((one) => [one.key, one]));
  for (const one of settled) {
    // A key that is settled twice, or never repeated, would be counted beside its rows.
    if (!open.delete(one.key)) notParsed(one, 'settled', 'repeatedKeys');
    for (const { groupKey, ...cell } of one.counted) tally.add(groupKey, cell, 1, 1);
  }
  return [...open.values()];
}

/**
 * Counts a unit of which it is not known which row counts: perhaps each, where chance gave two units one hash; none for sure,
 * unless all say the same; and perhaps as undetermined, where several are left over that differ.
 */
function addOpen(tally: CellTally, rows: readonly RepeatedRow[]): void {
  const [first] = rows;
  const isAgreed = rows.every((row) => isSameCell(row, first as RepeatedRow));
  rows.forEach(({ groupKey, counts }, place) => {
    if (counts === undefined) return;
    tally.add(groupKey, counts, isAgreed && place === 0 ? 1 : 0, 1);
    if (!isAgreed) {
      tally.add(groupKey, { basis: 'confirmed', outcome: 'undetermined' }, 0, 1);
      tally.add(groupKey, { basis: 'projected', outcome: 'undetermined' }, 0, 1);
    }
  });
}

const isSameCell = (a: RepeatedRow, b: RepeatedRow): boolean =>
  a.groupKey === b.groupKey && sameCell(a.counts, b.counts);

const sameCell = (a: Cell | undefined, b: Cell | undefined): boolean =>
  a?.basis === b?.basis && a?.outcome === b?.outcome;

function unmetOf({ parts }: PartialResult): readonly UnmetCounts[] {
  return mergeUnmetCounts(
    parts.flatMap(({ unmet }) => unmet),
    [],
  );
}
