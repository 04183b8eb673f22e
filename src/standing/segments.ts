import type { PlainDate } from '../foundation/value/plain-date';
import { formationsOf } from '../unit/formations-and-ending';
import type { UnitFormation } from '../unit/lineage';
import type { RegisterIndex } from '../unit/register-index';
import type { UnitId } from '../unit/unit';
import type { RecognitionEvent } from './recognition-event';

/** A unit from one formation to the next, and what was decided on it since. */
export interface Segment {
  readonly unitId: UnitId;
  /** How it was formed; absent for what was there before the first formation. */
  readonly formation?: UnitFormation;
  /** The events since, in the order in which they act; those after the next formation among them. */
  readonly events: readonly RecognitionEvent[];
}

/** Gives the function that finds the segment of a unit on a day. */
export function segmentsByUnit(
  index: RegisterIndex,
  eventsOf: (id: UnitId) => readonly RecognitionEvent[],
): (id: UnitId, day: PlainDate) => Segment {
  const segments = new Map<UnitId, readonly Segment[]>();
  return (id, day) => {
    const ofUnit = segments.get(id) ?? segmentsOf(index, id, eventsOf(id));
    segments.set(id, ofUnit);
    const position = countUpTo(ofUnit.length, (at) => (ofUnit[at]?.formation?.on ?? '') <= day);
    return ofUnit[position - 1] as Segment;
  };
}

function segmentsOf(
  index: RegisterIndex,
  unitId: UnitId,
  events: readonly RecognitionEvent[],
): readonly Segment[] {
  const since = ({ on }: UnitFormation): number =>
    countUpTo(events.length, (at) => (events[at] as RecognitionEvent).on < on);
  return [
    { unitId, events },
    ...formationsOf(index, unitId).map((formation) => ({
      unitId,
      formation,
      events: events.slice(since(formation)),
    })),
  ];
}

/** How many positions from the first on fulfil a condition that no later one fulfils again. */
function countUpTo(length: number, isMet: (position: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isMet(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
