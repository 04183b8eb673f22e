import type { AreaSummary, SummaryYears } from '../roll-up/area-summary';

/**
 * Holds what is known of many units in columns: 6 bytes a unit.
 *
 * @category Batch
 */
export interface PackedUnits {
  /** The keys of the groups, in order. */
  readonly groupKeys: readonly string[];
  /** The years that each group is counted for. */
  readonly groupYears: readonly SummaryYears[];
  /** The group of each unit, as its place in `groupKeys`. */
  readonly groups: Uint32Array;
  /** What can count of a unit, as the summary of a single one, in the order in which it first occurs; each once. */
  readonly unitStates: readonly UnitState[];
  /** What counts of each unit, as its place in `unitStates`. */
  readonly states: Uint16Array;
}

/**
 * Gives what can count of a unit: the summary of a single one, whatever the years.
 *
 * @category Batch
 */
export type UnitState = Omit<AreaSummary, 'years'>;
