import type { CriteriaSetId } from '../../criteria-set/criteria-set';
import { frozen } from '../../foundation/text/frozen';
import type { UnitId } from '../../unit/unit';
import type { WardCase } from '../published-case';

/**
 * Holds the published result of Hải Châu 1 ward, Đà Nẵng, 2022: 21 of 22, short by its premises.
 *
 * @source cand-2022-09-05, antv-467777
 * @category Published data
 */
export const haiChau12022: WardCase = /* @__PURE__ */ frozen({
  id: 'hai-chau-1-2022',
  kind: 'ward',
  place: 'phường Hải Châu 1, Đà Nẵng',
  year: 2022,
  stage: 'review',
  assessment: {
    unitId: 'hai-chau-1-da-nang' as UnitId,
    assessmentYear: 2022,
    criteriaSet: { id: 'model-ward-police-22' as CriteriaSetId, revision: 1 },
    basis: 'confirmed',
    results: {
      kind: 'tally',
      metCount: 21,
      criteriaCount: 22,
      unmetCriterionIds: ['premises'],
    },
  },
  provenance: {
    origin: 'published',
    confidence: 'high',
    sources: ['cand-2022-09-05', 'antv-467777'],
    note: {
      vi: 'Một tin trước đó (mps-2022-02-15) nói trụ sở mới đã có: các nguồn không thống nhất.',
      en: 'An earlier report (mps-2022-02-15) has the new premises in place already: the sources disagree.',
    },
  },
});
