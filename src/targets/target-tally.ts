import type { LateAssessment } from '../assessment/late-assessments';
import type { CountBounds } from '../roll-up/count-bounds';
import type { LatePaper } from '../standing/late-papers';

/** What a target counts in an area. */
export interface TargetTally {
  /** The units it is about. */
  readonly unitCount: number;
  /** How many of them are reached. */
  readonly reached: CountBounds;
  /** The units of which it is open whether it is about them. */
  readonly openUnitCount: number;
  /** How many of those are reached. */
  readonly openReached: CountBounds;
  /** What is told beside the numbers that decide. */
  readonly told: ToldCounts;
}

/** What a measurement tells of units that it does not count, or that have changed since. */
export interface ToldCounts {
  /** How many have a title that is suspended. */
  readonly suspendedCount: number;
  /** How many are outside since they have no verdict. */
  readonly withoutVerdictCount: number;
  /** On how many a decision can still come. */
  readonly pendingCount: number;
  /** How many are not counted and have a title for a later year by now. */
  readonly reachedLate: CountBounds;
  /** How many are counted and have no title any more. */
  readonly lostSince: CountBounds;
  readonly latePapers: readonly LatePaper[];
  readonly lateAssessments: readonly LateAssessment[];
}

const noUnits: CountBounds = { least: 0, most: 0 };

export const nothingTold: ToldCounts = {
  suspendedCount: 0,
  withoutVerdictCount: 0,
  pendingCount: 0,
  reachedLate: noUnits,
  lostSince: noUnits,
  latePapers: [],
  lateAssessments: [],
};

/** The tally of no unit. */
export const emptyTally: TargetTally = {
  unitCount: 0,
  reached: noUnits,
  openUnitCount: 0,
  openReached: noUnits,
  told: nothingTold,
};

/** Adds the tallies of areas that have no unit in common. */
export function mergeTallies(a: TargetTally, b: TargetTally): TargetTally {
  return {
    unitCount: a.unitCount + b.unitCount,
    reached: sumOf(a.reached, b.reached),
    openUnitCount: a.openUnitCount + b.openUnitCount,
    openReached: sumOf(a.openReached, b.openReached),
    told: {
      suspendedCount: a.told.suspendedCount + b.told.suspendedCount,
      withoutVerdictCount: a.told.withoutVerdictCount + b.told.withoutVerdictCount,
      pendingCount: a.told.pendingCount + b.told.pendingCount,
      reachedLate: sumOf(a.told.reachedLate, b.told.reachedLate),
      lostSince: sumOf(a.told.lostSince, b.told.lostSince),
      latePapers: joined(a.told.latePapers, b.told.latePapers),
      lateAssessments: joined(a.told.lateAssessments, b.told.lateAssessments),
    },
  };
}

/** Most units have none, and a list is not copied for nothing. */
const joined = <Item>(a: readonly Item[], b: readonly Item[]): readonly Item[] =>
  b.length === 0 ? a : [...a, ...b];

const sumOf = (a: CountBounds, b: CountBounds): CountBounds => ({
  least: a.least + b.least,
  most: a.most + b.most,
});
