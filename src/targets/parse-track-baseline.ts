import type { Result } from '../foundation/issue/result';
import { type ParseOptions, parseWith } from '../foundation/reading/parse-with';
import { trackBaselinePlan } from './track-options.plan';
import type { TrackBaseline } from './track-status';

/**
 * Reads from unknown input where the path of a count begins.
 *
 * @param input - anything, such as the result of `JSON.parse`
 * @param options - limits of what is read
 * @returns the day and the count
 * @issues every `input/…` code; `date/format`, `date/no-such-day`
 * @category Targets
 * @example
 * ```ts
 * import { parseTrackBaseline } from 'model-ward-rules/planning';
 *
 * const baseline = parseTrackBaseline({ on: '2023-12-31', count: -1 });
 * console.log(baseline.ok ? 'read' : baseline.issues[0]?.code); // input/out-of-range
 * ```
 */
export function parseTrackBaseline(input: unknown, options?: ParseOptions): Result<TrackBaseline> {
  return parseWith(trackBaselinePlan, input, options);
}
