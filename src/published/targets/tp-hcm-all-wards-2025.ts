import { frozen } from '../../foundation/text/frozen';
import type { Target } from '../../targets/target';

/**
 * Holds the target that TP.HCM planned in May 2022 and later replaced: all 249 wards by the end of 2025.
 *
 * @source antg-2022-05-21
 * @category Published data
 */
export const tpHcmAllWards2025: Target = /* @__PURE__ */ frozen({
  id: 'tp-hcm-all-wards-2025',
  revision: 1,
  name: {
    vi: 'TP.HCM đến hết năm 2025: tất cả 249 phường (đã thay thế)',
    en: 'TP.HCM by the end of 2025: all 249 wards (superseded)',
  },
  level: 'centrally-run-city',
  areaNames: ['TP.HCM'],
  rule: { kind: 'all-units' },
  dueYear: 2025,
  provenance: {
    origin: 'published',
    confidence: 'medium',
    sources: ['antg-2022-05-21'],
    note: {
      vi: 'Kế hoạch tháng 5/2022 trình Ủy ban nhân dân thành phố; đề án tháng 7/2023 nói năm 2030 (tp-hcm-all-wards-2030), nên chỉ tiêu này không còn. Từ ngày 01/07/2025 TP.HCM gồm cả Bình Dương và Bà Rịa - Vũng Tàu; chỉ tiêu nói về thành phố trước đó.',
      en: 'A plan of May 2022 put to the People’s Committee; the scheme of July 2023 says 2030 (tp-hcm-all-wards-2030), so this one is superseded. Since 2025-07-01 TP.HCM includes Bình Dương and Bà Rịa - Vũng Tàu; the target speaks of the city as it was before.',
    },
  },
});
