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
    vi: 'Đến năm 2030: 100% số phường',
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
      vi: 'Ở đây hiểu là của toàn quốc, như VietNamNet viết; câu của Tiền Phong nói về mỗi thành phố trực thuộc trung ương. Khi nói (9/2022) cả nước có gần 1.800 phường. Chưa rõ 100% tính trên 687, 697 hay 709 phường sau sắp xếp.',
      en: 'Read here as of the country, as VietNamNet has it; the sentence in Tiền Phong is about each centrally-run city. When it was said (September 2022) the number named was “nearly 1,800” wards. It is not known whether all means 687, 697 or 709 wards after the reorganisation.',
    },
  },
});
