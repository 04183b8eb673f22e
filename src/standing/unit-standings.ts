import type { RegisterIndex } from '../unit/register-index';
import type { UnitId } from '../unit/unit';
import { absenceOf, absentStanding } from './absent-standing';
import { countedEvents, type Moment } from './counted-events';
import { leavesOpen } from './leaves-open';
import type { PolicyCalendar } from './policy-calendar';
import type { RecognitionEvent, RecognitionHistory } from './recognition-event';
import { mildest } from './run';
import type { Standing } from './standing';
import { isHeld, type OpenTitle, standingOf } from './standing-of';
import type { Title } from './title';
import { titleReadings } from './title-readings';

/** A register as it was known, and what is on record of its units. */
interface KnownRecords {
  readonly index: RegisterIndex;
  readonly histories: readonly RecognitionHistory[];
}

/** The standings of units at one moment. */
export interface UnitStandings {
  /** The titles of a unit under every reading of rules that are not public. */
  titlesOf(id: UnitId): readonly Title[];
  standingOf(id: UnitId): Standing;
}

/** Makes ready what is needed to answer for any unit at a moment. */
export function unitStandings(
  { index, histories }: KnownRecords,
  calendar: PolicyCalendar,
  moment: Moment,
): UnitStandings {
  const { asOf } = moment;
  // A decision on a former unit that was withdrawn after its end does not count there either.
  const events = new Map(
    histories.map((history) => [history.unitId, countedEvents(history.events, moment)]),
  );
  const eventsOf = (id: UnitId): readonly RecognitionEvent[] => events.get(id) ?? [];
  const isOpen = leavesOpen(calendar, [...events.values()].flat());
  const readings = titleReadings({ index, eventsOf, run: { calendar }, isOpen });
  const openTitleOf = (id: UnitId): OpenTitle => {
    const otherwise = readings.otherwise((titleOn) => isHeld(titleOn(id, asOf)));
    return {
      mildest: readings.mildest(id, asOf),
      strictest: readings.strictest(id, asOf),
      ...(otherwise === undefined ? {} : { otherwise: otherwise.titleOn(id, asOf) }),
      ...(otherwise?.stoppedBy === undefined ? {} : { stoppedBy: otherwise.stoppedBy }),
    };
  };
  return {
    titlesOf: (id) => readings.all((titleOn) => titleOn(id, asOf)),
    standingOf(id) {
      const reason = absenceOf(index, id, asOf, calendar);
      return reason === undefined
        ? standingOf(openTitleOf(id), moment, { calendar, reading: mildest, unitId: id })
        : absentStanding(index, { unitId: id, reason, calendar, moment });
    },
  };
}
