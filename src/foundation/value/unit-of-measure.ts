import { frozen } from '../text/frozen';

const units = [
  'square-metre',
  'person',
  'household',
  'case',
  'item',
  'vehicle',
  'point',
  'minute',
  'hour',
  'day',
  'month',
] as const;

/**
 * Names the unit of a measured amount.
 *
 * @category Criteria sets
 * @useDeclaredType
 */
export type UnitOfMeasure = (typeof units)[number];

/**
 * Lists the units of measured amounts.
 *
 * @category Criteria sets
 */
export const unitsOfMeasure: readonly UnitOfMeasure[] = /* @__PURE__ */ frozen(units);
