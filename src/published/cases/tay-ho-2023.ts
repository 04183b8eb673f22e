import type { CriteriaSetId } from '../../criteria-set/criteria-set';
import { frozen } from '../../foundation/text/frozen';
import type { AreaCase } from '../published-case';

/**
 * Holds the published wards that Tây Hồ district, Hà Nội, built in 2023: two.
 *
 * @source plxh-2024-04-26, kinhtedothi-tayho
 * @category Published data
 */
export const tayHo2023: AreaCase = /* @__PURE__ */ frozen({
  id: 'tay-ho-2023',
  kind: 'area',
  place: 'quận Tây Hồ, Hà Nội (Phú Thượng, Nhật Tân)',
  year: 2023,
  criteriaSet: { id: 'model-ward-police-22' as CriteriaSetId, revision: 1 },
  figures: {
    builtCount: {
      value: 2,
      confidence: 'medium',
      sources: ['plxh-2024-04-26', 'kinhtedothi-tayho'],
    },
    criteriaCount: {
      value: 22,
      confidence: 'medium',
      sources: ['plxh-2024-04-26', 'kinhtedothi-tayho'],
    },
  },
  provenance: {
    origin: 'published',
    confidence: 'medium',
    sources: ['plxh-2024-04-26', 'kinhtedothi-tayho'],
    note: {
      vi: 'Hai phường được ghép từ hai bài: Phú Thượng theo 22 tiêu chí, Nhật Tân sau một năm. Vì vậy độ tin cậy chỉ là trung bình.',
      en: 'The two wards are put together from two reports: Phú Thượng on 22 criteria, Nhật Tân after one year. So the grade is medium.',
    },
  },
});
