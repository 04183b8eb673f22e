import type { CountBounds } from '../../roll-up/count-bounds';
import type { Counting } from '../../roll-up/counting';
import type { Population } from '../../targets/population';
import type { MeasuredProgress } from '../../targets/target-progress';
import type { TrackOutcome } from '../../targets/track-status';
import type { AreaLevel } from '../../unit/unit';

type Measured = MeasuredProgress['counted'];

/** Everything that is said of targets, roadmaps and paths in one language. */
export interface ProgressWords {
  /** What was counted, with the units among which it was. */
  readonly counting: (counting: Counting) => string;
  readonly reached: (counting: Counting) => string;
  readonly missed: string;
  /** Not decided yet: while the target can still be worked on, and after that. */
  readonly open: Readonly<Record<'before' | 'after', string>>;
  readonly noUnits: string;
  readonly noAreas: (level: AreaLevel, day: string) => string;
  readonly populations: {
    readonly [Kind in Population['kind']]: (first: string, last: string) => string;
  };
  readonly counted: Readonly<
    Record<Measured, (reached: CountBounds, whole: number, share: string) => string>
  >;
  readonly allDue: Readonly<Record<Measured, string>>;
  readonly shareDue: (percent: string, due: number, measured: Measured, achieved: string) => string;
  readonly achieved: (share: string, due: number, measured: Measured) => string;
  readonly missing: (count: CountBounds, measured: Measured) => string;
  readonly excess: (count: CountBounds, share: string, measured: Measured) => string;
  readonly step: (name: string, dueOn: string, isCurrent: boolean) => string;
  readonly nextStep: (name: string, dueOn: string) => string;
  readonly noNextStep: string;
  readonly allPastDue: (missedCount: number) => string;
  readonly unnamedStep: (id: string) => string;
  readonly trackOutcomes: Readonly<Record<TrackOutcome, string>>;
  readonly trackUndetermined: (least: string, most: string) => string;
  readonly track: (words: TrackWords) => string;
  readonly paths: {
    readonly straight: (ends: TrackEnds) => string;
    readonly stepped: (
      ends: TrackEnds,
      last: string | undefined,
      next: string | undefined,
    ) => string;
  };
  readonly trackDecidedBy: (day: string) => string;
  readonly ladder: (onTrack: string, atRisk: string, offTrack: string) => string;
}

/** Where a path begins and ends, every number and day written out. */
export type TrackEnds = Readonly<Record<'from' | 'fromDay' | 'dueCount' | 'dueOn', string>>;

/** What is said of a count beside its path. */
export type TrackWords = Readonly<
  Record<'outcome' | 'reached' | 'asOf' | 'path' | 'expected', string>
>;
