import { notParsed } from '../foundation/issue/not-parsed';
import { inOrderOfForce, isList, lastInForce } from '../foundation/value/in-force';
import type { RecognitionPolicies, RecognitionPolicy } from './recognition-policy';

const READ_BY = 'parseRecognitionPolicies';

/**
 * Selects the policy by which verdicts on a year are reached: the one in force at the end of that year.
 *
 * Every function that takes policies asks this itself. It is of use before `compileRecognition`, which makes one policy ready.
 *
 * @param policies - one policy for all years, or a list of policies that followed each other
 * @param assessmentYear - the year
 * @returns the policy
 * @throws {@link InputError} where a list was not parsed and has no policy for that year
 * @issues `argument/not-parsed` (thrown)
 * @category Recognition
 * @example
 * ```ts
 * import { orThrow, parseRecognitionPolicies, selectRecognitionPolicy } from 'model-ward-rules';
 * import { allMustBeMet } from 'model-ward-rules/published';
 *
 * // Made up: from 1 July 2027 one criterion may fail.
 * const later = { ...allMustBeMet, id: 'one-may-fail', rule: { kind: 'count-failed', bound: 'at-most', criteriaCount: 1 } };
 * const policies = orThrow(
 *   parseRecognitionPolicies([{ policy: allMustBeMet }, { from: '2027-07-01', policy: later }]),
 *   console.warn,
 * );
 * for (const year of [2026, 2027]) console.log(year, selectRecognitionPolicy(policies, year).id);
 * // 2026 all-must-be-met
 * // 2027 one-may-fail
 * ```
 */
export function selectRecognitionPolicy(
  policies: RecognitionPolicies,
  assessmentYear: number,
): RecognitionPolicy {
  assertPolicies(policies);
  if (!isList(policies)) return policies;
  const end = `${assessmentYear}-12-31`;
  const rows = inOrderOfForce(policies, READ_BY);
  return lastInForce(rows, ({ from = '' }) => from <= end, READ_BY);
}

/** Throws where there is no policy, or none in a row of a list: what asks for nothing is met by everybody. */
export function assertPolicies(policies: RecognitionPolicies): void {
  for (const { policy } of inOrderOfForce(policies, READ_BY)) {
    if (policy?.rule?.kind === undefined) notParsed(policy, 'policy', 'parseRecognitionPolicy');
  }
}
