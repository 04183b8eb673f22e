import type { AssessmentRecord } from '../../assessment/assessment-record';
import { recordFaults, recordOf } from '../../assessment/record-of';
import { tableIssue } from '../../foundation/issue/kinds/intake/table';
import { accepted, type Result, refused } from '../../foundation/issue/result';
import { parseWith } from '../../foundation/reading/parse-with';
import { slugPlan } from '../../foundation/reading/text.plan';
import type { PlainDate } from '../../foundation/value/plain-date';
import type { Cell } from '../cell/cell';
import { checkNotFuture } from '../cell/check-not-future';
import { contentOf } from '../cell/content-of';
import { readDate } from '../cell/read-date';
import { readText } from '../cell/read-text';
import type { RowCells } from '../table/row-cells';
import { textKey } from '../text/text-key';
import { type AssessmentField, assessmentHeaders, stageWords } from './assessment-headers';
import type { AssessmentTableOptions } from './assessment-table-options';

/** A column that says where an assessment comes from. */
export type RecordField =
  | 'stage'
  | 'assessedBy'
  | 'assessedOn'
  | 'recordedOn'
  | 'withdrawnOn'
  | 'periodFrom'
  | 'periodTo';

/** The fields that say where an assessment comes from. */
export const recordFields: readonly RecordField[] = [
  'stage',
  'assessedBy',
  'assessedOn',
  'recordedOn',
  'withdrawnOn',
  'periodFrom',
  'periodTo',
];

/** Reads at which stage, by whom and when an assessment was made; `undefined` where nothing says so. */
export function readRecord(
  row: RowCells,
  options: AssessmentTableOptions,
): AssessmentRecord | undefined {
  const { cellOf, takeFrom } = row;
  const day = (field: RecordField): PlainDate | undefined =>
    takeFrom(field, readDate(cellOf(field), options));
  const pastDay = (field: RecordField): Result<PlainDate | undefined> =>
    checkNotFuture(readDate(cellOf(field), options), options.asOf);
  const withOption = <Value>(
    field: 'stage' | 'assessedOn' | 'recordedOn',
    read: Result<Value | undefined>,
    given: Value | undefined,
  ): Value | undefined => {
    const isGap = row.isGap(field) && given !== undefined;
    const gap = tableIssue('table/blank-among-filled', [], { field });
    return takeFrom(field, isGap ? refused(gap) : read) ?? given;
  };
  const record: AssessmentRecord = {
    ...given('stage', withOption('stage', readStage(cellOf('stage')), options.stage)),
    ...given('assessedBy', takeFrom('assessedBy', readText(cellOf('assessedBy')))),
    ...given('assessedOn', withOption('assessedOn', pastDay('assessedOn'), options.assessedOn)),
    ...given('recordedOn', withOption('recordedOn', pastDay('recordedOn'), options.recordedOn)),
    ...given('withdrawnOn', takeFrom('withdrawnOn', pastDay('withdrawnOn'))),
    ...periodOf(row, day('periodFrom'), day('periodTo')),
  };
  for (const issue of recordFaults(record)) {
    takeFrom(columnOfFault[issue.path.join('.')] ?? 'recordedOn', refused(issue));
  }
  return recordOf(record);
}

/** In which column a day stands that contradicts another. */
const columnOfFault: Readonly<Record<string, AssessmentField>> = {
  'period.to': 'periodTo',
  withdrawnOn: 'withdrawnOn',
};

const given = <Key extends string, Value>(key: Key, value: Value | undefined) =>
  value === undefined ? {} : ({ [key]: value } as Record<Key, Value>);

/** A period has two ends. */
function periodOf(
  { takeFrom }: RowCells,
  from: PlainDate | undefined,
  to: PlainDate | undefined,
): Pick<AssessmentRecord, 'period'> {
  if (from !== undefined && to !== undefined) return { period: { from, to } };
  if (from === undefined && to === undefined) return {};
  const missing = from === undefined ? 'periodFrom' : 'periodTo';
  const expected = assessmentHeaders[missing];
  takeFrom(missing, refused(tableIssue('table/missing-cell', [], { expected })));
  return {};
}

function readStage(cell: Cell): Result<string | undefined> {
  const written = contentOf(cell);
  if (written === undefined) return accepted(undefined);
  const known = stageByKey.get(textKey(String(written)));
  return known === undefined ? (parseWith(slugPlan, written) as Result<string>) : accepted(known);
}

const stageByKey: ReadonlyMap<string, string> = /* @__PURE__ */ byKey();

function byKey(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(stageWords).flatMap(([stage, words]) =>
      words.map((word) => [textKey(word), stage] as const),
    ),
  );
}
