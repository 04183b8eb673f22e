import type { CriteriaSet } from '../../criteria-set/criteria-set';
import { groupByKey } from '../../foundation/value/group-by-key';
import { readStatus } from '../cell/read-status';
import { columnsOf } from '../table/columns-of';
import type { TableColumn, TableKind } from '../table/table';
import { textKey } from '../text/text-key';
import { assessmentHeaders } from './assessment-headers';
import type { AssessmentTableOptions } from './assessment-table-options';
import { byTextKey, cellNames, cellNamesWithNumbers } from './cell-address';
import { unitTable } from './unit-tables';

/** What marks the field of a column that answers a criterion; the text key of its header follows. */
const ANSWER = 'answer ';

/** Every column that a table of assessments may have, under the given sets. */
function assessmentColumns(criteriaSets: readonly CriteriaSet[]): readonly TableColumn[] {
  const fixed = columnsOf(assessmentHeaders);
  const texts = criteriaSets.flatMap(cellNames).map(({ text }) => text);
  const answers = [...groupByKey(texts, (text) => [textKey(text)])].map(([key, headers]) => ({
    field: ANSWER + key,
    headers,
    isAnswer: true as const,
  }));
  return [...fixed, ...answers];
}

/** A table of assessments: its columns, and what tells its rows from headings. */
export function assessmentTable({
  criteriaSets,
  units,
}: Pick<AssessmentTableOptions, 'criteriaSets' | 'units'>): TableKind {
  const criteria = byTextKey(criteriaSets.flatMap(cellNamesWithNumbers));
  return unitTable(assessmentColumns(criteriaSets), units, (field, text) => {
    if (field === 'criterion') return criteria.has(textKey(text));
    const isResult = resultFields.includes(field) || answerKeyOf(field) !== undefined;
    return isResult && (text.includes('/') || readStatus(text).ok);
  });
}

const resultFields: readonly string[] = ['tally', 'result'];

/** The text key of the header of a column that answers a criterion; `undefined` for other columns. */
export function answerKeyOf(field: string | undefined): string | undefined {
  return field?.startsWith(ANSWER) === true ? field.slice(ANSWER.length) : undefined;
}
