import { notParsed } from '../../foundation/issue/not-parsed';
import type { ListIntake, Programme, ProgrammeList, Refusal } from '../../programme/programme';
import type { RowReport } from './row-report';

/**
 * Adds the rows that a reader of tables refused to the account of a programme, so that its report does not look as if nobody had
 * sent them.
 *
 * @param programme - the programme, from `parseProgramme`, made of what was accepted
 * @param list - what the rows were about
 * @param report - what became of the rows
 * @returns the programme; its account has a refusal for each row, after those of its own entries, with paths that begin with the
 *   list, the row as numbered in the sheet, and the column
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
  { rejected }: Pick<RowReport<unknown>, 'rejected'>,
): Programme {
  const { intake } = programme;
  const own =
    intake.lists.find((one) => one.list === list) ??
    notParsed(programme, 'programme', 'parseProgramme');
  const refusals = rejected.map(
    ({ rowNumber, issues }, place): Refusal => ({
      list,
      position: own.receivedCount + place,
      issues: issues.map(({ columnName, issue }) => ({
        ...issue,
        path: [list, `row ${rowNumber}`, ...(columnName === undefined ? [] : [columnName])],
      })),
    }),
  );
  const counted: ListIntake = {
    ...own,
    receivedCount: own.receivedCount + refusals.length,
    refusedCount: own.refusedCount + refusals.length,
  };
  const lists = intake.lists.map((one) => (one === own ? counted : one));
  return {
    ...programme,
    intake: { ...intake, lists, refusals: [...intake.refusals, ...refusals] },
  };
}
