import type { Unbranded } from '../foundation/reading/unbranded';
import type { LocalisedText } from '../foundation/value/localised-text';
import type { PlainDate } from '../foundation/value/plain-date';
import type { Provenance } from '../foundation/value/provenance';
import type { AreaLevel } from '../unit/unit';

/**
 * Names one edition of a target.
 *
 * @category Targets
 */
export interface TargetReference {
  /** Which target. */
  readonly id: string;
  /** Which edition of it. @range a whole number from 1 */
  readonly revision: number;
}

/**
 * Says how many units an authority wants by when ("chỉ tiêu").
 *
 * @category Targets
 */
export interface Target extends TargetReference {
  /** What the target is called. */
  readonly name: LocalisedText;
  /** The level of the areas each of which has to reach it. */
  readonly level: AreaLevel;
  /** The areas it names, as they were called; absent where it names none. Measuring does not look at it. */
  readonly areaNames?: readonly string[];
  /** How many units are due. */
  readonly rule: TargetRule;
  /** The year by which they are due. */
  readonly dueYear: number;
  /** The day by which they are due; absent where only the year is known, which then runs to its end. */
  readonly dueOn?: PlainDate;
  /** On what the target rests. */
  readonly provenance: Provenance;
}

/**
 * Gives a `Target` as a host writes it for `parseTarget`, with plain strings as ids and days.
 *
 * @category Targets
 */
export type TargetInput = Unbranded<Target>;

/**
 * Says how many units are due, from a closed vocabulary.
 *
 * @category Targets
 */
export type TargetRule = ShareOfUnitsRule | AllUnitsRule | AssignedQuotaRule | AtLeastPerAreaRule;

/**
 * Asks for a share of all units of the area, inclusive ("từ 30% trở lên").
 *
 * @category Targets
 */
export interface ShareOfUnitsRule {
  /** Tells the kinds of rule apart. */
  readonly kind: 'share-of-units';
  /** How large a share. @unit percent @range from 0.01 to 100, at most two decimals */
  readonly percent: number;
}

/**
 * Asks for every unit of the area.
 *
 * @category Targets
 */
export interface AllUnitsRule {
  /** Tells the kinds of rule apart. */
  readonly kind: 'all-units';
}

/**
 * Asks for a number of units that an authority has assigned ("chỉ tiêu giao").
 *
 * @category Targets
 */
export interface AssignedQuotaRule {
  /** Tells the kinds of rule apart. */
  readonly kind: 'assigned-quota';
  /** How many. @unit units @range a whole number from 1 */
  readonly unitCount: number;
}

/**
 * Asks for a number of units in each of several areas, such as one in each urban district.
 *
 * @category Targets
 */
export interface AtLeastPerAreaRule {
  /** Tells the kinds of rule apart. */
  readonly kind: 'at-least-per-area';
  /** The level of the areas that are counted. */
  readonly areaLevel: AreaLevel;
  /** How many in each. @unit units @range a whole number from 1 */
  readonly unitCount: number;
}
