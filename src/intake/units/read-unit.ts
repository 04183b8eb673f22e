import { textIssue } from '../../foundation/issue/kinds/intake/text';
import { intakeUnitIssue } from '../../foundation/issue/kinds/intake/unit';
import { accepted, type Result, refused } from '../../foundation/issue/result';
import { parseWith } from '../../foundation/reading/parse-with';
import { textPlan } from '../../foundation/reading/text.plan';
import { givenOnly } from '../../foundation/value/given-only';
import type { LevelAbolition } from '../../unit/level-abolition';
import type { Unit, UnitId, UnitLevel } from '../../unit/unit';
import type { Cell } from '../cell/cell';
import { readDate } from '../cell/read-date';
import { readHostId, readText } from '../cell/read-text';
import { wordReader } from '../cell/word-reader';
import { requiredCell } from '../table/required-cell';
import type { RowCells } from '../table/row-cells';
import { countEncodingSigns } from '../text/suspect-encoding';
import { keysOf, textKey } from '../text/text-key';
import { unitHeaders } from './unit-headers';
import type { UnitTableOptions } from './unit-table-options';
import { levelWords } from './unit-words';

/** Reads a unit as it stood over some days; what must be there and is not is a fault of the row. */
export function readUnit({ cellOf, takeFrom }: RowCells, options: UnitTableOptions): Unit {
  const required = <Value>(field: keyof Unit, read: Result<Value | undefined>) =>
    takeFrom(field, requiredCell(read, unitHeaders[field]));
  const id = required('id', readHostId(cellOf('id'))) as UnitId | undefined;
  const unit = givenOnly<Unit>({
    id,
    code: takeFrom('code', readCode(cellOf('code'))),
    name: required('name', readUnitName(cellOf('name'), options)),
    level: required('level', readLevel(cellOf('level'))),
    parentId: takeFrom('parentId', readHostId(cellOf('parentId'))) as UnitId | undefined,
    existsFrom: takeFrom('existsFrom', readDate(cellOf('existsFrom'), options)),
    endedOn: takeFrom('endedOn', readDate(cellOf('endedOn'), options)),
  });
  // The warning names the unit.
  if (id !== undefined) takeFrom('level', checkLevel(unit, options.abolishedLevels));
  return unit;
}

/** Reads the level of a unit. */
export const readLevel: (cell: Cell) => Result<UnitLevel | undefined> =
  /* @__PURE__ */ wordReader<UnitLevel>(levelWords);

/** Real names have letters that look like a wrong encoding, as "Laêê" had: one sign is no proof. */
export function readUnitName(
  cell: Cell,
  { vouchedNames = [] }: Pick<UnitTableOptions, 'vouchedNames'>,
): Result<string | undefined> {
  const text = readText(cell);
  if (text.ok) return text;
  const received = String(cell).trim();
  const isVouched = keysOf(vouchedNames).has(textKey(received));
  if (!isVouched && countEncodingSigns(received) !== 1) return text;
  const taken = parseWith(textPlan, received) as Result<string>;
  if (isVouched || !taken.ok) return taken;
  return { ...taken, warnings: [textIssue('text/perhaps-mojibake', [], { received })] };
}

/** Reads an official code; a number may have lost the zeros it began with. */
export function readCode(cell: Cell): Result<string | undefined> {
  return typeof cell === 'number'
    ? refused(intakeUnitIssue('unit/code-as-number', [], { received: cell }))
    : readHostId(cell);
}

/** Warns of a unit on days on which its level was no more. */
function checkLevel(unit: Unit, abolitions: readonly LevelAbolition[] = []): Result<Unit> {
  const { id, level, endedOn } = unit;
  const found = abolitions.find((one) => one.level === level);
  if (found === undefined || (endedOn !== undefined && endedOn <= found.on)) return accepted(unit);
  const warning = intakeUnitIssue('unit/level-abolished', [], { unitId: id, level, on: found.on });
  return { ok: true, value: unit, warnings: [warning] };
}
