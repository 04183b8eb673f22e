import type { IssueRemedies } from '../../issue-texts';

/** Remedies for date issues. */
export const dateRemedies: IssueRemedies<'date'> = {
  'date/format': () => 'Write the day as yyyy-MM-dd.',
  'date/no-such-day': () => 'Check the day, the month and the leap year.',
  'date/undeclared-format': ({ dateFormat }) =>
    dateFormat === undefined
      ? 'Declare the format with the option dateFormat, such as dd/MM/yyyy, or write the day as yyyy-MM-dd.'
      : `Write the day as ${dateFormat} or yyyy-MM-dd, or declare the format of the column.`,
  'date/undeclared-epoch': () =>
    'Declare the first year with the option excelEpoch (1900, or 1904 in some workbooks), or write the day as yyyy-MM-dd.',
  'date/serial-out-of-range': () => 'Write the day as yyyy-MM-dd.',
  'date/two-digit-year': () => 'Write the year with four digits.',
  'date/incomplete': () => 'Write the whole day: year, month and day of the month.',
  'date/with-time': () =>
    'Leave out the time, after checking that the day is right in Vietnamese time.',
  'date/future': () => 'Correct the day, or the day of the table.',
};
