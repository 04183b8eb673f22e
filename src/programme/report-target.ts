import { inOrder } from '../foundation/text/text-order';
import { earlierOf } from '../foundation/value/day-order';
import { groupByKey } from '../foundation/value/group-by-key';
import { onceFor } from '../foundation/value/once-for';
import type { PlainDate } from '../foundation/value/plain-date';
import { policyCalendar } from '../standing/policy-calendar';
import { canHoldTitle } from '../standing/title-levels';
import type { Certainty } from '../targets/certainty';
import { dueDayOf, lastDayOf } from '../targets/due-day';
import { measureTallies } from '../targets/measure-tallies';
import { isCountedFor, tallyOfUnits } from '../targets/tally-of-units';
import type { Target } from '../targets/target';
import type { TargetUnit, TargetYears, UnitQuestion } from '../targets/target-unit';
import { type TargetMoment, type TargetRecords, targetUnits } from '../targets/target-units';
import { selectUnitsOn } from '../unit/select-units-on';
import type { UnitId } from '../unit/unit';
import { type PlacedUnit, placeUnits } from './place-units';
import type { TargetAssignment } from './programme';
import type { AreaProgress, TargetReport } from './programme-report';
import type { Question } from './report-units';
import { selectAreas } from './select-areas';

/** The units of a day that can have a title, and where they are. */
interface PlacedPopulation {
  readonly placed: readonly PlacedUnit[];
  readonly unitIds: readonly UnitId[];
  /** The units inside each area; all of them under no id. */
  readonly unitIdsIn: ReadonlyMap<UnitId | null, readonly UnitId[]>;
}

/** Gives the function that measures a target in every area that has to reach it. */
export function targetReporter(
  known: TargetRecords,
  question: Question,
): (assignment: TargetAssignment) => TargetReport {
  const populationOn = onceFor((day: PlainDate) => populationOf(known, day));
  // Targets of one year and day ask the same of the same units.
  const unitsAt = onceFor((key: string): ReadonlyMap<UnitId, TargetUnit> => {
    const { moment, day } = JSON.parse(key) as { moment: TargetMoment; day: PlainDate };
    return targetUnits(known, populationOn(day).unitIds, moment);
  });
  return (assignment) => {
    const { target, counting } = assignment;
    const { asOf } = question;
    const moment = momentOf(assignment, known, question);
    const { dueOn, years, decidedBy, isClosed } = moment;
    // After the due day the units are those of the due day: what became of them since changes no answer.
    const day = earlierOf(asOf, dueOn);
    const { placed, unitIdsIn } = populationOn(day);
    const units = unitsAt(JSON.stringify({ moment, day }));
    // Registrations are in by the due day, decisions and results when they are due.
    const closesOn = counting.count === 'registered' ? dueOn : decidedBy;
    const asked: UnitQuestion = {
      ...{ counting, base: target.base ?? 'all', years, closesOn },
    };
    const idsIn = (areaId: UnitId | null): readonly UnitId[] => unitIdsIn.get(areaId) ?? [];
    const unitOf = (id: UnitId): TargetUnit => units.get(id) as TargetUnit;
    const tallyIn = (areaId: UnitId | null): ReturnType<typeof tallyOfUnits> =>
      tallyOfUnits(idsIn(areaId).map(unitOf), asked);
    const { places, leftOutAreaIds, unmatchedAreaNames } = selectAreas(assignment, placed);
    const areas = places.map(({ areaId, countedIds }): AreaProgress => {
      const measuredIds = countedIds ?? [areaId];
      const progress = measureTallies(target, measuredIds.map(tallyIn), {
        ...{ counting, asOf, decidedBy, isClosed },
        population: { kind: 'on-day', on: day },
      });
      const ids = inOrder(measuredIds.flatMap(idsIn));
      const countedAs = (certainty: Certainty): readonly UnitId[] =>
        ids.filter((unitId) => isCountedFor(unitOf(unitId), asked) === certainty);
      return { areaId, progress, reachedUnitIds: countedAs('yes'), openUnitIds: countedAs('open') };
    });
    const { id, revision, provenance } = target;
    const { note } = provenance;
    return {
      target: { id, revision },
      ...(note === undefined ? {} : { note }),
      ...{ counting, areas, leftOutAreaIds, unmatchedAreaNames },
    };
  };
}

function momentOf(
  { target, isClosed = false }: TargetAssignment,
  { maintenancePolicy }: TargetRecords,
  { asOf, knownAt, assessmentYear }: Question,
): TargetMoment {
  return {
    years: yearsOf(target, assessmentYear),
    ...{ asOf, knownAt, dueOn: dueDayOf(target), isClosed },
    decidedBy: lastDayOf(target, maintenancePolicy),
  };
}

/** Before the due year registrations and verdicts of the year reported on count. */
function yearsOf({ dueYear, fromYear }: Target, assessmentYear: number): TargetYears {
  if (fromYear === undefined) return { dueYear, counted: [Math.min(dueYear, assessmentYear)] };
  const later = Array.from({ length: dueYear - fromYear }, (_, place) => fromYear + 1 + place);
  return { dueYear, fromYear, counted: [fromYear, ...later] };
}

function populationOf(
  { records, maintenancePolicy }: TargetRecords,
  day: PlainDate,
): PlacedPopulation {
  const placed = placeUnits(selectUnitsOn(records.register.register, { on: day }));
  const policy = policyCalendar(maintenancePolicy).policyOn(day);
  const units = placed.filter(({ unit }) => canHoldTitle(unit, policy));
  const byArea = groupByKey(units, ({ areaIds }): readonly (UnitId | null)[] => [null, ...areaIds]);
  return {
    placed,
    unitIds: units.map(({ unit }) => unit.id),
    unitIdsIn: new Map([...byArea].map(([id, inside]) => [id, inside.map(({ unit }) => unit.id)])),
  };
}
