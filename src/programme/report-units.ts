import type { PlainDate } from '../foundation/value/plain-date';
import type { Verdict } from '../recognition/verdict';
import { countedVerdictOf } from '../roll-up/counted-verdict';
import { classifyUnits } from '../standing/classify-units';
import { countedEvents } from '../standing/counted-events';
import { policyCalendar } from '../standing/policy-calendar';
import type { RecognitionHistory } from '../standing/recognition-event';
import type { IndexedRecognitionRecords } from '../standing/recognition-records';
import type { Standing } from '../standing/standing';
import { canHoldTitle } from '../standing/title-levels';
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
  /** Its standing on the day asked about. */
  readonly standingOf: (id: UnitId) => Standing;
}

/** Reports on every unit among the units of a day. */
export function reportUnits(
  { records, maintenancePolicy }: AskedRecords,
  units: readonly PlacedUnit[],
  { verdictsOf, lastIdOf, standingOf }: UnitAnswers,
  question: Question,
): readonly UnitReport[] {
  const { assessmentYear, asOf, knownAt } = question;
  const registered = registeredIds(records.histories, question, lastIdOf);
  const policy = policyCalendar(maintenancePolicy).policyOn(asOf);
  const counted = units.filter(({ unit }) => canHoldTitle(unit, policy));
  const classes = classifyUnits(records, maintenancePolicy, {
    ...{ year: assessmentYear, asOf, knownAt },
    unitIds: counted.map(({ unit }) => unit.id),
  });
  return counted.map(({ unit, areaIds }, position): UnitReport => {
    const standing = standingOf(unit.id);
    // One for each unit asked about, in the order asked.
    const { unitClass, isRebuilt } = classes[position] as (typeof classes)[number];
    const isRegistered = registered.has(lastIdOf(unit.id));
    const verdicts = verdictsOf(unit.id);
    const verdict = countedVerdictOf(verdicts.filter(isOfYear(assessmentYear)));
    return {
      ...{ unit, areaIds, standing, isRegistered, unitClass, isRebuilt },
      ...(verdict === undefined ? {} : { counted: verdict }),
      verdicts,
    };
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
