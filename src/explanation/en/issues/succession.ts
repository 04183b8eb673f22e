import type { IssueRemedies } from '../../issue-texts';

/** Remedies for succession issues. */
export const successionRemedies: IssueRemedies<'succession'> = {
  'succession/unit-count': () =>
    'Correct the kind or the units; what goes several ways is told as several successions of a day.',
  'succession/repeated-unit': () => 'Name each unit once on a side.',
  'succession/unknown-unit': () => 'Add the unit to the register, or correct the id.',
  'succession/not-there-before': () => 'Check the day of the succession and the days of the unit.',
  'succession/not-there-after': () => 'Check the day of the succession and the days of the unit.',
  'succession/unit-already-existed': ({ on }) =>
    `Name the unit in "fromIds" and in "intoIds" where it goes on, or put "existsFrom": "${on}" where it begins.`,
  'succession/unit-continues': ({ on }) =>
    `Name the unit in "fromIds" and in "intoIds" where it goes on, or put "endedOn": "${on}" where it ends.`,
  'succession/no-change': () => 'Correct the two records, or leave the succession out.',
};
