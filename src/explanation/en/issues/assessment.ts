import type { IssueRemedies } from '../../issue-texts';

/** Remedies for assessment issues. */
export const assessmentRemedies: IssueRemedies<'assessment'> = {
  'assessment/day-order': () => 'Check the two days.',
  'assessment/unknown-stage': () => 'Name a stage of the ladder, or add this one to the ladder.',
  'assessment/no-day': () =>
    'Give each assessment the day on which it came on record ("recordedOn").',
  'assessment/repeated-stage': () => 'Name each stage of the ladder once.',
  'assessment/withdrawn': () =>
    'Submit the assessment that replaced it, or ask about a day before it was withdrawn.',
  'assessment/year-not-begun': () =>
    'Check the year and the day ("asOf"); what is expected of a coming year is "projected".',
  'assessment/on-record-later': () =>
    'Check the day; a report as of that day would not count this assessment yet.',
  'assessment/repeated': () => 'Delete the rows that are not needed.',
  'assessment/contradictory': () => 'Find out which row is right, and delete the others.',
  'assessment/several-sets': () => 'Report the results of each criteria set separately.',
};
