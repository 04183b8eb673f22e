import type { CriteriaSetId } from '../../criteria-set/criteria-set';
import { frozen } from '../../foundation/text/frozen';
import type { UnitId } from '../../unit/unit';
import type { WardCase } from '../published-case';

/**
 * Holds the result of An Hòa ward, Cần Thơ, 2022: 22 of 22, inferred from two reports.
 *
 * @source cand-2022-09-05, baocantho-2022-05-20
 * @category Published data
 */
export const anHoa2022: WardCase = /* @__PURE__ */ frozen({
  id: 'an-hoa-2022',
  kind: 'ward',
  place: 'phường An Hòa, quận Ninh Kiều, Cần Thơ',
  year: 2022,
  stage: 'review',
  assessment: {
    unitId: 'an-hoa-ninh-kieu-can-tho' as UnitId,
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
    origin: 'inferred',
    confidence: 'medium',
    sources: ['cand-2022-09-05', 'baocantho-2022-05-20'],
    note: {
      vi: 'Suy ra: một nguồn cho biết 3 trong 5 thành phố đạt 22 tiêu chí, chỉ Hà Nội và Đà Nẵng chưa đạt; nguồn kia nêu tên phường thí điểm của Cần Thơ.',
      en: 'Inferred: one source says that 3 of the 5 cities met all 22 and only Hà Nội and Đà Nẵng did not; the other names the pilot ward of Cần Thơ.',
    },
  },
});
