import type { IssueRemedies } from '../../issue-texts';

/** Remedies for crosswalk issues. */
export const crosswalkRemedies: IssueRemedies<'crosswalk'> = {
  'crosswalk/same-set': () => 'Name the old set in "from" and the new one in "to".',
  'crosswalk/repeated-pair': () => 'It counts once; remove the second entry.',
  'crosswalk/contradictory-pair': () => 'Find out which relation is right and remove the other.',
  'crosswalk/not-joined': () =>
    'Give two crosswalks of which the second starts where the first ends.',
  'crosswalk/too-many-pairs': () =>
    'Compose crosswalks between smaller sets, or carry results over step by step.',
  'crosswalk/contradictory-results': () =>
    'Look at the two results, and at the pairs of the crosswalks that were composed.',
  'crosswalk/other-set': () => 'Use a crosswalk that is written for these two sets.',
  'crosswalk/ambiguous': () => 'Give one crosswalk for each change of the set.',
  'crosswalk/clash': () =>
    'Check the two old results, and the relations of the two pairs in the crosswalk.',
};
