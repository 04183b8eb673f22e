import { soMany } from '../../../foundation/text/so-many';
import type { IssueRemedies } from '../../issue-texts';

/** Remedies for allocation issues. */
export const allocationRemedies: IssueRemedies<'allocation'> = {
  'allocation/repeated-area': () => 'Give each area once.',
  'allocation/no-weight': () => 'Give each area its weight, such as its number of units.',
  'allocation/minimum-over-cap': () => 'Lower the minimum or raise the cap.',
  'allocation/credit-over-cap': () =>
    'Check the count; the cap includes units that are already recognised.',
  'allocation/under-minimum': ({ leastCount }) =>
    `Split at least ${soMany(leastCount, 'unit')}, or lower the minimums; units already recognised are included.`,
  'allocation/over-cap': ({ mostCount }) =>
    `Split at most ${soMany(mostCount, 'unit')}, or raise the caps; an area without weight gets only its minimum.`,
};
