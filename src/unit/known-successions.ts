import { groupByKey } from '../foundation/value/group-by-key';
import type { PlainDate } from '../foundation/value/plain-date';
import { beginningOf, endOf } from './existence';
import { canHold } from './level-order';
import { carriersOf, endTold, type RegisterIndex, successionsStarting } from './register-index';
import type { Unit } from './unit';
import type { Succession, UnitRegister } from './unit-register';

/**
 * Gives the successions that were known on a day: those recorded by then, and those without which these, or what no
 * succession tells, could not have been so.
 */
export function knownSuccessions(
  { units, successions }: UnitRegister,
  index: RegisterIndex,
  knownAt: PlainDate,
): ReadonlySet<Succession> {
  const isRecorded = ({ on, recordedOn = on }: Succession): boolean => recordedOn <= knownAt;
  const turns = units.flatMap((unit) => turnsOf(unit, index));
  const turnsToldBy = groupByKey(turns, ({ toldBy }) => toldBy);
  const known = new Set([
    ...successions.filter(isRecorded),
    ...turns.filter(({ toldBy }) => toldBy.length === 0).flatMap(({ needed }) => needed),
  ]);
  // A set walks on over what is added to it on the way, each once.
  for (const one of known) {
    for (const other of ownNeeds(one, index)) known.add(other);
    for (const { needed } of turnsToldBy.get(one) ?? []) {
      for (const other of needed) known.add(other);
    }
  }
  return known;
}

/** A succession needs what made the units it starts from, and what carries its units on through the day. */
function ownNeeds(
  { on, fromIds, intoIds }: Succession,
  index: RegisterIndex,
): readonly Succession[] {
  return [
    ...fromIds.flatMap((id) => index.arrivalsOf(id).filter((earlier) => earlier.on < on)),
    ...[...fromIds, ...intoIds].flatMap((id) => carriersOf(index, id, on)),
  ];
}

/** The beginning or the end of a record: the successions that tell it, and those that must be known for it to fit. */
interface Turn {
  readonly toldBy: readonly Succession[];
  readonly needed: readonly Succession[];
}

function turnsOf(unit: Unit, index: RegisterIndex): readonly Turn[] {
  const records = index.recordsOf(unit.id);
  const formation = successionsStarting(index, records[0] as Unit);
  // What no succession tells is known as far as the unit itself is.
  const toldOr = (told: readonly Succession[]): readonly Succession[] =>
    told.length === 0 ? formation : told;
  const beginning = {
    toldBy: toldOr(successionsStarting(index, unit)),
    needed: [...neededOfParent(unit, index), ...neededOfChildren(unit, index)],
  };
  if (unit !== records[records.length - 1] || unit.endedOn === undefined) return [beginning];
  const end = {
    toldBy: toldOr(endTold(index, unit)),
    needed: index.childRecordsOf(unit.id).flatMap((child) => endTold(index, child)),
  };
  return [beginning, end];
}

/** A unit stands below a parent that has been formed, and has come to a level that can hold the unit. */
function neededOfParent(unit: Unit, index: RegisterIndex): readonly Succession[] {
  const { parentId } = unit;
  if (parentId === undefined) return [];
  const begins = beginningOf(unit);
  const parents = index.recordsOf(parentId).filter((parent) => beginningOf(parent) <= begins);
  const couldAlways = parents.every((parent) => canHold(parent.level, unit.level));
  return (couldAlways ? parents.slice(0, 1) : parents).flatMap((parent) =>
    successionsStarting(index, parent),
  );
}

/** A unit comes to a level only after those have left it that it cannot hold there. */
function neededOfChildren(unit: Unit, index: RegisterIndex): readonly Succession[] {
  const begins = beginningOf(unit);
  return index
    .childRecordsOf(unit.id)
    .filter((child) => endOf(child) <= begins && !canHold(unit.level, child.level))
    .flatMap((child) => endTold(index, child));
}
