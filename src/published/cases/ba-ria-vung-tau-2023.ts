import { frozen } from '../../foundation/text/frozen';
import type { AreaCase } from '../published-case';

/**
 * Holds the published pilot of Bà Rịa - Vũng Tàu, 2023: one ward planned, two built.
 *
 * @source bariavungtau-2022-11-23, bariavungtau-2024-02
 * @category Published data
 */
export const baRiaVungTau2023: AreaCase = /* @__PURE__ */ frozen({
  id: 'ba-ria-vung-tau-2023',
  kind: 'area',
  place: 'Bà Rịa - Vũng Tàu (Phường 1, Phước Trung)',
  year: 2023,
  figures: {
    plannedCount: { value: 1, confidence: 'medium', sources: ['bariavungtau-2022-11-23'] },
    builtCount: { value: 2, confidence: 'medium', sources: ['bariavungtau-2024-02'] },
  },
  provenance: {
    origin: 'published',
    confidence: 'medium',
    sources: ['bariavungtau-2022-11-23', 'bariavungtau-2024-02'],
  },
});
