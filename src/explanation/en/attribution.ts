import type { AttributionWords } from '../words/attribution-words';

export const attributionEn: AttributionWords = {
  before: 'Before',
  after: 'After',
  bases: { confirmed: '', projected: ' (projected)' },
  causes: {
    units: 'Changed units',
    'criteria-set': 'Changed criteria set',
    policy: 'Changed policy',
    data: 'Changed results',
  },
  counted: {
    unitCount: 'wards',
    eligibleCount: 'eligible',
    notEligibleCount: 'not eligible',
    undeterminedCount: 'undetermined',
    notAssessedCount: 'not assessed',
  },
  totals: (side, unitCount, [eligible, notEligible, undetermined]) =>
    `${side}, ${unitCount} ${unitCount === '1' ? 'ward' : 'wards'}: ${eligible} eligible, ${notEligible} not eligible, ${undetermined} undetermined`,
  otherResults: (unitCount, metBefore, metAfter) =>
    `results changed in ${unitCount} ${unitCount === '1' ? 'ward' : 'wards'} (criteria met in all: ${metBefore} → ${metAfter})`,
  noChange: 'the number of wards with each outcome did not change',
};
