import type { Issue } from '../../foundation/issue/issue';
import { tableIssue } from '../../foundation/issue/kinds/intake/table';
import { type AssessmentField, assessmentHeaders } from './assessment-headers';

/** Says that a row must have something in one of the columns of a field. */
export function missingCell(field: AssessmentField): Issue {
  return tableIssue('table/missing-cell', [], { expected: assessmentHeaders[field] });
}
