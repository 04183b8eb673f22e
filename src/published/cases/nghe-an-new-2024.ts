import type { CriteriaSetId } from '../../criteria-set/criteria-set';
import { frozen } from '../../foundation/text/frozen';
import type { AreaCase } from '../published-case';

/**
 * Holds the published new wards of Nghệ An, 2024: 8 built, 7 of them expected to meet all 20 criteria.
 *
 * @source nghean-police-2024-12-18
 * @category Published data
 */
export const ngheAnNew2024: AreaCase = /* @__PURE__ */ frozen({
  id: 'nghe-an-new-2024',
  kind: 'area',
  place: 'Nghệ An',
  year: 2024,
  criteriaSet: { id: 'model-ward-police-20' as CriteriaSetId, revision: 1 },
  figures: {
    builtCount: { value: 8, confidence: 'high', sources: ['nghean-police-2024-12-18'] },
    projectedAtFullCount: { value: 7, confidence: 'high', sources: ['nghean-police-2024-12-18'] },
    excessPercent: { value: 100, confidence: 'high', sources: ['nghean-police-2024-12-18'] },
    criteriaCount: { value: 20, confidence: 'high', sources: ['nghean-police-2024-12-18'] },
  },
  provenance: {
    origin: 'published',
    confidence: 'high',
    sources: ['nghean-police-2024-12-18'],
    note: {
      vi: 'Nguồn viết "vượt 100% so với chỉ tiêu". Hiểu theo nghĩa đen thì chỉ tiêu giao là 4, nhưng câu này cũng có thể chỉ có nghĩa là vượt chỉ tiêu. Số 4 chỉ là một cách hiểu, không phải số liệu.',
      en: 'The source says “100% over the target”. Read literally, the assigned number was 4, but the phrase can also just mean “above the target”. The 4 is one reading, not a figure.',
    },
  },
});
