import type { IssueRemedies } from '../../issue-texts';

/** Remedies for scoring issues. */
export const scoringRemedies: IssueRemedies<'scoring'> = {
  'scoring/repeated-id': () => 'Use each id only once: correct one entry or remove it.',
  'scoring/nothing-scores': () => 'Give at least one criterion more than 0.',
  'scoring/cut-off-kind': ({ expected }) => `Give the cut-off as { kind: '${expected}', … }.`,
  'scoring/cut-off-order': () =>
    'List the ranks from the lowest to the highest and check their cut-offs.',
  'scoring/unreachable-rank': () => 'Correct the cut-off, or the points of the criteria.',
  'scoring/condition-kind': () =>
    'Use the method `awarded`, or ask for results with a condition of the kind `rule`.',
  'scoring/condition-without-points': () =>
    'Correct the id, or give the criterion points in the scheme.',
  'scoring/unknown-criterion': () =>
    'Correct the criterion id, or use a scheme written for this set.',
  'scoring/unlisted-criteria': () =>
    'If one of them should score, add it to the scheme; otherwise do nothing.',
};
