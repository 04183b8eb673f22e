import type { SubmittedAssessment } from '../../assessment/submitted-assessment';
import type { CriteriaSet } from '../../criteria-set/criteria-set';
import { checkAssessment } from '../../evaluation/check-assessment';
import type { Issue } from '../../foundation/issue/issue';
import { type Result, resultOf } from '../../foundation/issue/result';
import { cellNames } from '../assessments/cell-address';
import { readAssessmentRows } from '../assessments/read-assessment-rows';
import { type RecordField, recordFields } from '../assessments/read-record';
import { type AnswerCells, answerCells } from './answer-cells';
import { type ExportedRows, exportRows } from './export-rows';
import { inOrderOfSet } from './in-order-of-set';
import { readsOtherwise } from './lossy-round-trip';

/**
 * Writes assessments as the rows of one table, a row for each, that `readAssessmentRows` reads back to the same.
 *
 * The table has a column for each cell that an assessment fills in, in the order of the set; so it has for what is on record of where
 * an assessment comes from: its stage, by whom it was made, and its days. Answers that were given in
 * another order come back in that of the set.
 *
 * @param assessments - assessments that all name this set
 * @param criteriaSet - their criteria set
 * @returns the rows, below a header of field names and addresses of criteria, formulas escaped
 * @issues those of `checkAssessment`; `table/no-place` for evidence, overrides and disputed results;
 *   `table/lossy-round-trip`, such as for two assessments of one ward, year, basis, stage and day; `input/too-many-issues`
 * @category Intake
 * @example
 * ```ts
 * import { orThrow } from 'model-ward-rules';
 * import { exportAssessmentRows } from 'model-ward-rules/intake';
 * import { dienBien2022, modelWardPolice22 } from 'model-ward-rules/published';
 *
 * const rows = orThrow(exportAssessmentRows([dienBien2022.assessment], modelWardPolice22), console.warn);
 * console.log(rows[0]?.slice(5), rows[1]?.slice(5));
 * // [ 'tally', 'unmetCriteria' ] [ '21/22', 'premises' ]
 * ```
 */
export function exportAssessmentRows(
  assessments: readonly SubmittedAssessment[],
  criteriaSet: CriteriaSet,
): Result<ExportedRows> {
  const checked = assessments.flatMap((one, index) => faultsOf(one, index, criteriaSet));
  const written = assessments.map((one, index) => answerCells(one.results, [index, 'results']));
  const issues = [...checked, ...written.flatMap(({ unplaced }) => unplaced)];
  const rows = exportRows(layOut(assessments, written, criteriaSet));
  if (issues.length > 0) return resultOf(rows, issues);
  const read = readAssessmentRows(rows, { criteriaSets: [criteriaSet] });
  const given = assessments.map((one) => inOrderOfSet(one, criteriaSet));
  return resultOf(
    rows,
    readsOtherwise(
      given,
      read.accepted.map(({ value }) => value),
    ),
  );
}

/** What is wrong with an assessment; that criteria are unanswered shows in the table as well. */
function faultsOf(
  assessment: SubmittedAssessment,
  index: number,
  criteriaSet: CriteriaSet,
): readonly Issue[] {
  const checked = checkAssessment(assessment, [criteriaSet]);
  return checked.ok
    ? []
    : checked.issues.map((issue) => ({ ...issue, path: [index, ...issue.path] }));
}

const HEAD = ['unitId', 'assessmentYear', 'criteriaSet', 'criteriaSetRevision', 'basis'] as const;

function layOut(
  assessments: readonly SubmittedAssessment[],
  written: readonly AnswerCells[],
  criteriaSet: CriteriaSet,
): ExportedRows {
  const used = new Set(written.flatMap(({ cells }) => [...cells.keys()]));
  const inSet = new Set(cellNames(criteriaSet).map(({ text }) => text));
  const answers = ['tally', 'unmetCriteria', ...inSet].filter((address) => used.has(address));
  // Without any answer there is still a column for one.
  const columns = answers.length > 0 ? answers : ['tally'];
  const records = assessments.map(recordCells);
  const recordColumns = recordFields.filter((field) => records.some((cells) => cells[field]));
  const { id, revision } = criteriaSet;
  return [
    [...HEAD, ...recordColumns, ...columns],
    ...assessments.map(({ unitId, assessmentYear, basis }, index) => [
      unitId,
      assessmentYear,
      id,
      revision,
      basis,
      ...recordColumns.map((field) => records[index]?.[field]),
      ...columns.map((address) => written[index]?.cells.get(address)),
    ]),
  ];
}

/** What is on record of where an assessment comes from, by column. */
const recordCells = ({
  period,
  ...record
}: SubmittedAssessment): Readonly<Record<RecordField, string | undefined>> => ({
  stage: record.stage,
  assessedBy: record.assessedBy,
  assessedOn: record.assessedOn,
  recordedOn: record.recordedOn,
  withdrawnOn: record.withdrawnOn,
  periodFrom: period?.from,
  periodTo: period?.to,
});
