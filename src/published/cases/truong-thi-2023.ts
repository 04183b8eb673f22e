import type { CriteriaSetId } from '../../criteria-set/criteria-set';
import { frozen } from '../../foundation/text/frozen';
import type { UnitId } from '../../unit/unit';
import type { WardCase } from '../published-case';

/**
 * Holds the published result of Trường Thi ward, Nghệ An, 2023: 22 of 22, recognised.
 *
 * @source tienphong-2023-12-truongthi
 * @category Published data
 */
export const truongThi2023: WardCase = /* @__PURE__ */ frozen({
  id: 'truong-thi-2023',
  kind: 'ward',
  place: 'phường Trường Thi, Vinh, Nghệ An',
  year: 2023,
  stage: 'review',
  isRecognised: true,
  assessment: {
    unitId: 'truong-thi-vinh-nghe-an' as UnitId,
    assessmentYear: 2023,
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
    confidence: 'medium',
    sources: ['tienphong-2023-12-truongthi'],
  },
});
