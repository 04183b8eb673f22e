import { notParsed } from '../foundation/issue/not-parsed';
import type { ByteRange } from './byte-range';
import type { PartialResult } from './partial-result';

/**
 * Says which bytes of the file nobody has counted yet.
 *
 * @param partial - what is there so far
 * @returns the gaps, in the order of the file; none where all is counted
 * @throws {@link InputError} where parts overlap, are out of order or reach beyond the file
 * @issues `argument/not-parsed` (thrown)
 * @category Batch
 * @example
 * ```ts
 * import { missingRanges, type PartialResult } from 'model-ward-rules/batch';
 *
 * const rangesLeft = (partial: PartialResult) => missingRanges(partial).map(({ from, until }) => until - from);
 * console.log(typeof rangesLeft); // function
 * ```
 */
export function missingRanges(partial: PartialResult): readonly ByteRange[] {
  const { identity, parts } = partial;
  const ends = [0, ...parts.map(({ until }) => until)];
  const starts = [...parts.map(({ from }) => from), identity.byteLength];
  const between = ends.map((from, place) => ({ from, until: starts[place] as number }));
  // Bytes that are counted twice would hide a gap elsewhere.
  const isInOrder = [...parts, ...between].every(({ from, until }) => from <= until);
  if (!isInOrder) notParsed(partial, 'partial', 'mergePartials');
  return between.filter(({ from, until }) => from < until);
}
