import type { CountBounds } from '../roll-up/count-bounds';
import type { Counting } from '../roll-up/counting';
import { allOf, type Certainty } from './certainty';
import type { TargetBase } from './target';
import { emptyTally, mergeTallies, type TargetTally, type ToldCounts } from './target-tally';
import { belongsTo, isAssessed, isReached, type TargetUnit, type TargetYears } from './target-unit';

/** What a target asks of units. */
export interface UnitQuestion {
  readonly counting: Counting;
  readonly base: TargetBase;
  readonly years: TargetYears;
}

/** Counts what a target counts among units, one after the other. */
export function tallyOfUnits(units: readonly TargetUnit[], question: UnitQuestion): TargetTally {
  return units.map((unit) => tallyOf(unit, question)).reduce(mergeTallies, emptyTally);
}

/** Whether a unit is one that a target is about and counts. */
export function isCountedFor(unit: TargetUnit, { counting, base, years }: UnitQuestion): Certainty {
  return allOf(belongsTo(unit, base, years), isReached(unit, counting, years));
}

function tallyOf(unit: TargetUnit, { counting, base, years }: UnitQuestion): TargetTally {
  const belongs = belongsTo(unit, base, years);
  const reached = isReached(unit, counting, years);
  if (belongs === 'no') {
    const told = { ...emptyTally.told, withoutVerdictCount: isAssessed(unit) ? 0 : 1 };
    return { ...emptyTally, told };
  }
  const bounds = boundsOf(reached);
  const told = toldOf(unit, reached, years.dueYear);
  return belongs === 'yes'
    ? { ...emptyTally, unitCount: 1, reached: bounds, told }
    : { ...emptyTally, openUnitCount: 1, openReached: bounds, told };
}

const boundsOf = (certainty: Certainty): CountBounds => ({
  least: certainty === 'yes' ? 1 : 0,
  most: certainty === 'no' ? 0 : 1,
});

function toldOf(unit: TargetUnit, reached: Certainty, dueYear: number): ToldCounts {
  const { title, standing, isPending } = unit;
  const isLate = standing.forYear !== undefined && standing.forYear > dueYear;
  return {
    suspendedCount: title.standing.state === 'suspended' ? 1 : 0,
    withoutVerdictCount: 0,
    pendingCount: isPending ? 1 : 0,
    reachedLate: {
      least: isLate && reached === 'no' && standing.outcome === 'recognised' ? 1 : 0,
      most: isLate && reached !== 'yes' && mayHave(standing.outcome) ? 1 : 0,
    },
    lostSince: {
      least: reached === 'yes' && standing.outcome === 'not-recognised' ? 1 : 0,
      most: reached !== 'no' && title.isHeld !== false && mayLack(standing.outcome) ? 1 : 0,
    },
    latePapers: title.latePapers,
  };
}

const mayHave = (outcome: TargetUnit['standing']['outcome']): boolean =>
  outcome === 'recognised' || outcome === 'undetermined';

const mayLack = (outcome: TargetUnit['standing']['outcome']): boolean =>
  outcome === 'not-recognised' || outcome === 'undetermined';
