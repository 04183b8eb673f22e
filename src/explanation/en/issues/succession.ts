import type { IssueRemedies } from '../../issue-texts';

/** Remedies for succession issues. */
export const successionRemedies: IssueRemedies<'succession'> = {
  'succession/unit-count': () =>
    'Correct the kind or the units; if a unit is divided among several others, record several successions on the same day.',
  'succession/repeated-unit': () => 'Name each unit once on a side.',
  'succession/unknown-unit': () => 'Add the unit to the register, or correct the id.',
  'succession/not-there-before': () => 'Check the day of the succession and the days of the unit.',
  'succession/not-there-after': () => 'Check the day of the succession and the days of the unit.',
  'succession/unit-already-existed': ({ on }) =>
    `Name the unit in "fromIds" and in "intoIds" if it continues, or put "existsFrom": "${on}" if it begins then.`,
  'succession/unit-continues': ({ on }) =>
    `Name the unit in "fromIds" and in "intoIds" if it continues, or put "endedOn": "${on}" if it ends then.`,
  'succession/no-change': () => 'Correct the two records, or leave the succession out.',
};
