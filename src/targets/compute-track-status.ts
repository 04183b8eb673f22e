import { notParsed } from '../foundation/issue/not-parsed';
import { assertDay } from '../foundation/value/assert-day';
import { daysBetween } from '../foundation/value/day-arithmetic';
import { earlierOf, laterOf } from '../foundation/value/day-order';
import { isCount } from '../foundation/value/is-count';
import { inHundredths, WHOLE_IN_HUNDREDTHS } from '../foundation/value/percent';
import type { PlainDate } from '../foundation/value/plain-date';
import { defaultTrackLadder, type TrackLadder } from './track-ladder';
import type { TrackOptions } from './track-options';
import type {
  TrackBaseline,
  TrackedCount,
  TrackOutcome,
  TrackPath,
  TrackStatus,
} from './track-status';

/**
 * Computes whether a count keeps to the path from its baseline to what is due, in whole days and exactly.
 *
 * @param tracked - what is reached, what is due and when, and the day asked about: the progress of a target fits
 * @param baseline - where the path begins
 * @param options - the ladder, and the days of decisions where they are known
 * @returns the status, both ends of it, and how many the path asks for
 * @throws {@link InputError} where an argument was not parsed
 * @issues `argument/not-parsed` (thrown)
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
  { reached, dueCount, dueOn, asOf, decidedBy = dueOn }: TrackedCount,
  baseline: TrackBaseline,
  { ladder = defaultTrackLadder, decisionDays }: TrackOptions = {},
): TrackStatus {
  const days = { asOf, dueOn, decidedBy, 'baseline.on': baseline.on };
  for (const [name, day] of Object.entries(days)) assertDay(day, name);
  assertCount(baseline.count, 'baseline.count', 'parseTrackBaseline');
  for (const count of [reached.least, reached.most, dueCount]) {
    assertCount(count, 'tracked', 'measureTarget');
  }
  assertOptions(ladder, decisionDays);
  const { path, risenUntil } = pathOf(decisionDays, asOf, baseline);
  const expectedCount = expectedCountOn(risenUntil, { baseline, dueCount, dueOn });
  const course = { baseline, dueCount, expectedCount, isOver: asOf > decidedBy && asOf > dueOn };
  const least = outcomeOf(reached.least, course, ladder);
  const most = outcomeOf(reached.most, course, ladder);
  return {
    reached,
    dueCount,
    dueOn,
    asOf,
    ...(decidedBy === dueOn ? {} : { decidedBy }),
    outcome: least === most ? least : 'undetermined',
    least,
    most,
    baseline,
    path,
    expectedCount,
    ladder,
  };
}

function assertCount(count: number, parameter: string, firstCall: string): void {
  if (!isCount(count)) notParsed(count, parameter, firstCall);
}

/** Without a day of decisions a path would never ask for anything, and under a ladder upside down the late are on track. */
function assertOptions(ladder: TrackLadder, decisionDays: TrackOptions['decisionDays']): void {
  const { onTrackPercent, atRiskPercent, offTrackPercent } = ladder;
  if (!(onTrackPercent >= atRiskPercent && atRiskPercent >= offTrackPercent)) {
    notParsed(ladder, 'ladder', 'parseTrackOptions');
  }
  if (decisionDays?.length === 0) notParsed(decisionDays, 'decisionDays', 'parseTrackOptions');
  for (const day of decisionDays ?? []) assertDay(day, 'decisionDays');
}

/** The path, and the day up to which it has risen: that of the last decisions, or every day. */
function pathOf(
  decisionDays: readonly PlainDate[] | undefined,
  asOf: PlainDate,
  baseline: TrackBaseline,
): { readonly path: TrackPath; readonly risenUntil: PlainDate } {
  if (decisionDays === undefined) return { path: { kind: 'straight' }, risenUntil: asOf };
  const days = [...decisionDays].sort();
  const last = days.filter((day) => day <= asOf).pop();
  const next = days.find((day) => day > asOf);
  const path = {
    kind: 'stepped' as const,
    ...(last === undefined ? {} : { lastDecisionOn: last }),
    ...(next === undefined ? {} : { nextDecisionOn: next }),
  };
  return { path, risenUntil: last ?? baseline.on };
}

type PathEnds = Pick<TrackStatus, 'baseline' | 'dueCount' | 'dueOn'>;

/** What the path asks for, rounded down. Products of counts and days pass 2^53. */
function expectedCountOn(day: PlainDate, { baseline, dueCount, dueOn }: PathEnds): number {
  const [part, whole] = elapsedOf(baseline.on, day, dueOn);
  const gain = BigInt(dueCount - baseline.count) * part;
  // From 0, also of a path that falls: that is rounded down as well.
  const rest = ((gain % whole) + whole) % whole;
  return baseline.count + Number((gain - rest) / whole);
}

/** The days gone by, of all days of the path. */
function elapsedOf(from: PlainDate, until: PlainDate, dueOn: PlainDate): readonly [bigint, bigint] {
  // A path without days asks for everything at once.
  if (dueOn <= from) return [1n, 1n];
  const days = (to: PlainDate): bigint => BigInt(daysBetween(from, to));
  return [days(laterOf(from, earlierOf(until, dueOn))), days(dueOn)];
}

interface Course extends Pick<TrackStatus, 'baseline' | 'dueCount' | 'expectedCount'> {
  /** Whether nothing can be added any more. */
  readonly isOver: boolean;
}

function outcomeOf(count: number, course: Course, ladder: TrackLadder): TrackOutcome {
  if (count >= course.dueCount) return 'achieved';
  const gained = (percent: number): boolean => hasGained(count, course, percent);
  if (!gained(ladder.offTrackPercent)) return 'moving-away';
  // What is due and not reached is not on its way any more.
  if (course.isOver) return 'off-track';
  if (gained(ladder.onTrackPercent)) return 'on-track';
  return gained(ladder.atRiskPercent) ? 'at-risk' : 'off-track';
}

/** Whether the gain is at least this part of the gain that the path asks for; products of counts pass 2^53. */
function hasGained(count: number, { baseline, expectedCount }: Course, percent: number): boolean {
  const gain = BigInt(count - baseline.count);
  const expectedGain = BigInt(expectedCount - baseline.count);
  return gain * BigInt(WHOLE_IN_HUNDREDTHS) >= expectedGain * BigInt(inHundredths(percent));
}
