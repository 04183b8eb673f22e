import type { PlainDate } from '../foundation/value/plain-date';
import type { Verdict } from '../recognition/verdict';
import { countedEvents } from '../standing/counted-events';
import type { RecognitionHistory } from '../standing/recognition-event';
import type { IndexedRecognitionRecords } from '../standing/recognition-records';
import type { Standing } from '../standing/standing';
import { standingsOn } from '../standing/standings-on';
import type { UnitId } from '../unit/unit';
import type { PlacedUnit } from './place-units';
import type { Programme } from './programme';
import type { UnitReport } from './programme-report';

/** What is asked: the year, the day, and the day whose records count. */
export interface Question {
  readonly assessmentYear: number;
  readonly asOf: PlainDate;
  readonly knownAt: PlainDate;
}

/** What is on record, with the index of the register as it was known, and the policy. */
interface AskedRecords extends Pick<Programme, 'maintenancePolicy'> {
  readonly records: IndexedRecognitionRecords;
}

/** Reports on every unit among the units of a day. */
export function reportUnits(
  { records, maintenancePolicy }: AskedRecords,
  units: readonly PlacedUnit[],
  verdictsOf: (id: UnitId) => readonly Verdict[],
  question: Question,
): readonly UnitReport[] {
  const { assessmentYear, asOf, knownAt } = question;
  const unitIds = registeredIds(records.histories, question);
  const earlier = recordsBefore(records, assessmentYear);
  const before = standingsOn(earlier, maintenancePolicy, { asOf, knownAt, unitIds });
  const registered = new Set(unitIds);
  const titled = new Set(before.filter(hadTitle).map(({ unitId }) => unitId));
  const standings = new Map(
    standingsOn(records, maintenancePolicy, { asOf, knownAt }).map((one) => [one.unitId, one]),
  );
  return units.flatMap(({ unit, areaIds }): readonly UnitReport[] => {
    const standing = standings.get(unit.id);
    if (standing === undefined) return [];
    const isRegistered = registered.has(unit.id);
    const isNewlyBuilt = isRegistered && !titled.has(unit.id);
    return [{ unit, areaIds, standing, isRegistered, isNewlyBuilt, verdicts: verdictsOf(unit.id) }];
  });
}

function registeredIds(
  histories: readonly RecognitionHistory[],
  question: Question,
): readonly UnitId[] {
  return histories
    .filter(({ events }) =>
      countedEvents(events, question).some(
        (event) => event.kind === 'registered' && event.forYear === question.assessmentYear,
      ),
    )
    .map(({ unitId }) => unitId);
}

/** Leaves out what was decided for a year and later ones: a unit recognised for the year it is built in is new in it. */
function recordsBefore(
  { register, histories }: IndexedRecognitionRecords,
  year: number,
): IndexedRecognitionRecords {
  return {
    register,
    histories: histories.map(({ unitId, events }) => ({
      unitId,
      events: events.filter((event) => !('forYear' in event) || (event.forYear ?? 0) < year),
    })),
  };
}

/** A title counts though it was lost since, and so does one of former units of which it is open whether it passed on. */
const hadTitle = ({ forYear }: Standing): boolean => forYear !== undefined;
