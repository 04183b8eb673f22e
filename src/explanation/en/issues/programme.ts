import type { IssueRemedies } from '../../issue-texts';

/** Remedies for programme issues. */
export const programmeRemedies: IssueRemedies<'programme'> = {
  'programme/repeated-assessment': () =>
    'Keep the right one; where the verdicts differ the ward is counted as open.',
  'programme/refused-entries': () =>
    'Correct the entries listed under "intake.refusals" and submit them again.',
  'programme/area-level': () => 'Correct the area, or the level of the target.',
};
