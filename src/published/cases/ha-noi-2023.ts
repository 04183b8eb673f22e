import type { CriteriaSetId } from '../../criteria-set/criteria-set';
import { frozen } from '../../foundation/text/frozen';
import type { AreaCase } from '../published-case';

/**
 * Holds the published registration of Hà Nội, 2023: 15 wards, in a city of 12 urban districts.
 *
 * @source tienphong-2023-11-10
 * @category Published data
 */
export const haNoi2023: AreaCase = /* @__PURE__ */ frozen({
  id: 'ha-noi-2023',
  kind: 'area',
  place: 'Hà Nội',
  year: 2023,
  criteriaSet: { id: 'model-ward-police-22' as CriteriaSetId, revision: 1 },
  figures: { urbanDistrictCount: 12, registeredCount: 15 },
  provenance: {
    origin: 'published',
    confidence: 'medium',
    sources: ['tienphong-2023-11-10'],
  },
});
