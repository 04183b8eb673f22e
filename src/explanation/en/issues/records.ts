import type { IssueRemedies } from '../../issue-texts';

/** Remedies for records issues. */
export const recordsRemedies: IssueRemedies<'records'> = {
  'records/repeated-history': () => 'Put the events into one history.',
  'records/unknown-unit': () => 'Add the unit to the register, or correct the id.',
  'records/outside-existence': () =>
    'Correct the day; a decision on a successor belongs in the history of the successor.',
  'records/level-holds-no-title': () => 'Correct the unit, the day, or the level in the register.',
};
