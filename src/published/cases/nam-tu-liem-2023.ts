import { frozen } from '../../foundation/text/frozen';
import type { AreaCase } from '../published-case';

/**
 * Holds the published choice of Nam Từ Liêm district, Hà Nội, 2023: two wards, not named.
 *
 * @source plxh-2024-04-26
 * @category Published data
 */
export const namTuLiem2023: AreaCase = /* @__PURE__ */ frozen({
  id: 'nam-tu-liem-2023',
  kind: 'area',
  place: 'quận Nam Từ Liêm, Hà Nội',
  year: 2023,
  figures: {
    chosenCount: { value: 2, confidence: 'medium', sources: ['plxh-2024-04-26'] },
  },
  provenance: {
    origin: 'published',
    confidence: 'medium',
    sources: ['plxh-2024-04-26'],
    note: {
      vi: 'Nguồn không nêu tên hai phường được chọn.',
      en: 'The source does not name the two wards that were chosen.',
    },
  },
});
