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
  figures: { builtCount: 8, projectedAtFullCount: 7, excessPercent: 100 },
  provenance: {
    origin: 'published',
    confidence: 'high',
    sources: ['nghean-police-2024-12-18'],
    note: {
      vi: 'Nguồn viết vượt 100 % chỉ tiêu; suy ra chỉ tiêu giao là 4.',
      en: 'The source says 100 % over the assigned number; that it was 4 is inferred.',
    },
  },
});
