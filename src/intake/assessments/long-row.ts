import type { SubmittedAssessment } from '../../assessment/submitted-assessment';
import type { CriteriaSet } from '../../criteria-set/criteria-set';
import type { RowIssue } from '../../foundation/issue/row-issue';
import type { TableRow } from '../table/table';
import type { AssessmentHead } from './read-head';

/** The columns of a table in which each row is the result of one criterion. */
export interface LongColumns {
  readonly criterion: number;
  readonly result: number;
  readonly reason: number | undefined;
  readonly evidence: number | undefined;
}

/** A row, what it says of its assessment, and what is wrong with it alone. */
export interface LongRow {
  readonly row: TableRow;
  readonly head: AssessmentHead;
  readonly faults: readonly RowIssue[];
  /** The text key of the criterion or gate, where it is known. */
  readonly key: string | undefined;
}

/** The head of a row of which it is known to which assessment it belongs. */
export type WholeHead = AssessmentHead &
  Pick<SubmittedAssessment, 'unitId'> & {
    readonly assessmentYear: number;
    readonly criteriaSet: CriteriaSet;
  };

/** Whatever is missing of a head was told as an error. */
export const isWhole = (head: AssessmentHead): head is WholeHead =>
  head.faults.every(({ issue }) => issue.severity === 'warning');
