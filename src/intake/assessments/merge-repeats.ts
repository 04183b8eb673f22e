import {
  intakeAssessmentIssue,
  type RowsOfAssessment,
} from '../../foundation/issue/kinds/intake/assessment';
import type { RowIssue } from '../../foundation/issue/row-issue';
import { groupByKey } from '../../foundation/value/group-by-key';
import type { RowOutcome } from '../table/row-account';
import type { TableRow } from '../table/table';

/** What rows say of a ward for a year. */
type OfUnit = Pick<RowsOfAssessment, 'unitId' | 'assessmentYear'>;

/** What makes two rows be about the same thing, and what they say of it. */
export interface Sameness<Value> {
  subjectOf(value: Value): string;
  contentOf(value: Value): unknown;
}

type Used<Value> = Extract<RowOutcome<Value>, { readonly rows: unknown }>;

/** Counts what is said twice once, and refuses rows that differ on one thing. */
export function mergeRepeats<Value extends OfUnit>(
  outcomes: readonly RowOutcome<Value>[],
  { subjectOf, contentOf }: Sameness<Value>,
): readonly RowOutcome<Value>[] {
  const used = outcomes.filter((outcome) => 'rows' in outcome);
  const groups = groupByKey(used, ({ value }) => [subjectOf(value)]);
  return [
    ...outcomes.filter((outcome) => 'row' in outcome),
    ...[...groups.values()].flatMap((group) => settle(group, contentOf)),
  ];
}

function settle<Value extends OfUnit>(
  group: readonly Used<Value>[],
  contentOf: Sameness<Value>['contentOf'],
): readonly RowOutcome<Value>[] {
  const [first, second] = group as readonly [Used<Value>, Used<Value>?];
  if (second === undefined) return group;
  const rows = group.flatMap((one) => one.rows);
  const warnings = group.flatMap((one) => one.warnings);
  const contents = new Set(group.map(({ value }) => JSON.stringify(contentOf(value))));
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
