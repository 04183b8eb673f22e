import type { CriteriaSet } from '../../criteria-set/criteria-set';
import { groupByKey } from '../../foundation/value/group-by-key';
import type { TableColumn } from '../table/table';
import { textKey } from '../text/text-key';
import { assessmentHeaders } from './assessment-headers';
import { cellNames } from './cell-address';

/** What marks the field of a column that answers a criterion; the text key of its header follows. */
const ANSWER = 'answer ';

/** Every column that a table of assessments may have, under the given sets. */
export function assessmentColumns(criteriaSets: readonly CriteriaSet[]): readonly TableColumn[] {
  const fixed = Object.entries(assessmentHeaders).map(([field, headers]) => ({ field, headers }));
  const texts = criteriaSets.flatMap(cellNames).map(({ text }) => text);
  const answers = [...groupByKey(texts, (text) => [textKey(text)])].map(([key, headers]) => ({
    field: ANSWER + key,
    headers,
    isAnswer: true as const,
  }));
  return [...fixed, ...answers];
}

/** The text key of the header of a column that answers a criterion; `undefined` for other columns. */
export function answerKeyOf(field: string | undefined): string | undefined {
  return field?.startsWith(ANSWER) === true ? field.slice(ANSWER.length) : undefined;
}
