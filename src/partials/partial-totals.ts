import type { VerdictGroup } from '../batch/count-verdicts';
import type { OutcomeCounts } from '../roll-up/area-summary';
import type { CountBounds } from '../roll-up/count-bounds';
import type { UnmetCounts } from '../roll-up/unmet-counts';
import type { ByteRange } from './byte-range';
import type { CodeCount, PartialIdentity, RangeLines } from './partial-result';
import type { RepeatedKey } from './repeated-keys';
import type { Cell } from './row-keys';

/**
 * Adds up a partial result: totals where the whole file was counted and nobody twice, and bounds everywhere else.
 *
 * @category Batch
 */
export type PartialTotals = CompleteTotals | BoundedTotals;

/**
 * Gives what is the same for totals and bounds.
 *
 * @category Batch
 */
export interface CountedLines {
  /** What was asked, of which file; also whether the host vouches that nobody has two rows. */
  readonly identity: PartialIdentity;
  /** How the lines were taken that were counted so far. */
  readonly lines: RangeLines;
  /** How many lines were refused for each code, by code. */
  readonly refusalCounts: readonly CodeCount[];
  /** The first 1,000 lines that were refused. */
  readonly refusals: readonly RefusedFileLine[];
  /** How many accepted lines have each warning, by code. */
  readonly warningCounts: readonly CodeCount[];
}

/**
 * Says which line of a file was refused, and for what.
 *
 * @category Batch
 */
export interface RefusedFileLine {
  /** Where the line begins. @unit bytes from the beginning of the file */
  readonly byteOffset: number;
  /** The line of the file, as an editor numbers it; absent while an earlier range is missing. */
  readonly lineNumber?: number;
  /** The codes of its errors, each once, in order. */
  readonly codes: readonly string[];
}

/**
 * Holds the totals of a whole file: what one process would have counted.
 *
 * @category Batch
 */
export interface CompleteTotals extends CountedLines {
  /** Tells totals and bounds apart. */
  readonly kind: 'complete';
  /** The verdicts, by group. */
  readonly groups: readonly VerdictGroup[];
  /** The criteria that are not met; absent where rows repeated, since the unit of each counts once. */
  readonly unmet?: readonly UnmetCounts[];
}

/**
 * Holds bounds in place of totals, and what stands in their way.
 *
 * @category Batch
 */
export interface BoundedTotals extends CountedLines {
  /** Tells totals and bounds apart. */
  readonly kind: 'bounded';
  /** The bytes that nobody has counted. */
  readonly missing: readonly ByteRange[];
  /** The units with several rows for a year, of which nobody has said what counts. */
  readonly repeated: readonly RepeatedKey[];
  /** How many rows the missing bytes can hold at the most; each may be of any group, also of one not listed. @unit rows */
  readonly mostMissingRows: number;
  /** The bounds of the verdicts, by group. */
  readonly groups: readonly BoundedGroup[];
}

/**
 * Bounds the verdicts of one group.
 *
 * @category Batch
 */
export interface BoundedGroup {
  /** What the units of the group have in common. */
  readonly key: string;
  /** The verdicts on confirmed results. */
  readonly confirmed: OutcomeBounds;
  /** The verdicts on projected results ("dự kiến đạt"). */
  readonly projected: OutcomeBounds;
}

/**
 * Bounds each count of verdicts.
 *
 * @category Batch
 */
export type OutcomeBounds = { readonly [Count in keyof OutcomeCounts]: CountBounds };

/**
 * Says what counts of a unit and year that has several rows: what `settleRepeatedKeys` gives, or what a host knows otherwise.
 *
 * @category Batch
 */
export interface SettledKey {
  /** The key, as `repeatedKeys` gives it. */
  readonly key: string;
  /** What counts: mostly one; none where nothing counts, several where the key is that of several units. */
  readonly counted: readonly SettledRow[];
}

/**
 * Says how a unit counts.
 *
 * @category Batch
 */
export interface SettledRow extends Cell {
  /** Its group. */
  readonly groupKey: string;
}
