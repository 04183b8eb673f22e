import type { CriteriaSetId } from '../../criteria-set/criteria-set';
import { frozen } from '../../foundation/text/frozen';
import type { UnitId } from '../../unit/unit';
import type { WardCase } from '../published-case';

/**
 * Holds the published result of Quán Toan ward, Hải Phòng, 2022: 22 of 22.
 *
 * @source vietnamnet-2022-09-12, cand-2022-09-05
 * @category Published data
 */
export const quanToan2022: WardCase = /* @__PURE__ */ frozen({
  id: 'quan-toan-2022',
  kind: 'ward',
  place: 'phường Quán Toan, quận Hồng Bàng, Hải Phòng',
  year: 2022,
  stage: 'review',
  assessment: {
    unitId: 'quan-toan-hong-bang-hai-phong' as UnitId,
    assessmentYear: 2022,
    criteriaSet: { id: 'model-ward-police-22' as CriteriaSetId, revision: 1 },
    basis: 'confirmed',
    results: {
      kind: 'tally',
      metCount: 22,
      criteriaCount: 22,
    },
  },
  provenance: {
    origin: 'published',
    confidence: 'high',
    sources: ['vietnamnet-2022-09-12', 'cand-2022-09-05'],
    note: {
      vi: 'Nguồn viết đạt và vượt; chữ vượt không có nghĩa xác định nên không đưa vào.',
      en: 'The source says met and exceeded; “exceeded” has no defined meaning and is not carried over.',
    },
  },
});
