import type { IssueRemedies } from '../../issue-texts';

/** Remedies for track issues. */
export const trackRemedies: IssueRemedies<'track'> = {
  'track/ladder-order': () => 'Order the percentages: on track, then at risk, then off track.',
};
