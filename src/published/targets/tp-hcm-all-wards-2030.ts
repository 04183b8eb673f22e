import { frozen } from '../../foundation/text/frozen';
import type { Target } from '../../targets/target';

/**
 * Holds the target of TP.HCM for 2030: all 249 wards, by the scheme of July 2023.
 *
 * @source sggp-2023-07
 * @category Published data
 */
export const tpHcmAllWards2030: Target = /* @__PURE__ */ frozen({
  id: 'tp-hcm-all-wards-2030',
  revision: 1,
  name: {
    vi: 'TP.HCM đến năm 2030: tất cả 249 phường',
    en: 'TP.HCM by 2030: all 249 wards',
  },
  level: 'centrally-run-city',
  areaNames: ['TP.HCM'],
  rule: { kind: 'all-units' },
  dueYear: 2030,
  provenance: {
    origin: 'published',
    confidence: 'medium',
    sources: ['sggp-2023-07'],
    note: {
      vi: '249 là số phường khi nói; thay chỉ tiêu tp-hcm-all-wards-2025 của năm 2022. Từ ngày 01/07/2025 TP.HCM gồm cả Bình Dương và Bà Rịa - Vũng Tàu; chỉ tiêu nói về thành phố trước đó.',
      en: '249 is the number of wards when it was said; it replaces tp-hcm-all-wards-2025 of 2022. Since 2025-07-01 TP.HCM includes Bình Dương and Bà Rịa - Vũng Tàu; the target speaks of the city as it was before.',
    },
  },
});
