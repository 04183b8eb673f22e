import type { CriteriaSet } from '../criteria-set/criteria-set';
import { frozen } from '../foundation/text/frozen';
import { modelWardPolice20 } from './criteria-sets/model-ward-police-20';
import { modelWardPolice22 } from './criteria-sets/model-ward-police-22';

/**
 * Lists every published version of the criteria set, oldest first.
 *
 * @category Published data
 */
export const criteriaSetCatalogue: readonly CriteriaSet[] = /* @__PURE__ */ frozen([
  modelWardPolice22,
  modelWardPolice20,
]);
