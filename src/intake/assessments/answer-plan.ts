import type { CriteriaSet } from '../../criteria-set/criteria-set';
import { groupByKey } from '../../foundation/value/group-by-key';
import { type Asked, addressText, type CellAddress, type Slot } from './cell-address';

/** Something that is asked, and the columns in which its answer stands: made once for many rows. */
export interface AskedColumns {
  readonly asked: Asked;
  readonly address: string;
  /** The columns of a slot; several where they go by different names for the same. */
  columnsOf(slot: Slot): readonly number[];
  readonly parts: readonly AskedColumns[];
}

/** A column, and the cell of an answer it holds under a criteria set. */
export interface AddressedColumn {
  readonly column: number;
  readonly address: CellAddress;
}

/** Finds for each criterion of a set the columns of its answer, in the order of the set. */
export function planAnswers(
  { criteria }: CriteriaSet,
  addressed: readonly AddressedColumn[],
): readonly AskedColumns[] {
  const columns = groupByKey(addressed, ({ address }) => [addressText(address)]);
  const plan = (asked: Asked, address: string): AskedColumns => {
    const bySlot = new Map<Slot, readonly number[]>(
      slots.map((slot) => [
        slot,
        (columns.get(addressText({ asked: address, slot })) ?? []).map(({ column }) => column),
      ]),
    );
    const { requirement } = asked;
    const parts = 'parts' in requirement ? requirement.parts : [];
    return {
      asked,
      address,
      columnsOf: (slot) => bySlot.get(slot) as readonly number[],
      parts: parts.map((part) => plan(part, `${address}/${part.id}`)),
    };
  };
  return criteria.map((criterion) => plan(criterion, criterion.id));
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
