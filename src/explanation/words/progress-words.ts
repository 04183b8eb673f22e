import type { Counting } from '../../roll-up/count-bounds';
import type { Population } from '../../targets/population';
import type { MeasuredProgress } from '../../targets/target-progress';
import type { TrackOutcome, TrackStatus } from '../../targets/track-status';
import type { AreaLevel } from '../../unit/unit';

/** Everything that is said of targets, roadmaps and paths in one language. */
export interface ProgressWords {
  readonly countings: Readonly<Record<Counting, string>>;
  readonly outcomes: Readonly<Record<MeasuredProgress['outcome'], string>>;
  readonly noUnits: string;
  readonly noAreas: (level: AreaLevel, day: string) => string;
  readonly populations: {
    readonly [Kind in Population['kind']]: (first: string, last: string) => string;
  };
  readonly range: (least: string, most: string) => string;
  readonly counted: Readonly<
    Record<MeasuredProgress['counted'], (count: string, whole: string, share: string) => string>
  >;
  readonly allDue: string;
  readonly achieved: (share: string, due: string) => string;
  readonly missing: (count: string) => string;
  readonly excess: (count: string, share: string) => string;
  readonly step: (name: string, dueOn: string, isCurrent: boolean) => string;
  readonly nextStep: (name: string, dueOn: string) => string;
  readonly noNextStep: string;
  readonly trackOutcomes: Readonly<Record<TrackOutcome, string>>;
  readonly trackUndetermined: (least: string, most: string) => string;
  readonly track: (words: TrackWords) => string;
}

/** What is said of a path, every number and day written out. */
export type TrackWords = Readonly<
  Record<
    | Extract<keyof TrackStatus, 'outcome' | 'reached' | 'asOf' | 'dueCount' | 'dueOn'>
    | 'expected'
    | 'from'
    | 'fromDay',
    string
  >
>;
