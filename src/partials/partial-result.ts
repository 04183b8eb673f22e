import type { VerdictGroup } from '../batch/count-verdicts';
import type { InForce } from '../foundation/value/in-force';
import type { PlainDate } from '../foundation/value/plain-date';
import type { UnmetCounts } from '../roll-up/unmet-counts';
import type { ByteRange } from './byte-range';

/**
 * Holds what was counted of some ranges of a file: plain data that `JSON.stringify` writes and `parsePartial` reads back.
 *
 * The parts stay apart for good, so that a part that comes again is known: `mergePartials` unites them, and only
 * `totalPartials` adds them up.
 *
 * @category Batch
 */
export interface PartialResult {
  /** What was asked, of which file. */
  readonly identity: PartialIdentity;
  /** The ranges that were counted, in the order of the file. */
  readonly parts: readonly RangePart[];
}

/**
 * Says what a partial result answers. Only those with the same identity can be united.
 *
 * @category Batch
 */
export interface PartialIdentity {
  /** The version of the package that counted. */
  readonly version: string;
  /** The shape of the partial result: a whole number that grows when it can no longer be read as before. */
  readonly shape: number;
  /** The name of the file, such as its SHA-256: the host's word for these bytes and no others. */
  readonly inputId: string;
  /** How long the file is. @unit bytes */
  readonly byteLength: number;
  /** The set that the rows are judged by. */
  readonly criteriaSet: EditionDigest;
  /** The sets that lines may name; those of another set are accepted and set aside. */
  readonly criteriaSets: readonly EditionDigest[];
  /** The policies that the rows are decided by, with the days from which they are in force, the earliest first. */
  readonly policies: readonly InForce<EditionDigest>[];
  /** The day on which the criteria are asked about. */
  readonly asOf: PlainDate;
  /** The day by which an assessment must be on record. */
  readonly knownAt: PlainDate;
  /** The host's name for its way of grouping, such as `province and year, register of 2024-12-31`. */
  readonly groupedBy: string;
  /** Whether keys tell which units come twice, or the host vouches that none does. */
  readonly distinct: Distinctness;
  /** How long a line may be; a longer one is refused. @unit bytes */
  readonly maxLineBytes: number;
}

/**
 * Says how it is known that no unit is counted twice for a year: `by-key`, by the key of each row; `vouched`, by the promise of
 * the host that its input has one row for each (a primary key).
 *
 * @category Batch
 */
export type Distinctness = 'by-key' | 'vouched';

/**
 * Names an edition of a criteria set or policy, with a hash of all it says.
 *
 * @category Batch
 */
export interface EditionDigest {
  /** Which set or policy. */
  readonly id: string;
  /** Which edition. */
  readonly revision: number;
  /** A hash of 64 bits of its canonical JSON, as 16 hexadecimal digits. */
  readonly digest: string;
}

/**
 * Holds what was counted of one range.
 *
 * @category Batch
 */
export interface RangePart extends ByteRange {
  /** A hash of 64 bits of the lines that were read, as 16 hexadecimal digits. */
  readonly digest: string;
  /** How the lines of the range were taken. */
  readonly lines: RangeLines;
  /** How many lines were refused for each code; a line counts once for each of its codes. */
  readonly refusalCounts: readonly CodeCount[];
  /** The first 1,000 lines that were refused. */
  readonly refusals: readonly RefusedLine[];
  /** How many accepted lines have each warning. */
  readonly warningCounts: readonly CodeCount[];
  /** The verdicts, by group, in the order in which the groups first occur. */
  readonly groups: readonly VerdictGroup[];
  /** The criteria that are not met, over all groups. */
  readonly unmet: readonly UnmetCounts[];
  /**
   * The key of each row that is counted or set aside, in blocks of base64, 16 bytes a row: a hash of unit and year, where
   * its line begins, its group and its outcome. Empty where the host vouches for its rows.
   */
  readonly keys: readonly string[];
}

/**
 * Counts the lines of a range: blank lines are all those that are in no other count.
 *
 * @category Batch
 */
export interface RangeLines {
  /** How many lines begin in the range, blank ones too. @unit lines */
  readonly lineCount: number;
  /** How many were accepted and judged. @unit lines */
  readonly judgedCount: number;
  /** How many were accepted but are by another criteria set: nothing else counts them. @unit lines */
  readonly setAsideCount: number;
  /** How many were accepted but were not on record by the day asked about, or were withdrawn by then. @unit lines */
  readonly notOnRecordCount: number;
  /** How many were refused. @unit lines */
  readonly refusedCount: number;
}

/**
 * Counts the lines with an issue of one code.
 *
 * @category Batch
 */
export interface CodeCount {
  /** The code. */
  readonly code: string;
  /** How many lines. @unit lines */
  readonly lineCount: number;
}

/**
 * Says which line was refused, and for what.
 *
 * @category Batch
 */
export interface RefusedLine {
  /** Where the line begins. @unit bytes from the beginning of the file */
  readonly byteOffset: number;
  /** Which line of its range it is. @range a whole number from 1 */
  readonly lineNumber: number;
  /** The codes of its errors, each once, in order. */
  readonly codes: readonly string[];
}

/** The shape of partial results. */
export const PARTIAL_SHAPE = 1;
