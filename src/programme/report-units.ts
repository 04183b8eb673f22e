import type { PlainDate } from '../foundation/value/plain-date';
import type { Verdict } from '../recognition/verdict';
import { countedVerdictOf } from '../roll-up/counted-verdict';
import { classifyUnits } from '../standing/classify-units';
import { countedEvents } from '../standing/counted-events';
import type { RecognitionHistory } from '../standing/recognition-event';
import type { IndexedRecognitionRecords } from '../standing/recognition-records';
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

/** What is known of a unit, by whichever of its ids. */
export interface UnitAnswers {
  /** The verdicts on the assessments that count. */
  readonly verdictsOf: (id: UnitId) => readonly Verdict[];
  /** One id for all those that the unit has had. */
  readonly lastIdOf: (id: UnitId) => UnitId;
}

/** Reports on every unit among the units of a day. */
export function reportUnits(
  { records, maintenancePolicy }: AskedRecords,
  units: readonly PlacedUnit[],
  { verdictsOf, lastIdOf }: UnitAnswers,
  question: Question,
): readonly UnitReport[] {
  const { assessmentYear, asOf, knownAt } = question;
  const registered = registeredIds(records.histories, question, lastIdOf);
  const standings = new Map(
    standingsOn(records, maintenancePolicy, { asOf, knownAt }).map((one) => [one.unitId, one]),
  );
  const classified = classifyUnits(records, maintenancePolicy, {
    ...{ year: assessmentYear, asOf, knownAt },
    unitIds: [...standings.keys()],
  });
  const classes = new Map(classified.map((one) => [one.unitId, one]));
  return units.flatMap(({ unit, areaIds }): readonly UnitReport[] => {
    const standing = standings.get(unit.id);
    const classOfUnit = classes.get(unit.id);
    if (standing === undefined || classOfUnit === undefined) return [];
    const { unitClass, isRebuilt } = classOfUnit;
    const isRegistered = registered.has(lastIdOf(unit.id));
    const verdicts = verdictsOf(unit.id);
    const counted = countedVerdictOf(verdicts.filter(isOfYear(assessmentYear)));
    return [
      {
        ...{ unit, areaIds, standing, isRegistered, unitClass, isRebuilt },
        ...(counted === undefined ? {} : { counted }),
        verdicts,
      },
    ];
  });
}

function registeredIds(
  histories: readonly RecognitionHistory[],
  question: Question,
  lastIdOf: UnitAnswers['lastIdOf'],
): ReadonlySet<UnitId> {
  const ids = histories
    .filter(({ events }) =>
      countedEvents(events, question).some(
        (event) => event.kind === 'registered' && event.forYear === question.assessmentYear,
      ),
    )
    .map(({ unitId }) => lastIdOf(unitId));
  return new Set(ids);
}

/** Tells which verdicts are for a year. */
export const isOfYear =
  (year: number) =>
  (verdict: Verdict): boolean =>
    verdict.assessmentYear === year;
