import { type CriteriaMask, WORD_SIZE } from '../criteria-set/criteria-mask';
import type { CriteriaSet } from '../criteria-set/criteria-set';

/**
 * Selects the criteria that a mask marks.
 *
 * @param criteriaSet - the set of the mask
 * @param mask - the marks, such as `notMet` of a brief verdict
 * @returns the ids, in the order of the set
 * @issues none: a mask marks some criteria or none
 * @category Batch
 * @example
 * ```ts
 * import { selectMarkedCriteria } from 'model-ward-rules/batch';
 * import { modelWardPolice20 } from 'model-ward-rules/published';
 *
 * console.log(selectMarkedCriteria(modelWardPolice20, [0b100001])); // [ 'criterion-1', 'criterion-6' ]
 * ```
 */
export function selectMarkedCriteria(
  { criteria }: CriteriaSet,
  mask: CriteriaMask,
): readonly string[] {
  const ids: string[] = [];
  for (let wordIndex = 0; wordIndex < mask.length; wordIndex += 1) {
    for (let left = mask[wordIndex] as number; left !== 0; left &= left - 1) {
      const criterion = criteria[wordIndex * WORD_SIZE + 31 - Math.clz32(left & -left)];
      if (criterion !== undefined) ids.push(criterion.id);
    }
  }
  return ids;
}
