import type { IssueRemedies } from '../../issue-texts';

/** Remedies for issues of partial results. */
export const partialRemedies: IssueRemedies<'partial'> = {
  'partial/other-identity': () =>
    'Unite only results of one file, one version, one set and policy, and the same days.',
  'partial/other-content': () =>
    'Count this range once more from the file that is meant, and leave out the other result.',
  'partial/overlap': () =>
    'Plan the ranges once for the whole file, and give each worker one of them.',
  'partial/bytes-differ': () =>
    'Give the bytes from one before the range up to the end of its last line, of the file that was planned.',
  'partial/impossible': () => 'Count the range again; the stored result was damaged or edited.',
};
