import { compareTexts } from '../foundation/text/text-order';
import { groupByKey } from '../foundation/value/group-by-key';
import type { PlainDate } from '../foundation/value/plain-date';
import { beginningOf } from './existence';
import type { Unit, UnitId } from './unit';
import type { Succession, UnitRegister } from './unit-register';

/** Finds what a register says of a unit without going through all of it. */
export interface RegisterIndex {
  /** The records of a unit, the first first; none where the register does not know it. */
  recordsOf(id: UnitId): readonly Unit[];
  /** The records that name a unit as their parent. */
  childRecordsOf(id: UnitId): readonly Unit[];
  /** The successions that a unit came out of, or came through. */
  arrivalsOf(id: UnitId): readonly Succession[];
  /** The successions that a unit went into. */
  departuresOf(id: UnitId): readonly Succession[];
}

/** Builds the index of a register, once for many questions. */
export function indexRegister({ units, successions }: UnitRegister): RegisterIndex {
  const inTime = [...units].sort((a, b) => compareTexts(beginningOf(a), beginningOf(b)));
  const records = groupByKey(inTime, ({ id }) => [id]);
  const children = groupByKey(units, ({ parentId }) => (parentId === undefined ? [] : [parentId]));
  const arrivals = groupByKey(successions, ({ intoIds }) => intoIds);
  const departures = groupByKey(successions, ({ fromIds }) => fromIds);
  return {
    recordsOf: (id) => records.get(id) ?? [],
    childRecordsOf: (id) => children.get(id) ?? [],
    arrivalsOf: (id) => arrivals.get(id) ?? [],
    departuresOf: (id) => departures.get(id) ?? [],
  };
}

/** The successions of a day through which a unit goes on under its id. */
export function carriersOf(index: RegisterIndex, id: UnitId, on: PlainDate): readonly Succession[] {
  return index
    .arrivalsOf(id)
    .filter((succession) => succession.on === on && succession.fromIds.includes(id));
}

/** The successions that tell how a record began; none where the register does not say. */
export function successionsStarting(
  index: RegisterIndex,
  { id, existsFrom }: Unit,
): readonly Succession[] {
  return index.arrivalsOf(id).filter(({ on }) => on === existsFrom);
}

/** The successions that tell how a record ended; none where it goes on, or the register does not say. */
export function endTold(index: RegisterIndex, { id, endedOn }: Unit): readonly Succession[] {
  return index.departuresOf(id).filter(({ on }) => on === endedOn);
}
