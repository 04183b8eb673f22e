import type { IssueRemedies } from '../../issue-texts';

/** Remedies for roadmap issues. */
export const roadmapRemedies: IssueRemedies<'roadmap'> = {
  'roadmap/repeated-step': () => 'List each target once: remove the second step or correct its id.',
  'roadmap/other-level': () =>
    'Correct the level of the step or of the roadmap, or make a roadmap for that level.',
  'roadmap/step-order': () => 'List the steps by due day, each later than the one before.',
  'roadmap/lower-than-earlier-step': () =>
    'Check what the two steps require; if this is intended, do nothing.',
};
