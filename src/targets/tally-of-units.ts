import type { CountBounds } from '../roll-up/count-bounds';
import { allOf, type Certainty } from './certainty';
import { groundOf } from './counting-kinds';
import { emptyTally, mergeTallies, type TargetTally, type ToldCounts } from './target-tally';
import { isAssessed, judgeUnit, type TargetUnit, type UnitQuestion } from './target-unit';

/** Counts what a target counts among units, one after the other. */
export function tallyOfUnits(units: readonly TargetUnit[], question: UnitQuestion): TargetTally {
  return units.map((unit) => tallyOf(unit, question)).reduce(mergeTallies, emptyTally);
}

/** Whether a unit is one that a target is about and counts. */
export function isCountedFor(unit: TargetUnit, question: UnitQuestion): Certainty {
  const { belongs, reached } = judgeUnit(unit, question);
  return allOf(belongs, reached);
}

function tallyOf(unit: TargetUnit, question: UnitQuestion): TargetTally {
  const { belongs, reached } = judgeUnit(unit, question);
  if (belongs === 'no') {
    const withoutVerdictCount = isAssessed(unit, question) ? 0 : 1;
    // A paper can also have taken the unit out.
    const late = latePapersOf(unit, question);
    return { ...emptyTally, told: { ...emptyTally.told, withoutVerdictCount, ...late } };
  }
  const bounds = boundsOf(reached);
  const told = toldOf(unit, reached, question);
  return belongs === 'yes'
    ? { ...emptyTally, unitCount: 1, reached: bounds, told }
    : { ...emptyTally, openUnitCount: 1, openReached: bounds, told };
}

const boundsOf = (certainty: Certainty): CountBounds => ({
  least: certainty === 'yes' ? 1 : 0,
  most: certainty === 'no' ? 0 : 1,
});

function toldOf(unit: TargetUnit, reached: Certainty, question: UnitQuestion): ToldCounts {
  const { dueYear } = question.years;
  const { title, isPending } = unit;
  const { outcome, forYear = dueYear } = unit.standing;
  const isLate = forYear > dueYear;
  return {
    suspendedCount: title.standing.state === 'suspended' ? 1 : 0,
    withoutVerdictCount: 0,
    pendingCount: isPending('mildest') || isPending('strictest') ? 1 : 0,
    reachedLate: {
      least: isLate && reached === 'no' && outcome === 'recognised' ? 1 : 0,
      most: isLate && reached !== 'yes' && mayHave(outcome) ? 1 : 0,
    },
    lostSince: {
      least: reached === 'yes' && outcome === 'not-recognised' ? 1 : 0,
      most: reached !== 'no' && title.isHeld !== false && mayLack(outcome) ? 1 : 0,
    },
    ...latePapersOf(unit, question),
  };
}

/** The papers that came when none was waited for any more, of those that decide what is asked. */
function latePapersOf(
  { title, lateAssessments }: TargetUnit,
  { counting, base, years, closesOn }: UnitQuestion,
): Pick<ToldCounts, 'latePapers' | 'lateAssessments'> {
  if (closesOn === undefined) return { latePapers: [], lateAssessments: [] };
  const ground = groundOf(counting.count);
  const isOfRegistrations = ground === 'registrations' || base === 'registered';
  const latePapers = title.latePapers({
    closedOn: closesOn,
    titles: ground === 'titles' || counting.among !== 'all' || base === 'recognised-before',
    registeredFor: isOfRegistrations ? years.counted : [],
  });
  const isOfVerdicts = ground === 'verdicts' || base === 'assessed';
  return { latePapers, lateAssessments: isOfVerdicts ? lateAssessments(closesOn) : [] };
}

const mayHave = (outcome: TargetUnit['standing']['outcome']): boolean =>
  outcome === 'recognised' || outcome === 'undetermined';

const mayLack = (outcome: TargetUnit['standing']['outcome']): boolean =>
  outcome === 'not-recognised' || outcome === 'undetermined';
