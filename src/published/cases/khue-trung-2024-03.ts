import type { CriteriaSetId } from '../../criteria-set/criteria-set';
import { frozen } from '../../foundation/text/frozen';
import type { UnitId } from '../../unit/unit';
import type { WardCase } from '../published-case';

/**
 * Holds the published baseline of Khuê Trung ward, Đà Nẵng, March 2024: 19 of 20, short by number 6.
 *
 * @source cadn-2024-03-27
 * @category Published data
 */
export const khueTrung202403: WardCase = /* @__PURE__ */ frozen({
  id: 'khue-trung-2024-03',
  kind: 'ward',
  place: 'phường Khuê Trung, quận Cẩm Lệ, Đà Nẵng',
  year: 2024,
  stage: 'baseline',
  assessment: {
    unitId: 'khue-trung-cam-le-da-nang' as UnitId,
    assessmentYear: 2024,
    criteriaSet: { id: 'model-ward-police-20' as CriteriaSetId, revision: 1 },
    basis: 'confirmed',
    results: {
      kind: 'tally',
      metCount: 19,
      criteriaCount: 20,
      unmetCriterionIds: ['criterion-6'],
    },
  },
  provenance: {
    origin: 'published',
    confidence: 'medium',
    sources: ['cadn-2024-03-27'],
  },
});
