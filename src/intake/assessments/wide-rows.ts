import type { SubmittedAssessment } from '../../assessment/submitted-assessment';
import type { RowIssue } from '../../foundation/issue/row-issue';
import type { RowOutcome } from '../table/row-account';
import { isError } from '../table/row-account';
import { placeIssue, type Table, type TableRow } from '../table/table';
import { type AssessmentReader, readAssessment, toldOfRefused } from './read-assessment';
import type { AssessmentHead } from './read-head';

/** Reads a table in which each row is an assessment. */
export function readWideRows(
  table: Table,
  reader: AssessmentReader,
  readHead: (cells: TableRow['cells']) => AssessmentHead,
): readonly RowOutcome<SubmittedAssessment>[] {
  return table.rows.map((row) => {
    const head = readHead(row.cells);
    const { submitted, faults } = readAssessment(reader, head, row.cells);
    const issues: readonly RowIssue[] = [
      ...row.faults,
      ...[...head.faults, ...faults].map((fault) => placeIssue(table.columns, row, fault)),
    ];
    return submitted === undefined || issues.some(isError)
      ? { row, issues: toldOfRefused(issues) }
      : { rows: [row], value: submitted, warnings: issues };
  });
}
