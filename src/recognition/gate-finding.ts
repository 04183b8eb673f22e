import type { Judgement } from '../evaluation/finding';
import type { LocalisedText } from '../foundation/value/localised-text';

/**
 * Names a gate of a policy.
 *
 * @category Recognition
 */
export interface GateName {
  /** Which gate of the policy. */
  readonly gateId: string;
  /** What it is called; absent where the policy does not say. */
  readonly title?: LocalisedText;
}

/**
 * Says how one gate of a policy stands and why: met and not applicable pass it.
 *
 * @category Recognition
 */
export interface GateFinding extends GateName, Judgement {}
