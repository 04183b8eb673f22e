import { inOrder } from '../foundation/text/text-order';
import { onceFor } from '../foundation/value/once-for';
import type { UnitEnding, UnitFormation } from './lineage';
import { endTold, type RegisterIndex } from './register-index';
import type { UnitId } from './unit';

/** Gives each day on which a unit was formed, the first first: its own first day, and those on which it took others in. */
export function formationsOf(index: RegisterIndex, id: UnitId): readonly UnitFormation[] {
  const known = formations.get(index) ?? onceFor((one: UnitId) => formationsIn(index, one));
  formations.set(index, known);
  return known(id);
}

/**
 * A title is asked for under each target and reading, each time through the same formations. Hosts get them as well, so they are
 * frozen: nobody can write into what is kept here.
 */
const formations: WeakMap<RegisterIndex, (id: UnitId) => readonly UnitFormation[]> =
  /* @__PURE__ */ new WeakMap();

function formationsIn(index: RegisterIndex, id: UnitId): readonly UnitFormation[] {
  const beganOn = index.recordsOf(id)[0]?.existsFrom;
  const days = index.arrivalsOf(id).map(({ on }) => on);
  const all = inOrder(beganOn === undefined ? days : [...days, beganOn])
    .map((on): UnitFormation => {
      const successions = Object.freeze(index.arrivalsOn(id, on));
      const predecessorIds = Object.freeze(inOrder(successions.flatMap(({ fromIds }) => fromIds)));
      return Object.freeze({ on, predecessorIds, successions });
    })
    .filter(
      ({ on, predecessorIds }) => on === beganOn || predecessorIds.some((other) => other !== id),
    );
  return Object.freeze(all);
}

/** Tells how a unit ended, or gives `undefined` where it has no last day. */
export function endingOf(index: RegisterIndex, id: UnitId): UnitEnding | undefined {
  const records = index.recordsOf(id);
  const last = records[records.length - 1];
  if (last?.endedOn === undefined) return undefined;
  const successions = endTold(index, last);
  const successorIds = inOrder(successions.flatMap(({ intoIds }) => intoIds));
  return { on: last.endedOn, successorIds, successions };
}
