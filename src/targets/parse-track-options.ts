import { type Result, resultOf } from '../foundation/issue/result';
import { type ParseOptions, parseWith } from '../foundation/reading/parse-with';
import { ladderFaults } from './ladder-faults';
import type { TrackOptions } from './track-options';
import { trackOptionsPlan } from './track-options.plan';

/**
 * Reads from unknown input how a path runs: its days of decisions, and the ladder of outcomes.
 *
 * @param input - anything, such as the result of `JSON.parse`
 * @param options - limits of what is read
 * @returns the ladder and the days, each where it was given
 * @issues every `input/…` code; `date/format`, `date/no-such-day`; `percent/too-precise`; `track/ladder-order`
 * @category Targets
 * @example
 * ```ts
 * import { parseTrackOptions } from 'model-ward-rules/planning';
 *
 * // A made-up ladder upside down.
 * const upsideDown = { onTrackPercent: 60, atRiskPercent: 95, offTrackPercent: 0 };
 * const parsed = parseTrackOptions({ ladder: upsideDown, decisionDays: ['2025-03-15'] });
 * console.log(parsed.ok ? 'read' : parsed.issues[0]?.code); // track/ladder-order
 * ```
 */
export function parseTrackOptions(input: unknown, options?: ParseOptions): Result<TrackOptions> {
  const parsed = parseWith(trackOptionsPlan, input, options);
  if (!parsed.ok) return parsed;
  const { ladder } = parsed.value;
  return resultOf(parsed.value, ladder === undefined ? [] : ladderFaults(ladder, ['ladder']));
}
