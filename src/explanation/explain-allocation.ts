import type { Locale } from '../foundation/text/locale';
import type { Allocation } from '../targets/allocation/allocation';
import type { UnitId } from '../unit/unit';
import { capitalised } from './text/capitalised';
import { wordsOf } from './words-of';

/**
 * Explains a split of wards among areas.
 *
 * @param allocation - the split
 * @param areaNames - the name of each area; one that is missing goes by its code
 * @param locale - the language
 * @returns one sentence for each area, in the order of the split
 * @category Explanation
 * @example
 * ```ts
 * import { orThrow } from 'model-ward-rules';
 * import { allocateUnits, parseAllocationRequest } from 'model-ward-rules/planning';
 * import { explainAllocation } from 'model-ward-rules/explanation';
 *
 * // The districts are this example's own.
 * const request = orThrow(
 *   parseAllocationRequest({
 *     unitCount: 10,
 *     areas: [{ areaId: 'east', weight: 20, creditCount: 3 }, { areaId: 'west', weight: 10 }],
 *   }),
 * );
 * const allocation = orThrow(allocateUnits(request));
 * const areaNames = new Map(allocation.areas.map(({ areaId }) => [areaId, `Quận ${areaId}`]));
 * for (const line of explainAllocation(allocation, areaNames, 'vi')) console.log(line);
 * // Quận east: 7 phường, đã được công nhận 3, cần thêm 4.
 * // Quận west: 3 phường, đã được công nhận 0, cần thêm 3.
 * ```
 */
export function explainAllocation(
  { areas }: Allocation,
  areaNames: ReadonlyMap<UnitId, string>,
  locale: Locale,
): readonly string[] {
  const { allotment, credit, assigned } = wordsOf(locale).planning;
  return areas.map(({ areaId, dueCount, creditCount, assignedCount }) => {
    const name = areaNames.get(areaId) ?? capitalised(wordsOf(locale).unit.coded(areaId));
    return `${allotment(name, dueCount)}, ${credit(creditCount)}, ${assigned(assignedCount)}.`;
  });
}
