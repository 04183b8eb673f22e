import type { AssessmentRecord } from '../../assessment/assessment-record';
import { yearFaultsOnDay } from '../../assessment/faults-on-day';
import type { AssessmentBasis } from '../../assessment/submitted-assessment';
import type { CriteriaSet } from '../../criteria-set/criteria-set';
import { type CriteriaSetChoice, selectCriteriaSet } from '../../criteria-set/select-criteria-set';
import { inputIssue } from '../../foundation/issue/kinds/input';
import { tableIssue } from '../../foundation/issue/kinds/intake/table';
import { accepted, type Result, refused, resultOf } from '../../foundation/issue/result';
import type { RowIssue } from '../../foundation/issue/row-issue';
import { parseWith } from '../../foundation/reading/parse-with';
import { revisionPlan, yearPlan } from '../../foundation/reading/text.plan';
import type { UnitId } from '../../unit/unit';
import type { Cell } from '../cell/cell';
import { isBlank } from '../cell/is-blank';
import { readNumber } from '../cell/read-number';
import { contradictionFinder } from '../table/contradictions';
import type { CellFault } from '../table/receive-rows';
import { type ColumnPlan, type RowCells, rowCells } from '../table/row-cells';
import type { Table, TableRow } from '../table/table';
import { textKey } from '../text/text-key';
import { type AssessmentField, basisWords } from './assessment-headers';
import type { AssessmentTableOptions } from './assessment-table-options';
import { answerKeyOf } from './columns-of-sets';
import { missingCell } from './head-cells';
import { readRecord, recordFields } from './read-record';
import { readUnitCell } from './read-unit-cell';

/** What a row says of its assessment beside the results; absent is what could not be read or is not said. */
export interface AssessmentHead {
  readonly unitId: UnitId | undefined;
  readonly assessmentYear: number | undefined;
  readonly criteriaSet: CriteriaSet | undefined;
  /** Absent too where neither the row nor the host says it. */
  readonly basis: AssessmentBasis | undefined;
  /** Whether something that is no cell stood where the basis is said, which was told. */
  readonly isBasisUnread: boolean;
  readonly record: AssessmentRecord | undefined;
  readonly faults: readonly CellFault[];
}

/** Reads the head of a row. */
export type HeadReader = (row: TableRow) => AssessmentHead;

/** What is read of every row beside its results. */
export interface RowReader {
  readonly readHead: HeadReader;
  /** What the texts around a row say against it. */
  contradictionsOf(row: TableRow, head: AssessmentHead): readonly RowIssue[];
}

/** Makes the reader of what stands beside and around the results. */
export function rowReader(
  table: Table,
  plan: ColumnPlan,
  options: AssessmentTableOptions,
): RowReader {
  const find = contradictionFinder(table, {
    isFree: (field) =>
      ['reason', 'assessedBy', 'evidence'].includes(field) ||
      answerKeyOf(field)?.endsWith('.reason') === true,
    knowsAreas: options.units !== undefined,
    criteriaCounts: options.criteriaSets.map(({ criteria }) => criteria.length),
  });
  return {
    readHead: headReader(plan, options),
    contradictionsOf: (row, { basis, assessmentYear, criteriaSet }) =>
      find(row, {
        isConfirmed: basis === 'confirmed',
        years: assessmentYear === undefined ? [] : [assessmentYear],
        ...(criteriaSet === undefined ? {} : { criteriaCount: criteriaSet.criteria.length }),
      }),
  };
}

/** Reads the heads of rows; rows that follow each other with the same cells share one. */
function headReader(plan: ColumnPlan, options: AssessmentTableOptions): HeadReader {
  const positions = headFields().flatMap(plan.columnsOf);
  let before: { readonly row: TableRow; readonly head: AssessmentHead } | undefined;
  return (row) => {
    if (before !== undefined && hasSameHead(before.row, row, positions)) return before.head;
    const head = readHead(row, plan, options);
    before = { row, head };
    return head;
  };
}

const hasSameHead = (one: TableRow, other: TableRow, columns: readonly number[]): boolean =>
  one.surroundings === other.surroundings &&
  one.unreadColumns.length + other.unreadColumns.length === 0 &&
  columns.every((column) => one.cells[column] === other.cells[column]);

const headFields = (): readonly AssessmentField[] => [
  'unitId',
  'unitCode',
  'ward',
  'area',
  'assessmentYear',
  'criteriaSet',
  'criteriaSetRevision',
  'basis',
  ...recordFields,
];

function readHead(
  tableRow: TableRow,
  plan: ColumnPlan,
  options: AssessmentTableOptions,
): AssessmentHead {
  const row = rowCells(plan, tableRow);
  const { takeFrom, faults } = row;
  const basis = readBasis(row, options);
  return {
    unitId: readUnitCell(row, options),
    assessmentYear: takeFrom('assessmentYear', readYear(row, basis, options)),
    criteriaSet: readCriteriaSet(row, options),
    basis: takeFrom('basis', basis),
    isBasisUnread: row.isUnread('basis'),
    record: readRecord(row, options),
    faults,
  };
}

/** What a heading or an option gives counts where the column is absent or wholly blank, never for a single cell. */
function standIn<Value>(
  { isGap }: RowCells,
  field: AssessmentField,
  given: Value | undefined,
): Result<Value | undefined> {
  return isGap(field)
    ? refused(tableIssue('table/blank-among-filled', [], { field }))
    : accepted(given);
}

function readYear(
  row: RowCells,
  basis: ReadBasis,
  options: AssessmentTableOptions,
): Result<number> {
  const cell = row.cellOf('assessmentYear');
  const year = isBlank(cell)
    ? standIn(row, 'assessmentYear', row.meaning.assessmentYear ?? options.assessmentYear)
    : readNumber(cell, options);
  if (!year.ok) return year;
  if (year.value === undefined) return refused(missingCell('assessmentYear'));
  return checkYear(parseWith(yearPlan, year.value) as Result<number>, basis, options);
}

function checkYear(
  year: Result<number>,
  basis: ReadBasis,
  { asOf }: AssessmentTableOptions,
): Result<number> {
  if (!year.ok || asOf === undefined || !basis.ok || basis.value === undefined) return year;
  const read = { assessmentYear: year.value, basis: basis.value };
  return resultOf(year.value, [...year.warnings, ...yearFaultsOnDay(read, asOf, [])]);
}

function readCriteriaSet(row: RowCells, options: AssessmentTableOptions): CriteriaSet | undefined {
  const revision = row.takeFrom(
    'criteriaSetRevision',
    readRevision(row.cellOf('criteriaSetRevision'), options),
  );
  return row.takeFrom('criteriaSet', selectSet(row, revision, options));
}

function readRevision(cell: Cell, options: AssessmentTableOptions): Result<number | undefined> {
  const number = readNumber(cell, options);
  return !number.ok || number.value === undefined ? number : parseWith(revisionPlan, number.value);
}

function selectSet(
  row: RowCells,
  revision: number | undefined,
  { criteriaSets, criteriaSet }: AssessmentTableOptions,
): Result<CriteriaSet> {
  const cell = row.cellOf('criteriaSet');
  // Of the default only the id counts where the row names the revision.
  const choice: Result<CriteriaSetChoice | undefined> = isBlank(cell)
    ? standIn(row, 'criteriaSet', criteriaSet)
    : accepted({ id: String(cell).trim() as CriteriaSet['id'] });
  if (!choice.ok) return choice;
  if (choice.value === undefined) return refused(missingCell('criteriaSet'));
  const named = revision === undefined ? choice.value : { ...choice.value, revision };
  return selectCriteriaSet(criteriaSets, named);
}

type ReadBasis = Result<AssessmentBasis | undefined>;

function readBasis(row: RowCells, { basis }: AssessmentTableOptions): ReadBasis {
  const cell = row.cellOf('basis');
  if (isBlank(cell)) return standIn(row, 'basis', row.meaning.basis ?? basis);
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
