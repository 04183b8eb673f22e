import type { CriteriaSetId } from '../../criteria-set/criteria-set';
import { frozen } from '../../foundation/text/frozen';
import type { PlainDate } from '../../foundation/value/plain-date';
import type { AreaCase } from '../published-case';

/**
 * Holds the published recognition of two wards of Kon Tum for 2024.
 *
 * @source kontum-police-2025-06-11
 * @category Published data
 */
export const konTum2024: AreaCase = /* @__PURE__ */ frozen({
  id: 'kon-tum-2024',
  kind: 'area',
  place: 'Kon Tum (Ngô Mây, Trần Hưng Đạo)',
  year: 2024,
  criteriaSet: { id: 'model-ward-police-20' as CriteriaSetId, revision: 1 },
  figures: {
    registeredCount: { value: 2, confidence: 'high', sources: ['kontum-police-2025-06-11'] },
    recognisedCount: { value: 2, confidence: 'high', sources: ['kontum-police-2025-06-11'] },
    criteriaCount: { value: 20, confidence: 'high', sources: ['kontum-police-2025-06-11'] },
  },
  announcedOn: '2025-06-11' as PlainDate,
  provenance: {
    origin: 'published',
    confidence: 'high',
    sources: ['kontum-police-2025-06-11'],
  },
});
