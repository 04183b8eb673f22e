import type { FindingWords } from '../words/finding-words';

export const findingEn: FindingWords = {
  statuses: {
    met: 'met',
    'not-met': 'not met',
    'not-applicable': 'not applicable',
    unknown: 'unknown',
  },
  reasons: {
    attested: 'by the word of the assessor',
    measured: 'by measurement',
    parts: 'by its parts',
    tally: 'by the tally',
    claimed: 'as claimed',
    'not-assessed': 'not assessed',
    'not-reported': 'not reported',
    overridden: 'by decision of an authority',
    'carried-over': 'carried over from the set before',
    'partial-coverage': 'reports are missing',
    'evidence-missing': 'evidence is missing',
    'evidence-expired': 'evidence has expired',
    'zero-base': 'the period before was 0, of which there is no percentage',
    disputed: 'disputed',
  },
  criterion: (name) => `Criterion ${name}`,
  override: (authority, day) => `set by ${authority} on ${day}`,
  overrideNotApplied: (authority, day) => `the decision of ${authority} of ${day} does not apply`,
  carriedFrom: (criterionIds) => `carried over from criterion ${criterionIds} of the set before`,
  absent: 'not in the set',
};
