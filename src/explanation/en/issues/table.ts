import { listOf } from '../../../foundation/text/list-of';
import type { IssueRemedies } from '../../issue-texts';

/** Remedies for table issues. */
export const tableRemedies: IssueRemedies<'table'> = {
  'table/no-header': () =>
    'Put the header in the first row that is not blank, or say with headerRow where it stands.',
  'table/title-above-header': () =>
    'Say with the option headerRow in which row the header stands, or delete the rows above it.',
  'table/too-many-columns': () =>
    'Leave out columns that are not needed, or give the sheet in parts.',
  'table/ambiguous-criterion': ({ ids }) =>
    `Use the id of the criterion that is meant: ${listOf(ids)}.`,
  'table/missing-column': ({ expected }) =>
    `Add a column with one of these headers: ${listOf(expected)}; or give the option that stands in for it.`,
  'table/mixed-layouts': () =>
    'Give one table for each layout: a tally, a column for each criterion, or a row for each criterion.',
  'table/no-register': () =>
    'Give the register of units, made ready with indexUnitNames, or pass the column over with ignoredHeaders.',
  'table/no-rows': () => 'Check that it is the right sheet, and that all of its rows were read.',
  'table/blank-rows': () => 'Nothing, unless something should stand there.',
  'table/total-row': () => 'Nothing, unless the row is about a ward.',
  'table/surplus-cell': () =>
    'Give the column a header, or clear the cell; look for a shifted row.',
  'table/missing-cell': ({ expected }) => `Fill in one of: ${listOf(expected)}.`,
  'table/differing-units': () => 'Correct the columns so that all name the same unit.',
  'table/refused-with': ({ rowNumbers }) =>
    `Correct rows ${listOf(rowNumbers)}; this one may be well.`,
  'table/tally-and-criteria': () => 'Keep either the tally or the results of the criteria.',
  'table/needs-columns': ({ columns }) => `Use columns with these headers: ${listOf(columns)}.`,
  'table/incomplete-answer': ({ missing }) =>
    `Fill in ${listOf(missing)}, or clear the whole answer where nothing is known.`,
  'table/stray-reason': () => 'Clear the reason, or answer with "N/A".',
  'table/projected-result': () =>
    'Give projected results in rows whose basis is "projected", or wait until they are confirmed.',
  'table/no-place': () => 'Keep it as JSON, or take it out before the export.',
  'table/lossy-round-trip': () =>
    'Look for ids and texts with semicolons, lone dashes or blanks at their ends, and for what is given twice.',
};
