import { frozen } from '../foundation/text/frozen';
import type { PlainDate } from '../foundation/value/plain-date';
import type { Provenance } from '../foundation/value/provenance';
import type { LevelAbolition } from '../unit/level-abolition';

/**
 * Says on what the abolitions of levels rest: rows of a public data set, which has no units of these levels any more.
 *
 * @source units-dataset
 * @category Published data
 */
export const levelAbolitionProvenance: Provenance = /* @__PURE__ */ frozen({
  origin: 'published',
  confidence: 'medium',
  sources: ['units-dataset'],
  note: {
    vi: 'Nghị quyết 203/2025/QH15 và 34 nghị quyết của Ủy ban Thường vụ Quốc hội ngày 16/06/2025.',
    en: 'Resolution 203/2025/QH15 and 34 resolutions of the Standing Committee of the National Assembly of 2025-06-16.',
  },
});

const endOfDistricts = '2025-07-01' as PlainDate;

/**
 * Names the levels between provinces and wards, which were abolished when the country was reorganised.
 *
 * @source units-dataset
 * @category Published data
 */
export const levelAbolitions: readonly LevelAbolition[] = /* @__PURE__ */ frozen([
  { level: 'urban-district', on: endOfDistricts },
  { level: 'rural-district', on: endOfDistricts },
  { level: 'town', on: endOfDistricts },
  { level: 'provincial-city', on: endOfDistricts },
]);
