import type { Issue } from '../../foundation/issue';
import type { Result } from '../../foundation/result';
import type { Cell } from '../cell/cell';
import { intakeIssueOf } from '../issue-catalogue';
import { type AssessmentField, assessmentHeaders } from './assessment-headers';

/** Gives the cell of a field; nothing where the table has no such column. */
export type CellOf = (field: AssessmentField) => Cell;

/** Takes the value of a result, or keeps its issues for the column of the field. */
export type TakeFrom = <Value>(field: AssessmentField, result: Result<Value>) => Value | undefined;

/** Says that a row must have something in one of the columns of a field. */
export function missingCell(field: AssessmentField): Issue {
  return intakeIssueOf('table/missing-cell', [], { expected: assessmentHeaders[field] });
}
