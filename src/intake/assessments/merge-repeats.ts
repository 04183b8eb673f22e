import { dayOfRecord } from '../../assessment/assessment-record';
import type { SubmittedAssessment } from '../../assessment/submitted-assessment';
import {
  intakeAssessmentIssue,
  type RowsOfAssessment,
} from '../../foundation/issue/kinds/intake/assessment';
import type { RowIssue } from '../../foundation/issue/row-issue';
import { groupByKey } from '../../foundation/value/group-by-key';
import type { RowOutcome } from '../table/row-account';
import type { TableRow } from '../table/table';

type Outcome = RowOutcome<SubmittedAssessment>;
type Used = Extract<Outcome, { readonly rows: unknown }>;

/** Counts what is said twice once, and refuses rows that differ on one ward, for one year, set and basis. */
export function mergeRepeats(outcomes: readonly Outcome[]): readonly Outcome[] {
  const used = outcomes.filter((outcome) => 'rows' in outcome);
  const groups = groupByKey(used, ({ value }) => [subjectOf(value)]);
  return [
    ...outcomes.filter((outcome) => 'row' in outcome),
    ...[...groups.values()].flatMap(settle),
  ];
}

/** Which assessment it is: another stage or another day of record makes another. The unit comes last, since its id may hold blanks. */
function subjectOf(submitted: SubmittedAssessment): string {
  const { unitId, assessmentYear, criteriaSet, basis, stage } = submitted;
  const day = dayOfRecord(submitted);
  return [assessmentYear, criteriaSet.id, criteriaSet.revision, basis, stage, day, unitId].join(
    ' ',
  );
}

function settle(group: readonly Used[]): readonly Outcome[] {
  const [first, second] = group as readonly [Used, Used?];
  if (second === undefined) return group;
  const rows = group.flatMap((one) => one.rows);
  const warnings = group.flatMap((one) => one.warnings);
  const contents = new Set(group.map(({ value }) => JSON.stringify(value.results)));
  const { unitId, assessmentYear } = first.value;
  const params = { unitId, assessmentYear, rowNumbers: rows.map(({ rowNumber }) => rowNumber) };
  if (contents.size === 1) {
    const told = placed(second.rows[0] as TableRow, 'assessment/repeated', params);
    return [{ rows, value: first.value, warnings: [...warnings, told] }];
  }
  const byRow = groupByKey(warnings, ({ rowNumber }) => [rowNumber]);
  return rows.map((row) => {
    const told = placed(row, 'assessment/contradictory', params);
    return { row, issues: [...(byRow.get(row.rowNumber) ?? []), told] };
  });
}

function placed(
  { rowNumber, position }: TableRow,
  code: 'assessment/repeated' | 'assessment/contradictory',
  params: RowsOfAssessment,
): RowIssue {
  return { rowNumber, issue: intakeAssessmentIssue(code, [position], params) };
}
