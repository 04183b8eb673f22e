import { type Result, resultOf } from '../../foundation/issue/result';
import { givenOnly } from '../../foundation/value/given-only';
import type { UnitId } from '../../unit/unit';
import type { Succession, SuccessionKind } from '../../unit/unit-register';
import type { Cell } from '../cell/cell';
import { contentOf } from '../cell/content-of';
import { type DateCellOptions, readDate } from '../cell/read-date';
import { readInstrument } from '../cell/read-instrument';
import { readHostId } from '../cell/read-text';
import { wordReader } from '../cell/word-reader';
import { requiredCell } from '../table/required-cell';
import type { RowCells } from '../table/row-cells';
import { successionHeaders } from './unit-headers';
import { successionWords } from './unit-words';

/** What stands between the ids in one cell. */
export const ID_SEPARATOR = ';';

/** Reads what happened to units; what must be there and is not is a fault of the row. */
export function readSuccession(
  { cellOf, takeFrom }: RowCells,
  options: DateCellOptions,
): Succession {
  const required = <Value>(field: keyof Succession, read: Result<Value | undefined>) =>
    takeFrom(field, requiredCell(read, successionHeaders[field]));
  return givenOnly<Succession>({
    kind: required('kind', readKind(cellOf('kind'))),
    on: required('on', readDate(cellOf('on'), options)),
    recordedOn: takeFrom('recordedOn', readDate(cellOf('recordedOn'), options)),
    fromIds: takeFrom('fromIds', readIds(cellOf('fromIds'))),
    intoIds: takeFrom('intoIds', readIds(cellOf('intoIds'))),
    instrument: takeFrom('instrument', readInstrument(cellOf('instrument'))),
  });
}

const readKind = /* @__PURE__ */ wordReader<SuccessionKind>(successionWords);

/** Reads ids with semicolons between them; a blank cell names none. */
function readIds(cell: Cell): Result<readonly UnitId[]> {
  const written = contentOf(cell);
  // A number stands alone, and is refused for itself.
  const pieces = typeof written === 'string' ? written.split(ID_SEPARATOR) : [written];
  const read = pieces.map((piece) => readHostId(piece));
  return resultOf(
    read.flatMap((one) => (one.ok ? ((one.value as UnitId | undefined) ?? []) : [])),
    read.flatMap((one) => (one.ok ? [] : one.issues)),
  );
}
