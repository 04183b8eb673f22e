import type { CriteriaSet } from '../criteria-set/criteria-set';
import { modelWardPolice20 } from './criteria-sets/model-ward-police-20';
import { modelWardPolice22 } from './criteria-sets/model-ward-police-22';

/**
 * Lists every published version of the criteria set, oldest first.
 *
 * @category Published data
 */
export const criteriaSetCatalogue: readonly CriteriaSet[] = [modelWardPolice22, modelWardPolice20];
