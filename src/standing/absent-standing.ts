import type { PlainDate } from '../foundation/value/plain-date';
import { beginningOf } from '../unit/existence';
import type { RegisterIndex } from '../unit/register-index';
import { selectSuccessors } from '../unit/select-successors';
import type { UnitId } from '../unit/unit';
import type { Moment } from './counted-events';
import type { PolicyCalendar } from './policy-calendar';
import type { AbsentReason, Standing } from './standing';
import { policyReference } from './standing-of';
import { canHoldTitle } from './title-levels';

/** Says why there is no unit that can have a title on a day; `undefined` where there is one. */
export function absenceOf(
  index: RegisterIndex,
  id: UnitId,
  asOf: PlainDate,
  calendar: PolicyCalendar,
): AbsentReason | undefined {
  const [first] = index.recordsOf(id);
  if (first === undefined) return 'unit-not-known';
  const record = index.recordOn(id, asOf);
  if (record !== undefined) {
    return canHoldTitle(record, calendar.policyOn(asOf)) ? undefined : 'level-holds-no-title';
  }
  return beginningOf(first) > asOf ? 'unit-not-yet' : 'unit-ended';
}

interface Absence {
  readonly unitId: UnitId;
  readonly reason: AbsentReason;
  readonly calendar: PolicyCalendar;
  readonly moment: Moment;
}

/** The standing of a unit that cannot have a title on the day. */
export function absentStanding(
  index: RegisterIndex,
  { unitId, reason, calendar, moment }: Absence,
): Standing {
  const successors =
    reason === 'unit-ended' ? selectSuccessors(index, { id: unitId, on: moment.asOf }) : [];
  return {
    unitId,
    ...moment,
    outcome: 'not-applicable',
    reason,
    state: 'none',
    deadlines: [],
    ...(successors.length === 0 ? {} : { relatedUnitIds: successors }),
    eventIds: [],
    notes: [],
    policies: [policyReference(calendar.policyOn(moment.asOf))],
  };
}
