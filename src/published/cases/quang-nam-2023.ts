import { frozen } from '../../foundation/text/frozen';
import type { AreaCase } from '../published-case';

/**
 * Holds the three wards of Quảng Nam that had drawn up their file by 30 May 2023: no result.
 *
 * @source qrt-2023-05-30
 * @category Published data
 */
export const quangNam2023: AreaCase = /* @__PURE__ */ frozen({
  id: 'quang-nam-2023',
  kind: 'area',
  place: 'Quảng Nam (Điện Nam Trung, Cẩm Phô, Tân Thạnh)',
  year: 2023,
  figures: {
    builtCount: { value: 3, confidence: 'medium', sources: ['qrt-2023-05-30'] },
  },
  provenance: {
    origin: 'published',
    confidence: 'medium',
    sources: ['qrt-2023-05-30'],
    note: {
      vi: 'Ba phường đã lập hồ sơ đến ngày 30/5/2023; đây không phải kết quả. Năm 2023 suy ra từ nội dung bài. Điện Nam Trung chỉ được công nhận cho năm 2024 (Quyết định 2878).',
      en: 'Wards that had drawn up their file by 30 May 2023; not a result. The year 2023 is inferred from the content. Điện Nam Trung is recognised only for 2024 (Decision 2878).',
    },
  },
});
