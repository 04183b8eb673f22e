import type { IssueRemedies } from '../../issue-texts';

/** Remedies for policy issues. */
export const policyRemedies: IssueRemedies<'policy'> = {
  'policy/unknown-criterion': () =>
    'Correct the criterion id, or use a policy written for this set.',
  'policy/too-many-lists': () => 'Combine lists of the same kind into one.',
  'policy/not-monotone': () =>
    'Bound what is met with at-least or more-than, and what fails with at-most or less-than.',
  'policy/asks-nothing': () =>
    'Name at least one criterion or rule, or set a bound that some results meet and others do not.',
  'policy/repeated-gate': () => 'Give each gate an id of its own.',
  'policy/over-count': () => 'Correct the number of criteria that must be met.',
  'policy/gap': () => 'Leave out `from` in the first row.',
  'policy/overlap': () => 'Correct one of the two days, or leave out one of the policies.',
};
