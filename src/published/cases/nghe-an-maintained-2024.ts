import type { CriteriaSetId } from '../../criteria-set/criteria-set';
import { frozen } from '../../foundation/text/frozen';
import type { AreaCase } from '../published-case';

/**
 * Holds the published review of Nghệ An, 2024: 14 of 16 recognised wards expected to keep all 20 criteria.
 *
 * @source nghean-police-2024-12-18
 * @category Published data
 */
export const ngheAnMaintained2024: AreaCase = /* @__PURE__ */ frozen({
  id: 'nghe-an-maintained-2024',
  kind: 'area',
  place: 'Nghệ An',
  year: 2024,
  criteriaSet: { id: 'model-ward-police-20' as CriteriaSetId, revision: 1 },
  figures: {
    reviewedCount: { value: 16, confidence: 'high', sources: ['nghean-police-2024-12-18'] },
    projectedAtFullCount: { value: 14, confidence: 'high', sources: ['nghean-police-2024-12-18'] },
    criteriaCount: { value: 20, confidence: 'high', sources: ['nghean-police-2024-12-18'] },
  },
  provenance: {
    origin: 'published',
    confidence: 'high',
    sources: ['nghean-police-2024-12-18'],
  },
});
