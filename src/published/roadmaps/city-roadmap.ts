import { frozen } from '../../foundation/text/frozen';
import type { Roadmap } from '../../targets/roadmap';
import { allWards2030 } from '../targets/all-wards-2030';
import { cityShare2025 } from '../targets/city-share-2025';

/**
 * Holds the roadmap of each centrally-run city: 30% of its wards or more by 2025, every ward by 2030.
 *
 * @source tienphong-2022-11-23
 * @category Published data
 */
export const cityRoadmap: Roadmap = /* @__PURE__ */ frozen({
  id: 'city-roadmap',
  revision: 1,
  name: {
    vi: 'Lộ trình của mỗi thành phố trực thuộc trung ương đến năm 2030',
    en: 'Roadmap of each centrally-run city to 2030',
  },
  level: 'centrally-run-city',
  steps: [cityShare2025, allWards2030],
  provenance: {
    origin: 'published',
    confidence: 'medium',
    sources: ['tienphong-2022-11-23'],
    note: {
      vi: 'Chỉ tiêu năm 2030 đặt cho toàn quốc: mọi phường, nên cũng là mọi phường của mỗi thành phố.',
      en: 'The target of 2030 is set for the country: every ward, and so every ward of each city.',
    },
  },
});
