import type { CriteriaSet } from '../../criteria-set/criteria-set';
import type { EvaluateOptions } from '../../evaluation/evaluate-assessment';
import type { LineOptions } from './line-options';

/**
 * Adjusts how lines are read into columns.
 *
 * @category Intake
 */
export interface PackLineOptions extends LineOptions, EvaluateOptions {
  /** The sets the host knows, that of the columns among them; by default that one alone. */
  readonly criteriaSets?: readonly CriteriaSet[];
}
