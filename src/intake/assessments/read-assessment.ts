import type { SubmittedAssessment } from '../../assessment/submitted-assessment';
import type { CriteriaSet } from '../../criteria-set/criteria-set';
import { checkAssessment } from '../../evaluation/check-assessment';
import type { Issue } from '../../foundation/issue/issue';
import { tableIssue } from '../../foundation/issue/kinds/intake/table';
import { intakeTallyIssue } from '../../foundation/issue/kinds/intake/tally';
import type { RowIssue } from '../../foundation/issue/row-issue';
import type { UnitId } from '../../unit/unit';
import type { Cell } from '../cell/cell';
import type { CellFault } from '../table/receive-rows';
import type { AssessmentTableOptions } from './assessment-table-options';
import type { GivenCells, StatusReader } from './given-cells';
import { missingCell } from './head-cells';
import { type ReadGates, readGates } from './read-gates';
import type { AssessmentHead } from './read-head';
import { type ReadResults, readResults, type TallyColumns } from './read-results';
import { withUnmetInOrder } from './results-in-order';
import type { SetReaders } from './set-reader';

/** What all assessments of a table are read with. */
export interface AssessmentReader {
  readonly options: AssessmentTableOptions;
  readonly tallyColumns: TallyColumns;
  readonly readStatus: StatusReader;
  readonly setReaderOf: SetReaders;
}

/** An assessment as far as it could be read, and what is wrong with its results. */
export interface ReadAssessment {
  /** Absent where anything is at fault. */
  readonly submitted?: SubmittedAssessment;
  readonly faults: readonly CellFault[];
}

/** Reads the results of an assessment whose head is known, and checks them against its set. */
export function readAssessment(
  reader: AssessmentReader,
  head: AssessmentHead,
  cells: readonly Cell[],
): ReadAssessment {
  const { criteriaSet, assessmentYear } = head;
  if (criteriaSet === undefined) return { faults: [] };
  const { options, readStatus, tallyColumns } = reader;
  const given: GivenCells = { cells, options, readStatus, faults: [], projected: [] };
  const setReader = reader.setReaderOf(criteriaSet, assessmentYear);
  const read = readResults(setReader, tallyColumns, given);
  // Which gates are asked depends on the year; where it is missing, that was told.
  const gates = assessmentYear === undefined ? noGates : readGates(setReader, given);
  const basis = readBasis(head, given);
  if (read === undefined) return { faults: [...given.faults, ...gates.faults] };

  const { id, revision } = criteriaSet;
  const submitted: SubmittedAssessment = {
    // What is missing of the head was told; the check does not look at it.
    unitId: head.unitId as UnitId,
    assessmentYear: assessmentYear as number,
    // With its revision: other revisions may name other criteria by the same numbers and titles.
    criteriaSet: { id, revision },
    basis: basis ?? 'projected',
    ...head.record,
    // Answers stand in the order of the set already: their columns are planned by it.
    results: withUnmetInOrder(read.results, criteriaSet.criteria),
    ...(gates.gateAnswers.length === 0 ? {} : { gateAnswers: gates.gateAnswers }),
  };
  const faults = [
    ...given.faults,
    ...checkFaults(submitted, read, reader, criteriaSet),
    ...gates.faults,
  ];
  const isRefused = [...head.faults, ...faults].some(({ issue }) => issue.severity === 'error');
  return isRefused ? { faults } : { submitted, faults };
}

const noGates: ReadGates = { gateAnswers: [], faults: [] };

/** What is told of refused rows: of what could not be read, nobody knows whether it was answered. */
export function toldOfRefused(issues: readonly RowIssue[]): readonly RowIssue[] {
  // A list that grew while it was made keeps room for many more; a copy of it does not.
  return issues.filter(({ issue: { code } }) => !unansweredCodes.includes(code)).slice();
}

const unansweredCodes: readonly Issue['code'][] = [
  'criterion/unanswered',
  'part/unanswered',
  'gate/unanswered',
  'tally/blank',
];

/** One projected result makes a whole assessment projected, and is never taken for a confirmed one. */
function readBasis({ basis, isBasisUnread, faults }: AssessmentHead, given: GivenCells) {
  const { projected } = given;
  if (basis === 'confirmed') {
    for (const { column, received } of projected) {
      const issue = tableIssue('table/projected-result', [], { received });
      given.faults.push({ column, issue });
    }
  }
  if (basis !== undefined || projected.length > 0) return basis ?? 'projected';
  const isTold =
    isBasisUnread ||
    faults.some(
      ({ issue }) => issue.code === 'input/not-one-of' || issue.code === 'table/blank-among-filled',
    );
  if (!isTold) given.faults.push({ issue: missingCell('basis') });
  return undefined;
}

function checkFaults(
  submitted: SubmittedAssessment,
  { results, columnOf }: ReadResults,
  { options, tallyColumns: { tally } }: AssessmentReader,
  { criteria }: CriteriaSet,
): readonly CellFault[] {
  const checked = checkAssessment({ ...submitted, results }, options.criteriaSets);
  const issues: readonly Issue[] = checked.ok ? checked.warnings : checked.issues;
  const isBlank = results.kind === 'by-criterion' && results.answers.length === 0;
  return issues.map((issue) => {
    if (tally !== undefined && isBlank && issue.code === 'criterion/unanswered') {
      const params = { criteriaCount: criteria.length };
      return { column: tally, issue: intakeTallyIssue('tally/blank', [], params) };
    }
    const column = columnOf(issue.path);
    return { column, issue };
  });
}
