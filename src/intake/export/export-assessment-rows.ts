import type { SubmittedAssessment } from '../../assessment/submitted-assessment';
import type { CriteriaSet } from '../../criteria-set/criteria-set';
import { checkAssessment } from '../../evaluation/check-assessment';
import type { Issue } from '../../foundation/issue/issue';
import { tableIssue } from '../../foundation/issue/kinds/intake/table';
import { type Result, resultOf } from '../../foundation/issue/result';
import {
  type AskedGates,
  type AskingPolicies,
  gatesByYear,
  gatesOfAllYears,
} from '../../programme/asked-gates';
import { gateAnswerFaults } from '../../programme/gate-answer-faults';
import { cellNames } from '../assessments/cell-address';
import { gateCellNames } from '../assessments/gate-cells';
import { readAssessmentRows } from '../assessments/read-assessment-rows';
import { type RecordField, recordFields } from '../assessments/read-record';
import { type AnswerCells, answerCells } from './answer-cells';
import { type ExportedRows, exportRows } from './export-rows';
import { inOrderOfSet } from './in-order-of-set';
import { readsOtherwise } from './lossy-round-trip';

/**
 * Writes assessments as the rows of one table, a row for each, that `readAssessmentRows` reads back to the same.
 *
 * The table has a column for each cell that an assessment fills in, in the order of the set, then of the gates; so it has for what is
 * on record of where an assessment comes from: its stage, by whom it was made, and its days. Answers that were given in another order
 * come back in that of the set and the policies.
 *
 * @param assessments - assessments that all name this set
 * @param criteriaSet - their criteria set
 * @param policies - the policies whose gates they answer; not needed where they answer none
 * @returns the rows, below a header of field names and addresses of criteria, formulas escaped
 * @issues those of `checkAssessment` and `checkGateAnswers`; `table/no-place` for evidence, overrides, disputed results, and answers for
 *   gates without their policy;
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
  policies: AskingPolicies = {},
): Result<ExportedRows> {
  const gatesOf = gatesByYear(policies);
  const checked = assessments.flatMap((one, index) =>
    faultsOf(one, criteriaSet, policies, gatesOf(one.assessmentYear)).map((issue) => ({
      ...issue,
      path: [index, ...issue.path],
    })),
  );
  const written = assessments.map((one, index) => answerCells(one, [index]));
  const issues = [...checked, ...written.flatMap(({ unplaced }) => unplaced)];
  const asked = [
    ...cellNames(criteriaSet),
    ...gatesOfAllYears(policies).flatMap(gateCellNames),
  ].map(({ text }) => text);
  const rows = exportRows(layOut(assessments, written, criteriaSet, asked));
  if (issues.length > 0) return resultOf(rows, issues);
  const read = readAssessmentRows(rows, { criteriaSets: [criteriaSet], ...policies });
  const given = assessments.map((one) =>
    inOrderOfSet(one, criteriaSet, gatesOf(one.assessmentYear).all),
  );
  return resultOf(
    rows,
    readsOtherwise(
      given,
      read.accepted.map(({ value }) => value),
    ),
  );
}

/** What is wrong with an assessment; that criteria or gates are unanswered shows in the table as well. */
function faultsOf(
  assessment: SubmittedAssessment,
  criteriaSet: CriteriaSet,
  { recognitionPolicy, maintenancePolicy }: AskingPolicies,
  gates: AskedGates,
): readonly Issue[] {
  const { gateAnswers = [] } = assessment;
  const checked = checkAssessment(assessment, [criteriaSet]);
  const hasPolicy = recognitionPolicy !== undefined || maintenancePolicy !== undefined;
  const onGates =
    hasPolicy || gateAnswers.length === 0
      ? gateAnswerFaults(gateAnswers, gates)
      : [tableIssue('table/no-place', ['gateAnswers'], { what: 'gate-answers' })];
  return [
    ...(checked.ok ? [] : checked.issues),
    ...onGates.filter(({ severity }) => severity === 'error'),
  ];
}

const HEAD = ['unitId', 'assessmentYear', 'criteriaSet', 'criteriaSetRevision', 'basis'] as const;

function layOut(
  assessments: readonly SubmittedAssessment[],
  written: readonly AnswerCells[],
  criteriaSet: CriteriaSet,
  asked: readonly string[],
): ExportedRows {
  const used = new Set(written.flatMap(({ cells }) => [...cells.keys()]));
  const places = new Set(['tally', 'unmetCriteria', ...asked]);
  const answers = [...places].filter((address) => used.has(address));
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
