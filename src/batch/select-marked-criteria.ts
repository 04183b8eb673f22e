import type { CriteriaMask } from '../criteria-set/criteria-mask';
import type { CriteriaSet } from '../criteria-set/criteria-set';
import { hasBit } from './words';

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
  return criteria.filter((_, position) => hasBit(mask, position)).map(({ id }) => id);
}
