import { frozen } from '../../foundation/text/frozen';
import type { Target } from '../../targets/target';

/**
 * Holds the target that Hưng Yên set itself for 2025: 50% of its wards or more.
 *
 * @source hungyen-scheme-2023-2028
 * @category Published data
 */
export const hungYenShare2025: Target = /* @__PURE__ */ frozen({
  id: 'hung-yen-share-2025',
  revision: 1,
  name: {
    vi: 'Hưng Yên đến năm 2025: từ 50% số phường trở lên',
    en: 'Hưng Yên by 2025: 50% of its wards or more',
  },
  level: 'province',
  areaNames: ['Hưng Yên'],
  rule: { kind: 'share-of-units', bound: 'at-least', percent: 50 },
  dueYear: 2025,
  provenance: {
    origin: 'published',
    confidence: 'high',
    sources: ['hungyen-scheme-2023-2028'],
    note: {
      vi: 'Từ ngày 01/07/2025 Hưng Yên gồm cả Thái Bình; chỉ tiêu nói về Hưng Yên trước đó.',
      en: 'Since 2025-07-01 Hưng Yên includes Thái Bình; the target speaks of Hưng Yên as it was before.',
    },
  },
});
