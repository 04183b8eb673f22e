import type { CriteriaSetId } from '../../criteria-set/criteria-set';
import { frozen } from '../../foundation/text/frozen';
import type { AreaCase } from '../published-case';

/**
 * Holds the published registration of Hà Nội, 2023: 15 wards, in a city of 12 urban districts.
 *
 * @source tienphong-2023-11-10, plxh-2024-04-26, units-dataset
 * @category Published data
 */
export const haNoi2023: AreaCase = /* @__PURE__ */ frozen({
  id: 'ha-noi-2023',
  kind: 'area',
  place: 'Hà Nội',
  year: 2023,
  criteriaSet: { id: 'model-ward-police-22' as CriteriaSetId, revision: 1 },
  figures: {
    urbanDistrictCount: { value: 12, confidence: 'medium', sources: ['units-dataset'] },
    registeredCount: { value: 15, confidence: 'medium', sources: ['tienphong-2023-11-10'] },
    criteriaCount: { value: 22, confidence: 'medium', sources: ['plxh-2024-04-26'] },
  },
  provenance: {
    origin: 'published',
    confidence: 'medium',
    sources: ['tienphong-2023-11-10', 'plxh-2024-04-26', 'units-dataset'],
    note: {
      vi: 'Mỗi con số có nguồn riêng: 15 phường đăng ký, 22 tiêu chí (tháng 5/2023) và 12 quận lấy từ ba nguồn khác nhau.',
      en: 'Each figure has its own source: 15 registered, 22 criteria (May 2023) and 12 urban districts come from three sources.',
    },
  },
});
