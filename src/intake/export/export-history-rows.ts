import type { Issue } from '../../foundation/issue/issue';
import { tableIssue } from '../../foundation/issue/kinds/intake/table';
import { type Result, resultOf } from '../../foundation/issue/result';
import type { RecognitionEvent, RecognitionHistory } from '../../standing/recognition-event';
import type { Cell } from '../cell/cell';
import type { HistoryField } from '../histories/history-headers';
import { readHistoryRows } from '../histories/read-history-rows';
import { type ExportedRows, exportRows } from './export-rows';
import { readsOtherwise } from './lossy-round-trip';

/**
 * Writes histories as the rows of one table, a row for each event, that `readHistoryRows` reads back to the same.
 *
 * @param histories - the histories, from `parseRecognitionHistory`
 * @returns the rows, below a header of field names, formulas escaped
 * @issues `table/no-place` for days for putting things right and for a history without events;
 *   `input/too-many-issues`; `table/lossy-round-trip`, such as for an id that is a lone dash, or a history given twice
 * @category Intake
 * @example
 * ```ts
 * import { orThrow, parseRecognitionHistory } from 'model-ward-rules';
 * import { exportHistoryRows } from 'model-ward-rules/intake';
 *
 * // A made-up decision.
 * const history = orThrow(
 *   parseRecognitionHistory({
 *     unitId: 'ward-1',
 *     events: [{ kind: 'recognised', id: 'a', on: '2024-04-10', forYear: 2023 }],
 *   }),
 *   console.warn,
 * );
 * console.log(orThrow(exportHistoryRows([history]), console.warn)[1]?.slice(0, 4));
 * // [ 'ward-1', 'recognised', 'a', '2024-04-10' ]
 * ```
 */
export function exportHistoryRows(histories: readonly RecognitionHistory[]): Result<ExportedRows> {
  const unplaced = histories.flatMap(unplacedIn);
  const rows = exportRows([
    fields,
    ...histories.flatMap(({ unitId, events }) =>
      events.map((event) => {
        const cells: Partial<Record<HistoryField, Cell>> = { unitId, ...cellsOf(event) };
        return fields.map((field) => cells[field]);
      }),
    ),
  ]);
  // What has no place was told; of the rest every word must come back.
  if (unplaced.length > 0) return resultOf(rows, unplaced);
  const read = readHistoryRows(rows).accepted.map(({ value }) => value);
  return resultOf(rows, readsOtherwise(histories, read));
}

const fields: readonly HistoryField[] = [
  'unitId',
  'kind',
  'id',
  'on',
  'recordedOn',
  'forYear',
  'instrument',
  'criteriaSet',
  'criteriaSetRevision',
  'basis',
  'outcome',
  'until',
  'repairBy',
  'authority',
  'consequence',
  'eventId',
];

function cellsOf(event: RecognitionEvent): Partial<Record<HistoryField, Cell>> {
  const criteriaSet = 'criteriaSet' in event ? event.criteriaSet : undefined;
  const consequence = 'consequence' in event ? event.consequence : undefined;
  return {
    ...event,
    criteriaSet: criteriaSet?.id,
    criteriaSetRevision: criteriaSet?.revision,
    consequence: consequence?.kind,
  };
}

function unplacedIn({ events }: RecognitionHistory, index: number): readonly Issue[] {
  if (events.length === 0) return [tableIssue('table/no-place', [index], { what: 'no-events' })];
  return events.flatMap((event, position) => {
    const consequence = event.kind === 'not-maintained' ? event.consequence : undefined;
    if (consequence?.kind !== 'suspend' || consequence.repairDays === undefined) return [];
    const path = [index, 'events', position, 'consequence', 'repairDays'];
    return [tableIssue('table/no-place', path, { what: 'repair-days' })];
  });
}
