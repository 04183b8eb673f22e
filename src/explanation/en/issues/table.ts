import { listOf } from '../../../foundation/text/list-of';
import { quote } from '../../../foundation/text/quote';
import type { IssueRemedies } from '../../issue-texts';

/** Remedies for table issues. */
export const tableRemedies: IssueRemedies<'table'> = {
  'table/no-header': () =>
    'Put the header in the first row that is not blank, or declare its row with the option headerRows.',
  'table/title-above-header': () =>
    'Declare the row of the header with the option headerRows, or delete the rows above it.',
  'table/one-column': ({ delimiter }) =>
    `Read the file with ${quote(delimiter)} as its delimiter, or let the reader find it.`,
  'table/too-many-columns': () =>
    'Leave out columns that are not needed, or split the sheet into parts.',
  'table/ambiguous-criterion': ({ ids }) => `Write the one that you mean: ${listOf(ids)}.`,
  'table/missing-column': ({ expected, option }) =>
    `Add a column with one of these headers: ${listOf(expected)}${option === undefined ? '.' : `; or give the value for all rows with the option ${quote(option)}.`}`,
  'table/mixed-layouts': () =>
    'Give one table for each layout: a tally, a column for each criterion, or a row for each criterion.',
  'table/no-register': () =>
    'Give the register of units, indexed with indexUnitNames, or skip the column with ignoredHeaders.',
  'table/no-rows': () => 'Check that it is the right sheet, and that all of its rows were read.',
  'table/blank-rows': () => 'Nothing to do, unless the row should have had data.',
  'table/total-row': () => 'Nothing to do, unless the row is about a single unit.',
  'table/section-row': () =>
    'If it names a unit, correct the name; else say what such headings mean with the option sections, which is an empty list if they mean nothing.',
  'table/second-table': ({ textRow }) =>
    `Read the rows from row ${textRow} as a table of their own, or say what the heading above it means with the option sections.`,
  'table/blank-among-filled': ({ field }) =>
    `Fill in the cell; if it is part of a merged cell, name the column in the option fillDown: ${quote(field)}.`,
  'table/surplus-cell': () =>
    'Give the column a header, or clear the cell; look for a shifted row.',
  'table/missing-cell': ({ expected }) => `Fill in one of: ${listOf(expected)}.`,
  'table/differing-units': () => 'Correct the columns so that all name the same unit.',
  'table/refused-with': ({ rowNumbers }) =>
    `Correct rows ${listOf(rowNumbers)}; this row may be right.`,
  'table/both-ticked': () => 'Leave only one of the two ticks.',
  'table/tally-and-criteria': () => 'Keep either the tally or the results of the criteria.',
  'table/needs-columns': ({ columns }) => `Use columns with these headers: ${listOf(columns)}.`,
  'table/incomplete-answer': ({ missing }) =>
    `Fill in ${listOf(missing)}, or clear the whole answer if nothing is known.`,
  'table/stray-reason': () => 'Clear the reason, or answer with "N/A".',
  'table/projected-result': () =>
    'Give projected results in rows whose basis is "projected", or wait until they are confirmed.',
  'table/no-place': ({ what }) =>
    what === 'gate-answers'
      ? 'Give the policy that asks them, with the option recognitionPolicy or maintenancePolicy.'
      : 'Keep it as JSON, or take it out before the export.',
  'table/lossy-round-trip': () =>
    'Look for ids and texts that contain semicolons, are a lone dash, begin or end with a space, or are given twice.',
};
