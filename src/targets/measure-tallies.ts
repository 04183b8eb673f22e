import type { PlainDate } from '../foundation/value/plain-date';
import type { CountBounds } from '../roll-up/count-bounds';
import type { Counting } from '../roll-up/counting';
import type { ShareBounds } from '../scoring/score';
import {
  type Ask,
  type AskFromAbove,
  type AskFromBelow,
  askOf,
  type Counted,
  countedOf,
  reachedOf,
} from './ask';
import { assertTarget } from './assert-target';
import { groundOf } from './counting-kinds';
import { dueDayOf } from './due-day';
import { outcomeOf, type Timing } from './outcome';
import type { Population } from './population';
import type { Target } from './target';
import type {
  CountedProgress,
  LimitedProgress,
  MeasuredProgress,
  MeasurementBase,
  TargetProgress,
} from './target-progress';
import { emptyTally, mergeTallies, type TargetTally, type ToldCounts } from './target-tally';

/** How tallies are measured. */
export interface TallyOptions {
  readonly counting: Counting;
  readonly asOf: PlainDate;
  readonly population: Population;
  readonly decidedBy: PlainDate | undefined;
  readonly isClosed: boolean;
}

/** Measures a target by the tallies of areas. */
export function measureTallies(
  target: Target,
  tallies: readonly TargetTally[],
  { counting, asOf, population, decidedBy, isClosed }: TallyOptions,
): TargetProgress {
  assertTarget(target);
  const { id, revision, rule, base = 'all', fromYear } = target;
  const dueOn = dueDayOf(target);
  const measured: MeasurementBase = {
    target: { id, revision },
    counting,
    base,
    ...(fromYear === undefined ? {} : { fromYear }),
    asOf,
    dueOn,
    population,
  };
  const ask = askOf(rule);
  const counted = countedOf(ask, tallies);
  const { told } = tallies.reduce(mergeTallies, emptyTally);
  if (counted.populationCount === 0) return { ...measured, ...nothingToCount(ask, told) };
  const ground = groundOf(counting.count);
  const closing = decidedBy === undefined || ground === 'registrations' ? {} : { decidedBy };
  const { pendingCount } = told;
  const timing = { ground, asOf, dueOn, ...closing, isClosed, pendingCount };
  const progress = {
    ...measured,
    ...outcomeOf(ask, counted, timing),
    ...closing,
    rule: rule.kind,
    ...whatWasCounted(ask, counted),
    ...toldOf(told, base, timing),
  };
  return ask.direction === 'at-least'
    ? { ...progress, ...distanceTo(ask, counted) }
    : { ...progress, ...distanceOver(ask, counted) };
}

function nothingToCount({ areas }: Ask, told: ToldCounts) {
  return areas === undefined
    ? ({ outcome: 'not-applicable', reason: 'no-units', ...lateIn(told) } as const)
    : ({ outcome: 'not-applicable', reason: 'no-areas', areaLevel: areas.level } as const);
}

type WhatWasCounted = Pick<
  CountedProgress,
  | 'counted'
  | 'areaLevel'
  | 'unitsPerArea'
  | 'populationCount'
  | 'openPopulationCount'
  | 'reached'
  | 'reachedShare'
>;

function whatWasCounted({ areas, counted: what }: Ask, counted: Counted): WhatWasCounted {
  const { populationCount, openPopulationCount, least, most } = counted;
  return {
    counted: what,
    ...(areas === undefined ? {} : { areaLevel: areas.level, unitsPerArea: areas.unitCount }),
    populationCount,
    openPopulationCount,
    reached: reachedOf(counted),
    reachedShare: {
      least: { part: least.reachedCount, whole: least.wholeCount || populationCount },
      most: { part: most.reachedCount, whole: most.wholeCount || populationCount },
    },
  };
}

type Told = Pick<
  CountedProgress,
  | 'suspendedCount'
  | 'withoutVerdictCount'
  | 'reachedLate'
  | 'lostSince'
  | 'latePapers'
  | 'lateAssessments'
>;

/** Titles are told of when they are counted, and what came later once the due day has passed. */
function toldOf(
  told: ToldCounts,
  base: MeasurementBase['base'],
  { ground, asOf, dueOn }: Timing,
): Told {
  const { suspendedCount, withoutVerdictCount, reachedLate, lostSince } = told;
  return {
    ...(ground === 'titles' ? { suspendedCount } : {}),
    ...(base === 'assessed' ? { withoutVerdictCount } : {}),
    ...(ground === 'titles' && asOf > dueOn ? { reachedLate, lostSince } : {}),
    ...lateIn(told),
  };
}

const lateIn = ({
  latePapers,
  lateAssessments,
}: ToldCounts): Pick<Told, 'latePapers' | 'lateAssessments'> => ({
  ...(latePapers.length === 0 ? {} : { latePapers }),
  ...(lateAssessments.length === 0 ? {} : { lateAssessments }),
});

type Distance = Omit<MeasuredProgress, keyof CountedProgress>;

function distanceTo(
  { share, limitOf }: AskFromBelow,
  { populationCount, least, most }: Counted,
): Distance {
  const dueCount = limitOf(populationCount);
  const missing = {
    least: Math.max(0, most.limitCount - most.reachedCount),
    most: Math.max(0, least.limitCount - least.reachedCount),
  };
  const excess = {
    least: Math.max(0, least.reachedCount - least.limitCount),
    most: Math.max(0, most.reachedCount - most.limitCount),
  };
  const ofDue = (counts: CountBounds): ShareBounds => ({
    least: { part: counts.least, whole: least.limitCount || dueCount },
    most: { part: counts.most, whole: most.limitCount || dueCount },
  });
  return {
    direction: 'at-least',
    dueCount,
    ...(share === undefined ? {} : { bound: share.bound, duePercent: share.percent }),
    achievement: ofDue({ least: least.reachedCount, most: most.reachedCount }),
    missing,
    excess,
    relativeExcess: ofDue(excess),
  };
}

type Overshoot = Omit<LimitedProgress, keyof CountedProgress>;

function distanceOver(
  { share, limitOf }: AskFromAbove,
  { populationCount, least, most }: Counted,
): Overshoot {
  return {
    direction: 'at-most',
    limitCount: limitOf(populationCount),
    bound: share.bound,
    limitPercent: share.percent,
    over: {
      least: Math.max(0, least.reachedCount - least.limitCount),
      most: Math.max(0, most.reachedCount - most.limitCount),
    },
  };
}
