import type { IssueRemedies } from '../../issue-texts';

/** Remedies for history issues. */
export const historyRemedies: IssueRemedies<'history'> = {
  'history/repeated-id': () => 'Give every event an id of its own.',
  'history/repeated-event': () => 'If it was recorded twice, remove one.',
  'history/before-recognition': () => 'Add the recognition, or correct the day of the event.',
  'history/after-end': () => 'Add the re-recognition, or correct the day of the event.',
  'history/registration-too-late': () =>
    'Correct the day of the registration or of the recognition; the standing follows the decision in any case.',
  'history/registration-not-on-record': () => 'Add the registration.',
  'history/contradictory-decisions': () =>
    'Keep the right one; if one was taken back or recorded in error, add an event "withdrawn".',
  'history/before-its-year': () => 'Correct the assessment year or the day of the event.',
  'history/until-order': () => 'Correct one of the two days.',
  'history/withdraws-unknown': () => 'Correct the id of the event that is withdrawn.',
  'history/withdraws-withdrawal': () => 'Record the decision again as an event of its own.',
  'history/repeated-row': () => 'Delete the row that is not needed.',
};
