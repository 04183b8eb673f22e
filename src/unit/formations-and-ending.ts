import { inOrder } from '../foundation/text/text-order';
import type { UnitEnding, UnitFormation } from './lineage';
import { endTold, type RegisterIndex } from './register-index';
import type { UnitId } from './unit';

/** Gives each day on which a unit was formed, the first first: its own first day, and those on which it took others in. */
export function formationsOf(index: RegisterIndex, id: UnitId): readonly UnitFormation[] {
  const beganOn = index.recordsOf(id)[0]?.existsFrom;
  const days = index.arrivalsOf(id).map(({ on }) => on);
  return inOrder(beganOn === undefined ? days : [...days, beganOn])
    .map((on) => {
      const successions = index.arrivalsOn(id, on);
      const predecessorIds = inOrder(successions.flatMap(({ fromIds }) => fromIds));
      return { on, predecessorIds, successions };
    })
    .filter(
      ({ on, predecessorIds }) => on === beganOn || predecessorIds.some((other) => other !== id),
    );
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
