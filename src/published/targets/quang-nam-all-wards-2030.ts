import { frozen } from '../../foundation/text/frozen';
import type { Target } from '../../targets/target';

/**
 * Holds the target of Quảng Nam for 2030: every ward.
 *
 * @source qrt-2023-05-30
 * @category Published data
 */
export const quangNamAllWards2030: Target = /* @__PURE__ */ frozen({
  id: 'quang-nam-all-wards-2030',
  revision: 1,
  name: {
    vi: 'Quảng Nam đến năm 2030: 100% số phường',
    en: 'Quảng Nam by 2030: all wards',
  },
  level: 'province',
  areaNames: ['Quảng Nam'],
  rule: { kind: 'all-units' },
  dueYear: 2030,
  provenance: {
    origin: 'published',
    confidence: 'medium',
    sources: ['qrt-2023-05-30'],
    note: {
      vi: 'Tỉnh Quảng Nam kết thúc ngày 01/07/2025 (nay thuộc Đà Nẵng), trước khi đến hạn.',
      en: 'The province of Quảng Nam ended on 2025-07-01 (now in Đà Nẵng), before this was due.',
    },
  },
});
