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
  /** All that counts of each ward in one number; 0 where it is no ward on the day. @range from 0 to 576 */
  readonly states: Uint16Array;
}
