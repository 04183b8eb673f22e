import { frozen } from '../../foundation/text/frozen';
import type { AreaCase } from '../published-case';

/**
 * Holds the published number of wards of Nghệ An recognised for 2023: 16.
 *
 * @source nghean-police-2024-12-18
 * @category Published data
 */
export const ngheAnRecognised2023: AreaCase = /* @__PURE__ */ frozen({
  id: 'nghe-an-recognised-2023',
  kind: 'area',
  place: 'Nghệ An',
  year: 2023,
  figures: {
    recognisedCount: { value: 16, confidence: 'high', sources: ['nghean-police-2024-12-18'] },
  },
  provenance: {
    origin: 'published',
    confidence: 'high',
    sources: ['nghean-police-2024-12-18'],
  },
});
