import { assertDay } from '../foundation/value/assert-day';
import { daysBetween } from '../foundation/value/day-arithmetic';
import { inHundredths, WHOLE_IN_HUNDREDTHS } from '../foundation/value/percent';
import type { PlainDate } from '../foundation/value/plain-date';
import type { Share } from '../foundation/value/share';
import { defaultTrackLadder, type TrackLadder } from './track-ladder';
import type { TrackBaseline, TrackedCount, TrackOutcome, TrackStatus } from './track-status';

/**
 * Computes whether a count keeps to the straight path from its baseline to what is due, in whole days and exactly.
 *
 * @param tracked - what is reached, what is due and when, and the day asked about: the progress of a target fits
 * @param baseline - where the path begins
 * @param ladder - which part of the expected gain makes which status; `defaultTrackLadder` where absent
 * @returns the status, both ends of it, and how many the path asks for
 * @issues none: every count stands somewhere against the path
 * @category Targets
 * @example
 * ```ts
 * import { orThrow, parsePlainDate } from 'model-ward-rules';
 * import { computeTrackStatus } from 'model-ward-rules/planning';
 *
 * const day = (text: string) => orThrow(parsePlainDate(text));
 *
 * // All numbers are made up: from 0 units to 100 in a hundred days, asked half-way.
 * const tracked = { dueCount: 100, dueOn: day('2025-04-11'), asOf: day('2025-02-20') };
 * const baseline = { on: day('2025-01-01'), count: 0 };
 *
 * const sure = computeTrackStatus({ ...tracked, reached: { least: 30, most: 30 } }, baseline);
 * console.log(sure.outcome, sure.expectedCount); // at-risk 50
 *
 * const open = computeTrackStatus({ ...tracked, reached: { least: 30, most: 48 } }, baseline);
 * console.log(open.outcome, open.least, open.most); // undetermined at-risk on-track
 * ```
 */
export function computeTrackStatus(
  { reached, dueCount, dueOn, asOf }: TrackedCount,
  baseline: TrackBaseline,
  ladder: TrackLadder = defaultTrackLadder,
): TrackStatus {
  for (const [day, name] of [
    [asOf, 'asOf'],
    [dueOn, 'dueOn'],
    [baseline.on, 'baseline.on'],
  ] as const) {
    assertDay(day, name);
  }
  const path: Path = { baseline, dueCount, dueOn, elapsed: elapsedOf(baseline.on, asOf, dueOn) };
  const [least, most] = [reached.least, reached.most].map((count) =>
    outcomeOf(count, path, asOf, ladder),
  ) as [TrackOutcome, TrackOutcome];
  return {
    reached,
    dueCount,
    dueOn,
    asOf,
    outcome: least === most ? least : 'undetermined',
    least,
    most,
    baseline,
    expectedCount: expectedCountOf(path),
    ladder,
  };
}

interface Path {
  readonly baseline: TrackBaseline;
  readonly dueCount: number;
  readonly dueOn: PlainDate;
  /** The days gone by, of all days of the path. */
  readonly elapsed: Share;
}

function elapsedOf(from: PlainDate, asOf: PlainDate, dueOn: PlainDate): Share {
  const whole = daysBetween(from, dueOn);
  // A path without days asks for everything at once.
  if (whole <= 0) return { part: 1, whole: 1 };
  return { part: Math.min(Math.max(0, daysBetween(from, asOf)), whole), whole };
}

function outcomeOf(count: number, path: Path, asOf: PlainDate, ladder: TrackLadder): TrackOutcome {
  if (count >= path.dueCount) return 'achieved';
  const gained = (percent: number): boolean => hasGained(count, path, percent);
  if (!gained(ladder.offTrackPercent)) return 'moving-away';
  // What is due and not reached is not on its way any more.
  if (asOf > path.dueOn) return 'off-track';
  if (gained(ladder.onTrackPercent)) return 'on-track';
  return gained(ladder.atRiskPercent) ? 'at-risk' : 'off-track';
}

/** Whether the gain is at least this part of the gain that the path asks for; products of counts pass 2^53. */
function hasGained(count: number, { baseline, dueCount, elapsed }: Path, percent: number): boolean {
  const gain = BigInt(count - baseline.count) * BigInt(elapsed.whole);
  const expectedGain = BigInt(dueCount - baseline.count) * BigInt(elapsed.part);
  return gain * BigInt(WHOLE_IN_HUNDREDTHS) >= expectedGain * BigInt(inHundredths(percent));
}

function expectedCountOf({ baseline, dueCount, elapsed }: Path): number {
  const whole = BigInt(elapsed.whole);
  const expected =
    BigInt(baseline.count) * whole + BigInt(dueCount - baseline.count) * BigInt(elapsed.part);
  return Number((expected + whole - 1n) / whole);
}
