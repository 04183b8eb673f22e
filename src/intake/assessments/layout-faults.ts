import { tableIssue } from '../../foundation/issue/kinds/intake/table';
import type { RowIssue } from '../../foundation/issue/row-issue';
import type { ColumnPlan } from '../table/row-cells';
import type { FoundColumn, Table } from '../table/table';
import { type AssessmentField, assessmentHeaders } from './assessment-headers';
import type { AssessmentTableOptions } from './assessment-table-options';
import { answerKeyOf } from './columns-of-sets';

/** Says which columns are missing, cannot be read, or do not go together. */
export function layoutFaults(
  table: Table,
  plan: ColumnPlan,
  options: AssessmentTableOptions,
): readonly RowIssue[] {
  const has = (field: AssessmentField): boolean => plan.columnsOf(field).length > 0;
  const given = (Object.keys(assessmentHeaders) as AssessmentField[]).filter(has);
  const sections: readonly string[] = options.sections ?? [];
  return [
    ...unitColumnFaults(table, plan, options),
    ...optionalFields
      .filter((field) => !has(field) && options[field] === undefined && !sections.includes(field))
      .map((field) => missing([field], field)),
    ...resultFaults(table, given),
  ];
}

/** Says whether the columns that name wards are missing, or cannot be used without a register. */
export function unitColumnFaults(
  table: Table,
  plan: ColumnPlan,
  { units, unitId }: Pick<AssessmentTableOptions, 'units' | 'unitId'>,
): readonly RowIssue[] {
  const has = (field: AssessmentField): boolean => plan.columnsOf(field).length > 0;
  return [
    ...(unitFields.some(has) || unitId !== undefined ? [] : [missing(unitFields, 'unitId')]),
    ...(units === undefined ? unusable(table, plan) : []),
  ];
}

const unitFields = ['unitId', 'unitCode', 'ward'] as const;
const optionalFields = ['assessmentYear', 'criteriaSet', 'basis'] as const;
const longFields = ['criterion', 'result'] as const;
const tallyFields = ['tally', 'unmetCriteria', 'criteriaCount'] as const;

function missing(fields: readonly AssessmentField[], option?: string): RowIssue {
  const expected = fields.flatMap((field) => assessmentHeaders[field]);
  const params = option === undefined ? { expected } : { expected, option };
  return { issue: tableIssue('table/missing-column', [], params) };
}

/** Of results at two stages the second one must be named: which it is the sheet hardly says. */
export function stageFaults(
  { columnsOf }: ColumnPlan,
  { stage }: AssessmentTableOptions,
): readonly RowIssue[] {
  const isReviewed = columnsOf('selfResult').length > 0 && columnsOf('result').length > 0;
  return isReviewed && stage === undefined ? [missing(['stage'], 'stage')] : [];
}

function resultFaults({ columns }: Table, given: readonly AssessmentField[]): readonly RowIssue[] {
  const isGiven = (field: AssessmentField): boolean => given.includes(field);
  const ofRows = columns.find(isOf([...longFields, 'reason']));
  if (ofRows === undefined) {
    const hasResults = columns.some(isAnswer) || isGiven('tally');
    return hasResults ? [] : [missing(['tally', ...longFields])];
  }
  const isTally = isOf(tallyFields);
  const other = columns.find((column) => isAnswer(column) || isTally(column));
  if (other === undefined) {
    return longFields.filter((field) => !isGiven(field)).map((field) => missing([field]));
  }
  const headers = [ofRows.name as string, other.name as string];
  return [{ issue: tableIssue('table/mixed-layouts', [], { headers }) }];
}

const isAnswer = ({ field }: FoundColumn): boolean => answerKeyOf(field) !== undefined;

/** Tells the columns of some fields; they have names, since nothing else says what they hold. */
const isOf =
  (fields: readonly AssessmentField[]) =>
  ({ field }: FoundColumn): boolean =>
    fields.some((one) => one === field);

/** Names and codes mean nothing without a register. */
function unusable({ columns }: Table, { columnsOf }: ColumnPlan): readonly RowIssue[] {
  return ['unitCode', 'ward'].flatMap(columnsOf).map((column) => ({
    columnName: columns[column]?.name as string,
    issue: tableIssue('table/no-register', [], {}),
  }));
}
