/**
 * Names the unit of a measured amount.
 *
 * @category Criteria sets
 * @useDeclaredType
 */
export type UnitOfMeasure = (typeof unitsOfMeasure)[number];

/**
 * Lists the units of measured amounts.
 *
 * @category Criteria sets
 */
export const unitsOfMeasure = [
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
