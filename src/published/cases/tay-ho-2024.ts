import { frozen } from '../../foundation/text/frozen';
import type { AreaCase } from '../published-case';

/**
 * Holds the published registration of Tây Hồ district, Hà Nội, 2024: two wards.
 *
 * @source kinhtedothi-tayho
 * @category Published data
 */
export const tayHo2024: AreaCase = /* @__PURE__ */ frozen({
  id: 'tay-ho-2024',
  kind: 'area',
  place: 'quận Tây Hồ, Hà Nội (Xuân La, Quảng An)',
  year: 2024,
  figures: {
    registeredCount: { value: 2, confidence: 'medium', sources: ['kinhtedothi-tayho'] },
  },
  provenance: {
    origin: 'published',
    confidence: 'medium',
    sources: ['kinhtedothi-tayho'],
    note: {
      vi: 'Năm 2024 suy ra từ nội dung bài.',
      en: 'The year 2024 is inferred from the content of the article.',
    },
  },
});
