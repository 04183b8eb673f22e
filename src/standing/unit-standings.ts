import type { RegisterIndex } from '../unit/register-index';
import type { UnitId } from '../unit/unit';
import { absenceOf, absentStanding } from './absent-standing';
import { countedEvents, type Moment } from './counted-events';
import { leavesOpen } from './leaves-open';
import type { PolicyCalendar } from './policy-calendar';
import type { RecognitionEvent, RecognitionHistory } from './recognition-event';
import type { Run } from './run';
import type { Standing } from './standing';
import { type BothTitles, standingOf } from './standing-of';
import { titlesThroughUnits } from './titles-through-units';

/** A register as it was known, and what is on record of its units. */
interface KnownRecords {
  readonly index: RegisterIndex;
  readonly histories: readonly RecognitionHistory[];
}

/** The standings of units at one moment. */
export interface UnitStandings {
  /** The titles of a unit under both readings. */
  titlesOf(id: UnitId): BothTitles;
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
  const titlesIn = (reading: Run['reading']): ReturnType<typeof titlesThroughUnits> =>
    titlesThroughUnits({ index, eventsOf, run: { calendar, reading } });
  const mildestOf = titlesIn('mildest');
  const isOpen = leavesOpen(calendar, [...events.values()].flat());
  const strictestOf = isOpen ? titlesIn('strictest') : mildestOf;
  const titlesOf = (id: UnitId): BothTitles => ({
    mildest: mildestOf(id, asOf),
    strictest: strictestOf(id, asOf),
  });
  const run = { calendar, reading: 'mildest' } as const;
  return {
    titlesOf,
    standingOf(id) {
      const reason = absenceOf(index, id, asOf, calendar);
      return reason === undefined
        ? standingOf(titlesOf(id), moment, { ...run, unitId: id })
        : absentStanding(index, { unitId: id, reason, calendar, moment });
    },
  };
}
