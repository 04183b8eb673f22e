import type { Answer } from '../../assessment/answer';
import type { CriterionAnswer } from '../../assessment/submitted-assessment';
import { groupByKey } from '../../foundation/value/group-by-key';
import { type AskedPlace, placesOfParts } from './asked-places';
import { addressText, type CellAddress, type Slot } from './cell-address';
import type { YesMeanings } from './yes-meanings';

/** Something that is asked, and the columns in which its answer stands: made once for many rows. */
export interface AskedColumns extends AskedPlace {
  /** What "Có" says in the cells of its answer; absent where nobody said so. */
  readonly yesMeans?: 'met' | 'not-met';
  /** The columns of a slot; several where they go by different names for the same. */
  columnsOf(slot: Slot): readonly number[];
  readonly parts: readonly AskedColumns[];
  /** What it is answered with in one word, by that word's answer, as far as rows have used it. */
  readonly entries: Map<Answer, CriterionAnswer>;
}

/** A column, and the cell of an answer it holds under a criteria set and the gates of a policy. */
export interface AddressedColumn {
  readonly column: number;
  readonly address: CellAddress;
}

/** Finds for all that is asked the columns of its answer, in the order in which it is asked. */
export function planAnswers(
  places: readonly AskedPlace[],
  addressed: readonly AddressedColumn[],
  yesMeanings: YesMeanings,
): readonly AskedColumns[] {
  const columns = groupByKey(addressed, ({ address }) => [addressText(address)]);
  const plan = (place: AskedPlace): AskedColumns => {
    const { address: asked } = place;
    const bySlot = new Map<Slot, readonly number[]>(
      slots.map((slot) => [
        slot,
        (columns.get(addressText({ asked, slot })) ?? []).map(({ column }) => column),
      ]),
    );
    const yesMeans = yesMeanings.get(asked);
    return {
      ...place,
      ...(yesMeans === undefined ? {} : { yesMeans }),
      columnsOf: (slot) => bySlot.get(slot) as readonly number[],
      parts: placesOfParts(place).map(plan),
      entries: new Map(),
    };
  };
  return places.map(plan);
}

const slots: readonly Slot[] = [
  'whole',
  'reason',
  'before',
  'after',
  'occurrenceCount',
  'reported',
  'due',
];
