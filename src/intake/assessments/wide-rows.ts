import type { SubmittedAssessment } from '../../assessment/submitted-assessment';
import type { RowIssue } from '../../foundation/issue/row-issue';
import type { RowOutcome } from '../table/row-account';
import { isError } from '../table/row-account';
import { placeIssue, type Table } from '../table/table';
import { type AssessmentReader, readAssessment, toldOfRefused } from './read-assessment';
import type { RowReader } from './read-head';

/** Reads a table in which each row is an assessment. */
export function readWideRows(
  table: Table,
  reader: AssessmentReader,
  { readHead, contradictionsOf }: RowReader,
): readonly RowOutcome<SubmittedAssessment>[] {
  return table.rows.map((row) => {
    const head = readHead(row);
    const { submitted, faults } = readAssessment(reader, head, row.cells);
    const issues: readonly RowIssue[] = [
      ...row.faults,
      ...[...head.faults, ...faults].map((fault) => placeIssue(table.columns, row, fault)),
      ...contradictionsOf(row, head),
    ];
    return submitted === undefined || issues.some(isError)
      ? { row, issues: toldOfRefused(issues) }
      : { rows: [row], value: submitted, warnings: issues };
  });
}
