import { frozen } from '../../foundation/text/frozen';
import type { Target } from '../../targets/target';

/**
 * Holds the target in a draft scheme of Cần Thơ for 2025: at least one ward in each urban district.
 *
 * @source baocantho-2022-05-20
 * @category Published data
 */
export const canThoDistricts2025: Target = /* @__PURE__ */ frozen({
  id: 'can-tho-districts-2025',
  revision: 1,
  name: {
    vi: 'Cần Thơ đến năm 2025: mỗi quận ít nhất một phường (dự thảo)',
    en: 'Cần Thơ by 2025: at least one ward in each urban district (draft)',
  },
  level: 'centrally-run-city',
  areaNames: ['Cần Thơ'],
  rule: { kind: 'at-least-per-area', areaLevel: 'urban-district', unitCount: 1 },
  dueYear: 2025,
  provenance: {
    origin: 'published',
    confidence: 'low',
    sources: ['baocantho-2022-05-20'],
    note: {
      vi: 'Dự thảo đề án còn lấy ý kiến, nên độ tin cậy thấp. Cấp quận kết thúc ngày 01/07/2025, trước khi đến hạn; cùng ngày Sóc Trăng và Hậu Giang nhập vào Cần Thơ.',
      en: 'A draft scheme under discussion, so the grade is low. Urban districts ended on 2025-07-01, before this was due; on the same day Sóc Trăng and Hậu Giang became part of Cần Thơ.',
    },
  },
});
