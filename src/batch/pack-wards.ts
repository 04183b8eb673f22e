import { inOrder } from '../foundation/text-order';
import type { AreaSummary } from '../roll-up/area-summary';
import { rollUpWards } from '../roll-up/roll-up-wards';
import type { WardResult } from '../roll-up/ward-result';
import type { PackedWards } from './packed-wards';
import { stateKeyOf } from './ward-state';

/**
 * Packs wards into columns, to be rolled up as often as wanted: a number for the group of each, and one for all that counts.
 *
 * @typeParam Ward - what the host knows of a ward besides its results
 * @param wards - every ward, assessed or not
 * @param keyOf - names the group of a ward: a province, or a province with a year
 * @returns a row for each ward, in the order given
 * @issues none: every ward can be counted
 * @category Batch
 * @example
 * ```ts
 * import { packWards } from 'model-ward-rules';
 *
 * const ward = { isRegistered: true, isNewlyBuilt: false, standing: { outcome: 'recognised', reason: 'decided' }, verdicts: [] } as const;
 * const { groupKeys, groups } = packWards(
 *   [
 *     { ...ward, provinceId: 'b' },
 *     { ...ward, provinceId: 'a' },
 *   ],
 *   ({ provinceId }) => provinceId,
 * );
 * console.log(groupKeys, [...groups]); // [ 'a', 'b' ] [ 1, 0 ]
 * ```
 */
export function packWards<Ward extends WardResult>(
  wards: readonly Ward[],
  keyOf: (ward: Ward) => string,
): PackedWards {
  const keys = wards.map(keyOf);
  const groupKeys = inOrder(keys);
  const places = new Map(groupKeys.map((key, place) => [key, place]));
  return {
    groupKeys,
    groups: Uint32Array.from(keys, (key) => places.get(key) as number),
    ...packStates(wards),
  };
}

function packStates(wards: readonly WardResult[]): Pick<PackedWards, 'wardStates' | 'states'> {
  const wardStates: AreaSummary[] = [];
  const places = new Map<number, number>();
  const states = Uint16Array.from(wards, (ward) => {
    const single = rollUpWards([ward]);
    const key = stateKeyOf(single);
    const place = places.get(key) ?? wardStates.push(single) - 1;
    places.set(key, place);
    return place;
  });
  return { wardStates, states };
}
