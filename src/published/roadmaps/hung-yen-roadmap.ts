import { frozen } from '../../foundation/text/frozen';
import type { Roadmap } from '../../targets/roadmap';
import { hungYenAllWards2028 } from '../targets/hung-yen-all-wards-2028';
import { hungYenShare2025 } from '../targets/hung-yen-share-2025';

/**
 * Holds the roadmap that Hưng Yên set itself: 50% of its wards or more by 2025, every ward by the end of 2028.
 *
 * @source hungyen-scheme-2023-2028
 * @category Published data
 */
export const hungYenRoadmap: Roadmap = /* @__PURE__ */ frozen({
  id: 'hung-yen-roadmap',
  revision: 1,
  name: {
    vi: 'Lộ trình của Hưng Yên giai đoạn 2023 – 2028',
    en: 'Roadmap of Hưng Yên, 2023 to 2028',
  },
  level: 'province',
  steps: [hungYenShare2025, hungYenAllWards2028],
  provenance: {
    origin: 'published',
    confidence: 'high',
    sources: ['hungyen-scheme-2023-2028'],
  },
});
