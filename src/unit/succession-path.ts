import { compareTexts, inOrder } from '../foundation/text/text-order';
import { assertDay } from '../foundation/value/assert-day';
import type { PlainDate } from '../foundation/value/plain-date';
import type { RegisterIndex } from './register-index';
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

/** One direction of time: where a unit leads, and which of two days comes first on the way. */
interface Direction {
  readonly onwards: (index: RegisterIndex, id: UnitId) => readonly Succession[];
  readonly far: (succession: Succession) => readonly UnitId[];
  readonly isFurther: (day: string, than: string) => boolean;
}

export const forwards: Direction = {
  onwards: (index, id) => index.departuresOf(id),
  far: ({ intoIds }) => intoIds,
  isFurther: (day, than) => day > than,
};

export const backwards: Direction = {
  onwards: (index, id) => index.arrivalsOf(id),
  far: ({ fromIds }) => fromIds,
  isFurther: (day, than) => day < than,
};

/** The first and the last day of a path, as texts that compare with days; the path starts beyond the first one. */
export interface Span {
  readonly after: string;
  readonly until: string;
}

/**
 * Follows a unit through successions and gives all that it leads to. What was reached on a day is not led on by other
 * successions of that day: they are about the units as they were before.
 */
export function unitsReached(
  index: RegisterIndex,
  id: UnitId,
  { after, until }: Span,
  { onwards, far, isFurther }: Direction,
): ReadonlySet<UnitId> {
  const reachedOn = new Map<UnitId, string>([[id, after]]);
  const waiting: UnitId[] = [id];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    const since = reachedOn.get(one) as string;
    for (const succession of onwards(index, one)) {
      const { on } = succession;
      if (!isFurther(on, since) || isFurther(on, until)) continue;
      for (const other of far(succession)) {
        const known = reachedOn.get(other);
        if (known !== undefined && !isFurther(known, on)) continue;
        reachedOn.set(other, on);
        waiting.push(other);
      }
    }
  }
  return new Set(reachedOn.keys());
}

/** Throws where a day of a query did not come from `parsePlainDate`. */
export function assertPathDays({ on, takenOn }: SuccessionPathQuery): void {
  assertDay(on, 'on');
  if (takenOn !== undefined) assertDay(takenOn, 'takenOn');
}

/** Those units that exist on a day, in order; none where the one they belong to did not exist when it was taken. */
export function existingAmong(
  index: RegisterIndex,
  ids: ReadonlySet<UnitId>,
  { id, on, takenOn }: SuccessionPathQuery,
): readonly UnitId[] {
  if (takenOn !== undefined && index.recordOn(id, takenOn) === undefined) return [];
  return inOrder([...ids].filter((one) => index.recordOn(one, on) !== undefined));
}

/** The successions after one day, up to and with another, the first first. */
export function successionsBetween(
  { successions }: UnitRegister,
  after: PlainDate,
  until: PlainDate,
): readonly Succession[] {
  return successions
    .filter(({ on }) => on > after && on <= until)
    .sort((a, b) => compareTexts(a.on, b.on));
}
