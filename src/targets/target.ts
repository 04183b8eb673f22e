import type { Unbranded } from '../foundation/reading/unbranded';
import type { Bound } from '../foundation/value/bound';
import type { LocalisedText } from '../foundation/value/localised-text';
import type { PlainDate } from '../foundation/value/plain-date';
import type { Provenance } from '../foundation/value/provenance';
import type { AreaTier } from '../unit/area-tier';
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
  /** The level of the areas each of which has to reach it, or a tier of several levels. */
  readonly level: AreaLevel | AreaTier;
  /** The areas it names, as they were called, which alone have to reach it; absent where it names none. */
  readonly areaNames?: readonly string[];
  /** Which units it is about; all where absent. */
  readonly base?: TargetBase;
  /** How many units are due. */
  readonly rule: TargetRule;
  /**
   * The first year that counts, where it is about a period: what was registered, given or kept from this year to the due year, each
   * unit once. Absent where titles for any year up to the due year count, and registrations and verdicts for the due year.
   */
  readonly fromYear?: number;
  /** The year by which they are due. */
  readonly dueYear: number;
  /** The day by which they are due; absent where only the year is known, which then runs to its end. */
  readonly dueOn?: PlainDate;
  /**
   * The last day for decisions on the due year, which come after the due day. Where absent, the maintenance policy gives it by its
   * review of that year.
   */
  readonly decidedBy?: PlainDate;
  /** On what the target rests. */
  readonly provenance: Provenance;
}

/**
 * Says which units a target is about: `all`; those that had a title for an earlier year which had not ended when the due year, or
 * the period, began (`recognised-before`); those that registered for it; or those that were assessed for it.
 *
 * @category Targets
 */
export type TargetBase = 'all' | 'recognised-before' | 'registered' | 'assessed';

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
 * Asks for a share of the units of the area: from below ("từ 30% trở lên"), or from above ("không quá 5%").
 *
 * @category Targets
 */
export interface ShareOfUnitsRule {
  /** Tells the kinds of rule apart. */
  readonly kind: 'share-of-units';
  /** On which side of the share the reached ones must be. */
  readonly bound: Bound;
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
  /** The level of the areas that are counted, or a tier of several levels. */
  readonly areaLevel: AreaLevel | AreaTier;
  /** How many in each. @unit units @range a whole number from 1 */
  readonly unitCount: number;
}
