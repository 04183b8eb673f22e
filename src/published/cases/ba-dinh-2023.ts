import { frozen } from '../../foundation/text/frozen';
import type { AreaCase } from '../published-case';

/**
 * Holds the published registration of Ba Đình district, Hà Nội, 2023: two wards.
 *
 * @source plxh-2024-04-26
 * @category Published data
 */
export const baDinh2023: AreaCase = /* @__PURE__ */ frozen({
  id: 'ba-dinh-2023',
  kind: 'area',
  place: 'quận Ba Đình, Hà Nội (Quán Thánh, Kim Mã)',
  year: 2023,
  figures: {
    registeredCount: { value: 2, confidence: 'medium', sources: ['plxh-2024-04-26'] },
  },
  provenance: {
    origin: 'published',
    confidence: 'medium',
    sources: ['plxh-2024-04-26'],
  },
});
