import { frozen } from '../../foundation/text/frozen';
import type { Target } from '../../targets/target';

/**
 * Holds the target that Phú Yên set itself for 2030: every ward.
 *
 * @source cadn-2023-02-07
 * @category Published data
 */
export const phuYenAllWards2030: Target = /* @__PURE__ */ frozen({
  id: 'phu-yen-all-wards-2030',
  revision: 1,
  name: {
    vi: 'Phú Yên đến năm 2030: 100% số phường',
    en: 'Phú Yên by 2030: all wards',
  },
  level: 'province',
  areaNames: ['Phú Yên'],
  rule: { kind: 'all-units' },
  dueYear: 2030,
  provenance: {
    origin: 'published',
    confidence: 'medium',
    sources: ['cadn-2023-02-07'],
    note: {
      vi: 'Tỉnh Phú Yên kết thúc ngày 01/07/2025 (nay thuộc Đắk Lắk), trước khi đến hạn. Nguồn nêu 21 phường; trước khi kết thúc tỉnh có 18 phường (19/04/2025).',
      en: 'The province of Phú Yên ended on 2025-07-01 (now in Đắk Lắk), before this was due. The source names 21 wards; shortly before it ended the province had 18 (2025-04-19).',
    },
  },
});
