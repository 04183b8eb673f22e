import {
  orThrow,
  type PlainDate,
  parseUnitRegister,
  type UnitId,
  type UnitRegister,
} from 'model-ward-rules';

/** A day, as it stands in a register. */
export const day = (text: string): PlainDate => text as PlainDate;

/** The id of a unit, as it stands in a register. */
export const id = (text: string): UnitId => text as UnitId;

/** A raw unit: a ward named by its id, unless told otherwise. */
export const unit = (name: string, others: object = {}): object => ({
  id: name,
  name,
  level: 'ward',
  ...others,
});

/** A raw succession: the ids on each side stand in one text. */
export const succession = (
  kind: string,
  on: string,
  from: string,
  into: string,
  others: object = {},
): object => ({ kind, on, fromIds: idsIn(from), intoIds: idsIn(into), ...others });

const idsIn = (text: string): readonly string[] => text.split(' ').filter((part) => part !== '');

/** A register read from raw units and successions. */
export const registerOf = (
  units: readonly object[],
  successions: readonly object[],
): UnitRegister => orThrow(parseUnitRegister({ units, successions }));
