/**
 * Names the unit of a measured amount.
 *
 * @category Criteria sets
 * @useDeclaredType
 */
export type MeasureUnit = (typeof measureUnits)[number];

/**
 * Lists the units of measured amounts.
 *
 * @category Criteria sets
 */
export const measureUnits = [
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
