import { shorten } from '../text/quote';
/**
 * Names a unit in an issue, so that people know which one is meant.
 *
 * @category Results and issues
 */
export interface UnitMention {
  /** Its id. */
  readonly id: string;
  /** Its name. */
  readonly name: string;
  /** The areas that hold it, the nearest first. */
  readonly areaNames: readonly string[];
}

/** Lists units in a sentence of any language. */
export const listUnits = (units: readonly UnitMention[]): string =>
  units
    .map(
      ({ id, name, areaNames }) =>
        `${[name, ...areaNames].map(shorten).join(', ')} (${shorten(id)})`,
    )
    .join('; ');
