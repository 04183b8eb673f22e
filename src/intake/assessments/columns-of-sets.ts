import { groupByKey } from '../../foundation/value/group-by-key';
import { gatesOfAllYears } from '../../programme/asked-gates';
import { readStatus } from '../cell/read-status';
import { columnsOf } from '../table/columns-of';
import type { TableColumn, TableKind } from '../table/table';
import { textKey } from '../text/text-key';
import { assessmentHeaders } from './assessment-headers';
import type { AssessmentTableOptions } from './assessment-table-options';
import { type CellName, cellNames } from './cell-address';
import { gateCellNames } from './gate-cells';
import { type AskedInTable, cellsByKey } from './table-cells';
import { unitTable } from './unit-tables';

/** What marks the field of a column that answers a criterion; the text key of its header follows. */
const ANSWER = 'answer ';

/** The same of a column that answers a gate, and in no set a criterion. */
const GATE_ANSWER = 'gate answer ';

/** Every column that a table of assessments may have, under the given sets and policies. */
function assessmentColumns({ criteriaSets, ...policies }: AskedInTable): readonly TableColumn[] {
  const ofCriteria = namesByKey(criteriaSets.flatMap(cellNames));
  const ofGates = namesByKey(gatesOfAllYears(policies).flatMap(gateCellNames));
  const gatesAlone = [...ofGates].filter(([key]) => !ofCriteria.has(key));
  return [
    ...columnsOf(assessmentHeaders),
    ...answerColumns(ANSWER, [...ofCriteria]),
    ...answerColumns(GATE_ANSWER, gatesAlone),
  ];
}

const namesByKey = (names: readonly CellName[]): ReadonlyMap<string, readonly string[]> =>
  groupByKey(
    names.map(({ text }) => text),
    (text) => [textKey(text)],
  );

const answerColumns = (
  mark: string,
  named: readonly (readonly [string, readonly string[]])[],
): readonly TableColumn[] =>
  named.map(([key, headers]) => ({ field: mark + key, headers, isAnswer: true }));

/** A table of assessments: its columns, and what tells its rows from headings. */
export function assessmentTable({
  units,
  ...asked
}: AskedInTable & Pick<AssessmentTableOptions, 'units'>): TableKind {
  const cells = cellsByKey(asked);
  return unitTable(assessmentColumns(asked), units, (field, text) => {
    if (field === 'criterion') return cells.has(textKey(text));
    const isResult = resultFields.includes(field) || answerKeyOf(field) !== undefined;
    return isResult && (text.includes('/') || readStatus(text).ok);
  });
}

const resultFields: readonly string[] = ['tally', 'result'];

/** The text key of the header of a column that answers a criterion or a gate; `undefined` for other columns. */
export function answerKeyOf(field: string | undefined): string | undefined {
  return criterionKeyOf(field) ?? keyBehind(GATE_ANSWER, field);
}

/** The same of a column that may answer a criterion. */
export const criterionKeyOf = (field: string | undefined): string | undefined =>
  keyBehind(ANSWER, field);

const keyBehind = (mark: string, field: string | undefined): string | undefined =>
  field?.startsWith(mark) === true ? field.slice(mark.length) : undefined;
