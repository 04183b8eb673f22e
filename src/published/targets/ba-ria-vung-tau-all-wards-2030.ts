import { frozen } from '../../foundation/text/frozen';
import type { Target } from '../../targets/target';

/**
 * Holds the target of Bà Rịa - Vũng Tàu for 2030: every ward.
 *
 * @source bariavungtau-2022-11-23
 * @category Published data
 */
export const baRiaVungTauAllWards2030: Target = /* @__PURE__ */ frozen({
  id: 'ba-ria-vung-tau-all-wards-2030',
  revision: 1,
  name: {
    vi: 'Bà Rịa - Vũng Tàu đến năm 2030: 100% số phường',
    en: 'Bà Rịa - Vũng Tàu by 2030: all wards',
  },
  level: 'province',
  areaNames: ['Bà Rịa - Vũng Tàu'],
  rule: { kind: 'all-units' },
  dueYear: 2030,
  provenance: {
    origin: 'published',
    confidence: 'medium',
    sources: ['bariavungtau-2022-11-23'],
    note: {
      vi: 'Tỉnh Bà Rịa - Vũng Tàu kết thúc ngày 01/07/2025 (nay thuộc TP.HCM), trước khi đến hạn.',
      en: 'The province of Bà Rịa - Vũng Tàu ended on 2025-07-01 (now in TP.HCM), before this was due.',
    },
  },
});
