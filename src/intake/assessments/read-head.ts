import type { AssessmentBasis } from '../../assessment/submitted-assessment';
import type { CriteriaSet } from '../../criteria-set/criteria-set';
import { selectCriteriaSet } from '../../criteria-set/select-criteria-set';
import { inputIssue } from '../../foundation/issue/kinds/input';
import { accepted, type Result, refused } from '../../foundation/issue/result';
import { parseWith } from '../../foundation/reading/parse-with';
import { revisionPlan, yearPlan } from '../../foundation/reading/text.plan';
import type { UnitId } from '../../unit/unit';
import type { Cell } from '../cell/cell';
import { isBlank } from '../cell/is-blank';
import { readNumber } from '../cell/read-number';
import type { CellFault } from '../table/receive-rows';
import { type RowCells, rowCells } from '../table/row-cells';
import { textKey } from '../text/text-key';
import { type AssessmentField, basisWords } from './assessment-headers';
import type { AssessmentTableOptions } from './assessment-table-options';
import { missingCell } from './head-cells';
import { readUnitCell } from './read-ward';

/** What a row says of its assessment beside the results; absent is what could not be read or is not said. */
export interface AssessmentHead {
  readonly unitId: UnitId | undefined;
  readonly assessmentYear: number | undefined;
  readonly criteriaSet: CriteriaSet | undefined;
  /** Absent too where neither the row nor the host says it. */
  readonly basis: AssessmentBasis | undefined;
  readonly faults: readonly CellFault[];
}

/** The columns of an assessment, by what they hold. */
export type HeadColumns = ReadonlyMap<string, number>;

/** Reads the heads of rows; rows that follow each other with the same cells share one. */
export function headReader(
  columns: HeadColumns,
  options: AssessmentTableOptions,
): (cells: readonly Cell[]) => AssessmentHead {
  const positions = headFields.flatMap((field) => columns.get(field) ?? []);
  let before: { readonly cells: readonly Cell[]; readonly head: AssessmentHead } | undefined;
  return (cells) => {
    const last = before;
    if (last !== undefined && positions.every((column) => last.cells[column] === cells[column])) {
      return last.head;
    }
    const head = readHead(cells, columns, options);
    before = { cells, head };
    return head;
  };
}

const headFields: readonly AssessmentField[] = [
  'unitId',
  'unitCode',
  'ward',
  'area',
  'assessmentYear',
  'criteriaSet',
  'criteriaSetRevision',
  'basis',
];

function readHead(
  cells: readonly Cell[],
  columns: HeadColumns,
  options: AssessmentTableOptions,
): AssessmentHead {
  const row = rowCells(columns, cells);
  const { cellOf, takeFrom, faults } = row;
  return {
    unitId: readUnitCell(row, options),
    assessmentYear: takeFrom('assessmentYear', readYear(cellOf('assessmentYear'), options)),
    criteriaSet: readCriteriaSet(row, options),
    basis: takeFrom('basis', readBasis(cellOf('basis'), options)),
    faults,
  };
}

function readYear(cell: Cell, options: AssessmentTableOptions): Result<number> {
  const number = isBlank(cell) ? accepted(undefined) : readNumber(cell, options);
  if (!number.ok) return number;
  const year = number.value ?? options.assessmentYear;
  return year === undefined ? refused(missingCell('assessmentYear')) : parseWith(yearPlan, year);
}

function readCriteriaSet(
  { cellOf, takeFrom }: RowCells,
  options: AssessmentTableOptions,
): CriteriaSet | undefined {
  const revisionCell = cellOf('criteriaSetRevision');
  const revision = isBlank(revisionCell)
    ? undefined
    : takeFrom('criteriaSetRevision', readRevision(revisionCell, options));
  return takeFrom('criteriaSet', selectSet(cellOf('criteriaSet'), revision, options));
}

function readRevision(cell: Cell, options: AssessmentTableOptions): Result<number | undefined> {
  const number = readNumber(cell, options);
  return !number.ok || number.value === undefined ? number : parseWith(revisionPlan, number.value);
}

function selectSet(
  cell: Cell,
  revision: number | undefined,
  { criteriaSets, criteriaSet }: AssessmentTableOptions,
): Result<CriteriaSet> {
  const named = isBlank(cell) ? undefined : String(cell).trim();
  // Of the default only the id counts where the row names the revision.
  const choice = named === undefined ? criteriaSet : { id: named as CriteriaSet['id'] };
  if (choice === undefined) return refused(missingCell('criteriaSet'));
  return selectCriteriaSet(criteriaSets, revision === undefined ? choice : { ...choice, revision });
}

function readBasis(
  cell: Cell,
  { basis }: AssessmentTableOptions,
): Result<AssessmentBasis | undefined> {
  if (isBlank(cell)) return accepted(basis);
  const read = basisByKey.get(textKey(String(cell)));
  if (read !== undefined) return accepted(read);
  const expected = Object.values(basisWords).flat();
  return refused(inputIssue('input/not-one-of', [], { expected, received: String(cell) }));
}

const basisByKey: ReadonlyMap<string, AssessmentBasis> = /* @__PURE__ */ byKey();

function byKey(): ReadonlyMap<string, AssessmentBasis> {
  return new Map(
    (['confirmed', 'projected'] as const).flatMap((basis) =>
      basisWords[basis].map((word) => [textKey(word), basis] as const),
    ),
  );
}
