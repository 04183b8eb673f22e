import { daysAfter } from '../foundation/value/day-arithmetic';
import type { PlainDate } from '../foundation/value/plain-date';
import { formationsOf } from '../unit/formations-and-ending';
import type { RegisterIndex } from '../unit/register-index';
import type { UnitId } from '../unit/unit';
import { formerUnits } from './former-units';
import type { PolicyCalendar } from './policy-calendar';

/** A unit through the ids that it has had since one of them. */
export interface OneUnit {
  readonly ids: readonly UnitId[];
  /** The first day on which it is no unit any more; absent where it goes on. */
  readonly endedOn?: PlainDate;
}

/**
 * Follows a unit through other ids, as long as it alone passes into one unit. No id comes back: the register has no unit that ended and
 * exists again.
 */
export function oneUnitSince(
  index: RegisterIndex,
  unitId: UnitId,
  calendar: PolicyCalendar,
): OneUnit {
  const ids = [unitId];
  for (let id = unitId; ; ) {
    const endedOn = endOf(index, id);
    if (endedOn === undefined) return { ids };
    const next = successorOf(index, id, endedOn, calendar);
    if (next === undefined) return { ids, endedOn };
    id = next;
    ids.push(id);
  }
}

/** An id that a unit had before, and the first day on which it had it no more. */
export interface EarlierId {
  readonly id: UnitId;
  readonly endedOn: PlainDate;
}

/** Follows a unit back through the ids that it had before a day, the last first, as long as it alone passed into one unit. */
export function earlierIds(
  index: RegisterIndex,
  unit: { readonly id: UnitId; readonly on: PlainDate },
  calendar: PolicyCalendar,
): readonly EarlierId[] {
  const earlier: EarlierId[] = [];
  for (let { id, on } = unit; ; ) {
    const formation = formationsOf(index, id)
      .filter((one) => one.on <= on)
      .pop();
    if (formation === undefined) return earlier;
    const { formerIds, isOneUnit } = formerUnits(index, id, formation, calendar);
    const [former] = formerIds;
    if (!isOneUnit || former === undefined) return earlier;
    earlier.push({ id: former, endedOn: formation.on });
    [id, on] = [former, daysAfter(formation.on, -1)];
  }
}

/**
 * Gives the function that tells the last id of a unit. Ids under which one unit went have the same: what was written of a ward before
 * it got another id is of that ward.
 */
export function lastIds(index: RegisterIndex, calendar: PolicyCalendar): (id: UnitId) => UnitId {
  const known = new Map<UnitId, UnitId>();
  return (id) => {
    const passed = new Set([id]);
    let last = id;
    for (;;) {
      const next = known.get(last) ?? nextIdOf(index, last, calendar);
      if (next === undefined || passed.has(next)) break;
      passed.add(next);
      last = next;
    }
    for (const one of passed) if (one !== last) known.set(one, last);
    return last;
  };
}

function nextIdOf(index: RegisterIndex, id: UnitId, calendar: PolicyCalendar): UnitId | undefined {
  const endedOn = endOf(index, id);
  return endedOn === undefined ? undefined : successorOf(index, id, endedOn, calendar);
}

function endOf(index: RegisterIndex, id: UnitId): PlainDate | undefined {
  const records = index.recordsOf(id);
  return records[records.length - 1]?.endedOn;
}

/** The unit that a unit alone passed into; `undefined` where it was divided, or joined with others. */
function successorOf(
  index: RegisterIndex,
  id: UnitId,
  on: PlainDate,
  calendar: PolicyCalendar,
): UnitId | undefined {
  const [next] = index.departuresOn(id, on).flatMap(({ intoIds }) => intoIds);
  if (next === undefined) return undefined;
  const formation = formationsOf(index, next).find((one) => one.on === on);
  return formation !== undefined && formerUnits(index, next, formation, calendar).isOneUnit
    ? next
    : undefined;
}
