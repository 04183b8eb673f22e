import { accepted, type Result, resultOf } from '../../foundation/issue/result';
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

/** Reads what happened to units; `undefined` where anything it needs is not there. */
export function readSuccession(
  { cellOf, takeFrom }: RowCells,
  options: DateCellOptions,
): Succession | undefined {
  const required = <Value>(field: keyof Succession, read: Result<Value | undefined>) =>
    takeFrom(field, requiredCell(read, successionHeaders[field]));
  const kind = required('kind', readKind(cellOf('kind')));
  const on = required('on', readDate(cellOf('on'), options));
  const recordedOn = takeFrom('recordedOn', readDate(cellOf('recordedOn'), options));
  const fromIds = takeFrom('fromIds', readIds(cellOf('fromIds')));
  const intoIds = takeFrom('intoIds', readIds(cellOf('intoIds')));
  const instrument = takeFrom('instrument', readInstrument(cellOf('instrument')));
  if (kind === undefined || on === undefined) return undefined;
  if (fromIds === undefined || intoIds === undefined) return undefined;
  return {
    kind,
    on,
    ...(recordedOn === undefined ? {} : { recordedOn }),
    fromIds,
    intoIds,
    ...(instrument === undefined ? {} : { instrument }),
  };
}

const readKind = /* @__PURE__ */ wordReader<SuccessionKind>(successionWords);

/** Reads ids with semicolons between them; a blank cell names none. */
function readIds(cell: Cell): Result<readonly UnitId[]> {
  const written = contentOf(cell);
  if (written === undefined) return accepted([]);
  // A number stands alone, and is refused for itself.
  const pieces = typeof written === 'string' ? written.split(ID_SEPARATOR) : [written];
  const read = pieces.map((piece) => readHostId(piece));
  return resultOf(
    read.flatMap((one) => (one.ok && one.value !== undefined ? [one.value as UnitId] : [])),
    read.flatMap((one) => (one.ok ? [] : one.issues)),
  );
}
