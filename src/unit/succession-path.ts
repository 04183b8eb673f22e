import { compareTexts, inOrder } from '../foundation/text/text-order';
import { assertDay } from '../foundation/value/assert-day';
import type { PlainDate } from '../foundation/value/plain-date';
import { existsOn } from './existence';
import type { UnitId } from './unit';
import type { Succession, UnitRegister } from './unit-register';

/**
 * Says which unit is meant, and on which day those are wanted that it passed into or came from.
 *
 * @category Units
 */
export interface SuccessionPathQuery {
  /** Which unit. */
  readonly id: UnitId;
  /** The day on which the units that are asked for stand. */
  readonly on: PlainDate;
  /**
   * The day on which the unit is taken; where absent, its whole life: then what split off it, or merged into it, at
   * any time counts.
   */
  readonly takenOn?: PlainDate;
}

type Side = 'fromIds' | 'intoIds';

/**
 * Follows a unit through successions, in the order given, and gives all that it leads to. What was reached on a day
 * is not led on by other successions of that day: they tell of the units as they were before.
 */
export function unitsReached(
  id: UnitId,
  inOrderOfTime: readonly Succession[],
  [near, far]: readonly [Side, Side],
): ReadonlySet<UnitId> {
  const reached = new Map<UnitId, PlainDate | undefined>([[id, undefined]]);
  for (const succession of inOrderOfTime) {
    const { on } = succession;
    const isTouched = succession[near].some((one) => reached.has(one) && reached.get(one) !== on);
    if (!isTouched) continue;
    for (const one of succession[far]) if (!reached.has(one)) reached.set(one, on);
  }
  return new Set(reached.keys());
}

/** The successions after one day, up to and with another, the first first. */
export function successionsBetween(
  { successions }: UnitRegister,
  after: PlainDate | undefined,
  until: PlainDate | undefined,
): readonly Succession[] {
  if (after !== undefined) assertDay(after, 'takenOn');
  if (until !== undefined) assertDay(until, 'on');
  return successions
    .filter(({ on }) => (after === undefined || on > after) && (until === undefined || on <= until))
    .sort((a, b) => compareTexts(a.on, b.on));
}

/** Those units that stand on a day, in order; none where the one they belong to did not stand when it was taken. */
export function standingAmong(
  { units }: UnitRegister,
  ids: ReadonlySet<UnitId>,
  { id, on, takenOn }: SuccessionPathQuery,
): readonly UnitId[] {
  const wasThere =
    takenOn === undefined || units.some((unit) => unit.id === id && existsOn(unit, takenOn));
  if (!wasThere) return [];
  return inOrder(
    units.filter((unit) => ids.has(unit.id) && existsOn(unit, on)).map((unit) => unit.id),
  );
}
