import { frozen } from '../../foundation/text/frozen';
import type { Target } from '../../targets/target';

/**
 * Holds the target of 2030: every ward.
 *
 * @source tienphong-2022-11-23, vietnamnet-2022-09-12
 * @category Published data
 */
export const allWards2030: Target = /* @__PURE__ */ frozen({
  id: 'all-wards-2030',
  revision: 1,
  name: {
    vi: 'Đến năm 2030: 100 % số phường',
    en: 'By 2030: all wards',
  },
  level: 'country',
  rule: { kind: 'all-units' },
  dueYear: 2030,
  provenance: {
    origin: 'published',
    confidence: 'high',
    sources: ['tienphong-2022-11-23', 'vietnamnet-2022-09-12'],
    note: {
      vi: 'Chưa rõ 100 % tính trên 687, 697 hay 709 phường sau sắp xếp.',
      en: 'It is not known whether all means 687, 697 or 709 wards after the reorganisation.',
    },
  },
});
