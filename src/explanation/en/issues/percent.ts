import { percentOfFraction } from '../../../foundation/value/percent';
import type { IssueRemedies } from '../../issue-texts';

/** Remedies for percent issues. */
export const percentRemedies: IssueRemedies<'percent'> = {
  'percent/too-precise': ({ decimals }) =>
    `Write the percentage with at most ${decimals} decimals, such as 88.73.`,
  'percent/perhaps-a-fraction': ({ percent }) =>
    `If ${percentOfFraction(percent)}% is meant, write ${percentOfFraction(percent)}; otherwise leave it as it is.`,
  'percent/no-sign': () =>
    'Write the percent sign, or declare with the option bareNumbers what such numbers mean: percent or fraction.',
  'percent/over-hundred': () => 'Check the two counts behind the percentage.',
};
