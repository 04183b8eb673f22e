import type { FindingWords } from '../words/finding-words';

import { say } from './numbers';

export const findingEn: FindingWords = {
  statuses: {
    met: 'met',
    'not-met': 'not met',
    'not-applicable': 'not applicable',
    unknown: 'unknown',
  },
  reasons: {
    attested: 'as confirmed by the assessor',
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
    'fewer-apply': 'fewer parts apply than must be met',
    disputed: 'disputed',
  },
  criterion: (name) => `criterion ${name}`,
  place: (position) => `criterion in place ${say(position)} (text not published)`,
  coded: (id) => `criterion with the code “${id}”`,
  part: (position) => `part ${say(position)}`,
  codedPart: (id) => `part with the code “${id}”`,
  partsMet: (metCount, applicableCount) => `${say(metCount)} of ${say(applicableCount)} parts met`,
  partsMetOf: (metCount, applicableCount, requiredCount) =>
    `${say(metCount)} of ${say(applicableCount)} parts met (at least ${say(requiredCount)} required)`,
  partsMetOfFewer: (metCount, applicableCount, requiredCount) =>
    `${say(metCount)} of ${say(applicableCount)} parts met (at least ${say(requiredCount)} required, lowered to ${say(applicableCount)}, since no more apply)`,
  override: ({ authority, day, before, after, reason }) =>
    `changed from ${before} to ${after} by ${authority} on ${day}, reason: ${reason}`,
  overrideNotApplied: ({ authority, day, before, after, reason }, judged) =>
    `the change from ${before} to ${after} by ${authority} on ${day}, reason: ${reason}, does not apply; by the answer: ${judged}`,
  carriedFrom: (criterionIds) =>
    `carried over from criterion with the code ${criterionIds} of the set before`,
  furtherCriteria: (count) =>
    count === 1 ? 'and 1 other criterion' : `and ${say(count)} other criteria`,
  furtherParts: (count) => (count === 1 ? 'and 1 other part' : `and ${say(count)} other parts`),
  absent: 'not in the set',
  countChange: (status, before, after) =>
    before === after
      ? `${status} ${say(after)} (unchanged)`
      : `${status} ${say(before)} → ${say(after)} (${after > before ? '+' : '−'}${say(Math.abs(after - before))})`,
  countChanges: (changes) => `Criteria: ${changes}`,
};
