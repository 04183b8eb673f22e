import type { AreaSummary } from '../roll-up/area-summary';

/**
 * Holds what is known of many wards in columns: 6 bytes a ward.
 *
 * @category Batch
 */
export interface PackedWards {
  /** The keys of the groups, in order. */
  readonly groupKeys: readonly string[];
  /** The group of each ward, as its place in `groupKeys`. */
  readonly groups: Uint32Array;
  /** What can count of a ward, as the summary of a single one, in the order in which it first occurs; each once. */
  readonly wardStates: readonly AreaSummary[];
  /** What counts of each ward, as its place in `wardStates`. */
  readonly states: Uint16Array;
}
