import type { PlainDate } from '../../foundation/value/plain-date';
import type { RegisterIndex } from '../../unit/register-index';
import type { Unit, UnitLevel } from '../../unit/unit';
import type { AreaAlias } from './area-aliases';

/**
 * Finds units by their names, as they stand on a day. Make it once with `indexUnitNames`, for many names; it is not for
 * storing.
 *
 * @category Intake
 */
export interface UnitNameIndex {
  /** The day on which the units are asked for. */
  readonly asOf: PlainDate;
  /** Marks, for the compiler alone, that `indexUnitNames` made it. */
  readonly [unitNameIndex]: true;
}

declare const unitNameIndex: unique symbol;

/** What is in an index. Records are of every day; only those of the levels that are looked for can be found. */
export interface IndexContents {
  readonly asOf: PlainDate;
  readonly register: RegisterIndex;
  /** The records that can be found, by each key of their names. */
  readonly byName: ReadonlyMap<string, readonly Unit[]>;
  /** The levels of the records that can be found. */
  readonly levels: readonly UnitLevel[];
  /** All records, areas and those of other levels too, by each key of their names. */
  readonly allByName: ReadonlyMap<string, readonly Unit[]>;
  /** The records that can be found, by their codes. */
  readonly byCode: ReadonlyMap<string, readonly Unit[]>;
  /** The same by their codes without the zeros in front. */
  readonly byBareCode: ReadonlyMap<string, readonly Unit[]>;
  /** The records of the day that can be found, by each key of their names without marks. */
  readonly byBareName: ReadonlyMap<string, readonly Unit[]>;
  /** The names without marks, and their letters, by their length. */
  readonly bareNamesOfLength: ReadonlyMap<number, readonly BareName[]>;
  /** The keys of the name of each record, areas too. */
  readonly keysOf: ReadonlyMap<Unit, readonly string[]>;
  /** The aliases of areas, by their keys. */
  readonly aliases: ReadonlyMap<string, readonly AreaAlias[]>;
  /** Which area is called most like a text that names none, or `null`: found once for each spelling. */
  readonly nearestAreas: Map<string, string | null>;
}

/** A name without marks, made ready for comparing. */
export interface BareName {
  readonly bareName: string;
  readonly letters: number;
}

/** Closes an index for those outside. */
export const sealed = (contents: IndexContents): UnitNameIndex =>
  contents as unknown as UnitNameIndex;

/** Opens an index. */
export const contentsOf = (index: UnitNameIndex): IndexContents =>
  index as unknown as IndexContents;
