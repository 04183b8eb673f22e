import type { LateAssessment } from '../../assessment/late-assessments';
import type { Bound } from '../../foundation/value/bound';
import type { CountBounds } from '../../roll-up/count-bounds';
import type { Counting } from '../../roll-up/counting';
import type { Population } from '../../targets/population';
import type { TargetBase } from '../../targets/target';
import type { CountedProgress } from '../../targets/target-progress';
import type { TrackOutcome } from '../../targets/track-status';
import type { AreaTier } from '../../unit/area-tier';
import type { AreaLevel } from '../../unit/unit';

/** What is counted, and among which units. */
export type Measured = Pick<CountedProgress, 'counted' | 'areaLevel' | 'base'>;

/** Everything that is said of targets, roadmaps and paths in one language. */
export interface ProgressWords {
  /** What was counted, with the units among which it was. */
  readonly counting: (counting: Counting) => string;
  readonly period: (fromYear: number, dueYear: number, counting: string) => string;
  readonly reached: (counting: Counting) => string;
  readonly missed: string;
  /** The same of a target that sets a limit. */
  readonly limit: Readonly<Record<'kept' | 'passed', string>>;
  /** Not decided yet: while the target can still be worked on, while decisions are waited for, and after that. */
  readonly open: Readonly<Record<'before' | 'pending' | 'after', string>>;
  /** What would be so if nothing changed up to the due day. */
  readonly soFar: Readonly<Record<'reached' | 'within-limit', (dueOn: string) => string>>;
  readonly noUnits: Readonly<Record<TargetBase, string>>;
  readonly noAreas: (level: AreaLevel | AreaTier) => string;
  /** What would have been counted. */
  readonly notCounted: (what: string) => string;
  readonly measured: (population: string) => string;
  /** As of when, due when, and over which units. */
  readonly moment: (asOf: string, dueOn: string, population: string) => string;
  /** The same of all steps of a roadmap, each of which has its own due day. */
  readonly roadmapMoment: (asOf: string, population: string) => string;
  readonly populations: {
    readonly [Kind in Population['kind']]: (first: string, last: string) => string;
  };
  readonly counted: (reached: CountBounds, whole: number, share: string, of: Measured) => string;
  /** A count with its noun. */
  readonly units: (count: CountBounds, of: Pick<Measured, 'counted' | 'areaLevel'>) => string;
  readonly openPopulation: (count: number, of: Measured) => string;
  readonly allDue: (of: Measured) => string;
  readonly eachDue: (unitsPerArea: number, of: Measured) => string;
  readonly shareDue: (share: string, due: number, achieved: string, of: Measured) => string;
  readonly shareBounds: Readonly<Record<Bound, (percent: string) => string>>;
  readonly achieved: (share: string, due: number, of: Measured) => string;
  readonly limited: (share: string, limit: number, of: Measured) => string;
  readonly missing: (count: CountBounds, of: Pick<Measured, 'counted' | 'areaLevel'>) => string;
  readonly excess: (count: CountBounds, share: string, of: Measured) => string;
  readonly over: (count: CountBounds, of: Measured) => string;
  /** By when decisions come, and what ends the count. */
  readonly closing: {
    readonly until: (day: string) => string;
    readonly byDay: (day: string) => string;
    readonly putOff: (day: string) => string;
    readonly byHost: string;
    readonly unknown: string;
    readonly registrationsOver: string;
  };
  readonly suspended: (count: number) => string;
  readonly withoutVerdict: (count: number) => string;
  readonly reachedLate: (count: CountBounds) => string;
  readonly lostSince: (count: CountBounds) => string;
  readonly latePapers: (papers: string) => string;
  readonly latePaper: (event: string, on: string, unit: string) => string;
  readonly lateAssessment: Readonly<
    Record<LateAssessment['kind'], (year: number, on: string, unit: string) => string>
  >;
  readonly furtherPapers: (count: number) => string;
  /** That a target is measured nowhere. */
  readonly noAreaMeasured: (id: string, revision: number, counting: string) => string;
  readonly leftOut: (areas: string) => string;
  readonly unmatched: (names: string) => string;
  readonly furtherAreas: (count: number) => string;
  readonly step: (name: string, dueOn: string, isCurrent: boolean) => string;
  readonly nextStep: (name: string, dueOn: string) => string;
  readonly noNextStep: string;
  readonly allPastDue: (missedCount: number) => string;
  readonly unnamedStep: (id: string) => string;
  readonly trackOutcomes: Readonly<Record<TrackOutcome, string>>;
  readonly trackUndetermined: (least: string, most: string) => string;
  readonly trackSettledBy: string;
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
