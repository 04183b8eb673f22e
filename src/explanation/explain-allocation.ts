import type { Locale } from '../foundation/text/locale';
import type { Allocation } from '../targets/allocation/allocation';
import type { UnitId } from '../unit/unit';
import { capitalised } from './text/capitalised';
import { listText } from './text/list-text';
import { wordsOf } from './words-of';

/**
 * Explains a split of wards among areas.
 *
 * @param allocation - the split
 * @param areaNames - the name of each area; one that is missing goes by its code
 * @param locale - the language
 * @returns one sentence for each area, in the order of the split; one more where areas tied for the last units
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
 *   console.warn,
 * );
 * const allocation = orThrow(allocateUnits(request), console.warn);
 * const areaNames = new Map(allocation.areas.map(({ areaId }) => [areaId, `Quận ${areaId}`]));
 * for (const line of explainAllocation(allocation, areaNames, 'vi')) console.log(line);
 * // Quận east: 7 phường, đã được công nhận 3, cần thêm 4.
 * // Quận west: 3 phường, đã được công nhận 0, cần thêm 3.
 * ```
 */
export function explainAllocation(
  { areas, tiedAreaIds }: Allocation,
  areaNames: ReadonlyMap<UnitId, string>,
  locale: Locale,
): readonly string[] {
  const { allotment, credit, assigned, tied } = wordsOf(locale).planning;
  const nameOf = (areaId: UnitId): string =>
    areaNames.get(areaId) ?? wordsOf(locale).unit.coded(areaId);
  const sentences = areas.map(({ areaId, dueCount, creditCount, assignedCount }) => {
    const name = capitalised(nameOf(areaId));
    return `${allotment(name, dueCount)}, ${credit(creditCount)}, ${assigned(assignedCount)}.`;
  });
  return tiedAreaIds.length === 0
    ? sentences
    : [...sentences, `${tied(listText(tiedAreaIds.map(nameOf), wordsOf(locale).unit.further))}.`];
}
