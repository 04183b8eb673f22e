import type { CriteriaSet, CriteriaSetReference } from '../../criteria-set/criteria-set';
import { selectCriteriaSet } from '../../criteria-set/select-criteria-set';
import { tableIssue } from '../../foundation/issue/kinds/intake/table';
import { accepted, type Result, refused } from '../../foundation/issue/result';
import { parseWith } from '../../foundation/reading/parse-with';
import { revisionPlan, slugPlan } from '../../foundation/reading/text.plan';
import { givenOnly } from '../../foundation/value/given-only';
import type { PlainDate } from '../../foundation/value/plain-date';
import type { RecognitionEvent } from '../../standing/recognition-event';
import { basisWords } from '../assessments/assessment-headers';
import type { Cell } from '../cell/cell';
import { checkNotFuture } from '../cell/check-not-future';
import { contentOf } from '../cell/content-of';
import { readDate } from '../cell/read-date';
import { readInstrument } from '../cell/read-instrument';
import { readNumber } from '../cell/read-number';
import { readHostId, readText } from '../cell/read-text';
import { wordReader } from '../cell/word-reader';
import { requiredCell } from '../table/required-cell';
import type { RowCells } from '../table/row-cells';
import { consequenceWords, eventWords, outcomeWords } from './event-words';
import { type HistoryField, historyHeaders } from './history-headers';
import type { HistoryTableOptions } from './history-table-options';

/** What the cells of a row say of an event: which of it belongs together is not checked yet. */
export type ReadEvent = Readonly<Record<string, unknown>>;

/** Reads an event; its id is left out where the row gives none. */
export function readEvent(row: RowCells, options: HistoryTableOptions): ReadEvent {
  const { cellOf, takeFrom } = row;
  const document = takeFrom('instrument', readDocument(cellOf('instrument'), options));
  const kind = required(row, 'kind', readKind(cellOf('kind')), options.kind);
  const on = required(row, 'on', readPastDay(cellOf('on'), options), document?.on ?? options.on);
  const consequence = takeFrom('consequence', readConsequence(cellOf('consequence')));
  return givenOnly<ReadEvent>({
    kind,
    id: takeFrom('id', readHostId(cellOf('id'))),
    on,
    recordedOn: takeFrom('recordedOn', readPastDay(cellOf('recordedOn'), options)),
    instrument: document?.instrument ?? standIn(row, 'instrument', options.instrument),
    forYear:
      takeFrom('forYear', readNumber(cellOf('forYear'))) ??
      standIn(row, 'forYear', row.meaning.assessmentYear ?? options.forYear),
    criteriaSet: readCriteriaSet(row, options),
    basis: takeFrom('basis', readBasis(cellOf('basis'))),
    outcome: takeFrom('outcome', readOutcome(cellOf('outcome'))),
    until: takeFrom('until', readDate(cellOf('until'), options)),
    repairBy: takeFrom('repairBy', readDate(cellOf('repairBy'), options)),
    authority: takeFrom('authority', readText(cellOf('authority'))),
    consequence: consequence === undefined ? undefined : { kind: consequence },
    eventId: takeFrom('eventId', readHostId(cellOf('eventId'))),
  });
}

/** What an option gives counts where the column is absent or wholly blank, never for a single cell. */
function standIn<Value>(
  { isGap, takeFrom }: RowCells,
  field: HistoryField,
  given: Value | undefined,
): Value | undefined {
  if (given === undefined || !isGap(field)) return given;
  return takeFrom<Value>(field, refused(tableIssue('table/blank-among-filled', [], { field })));
}

function required<Value>(
  row: RowCells,
  field: 'kind' | 'on',
  read: Result<Value | undefined>,
  given: Value | undefined,
): Value | undefined {
  if (!read.ok || read.value !== undefined) return row.takeFrom(field, read);
  const value = standIn(row, field, given);
  if (value !== undefined || (given !== undefined && row.isGap(field))) return value;
  return row.takeFrom(field, requiredCell(read, historyHeaders[field]));
}

interface ReadDocument {
  readonly instrument: string | undefined;
  readonly on: PlainDate | undefined;
}

/** "12/QĐ-BCA ngày 10/04/2024" in one cell: the number of a document and its day. */
const WITH_DAY = /^(.*[^\s,])[\s,]+ng[aà]y\s+(\S.*)$/iu;

function readDocument(cell: Cell, options: HistoryTableOptions): Result<ReadDocument> {
  const written = contentOf(cell);
  const found = typeof written === 'string' ? WITH_DAY.exec(written.normalize('NFC')) : null;
  const instrument = readInstrument(found?.[1] ?? cell);
  if (!instrument.ok) return instrument;
  const on = readPastDay(found?.[2], options);
  return on.ok ? { ...instrument, value: { instrument: instrument.value, on: on.value } } : on;
}

const readKind = /* @__PURE__ */ wordReader<RecognitionEvent['kind']>(eventWords);
const readConsequence = /* @__PURE__ */ wordReader(consequenceWords);
const readBasis = /* @__PURE__ */ wordReader(basisWords);
const readOutcome = /* @__PURE__ */ wordReader(outcomeWords);

function readPastDay(cell: Cell, options: HistoryTableOptions): Result<PlainDate | undefined> {
  return checkNotFuture(readDate(cell, options), options.asOf);
}

/** Reads which edition of a set an event names; `undefined` where it names none. */
function readCriteriaSet(
  { cellOf, takeFrom }: RowCells,
  { criteriaSets }: HistoryTableOptions,
): CriteriaSetReference | undefined {
  const id = takeFrom('criteriaSet', readSlug(cellOf('criteriaSet')));
  const revision = takeFrom('criteriaSetRevision', readRevision(cellOf('criteriaSetRevision')));
  if (id === undefined) {
    if (revision !== undefined) {
      takeFrom('criteriaSet', requiredCell(accepted(undefined), historyHeaders.criteriaSet));
    }
    return undefined;
  }
  return criteriaSets === undefined
    ? takeFrom('criteriaSetRevision', givenReference(id, revision))
    : takeFrom('criteriaSet', knownReference(criteriaSets, id, revision));
}

function readSlug(cell: Cell): Result<CriteriaSet['id'] | undefined> {
  const written = contentOf(cell);
  return written === undefined
    ? accepted(undefined)
    : (parseWith(slugPlan, written) as Result<CriteriaSet['id']>);
}

function readRevision(cell: Cell): Result<number | undefined> {
  const number = readNumber(cell);
  return !number.ok || number.value === undefined ? number : parseWith(revisionPlan, number.value);
}

function givenReference(
  id: CriteriaSet['id'],
  revision: number | undefined,
): Result<CriteriaSetReference> {
  const given = requiredCell(accepted(revision), historyHeaders.criteriaSetRevision);
  return given.ok ? accepted({ id, revision: given.value }) : given;
}

function knownReference(
  criteriaSets: readonly CriteriaSet[],
  id: CriteriaSet['id'],
  revision: number | undefined,
): Result<CriteriaSetReference> {
  const set = selectCriteriaSet(criteriaSets, revision === undefined ? { id } : { id, revision });
  return set.ok ? { ...set, value: { id: set.value.id, revision: set.value.revision } } : set;
}
