import type { UnitLevel } from '../../unit/unit';

/** How one language speaks of units. */
export interface UnitWords {
  /** The word for each level, as it stands before a name. */
  readonly beforeName: Readonly<Record<UnitLevel, string>>;
}
