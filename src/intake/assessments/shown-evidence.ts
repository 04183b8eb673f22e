import type { Evidence } from '../../assessment/evidence';
import type { SubmittedAssessment } from '../../assessment/submitted-assessment';
import type { RowIssue } from '../../foundation/issue/row-issue';
import { placeIssue, type Table } from '../table/table';
import { criterionIdOf } from './cell-address';
import { gateAddress } from './gate-cells';
import type { LongColumns, LongRow, WholeHead } from './long-row';
import type { AssessmentReader } from './read-assessment';
import { readEvidence } from './read-evidence';

/** What shows the results of an assessment, by criterion or address of a gate, and what of it cannot be read. */
export interface ShownEvidence {
  readonly byCriterion: ReadonlyMap<string, readonly Evidence[]>;
  readonly faults: readonly RowIssue[];
}

/** Reads what shows the results of an assessment: that of the parts of a criterion shows the criterion. */
export function evidenceOf(
  { columns }: Table,
  { evidence: column }: LongColumns,
  group: readonly LongRow[],
  { setReaderOf }: AssessmentReader,
  { criteriaSet, assessmentYear }: WholeHead,
): ShownEvidence {
  const byCriterion = new Map<string, readonly Evidence[]>();
  const faults: RowIssue[] = [];
  if (column === undefined) return { byCriterion, faults };
  const { addressesOf } = setReaderOf(criteriaSet, assessmentYear);
  for (const { row, key } of group) {
    const read = readEvidence(row.cells[column]);
    if (!read.ok) {
      for (const issue of read.issues) faults.push(placeIssue(columns, row, { column, issue }));
    } else if (key !== undefined && read.value.length > 0) {
      for (const id of addressesOf(key).map(criterionIdOf)) {
        byCriterion.set(id, eachOnce([...(byCriterion.get(id) ?? []), ...read.value]));
      }
    }
  }
  return { byCriterion, faults };
}

const eachOnce = (evidence: readonly Evidence[]): readonly Evidence[] => [
  ...new Map(evidence.map((one) => [one.id, one])).values(),
];

/** Puts to each answer what shows it. */
export function withEvidence(
  submitted: SubmittedAssessment,
  byCriterion: ShownEvidence['byCriterion'],
): SubmittedAssessment {
  const { results, gateAnswers } = submitted;
  if (results.kind === 'tally') return submitted;
  const shown = <Given>(given: Given, id: string): Given => {
    const evidence = byCriterion.get(id);
    return evidence === undefined ? given : { ...given, evidence };
  };
  return {
    ...submitted,
    results: { ...results, answers: results.answers.map((one) => shown(one, one.criterionId)) },
    ...(gateAnswers === undefined
      ? {}
      : { gateAnswers: gateAnswers.map((one) => shown(one, gateAddress(one.gateId))) }),
  };
}
