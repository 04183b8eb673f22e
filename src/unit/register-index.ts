import { compareTexts } from '../foundation/text/text-order';
import { groupByKey } from '../foundation/value/group-by-key';
import type { PlainDate } from '../foundation/value/plain-date';
import { assertRegister } from './assert-register';
import { beginningOf, existsOn } from './existence';
import type { Unit, UnitId } from './unit';
import type { Succession, UnitRegister } from './unit-register';

/**
 * Finds what a register contains on a unit without going through all of it. Wherever a register is asked for, its index may be
 * given, so that it is made only once.
 *
 * @category Units
 */
export interface RegisterIndex {
  /** The register. */
  readonly register: UnitRegister;
  /** Gives the records of a unit, the first first; none where the register does not know it. */
  recordsOf(id: UnitId): readonly Unit[];
  /** Gives the record of a unit on a day; `undefined` where there is none. */
  recordOn(id: UnitId, day: PlainDate): Unit | undefined;
  /** Gives the records that name a unit as their parent. */
  childRecordsOf(id: UnitId): readonly Unit[];
  /** Gives the successions that a unit came out of, or came through. */
  arrivalsOf(id: UnitId): readonly Succession[];
  /** Gives those of a day. */
  arrivalsOn(id: UnitId, on: PlainDate): readonly Succession[];
  /** Gives the successions that a unit went into. */
  departuresOf(id: UnitId): readonly Succession[];
  /** Gives those of a day. */
  departuresOn(id: UnitId, on: PlainDate): readonly Succession[];
}

/**
 * Makes the index of a register, once for many questions.
 *
 * @param register - the units through the years
 * @returns the index, which every function that asks for a register takes in its place
 * @throws {@link InputError} where an argument did not come from the function that makes it
 * @issues `argument/not-parsed` (thrown), for what did not come from the functions that make it
 * @category Units
 * @example
 * ```ts
 * import { orThrow, parsePlainDate, parseUnitRegister, type UnitId } from 'model-ward-rules';
 * import { indexRegister, selectSuccessors } from 'model-ward-rules/register';
 *
 * // A made-up ward under another name.
 * const register = orThrow(
 *   parseUnitRegister({
 *     units: [
 *       { id: 'a', name: 'A', level: 'ward', endedOn: '2025-07-01' },
 *       { id: 'b', name: 'B', level: 'ward', existsFrom: '2025-07-01' },
 *     ],
 *     successions: [{ kind: 'rename', on: '2025-07-01', fromIds: ['a'], intoIds: ['b'] }],
 *   }),
 *   console.warn,
 * );
 * const index = indexRegister(register);
 * const on = orThrow(parsePlainDate('2025-12-31'));
 * console.log(selectSuccessors(index, { id: 'a' as UnitId, on }).join(' ')); // b
 * ```
 */
export function indexRegister(register: UnitRegister): RegisterIndex {
  assertRegister(register);
  const { units, successions } = register;
  const inTime = [...units].sort((a, b) => compareTexts(beginningOf(a), beginningOf(b)));
  const records = groupByKey(inTime, ({ id }) => [id]);
  const children = groupByKey(units, ({ parentId }) => (parentId === undefined ? [] : [parentId]));
  const arrivals = groupByKey(successions, ({ intoIds }) => intoIds);
  const departures = groupByKey(successions, ({ fromIds }) => fromIds);
  const arrivalsByDay = groupByKey(successions, ({ on, intoIds }) => keysOn(on, intoIds));
  const departuresByDay = groupByKey(successions, ({ on, fromIds }) => keysOn(on, fromIds));
  const recordsOf = (id: UnitId): readonly Unit[] => records.get(id) ?? [];
  return {
    register,
    recordsOf,
    recordOn(id, day) {
      const record = lastBegun(recordsOf(id), day);
      return record !== undefined && existsOn(record, day) ? record : undefined;
    },
    childRecordsOf: (id) => children.get(id) ?? [],
    arrivalsOf: (id) => arrivals.get(id) ?? [],
    arrivalsOn: (id, on) => arrivalsByDay.get(`${on} ${id}`) ?? [],
    departuresOf: (id) => departures.get(id) ?? [],
    departuresOn: (id, on) => departuresByDay.get(`${on} ${id}`) ?? [],
  };
}

/** Gives the index of a register, or the index itself where one is given. */
export function indexOf(register: UnitRegister | RegisterIndex): RegisterIndex {
  return 'recordsOf' in register ? register : indexRegister(register);
}

/** Gives a register, also where its index is given. */
export function registerOf(register: UnitRegister | RegisterIndex): UnitRegister {
  return 'recordsOf' in register ? register.register : register;
}

const keysOn = (on: PlainDate, ids: readonly UnitId[]): readonly string[] =>
  ids.map((id) => `${on} ${id}`);

/** The last of the records, in order of time, that has begun by a day. */
function lastBegun(records: readonly Unit[], day: PlainDate): Unit | undefined {
  let low = 0;
  let high = records.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (beginningOf(records[middle] as Unit) <= day) low = middle + 1;
    else high = middle;
  }
  return records[low - 1];
}

/** The successions of a day through which a unit goes on under its id. */
export function carriersOf(index: RegisterIndex, id: UnitId, on: PlainDate): readonly Succession[] {
  return index.arrivalsOn(id, on).filter(({ fromIds }) => fromIds.includes(id));
}

/** The successions that tell how a record began; none where the register does not say. */
export function successionsStarting(
  index: RegisterIndex,
  { id, existsFrom }: Unit,
): readonly Succession[] {
  return existsFrom === undefined ? [] : index.arrivalsOn(id, existsFrom);
}

/** The successions that tell how a record ended; none where it goes on, or the register does not say. */
export function endTold(index: RegisterIndex, { id, endedOn }: Unit): readonly Succession[] {
  return endedOn === undefined ? [] : index.departuresOn(id, endedOn);
}
