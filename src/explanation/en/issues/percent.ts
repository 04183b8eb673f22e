import type { IssueRemedies } from '../../issue-texts';

/** Remedies for percent issues. */
export const percentRemedies: IssueRemedies<'percent'> = {
  'percent/no-sign': () =>
    'Write the percent sign, or say with the option bareNumbers what such numbers mean: percent or fraction.',
  'percent/over-hundred': () => 'Check the two counts behind the percentage.',
};
