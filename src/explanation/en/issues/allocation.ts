import type { IssueRemedies } from '../../issue-texts';

/** Remedies for allocation issues. */
export const allocationRemedies: IssueRemedies<'allocation'> = {
  'allocation/repeated-area': () => 'Give each area once.',
  'allocation/no-weight': () => 'Give each area its weight, such as its number of wards.',
  'allocation/minimum-over-cap': () => 'Lower the minimum or raise the cap.',
  'allocation/credit-over-cap': () =>
    'Check the count; the cap includes the wards that are recognised already.',
  'allocation/under-minimum': ({ leastCount }) =>
    `Split at least ${leastCount} wards, or lower the minimums; recognised wards are part of the number.`,
  'allocation/over-cap': ({ mostCount }) =>
    `Split at most ${mostCount} wards, or raise the caps; an area without weight gets its minimum alone.`,
};
