import type { IssueCode, IssueParams } from 'model-ward-rules';

/**
 * Gives each issue code parameters as they occur; the first are shown in `docs/issue-codes.md`, further ones stand
 * where the wording depends on them. The compiler names a code that is missing here.
 */
export const issueParamSamples: {
  readonly [Code in IssueCode]: readonly [IssueParams[Code], ...IssueParams[Code][]];
} = {
  'input/hostile': [{}],
  'input/not-plain': [{ received: 'a class instance' }],
  'input/not-finite': [{ received: 'NaN' }],
  'input/reserved-key': [{ key: '__proto__' }],
  'input/too-deep': [{ maxDepth: 16 }],
  'input/too-large': [
    { limit: 'maxItems', maximum: 10_000_000 },
    { limit: 'maxTextLength', maximum: 10_000 },
  ],
  'input/too-many-issues': [{ suppressedCount: 250 }],
  'input/wrong-type': [
    { expected: 'text', received: 'number' },
    { expected: 'whole number', received: 'fraction' },
  ],
  'input/missing-key': [{ key: 'unitId', expected: 'text' }],
  'input/unknown-key': [
    { key: 'assesmentYear', nearest: 'assessmentYear', known: ['unitId', 'assessmentYear'] },
    { key: 'colour', known: ['unitId', 'assessmentYear'] },
  ],
  'input/not-one-of': [{ expected: ['confirmed', 'projected'], received: 'final' }],
  'input/out-of-range': [
    { measured: 'number', bound: 'at-least', limit: 0 },
    { measured: 'number', bound: 'at-most', limit: 2199 },
    { measured: 'text-length', bound: 'at-most', limit: 80 },
    { measured: 'item-count', bound: 'at-least', limit: 1 },
  ],
  'input/wrong-format': [
    { expected: 'visible-text', received: ' ' },
    { expected: 'visible-text', received: ' '.repeat(100) },
  ],
  'number/too-precise': [{ received: 110.0625, decimals: 3 }],
  'date/format': [{ received: '18/12/2024' }],
  'date/no-such-day': [{ received: '2023-02-29' }],
  'criteria-set/unknown': [
    {
      criteriaSetId: 'model-ward-police-21',
      known: ['model-ward-police-22@1', 'model-ward-police-20@1'],
    },
    { criteriaSetId: 'model-ward-police-20', revision: 9, known: ['model-ward-police-20@1'] },
  ],
  'criteria-set/ambiguous': [{ criteriaSetId: 'our-20-criteria', revisions: [1, 2] }],
  'criteria-set/repeated-id': [
    { concept: 'criterion', id: 'criterion-6' },
    { concept: 'group', id: 'group-1' },
    { concept: 'part', id: 'floor-area' },
  ],
  'criteria-set/repeated-number': [{ number: 6 }],
  'criteria-set/unknown-group': [{ groupId: 'group-8' }],
  'criteria-set/over-part-count': [{ required: 3, partCount: 2 }],
  'criteria-set/unknown-rank': [{ rank: 'gold', known: ['bronze', 'silver'] }],
  'criteria-set/in-force-order': [{ inForceFrom: '2025-01-01', inForceUntil: '2024-12-31' }],
  'completion/other-frame': [{ named: 'model-ward-police-22@1', given: 'model-ward-police-20@1' }],
  'completion/same-identity': [{ criteriaSetId: 'model-ward-police-20', revision: 1 }],
  'criterion/unknown': [
    {
      id: 'criterion-21',
      criteriaSetId: 'model-ward-police-20',
      foundIn: [],
    },
    {
      id: 'premises',
      criteriaSetId: 'model-ward-police-20',
      foundIn: ['model-ward-police-22@1'],
    },
  ],
  'criterion/repeated': [{ id: 'criterion-6' }],
  'criterion/contradictory': [{ id: 'criterion-6' }],
  'criterion/unanswered': [{ ids: ['criterion-1', 'criterion-2'] }],
  'criteria/count-mismatch': [
    { received: 22, expected: 20, criteriaSetId: 'model-ward-police-20' },
  ],
  'part/unknown': [{ id: 'garden', known: ['floor-area', 'meeting-room'] }],
  'part/repeated': [{ id: 'floor-area' }],
  'part/contradictory': [{ id: 'floor-area' }],
  'part/unanswered': [{ ids: ['floor-area', 'meeting-room'] }],
  'answer/kind-mismatch': [
    { expected: 'quantity', received: 'attested' },
    { expected: 'parts', received: 'share' },
  ],
  'answer/unit-mismatch': [{ expected: 'square-metre', received: 'person' }],
  'answer/never-not-applicable': [{}],
  'answer/unknown-rank': [{ rank: 'gold', known: ['bronze', 'silver'] }],
  'evidence/order': [{ collectedOn: '2024-12-18', validUntil: '2024-12-17' }],
  'revision/of-tally': [{}],
  'override/no-change': [{ status: 'met' }],
  'share/part-over-whole': [{ part: 102, whole: 100 }],
  'share/whole-is-zero': [{}],
  'tally/denominator-mismatch': [
    { received: 22, expected: 20, criteriaSetId: 'model-ward-police-20' },
  ],
  'tally/over-count': [{ metCount: 22, criteriaCount: 20 }],
  'tally/too-many-unmet': [{ named: 2, unmetCount: 1 }],
  'policy/unknown-criterion': [{ id: 'criterion-21', criteriaSetId: 'model-ward-police-20' }],
  'policy/too-many-lists': [{ listCount: 13, maximum: 12 }],
  'policy/over-count': [{ required: 22, criteriaCount: 20, criteriaSetId: 'model-ward-police-20' }],
  'scoring/repeated-id': [
    { concept: 'criterion', id: 'criterion-6' },
    { concept: 'rank', id: 'good' },
  ],
  'scoring/nothing-scores': [{}],
  'scoring/cut-off-kind': [{ expected: 'points', received: 'share' }],
  'scoring/cut-off-order': [{ id: 'good' }],
  'scoring/unreachable-rank': [{ id: 'good', points: 85, maximumPoints: 80.5 }],
  'scoring/unknown-criterion': [{ id: 'criterion-21', criteriaSetId: 'model-ward-police-20' }],
  'scoring/unlisted-criteria': [{ ids: ['criterion-1', 'criterion-2'] }],
  'summary/over-population': [{ counted: 'recognisedCount', count: 12, wardCount: 10 }],
  'target/due-year-mismatch': [{ dueYear: 2025, dueOn: '2026-01-01' }],
};
