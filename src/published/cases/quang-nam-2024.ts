import { frozen } from '../../foundation/text/frozen';
import type { PlainDate } from '../../foundation/value/plain-date';
import type { AreaCase } from '../published-case';

/**
 * Holds the published recognition of three wards of Quảng Nam for 2024, decided on 22 April 2025.
 *
 * @source quangnam-2025-05-30
 * @category Published data
 */
export const quangNam2024: AreaCase = /* @__PURE__ */ frozen({
  id: 'quang-nam-2024',
  kind: 'area',
  place: 'Quảng Nam (Điện An, Điện Nam Đông, Điện Nam Trung)',
  year: 2024,
  figures: {
    recognisedCount: { value: 3, confidence: 'medium', sources: ['quangnam-2025-05-30'] },
  },
  decision: '2878',
  decidedOn: '2025-04-22' as PlainDate,
  announcedOn: '2025-05-30' as PlainDate,
  provenance: {
    origin: 'published',
    confidence: 'medium',
    sources: ['quangnam-2025-05-30'],
  },
});
