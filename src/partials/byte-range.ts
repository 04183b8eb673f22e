import { notParsed } from '../foundation/issue/not-parsed';
import { isCount } from '../foundation/value/is-count';

/**
 * Names the bytes from one place of a file to before another. The lines of a range are those that begin in it, wherever they
 * end, so that every line belongs to exactly one of the ranges that cover a file.
 *
 * @category Batch
 */
export interface ByteRange {
  /** The first byte. @unit bytes from the beginning of the file @range a whole number from 0 */
  readonly from: number;
  /** The byte after the last. @unit bytes from the beginning of the file */
  readonly until: number;
}

/** So far into its range a row key can point, in five bytes. */
export const MAX_RANGE_BYTES = 1_099_511_627_776;

/**
 * Cuts a file into ranges of about the same length, to be counted apart. Lines need not be looked for: a cut may fall anywhere.
 *
 * @param byteLength - how long the file is; a whole number from 0 to 2^53 - 1, in bytes
 * @param rangeCount - how many ranges are wanted; a whole number from 1 to 1,000,000
 * @returns the ranges in order; fewer where there are fewer bytes, and none of an empty file
 * @throws {@link InputError} where a number is not such a number, or a range would be longer than 2^40 bytes
 * @issues `argument/not-parsed` (thrown)
 * @category Batch
 * @example
 * ```ts
 * import { planRanges } from 'model-ward-rules/batch';
 *
 * console.log(planRanges(1_000, 3).map(({ from, until }) => `${from}-${until}`).join(' ')); // 0-333 333-666 666-1000
 * ```
 */
export function planRanges(byteLength: number, rangeCount: number): readonly ByteRange[] {
  if (!isCount(byteLength, Number.MAX_SAFE_INTEGER)) {
    notParsed(byteLength, 'byteLength', 'the length of the file in bytes');
  }
  if (!isCount(rangeCount, MAX_RANGES) || rangeCount === 0) {
    notParsed(rangeCount, 'rangeCount', 'the number of ranges, from 1');
  }
  const count = Math.min(rangeCount, byteLength);
  const least = Math.floor(byteLength / Math.max(count, 1));
  // The first ranges have the least length, the last ones a byte more: no product can pass 2^53.
  const shorterCount = count - (byteLength - least * count);
  if (least >= MAX_RANGE_BYTES)
    notParsed(
      rangeCount,
      'rangeCount',
      'the number of ranges, so many that none is over a tebibyte',
    );
  const startOf = (place: number): number => place * least + Math.max(0, place - shorterCount);
  return Array.from({ length: count }, (_, place) => ({
    from: startOf(place),
    until: startOf(place + 1),
  }));
}

const MAX_RANGES = 1_000_000;

/** The bytes of a range. */
export const lengthOf = ({ from, until }: ByteRange): number => until - from;
