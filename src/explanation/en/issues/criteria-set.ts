import { listOf } from '../../../foundation/text/list-of';
import type { IssueRemedies } from '../../issue-texts';

/** Remedies for criteria-set issues. */
export const criteriaSetRemedies: IssueRemedies<'criteria-set'> = {
  'criteria-set/unknown': ({ known }) =>
    known.length === 0
      ? 'Give the criteria set you mean; none was given.'
      : `Name one of the sets that were given: ${listOf(known)}.`,
  'criteria-set/ambiguous': () => 'Name the revision, and give each edition once.',
  'criteria-set/repeated-id': () => 'Use each id only once: rename one entry or remove it.',
  'criteria-set/repeated-number': () => 'Compare with the document and correct the number.',
  'criteria-set/unknown-group': () => 'Add the group to the list of groups, or correct the id.',
  'criteria-set/over-part-count': () => 'Correct the number of parts that must be met.',
  'criteria-set/unknown-rank': ({ known }) => `Name one of the ranks: ${listOf(known)}.`,
  'criteria-set/in-force-order': () => 'Check the two days.',
  'criteria-set/repeated-edition': () => 'Give each edition once.',
  'criteria-set/replacement-cycle': () =>
    'Check "replaces": the new set replaces the old one, not the other way round.',
  'criteria-set/replaced-too-late': () => 'Check the first days of the two sets, and "replaces".',
  'criteria-set/start-not-known': () => 'Add the day once a document states it; do not guess.',
  'criteria-set/unknown-replaced': () => 'Give that set as well, or correct "replaces".',
  'criteria-set/replaced-twice': () => 'Check in the documents which of the sets replaces it.',
  'criteria-set/gap': () => 'Check the last day of the old set and the first day of the new one.',
  'criteria-set/overlap': () =>
    'Check the last day of the old set and the first day of the new one.',
};
