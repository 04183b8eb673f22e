import { frozen } from '../../foundation/text/frozen';
import type { Target } from '../../targets/target';

/**
 * Holds the target that Phú Yên set itself for 2025: 30 % of its wards or more.
 *
 * @source cadn-2023-02-07
 * @category Published data
 */
export const phuYenShare2025: Target = /* @__PURE__ */ frozen({
  id: 'phu-yen-share-2025',
  revision: 1,
  name: {
    vi: 'Phú Yên đến năm 2025: từ 30 % số phường',
    en: 'Phú Yên by 2025: 30 % of its wards or more',
  },
  level: 'province',
  rule: { kind: 'share-of-units', percent: 30 },
  dueYear: 2025,
  provenance: {
    origin: 'published',
    confidence: 'medium',
    sources: ['cadn-2023-02-07'],
  },
});
