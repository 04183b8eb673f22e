import type { CriteriaSetId } from '../../criteria-set/criteria-set';
import { frozen } from '../../foundation/text/frozen';
import type { UnitId } from '../../unit/unit';
import type { WardCase } from '../published-case';

/**
 * Holds the published result of Điện Biên ward, Hà Nội, 2022: 21 of 22, short by its premises.
 *
 * @source plxh-2024-04-26, cand-2022-09-05
 * @category Published data
 */
export const dienBien2022: WardCase = /* @__PURE__ */ frozen({
  id: 'dien-bien-2022',
  kind: 'ward',
  place: 'phường Điện Biên, quận Ba Đình, Hà Nội',
  year: 2022,
  stage: 'review',
  assessment: {
    unitId: 'dien-bien-ba-dinh-ha-noi' as UnitId,
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
    sources: ['plxh-2024-04-26', 'cand-2022-09-05'],
    note: {
      vi: 'Năm 2022 suy ra từ nội dung: sau hơn một năm thí điểm.',
      en: 'The year 2022 is inferred from the content: after more than one year of the pilot.',
    },
  },
});
