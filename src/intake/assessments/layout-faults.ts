import { tableIssue } from '../../foundation/issue/kinds/intake/table';
import type { RowIssue } from '../../foundation/issue/row-issue';
import type { Table } from '../table/table';
import { type AssessmentField, assessmentHeaders } from './assessment-headers';
import type { AssessmentTableOptions } from './assessment-table-options';
import { answerKeyOf } from './columns-of-sets';
import type { HeadColumns } from './read-head';

/** Says which columns are missing, cannot be read, or do not go together. */
export function layoutFaults(
  table: Table,
  columns: HeadColumns,
  options: AssessmentTableOptions,
): readonly RowIssue[] {
  const given = (Object.keys(assessmentHeaders) as AssessmentField[]).filter((field) =>
    columns.has(field),
  );
  const has = (field: AssessmentField): boolean => columns.has(field);
  return [
    ...unitColumnFaults(table, columns, options),
    ...optionalFields
      .filter((field) => !has(field) && options[field] === undefined)
      .map((field) => missing([field])),
    ...resultFaults(table, given),
  ];
}

/** Says whether the columns that name wards are missing, or cannot be used without a register. */
export function unitColumnFaults(
  table: Table,
  columns: HeadColumns,
  { units }: Pick<AssessmentTableOptions, 'units'>,
): readonly RowIssue[] {
  return [
    ...(unitFields.some((field) => columns.has(field)) ? [] : [missing(unitFields)]),
    ...(units === undefined ? unusable(table, columns) : []),
  ];
}

const unitFields = ['unitId', 'unitCode', 'ward'] as const;
const optionalFields = ['assessmentYear', 'criteriaSet', 'basis'] as const;
const longFields = ['criterion', 'result'] as const;
const tallyFields = ['tally', 'unmetCriteria'] as const;

function missing(fields: readonly AssessmentField[]): RowIssue {
  const expected = fields.flatMap((field) => assessmentHeaders[field]);
  return { issue: tableIssue('table/missing-column', [], { expected }) };
}

function resultFaults({ columns }: Table, given: readonly AssessmentField[]): readonly RowIssue[] {
  const answers = columns.filter(({ field }) => answerKeyOf(field) !== undefined);
  const isGiven = (field: AssessmentField): boolean => given.includes(field);
  const isLong = longFields.some(isGiven) || isGiven('reason');
  if (!isLong) {
    return answers.length > 0 || isGiven('tally') ? [] : [missing(['tally', ...longFields])];
  }
  const ofOther = columns.filter(
    ({ field }) => answerKeyOf(field) !== undefined || tallyFields.some((one) => one === field),
  );
  const [other] = ofOther;
  if (other === undefined) {
    return longFields.filter((field) => !isGiven(field)).map((field) => missing([field]));
  }
  const own = columns.find(({ field }) => [...longFields, 'reason'].some((one) => one === field));
  const headers = [own?.name, other.name].filter((name) => name !== undefined);
  return [{ issue: tableIssue('table/mixed-layouts', [], { headers }) }];
}

/** Names and codes mean nothing without a register. */
function unusable({ columns }: Table, positions: HeadColumns): readonly RowIssue[] {
  return (['unitCode', 'ward'] as const).flatMap((field) => {
    const position = positions.get(field);
    const name = position === undefined ? undefined : columns[position]?.name;
    const issue = tableIssue('table/no-register', [], {});
    return name === undefined ? [] : [{ columnName: name, issue }];
  });
}
