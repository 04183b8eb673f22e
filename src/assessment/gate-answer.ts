import type { Answer } from './answer';
import type { Evidence } from './evidence';

/**
 * Holds the answer for one gate of a policy: a condition for being assessed at all, which is no criterion.
 *
 * @category Assessments
 */
export interface GateAnswer {
  /** Which gate of the policy. */
  readonly gateId: string;
  /** What was found. */
  readonly answer: Answer;
  /** What shows it. */
  readonly evidence?: readonly Evidence[];
}
