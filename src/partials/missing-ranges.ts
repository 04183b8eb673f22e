import type { ByteRange } from './byte-range';
import type { PartialResult } from './partial-result';

/**
 * Says which bytes of the file nobody has counted yet.
 *
 * @param partial - what is there so far
 * @returns the gaps, in the order of the file; none where all is counted
 * @issues none: what is not there is missing
 * @category Batch
 * @example
 * ```ts
 * import { missingRanges, type PartialResult } from 'model-ward-rules/batch';
 *
 * const rangesLeft = (partial: PartialResult) => missingRanges(partial).map(({ from, until }) => until - from);
 * console.log(typeof rangesLeft); // function
 * ```
 */
export function missingRanges({ identity, parts }: PartialResult): readonly ByteRange[] {
  const ends = [0, ...parts.map(({ until }) => until)];
  const starts = [...parts.map(({ from }) => from), identity.byteLength];
  return ends
    .map((from, place) => ({ from, until: starts[place] as number }))
    .filter(({ from, until }) => from < until);
}
