import { frozen } from '../foundation/text/frozen';
import type { VerdictReason } from '../recognition/verdict';

/** The number that stands for each reason in a column. */
export const reasonCodes: Readonly<Record<VerdictReason, number>> = {
  'rule-met': 0,
  'rule-not-met': 1,
  'unknown-criteria': 2,
  'no-applicable-criteria': 3,
  'policy-does-not-fit': 4,
  'unknown-gates': 5,
  'gate-answers-do-not-fit': 6,
  'gate-failed': 7,
};

/**
 * Lists the reasons of verdicts, each at the place of the number that stands for it in `PackedVerdicts`: at 0 is the one of
 * an eligible unit, at 1 that of one not eligible, and last that of one not assessed; all between are undetermined.
 *
 * @category Batch
 */
export const verdictReasons: readonly VerdictReason[] = /* @__PURE__ */ frozen([
  'rule-met',
  'rule-not-met',
  'unknown-criteria',
  'no-applicable-criteria',
  'policy-does-not-fit',
  'unknown-gates',
  'gate-answers-do-not-fit',
  'gate-failed',
]);

/** The reason that a number stands for. */
export function reasonOfCode(code: number): VerdictReason {
  return verdictReasons[code] as VerdictReason;
}
