import type { AttributionWords } from '../words/attribution-words';

export const attributionEn: AttributionWords = {
  before: 'Before',
  after: 'After',
  bases: { confirmed: '', projected: ' (projected)' },
  causes: {
    units: 'By other wards',
    'criteria-set': 'By another criteria set',
    policy: 'By another policy',
    data: 'By other results',
  },
  counted: {
    unitCount: 'wards',
    eligibleCount: 'eligible',
    notEligibleCount: 'not eligible',
    undeterminedCount: 'undetermined',
  },
  noChange: 'no change',
};
