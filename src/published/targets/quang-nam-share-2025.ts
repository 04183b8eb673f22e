import { frozen } from '../../foundation/text/frozen';
import type { Target } from '../../targets/target';

/**
 * Holds the target of Quảng Nam for 2025: 30% of its ward police or more, all criteria met.
 *
 * @source qrt-2023-05-30
 * @category Published data
 */
export const quangNamShare2025: Target = /* @__PURE__ */ frozen({
  id: 'quang-nam-share-2025',
  revision: 1,
  name: {
    vi: 'Quảng Nam đến năm 2025: từ 30% số công an phường trở lên',
    en: 'Quảng Nam by 2025: 30% of its ward police or more',
  },
  level: 'province',
  areaNames: ['Quảng Nam'],
  rule: { kind: 'share-of-units', bound: 'at-least', percent: 30 },
  dueYear: 2025,
  provenance: {
    origin: 'published',
    confidence: 'medium',
    sources: ['qrt-2023-05-30'],
    note: {
      vi: 'Nguồn viết: "đạt đủ các tiêu chí". Đây là tin về một chỉ tiêu, không phải văn bản quy định điều kiện công nhận. Tỉnh Quảng Nam kết thúc ngày 01/07/2025 (nay thuộc Đà Nẵng), trước khi đến hạn.',
      en: 'The source asks that all criteria be met (“đạt đủ các tiêu chí”). It is a report on a target, not the text of a rule of recognition. The province of Quảng Nam ended on 2025-07-01 (now in Đà Nẵng), before this was due.',
    },
  },
});
