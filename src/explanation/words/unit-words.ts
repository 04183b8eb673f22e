import type { UnitLevel } from '../../unit/unit';

/** How one language speaks of units. */
export interface UnitWords {
  /** The word for each level, as it stands before a name. */
  readonly beforeName: Readonly<Record<UnitLevel, string>>;
  /** A unit whose name is not known. */
  readonly coded: (id: string) => string;
  /** How many more a list has than it names. */
  readonly further: (count: number) => string;
}
