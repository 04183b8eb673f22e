import type { GateName } from './gate-finding';

/**
 * Names what is not known and can still change a verdict.
 *
 * @category Recognition
 */
export interface DecisiveUnknowns {
  /** The gates, in the order of the policy. */
  readonly gates: readonly GateName[];
  /** The criteria, in the order of the set: each changes the verdict if all gates are passed. */
  readonly criterionIds: readonly string[];
}
