import { frozen } from '../../foundation/text/frozen';
import type { Target } from '../../targets/target';

/**
 * Holds the target that Phú Yên set itself for 2025: 30% of its wards or more.
 *
 * @source cadn-2023-02-07
 * @category Published data
 */
export const phuYenShare2025: Target = /* @__PURE__ */ frozen({
  id: 'phu-yen-share-2025',
  revision: 1,
  name: {
    vi: 'Phú Yên đến năm 2025: từ 30% số phường trở lên',
    en: 'Phú Yên by 2025: 30% of its wards or more',
  },
  level: 'province',
  areaNames: ['Phú Yên'],
  rule: { kind: 'share-of-units', bound: 'at-least', percent: 30 },
  dueYear: 2025,
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
