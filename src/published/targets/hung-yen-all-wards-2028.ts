import { frozen } from '../../foundation/text/frozen';
import type { Target } from '../../targets/target';

/**
 * Holds the target that Hưng Yên set itself for the end of 2028: every ward.
 *
 * @source hungyen-scheme-2023-2028
 * @category Published data
 */
export const hungYenAllWards2028: Target = /* @__PURE__ */ frozen({
  id: 'hung-yen-all-wards-2028',
  revision: 1,
  name: {
    vi: 'Hưng Yên đến hết năm 2028: 100% số phường',
    en: 'Hưng Yên by the end of 2028: all wards',
  },
  level: 'province',
  areaNames: ['Hưng Yên'],
  rule: { kind: 'all-units' },
  dueYear: 2028,
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
