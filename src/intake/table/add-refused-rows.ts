import type { Issue } from '../../foundation/issue/issue';
import { notParsed } from '../../foundation/issue/not-parsed';
import type { RowIssue } from '../../foundation/issue/row-issue';
import type { ListIntake, Programme, ProgrammeList, Refusal } from '../../programme/programme';
import type { RowReport } from './row-report';

/**
 * Adds what a reader of tables refused to the account of a programme, so that its report does not look as if nobody had sent it:
 * each row, or the whole table where no row of it was read, such as an empty file.
 *
 * @param programme - the programme, from `parseProgramme`, made of what was accepted
 * @param list - what the rows were about
 * @param report - what became of the rows
 * @returns the programme; its account has a refusal for each row, or one for the table, after those of its own entries, with paths that
 *   begin with the list, the row as numbered in the sheet, and the column; and the warnings about the whole table
 * @issues none: every report can be added
 * @category Intake
 * @example
 * ```ts
 * import { orThrow, parseProgramme } from 'model-ward-rules';
 * import { addRefusedRows, readAssessmentRows } from 'model-ward-rules/intake';
 * import { allMustBeMet, criteriaSetCatalogue, maintenanceNotPublished } from 'model-ward-rules/published';
 *
 * // A made-up ward.
 * const report = readAssessmentRows(
 *   [{ unitId: 'a', Năm: 2024, 'Bộ tiêu chí': 'model-ward-police-20', 'Số tiêu chí đạt': '21/22' }],
 *   { criteriaSets: criteriaSetCatalogue, basis: 'confirmed' },
 * );
 * const programme = orThrow(
 *   parseProgramme({
 *     register: { units: [{ id: 'a', name: 'A', level: 'ward' }], successions: [] },
 *     recognitionPolicy: allMustBeMet,
 *     maintenancePolicy: maintenanceNotPublished,
 *     criteriaSets: criteriaSetCatalogue,
 *     assessments: report.accepted.map(({ value }) => value),
 *     histories: [],
 *     targets: [],
 *   }),
 *   console.warn,
 * );
 * const { intake } = addRefusedRows(programme, 'assessments', report);
 * console.log(intake.lists[1]?.receivedCount, intake.lists[1]?.refusedCount); // 1 1
 * console.log(intake.refusals[0]?.issues[0]?.path.join(' | ')); // assessments | row 2 | Số tiêu chí đạt
 * ```
 */
export function addRefusedRows(
  programme: Programme,
  list: ProgrammeList,
  report: Pick<RowReport<unknown>, 'rejected' | 'tableErrors' | 'issues'>,
): Programme {
  const { intake } = programme;
  const own =
    intake.lists.find((one) => one.list === list) ??
    notParsed(programme, 'programme', 'parseProgramme');
  const refusals = refusalsOf(list, report, own.receivedCount);
  const counted: ListIntake = {
    ...own,
    receivedCount: own.receivedCount + refusals.length,
    refusedCount: own.refusedCount + refusals.length,
  };
  const lists = intake.lists.map((one) => (one === own ? counted : one));
  // The warnings of accepted rows are those of their entries, which `parseProgramme` finds again.
  const ofTable = report.issues.filter(
    ({ rowNumber, issue }) => rowNumber === undefined && issue.severity === 'warning',
  );
  return {
    ...programme,
    intake: {
      lists,
      refusals: [...intake.refusals, ...refusals],
      warnings: [...intake.warnings, ...ofTable.map((found) => placed(list, found))],
    },
  };
}

/** A refusal for each row; one for a table of which no row came so far. */
function refusalsOf(
  list: ProgrammeList,
  { rejected, tableErrors }: Pick<RowReport<unknown>, 'rejected' | 'tableErrors'>,
  before: number,
): readonly Refusal[] {
  // What is wrong with the whole table is placed once, and stands in the refusal of each row.
  const ofTable = tableErrors.map((found) => placed(list, found));
  if (rejected.length === 0 && ofTable.length > 0) {
    return [{ list, position: before, issues: ofTable }];
  }
  const isOfTable = new Set(tableErrors);
  return rejected.map(({ rowNumber, issues }, place): Refusal => {
    const own = issues.filter((found) => !isOfTable.has(found));
    const told = own.map((found) => placed(list, { ...found, rowNumber }));
    return {
      list,
      position: before + place,
      issues: told.length === 0 ? ofTable : [...told, ...ofTable],
    };
  });
}

/** An issue of a table with a path that says where it stands in the sheet. */
function placed(list: ProgrammeList, { rowNumber, columnName, issue }: RowIssue): Issue {
  const row = rowNumber === undefined ? [] : [`row ${rowNumber}`];
  return { ...issue, path: [list, ...row, ...(columnName === undefined ? [] : [columnName])] };
}
