import type { IssueRemedies } from '../../issue-texts';

/** Remedies for cohort issues. */
export const cohortRemedies: IssueRemedies<'cohort'> = {
  'cohort/repeated-id': () => 'Give each cohort an id of its own.',
  'cohort/repeated-unit': () => 'Leave each unit in one cohort, once.',
  'cohort/other-scheme': () => 'Score the unit by the scheme of its cohort.',
  'cohort/unknown-unit': () => 'Add the cohort of that unit, or correct the id.',
  'cohort/other-ladder': () => 'Use schemes with the same ranks, the lowest first.',
  'cohort/circle': () => 'Remove one of the limits: no cohort of a circle can be ranked first.',
  'cohort/unknown-rank': () => 'Use the id of a rank of the scheme.',
  'cohort/base-not-lower': () =>
    'Name a lower rank as the base; the lowest rank of a scheme cannot be capped.',
  'cohort/caps-overlap': () =>
    'Keep one of the two caps, or take a base that the other cap leaves as it is.',
};
