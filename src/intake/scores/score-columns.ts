import type { CriteriaSet } from '../../criteria-set/criteria-set';
import type { Issue } from '../../foundation/issue/issue';
import { tableIssue } from '../../foundation/issue/kinds/intake/table';
import { scoreIssue } from '../../foundation/issue/kinds/score';
import type { RowIssue } from '../../foundation/issue/row-issue';
import { groupByKey } from '../../foundation/value/group-by-key';
import { addressText, cellNamesWithNumbers, criterionIdOf } from '../assessments/cell-address';
import { unitColumnFaults } from '../assessments/layout-faults';
import { unitTable } from '../assessments/unit-tables';
import { columnsOf } from '../table/columns-of';
import { missingColumns } from '../table/missing-columns';
import type { ColumnPlan } from '../table/row-cells';
import type { Table, TableKind } from '../table/table';
import { keysOf, textKey } from '../text/text-key';
import { type ScoreField, scoreHeaders } from './score-headers';
import type { ScoreTableOptions } from './score-table-options';

/** What marks the field of a column with the points of a criterion; the id of the criterion follows. */
const OF_CRITERION = 'points of ';

/** The criterion whose points a column holds; `undefined` for other columns. */
export function criterionOfField(field: string | undefined): string | undefined {
  return field?.startsWith(OF_CRITERION) ? field.slice(OF_CRITERION.length) : undefined;
}

/** What a row of a sheet with a row for each criterion may be about: a criterion, or what stands beside them. */
export type EntryKind = 'awarded' | 'deductions' | 'bonuses' | 'printedTotal';

/** What a text in the column of criteria means. */
export interface EntrySubject {
  readonly kind: EntryKind;
  readonly id: string;
}

/** What texts name criteria, deductions, bonuses and totals, by their keys. A text that names several criteria names none. */
export function entrySubjects(criteriaSet: CriteriaSet): ReadonlyMap<string, EntrySubject> {
  const byKey = groupByKey(namesIn(criteriaSet), ({ text }) => [textKey(text)]);
  const criteria = [...byKey].flatMap(([key, names]): readonly [string, EntrySubject][] => {
    const ids = new Set(names.map(({ id }) => id));
    return ids.size > 1 ? [] : [...ids].map((id) => [key, { kind: 'awarded', id }]);
  });
  const beside = (['deduction', 'bonus', 'total'] as const).flatMap((field) =>
    [...keysOf(scoreHeaders[field])].map((key) => [key, besideCriteria[field]] as const),
  );
  return new Map([...beside, ...criteria]);
}

/** What stands beside the criteria, by the field of its column. */
export const besideCriteria: Readonly<Record<'deduction' | 'bonus' | 'total', EntrySubject>> = {
  deduction: { kind: 'deductions', id: 'deduction' },
  bonus: { kind: 'bonuses', id: 'bonus' },
  total: { kind: 'printedTotal', id: 'total' },
};

/** The names of whole criteria: points are not given to parts. */
function namesIn(criteriaSet: CriteriaSet) {
  return cellNamesWithNumbers(criteriaSet)
    .filter(({ address }) => addressText(address) === criterionIdOf(address))
    .map(({ text, address }) => ({ text, id: address.asked }));
}

/** A score sheet: its columns, and what tells its rows from headings. */
export function scoreTable({ criteriaSet, units }: ScoreTableOptions): TableKind {
  const subjects = entrySubjects(criteriaSet);
  const names = groupByKey(
    namesIn(criteriaSet).filter(({ text }) => !/^\d+$/.test(text)),
    ({ id }) => [id],
  );
  const answers = [...names].map(([id, all]) => ({
    field: OF_CRITERION + id,
    headers: all.map(({ text }) => text),
    isAnswer: true as const,
  }));
  const columns = [...columnsOf(scoreHeaders), ...answers];
  return unitTable(
    columns,
    units,
    (field, text) => field === 'criterion' && subjects.has(textKey(text)),
  );
}

/** Says which columns are missing, cannot be read, or do not go together. */
export function scoreColumnFaults(
  table: Table,
  plan: ColumnPlan,
  options: ScoreTableOptions,
): readonly RowIssue[] {
  const { scheme, assessmentYear, sections } = options;
  const has = (field: string): boolean => plan.columnsOf(field).length > 0;
  const saysYear = assessmentYear !== undefined || sections?.includes('assessmentYear') === true;
  const told: readonly Issue[] =
    scheme.method.kind === 'awarded' ? [] : [scoreIssue('score/not-awarded', [], {})];
  return [
    ...told.map((issue) => ({ issue })),
    ...unitColumnFaults(table, plan, options),
    ...(saysYear ? [] : missingColumns(plan, ['assessmentYear'], scoreHeaders, ['assessmentYear'])),
    ...layoutFaults(table, has),
  ];
}

const longFields = ['criterion', 'points', 'maximum'] as const satisfies readonly ScoreField[];
const wideFields = ['deduction', 'bonus', 'total', 'rank'] as const satisfies readonly ScoreField[];

/** Whether each row is about one criterion. */
export function isLong({ columnsOf: columns }: ColumnPlan): boolean {
  return longFields.some((field) => columns(field).length > 0);
}

function layoutFaults({ columns }: Table, has: (field: string) => boolean): readonly RowIssue[] {
  const isWide = ({ field }: Table['columns'][number]): boolean =>
    criterionOfField(field) !== undefined || wideFields.some((one) => one === field);
  const wide = columns.find(isWide);
  const long = columns.find(({ field }) => longFields.some((one) => one === field));
  if (long !== undefined && wide !== undefined) {
    // They are known by their headers.
    const headers = [long, wide].map(({ name }) => name as string);
    return [{ issue: tableIssue('table/mixed-layouts', [], { headers }) }];
  }
  const needed: readonly ScoreField[] =
    long === undefined ? (wide === undefined ? ['total'] : []) : ['criterion', 'points'];
  return needed
    .filter((field) => !has(field))
    .map((field) => ({
      issue: tableIssue('table/missing-column', [], { expected: scoreHeaders[field] }),
    }));
}
