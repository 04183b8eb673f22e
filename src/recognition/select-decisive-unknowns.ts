import { assertEvaluation } from '../evaluation/assert-evaluation';
import type { Evaluation } from '../evaluation/evaluation';
import { type Finding, isOrMayBeWaived } from '../evaluation/finding';
import type { DecisiveUnknowns } from './decisive-unknowns';
import { fitsFindings } from './fits-findings';
import { isPivotal } from './is-pivotal';
import { judgeGates, openGatesOf } from './judge-gates';
import { judgeOf } from './judge-rule';
import { type CriteriaClass, openResultsOf } from './open-results';
import { decisiveTotals } from './reachable-totals';
import type { RecognitionPolicies, RecognitionRule } from './recognition-policy';
import { selectRecognitionPolicy } from './select-recognition-policy';

/**
 * Selects the unknown gates and criteria that can still change the verdict; an unknown that cannot is not among them.
 *
 * A criterion is decisive when, for some outcome of the other unknown ones, its own outcome changes the verdict. Of a
 * tally, where one criterion met is another not met, it is decisive when a rule names it and exchanging it with
 * another changes the verdict.
 *
 * @param evaluation - how each criterion stands, from `evaluateAssessment`
 * @param policies - what makes a unit eligible: a policy, or a list, of which the one in force at the end of the year decides
 * @returns the gates, in the order of the policy, and the ids of the criteria, in the order of the set; none where the
 *   verdict is decided, or the policy does not fit
 * @issues none: the question has an answer for every evaluation and policy
 * @category Recognition
 * @example
 * ```ts
 * import {
 *   checkAssessment,
 *   evaluateAssessment,
 *   orThrow,
 *   parseAssessment,
 *   plainDate,
 *   selectDecisiveUnknowns,
 * } from 'model-ward-rules';
 * import { allMustBeMet, criteriaSetCatalogue } from 'model-ward-rules/published';
 *
 * const answersOf = (status: string) =>
 *   Array.from({ length: 18 }, (_, index) => ({
 *     criterionId: `criterion-${index + 1}`,
 *     answer: { kind: 'attested', status: index === 0 ? status : 'met' },
 *   }));
 * for (const status of ['met', 'not-met']) {
 *   const submitted = orThrow(
 *     parseAssessment({
 *       unitId: 'ward-1',
 *       assessmentYear: 2024,
 *       criteriaSet: { id: 'model-ward-police-20' },
 *       basis: 'confirmed',
 *       results: { kind: 'by-criterion', answers: answersOf(status) },
 *     }),
 *     console.warn,
 *   );
 *   const evaluation = evaluateAssessment(orThrow(checkAssessment(submitted, criteriaSetCatalogue), console.warn), {
 *     asOf: plainDate('2024-12-31'),
 *   });
 *   console.log(status, selectDecisiveUnknowns(evaluation, allMustBeMet).criterionIds.length);
 *   // met 2
 *   // not-met 0
 * }
 * ```
 */
export function selectDecisiveUnknowns(
  evaluation: Evaluation,
  policies: RecognitionPolicies,
): DecisiveUnknowns {
  assertEvaluation(evaluation);
  const { rule, assessable } = selectRecognitionPolicy(policies, evaluation.assessmentYear);
  const gates = judgeGates(assessable, evaluation);
  if (gates.reason === 'gate-failed') return { gates: [], criterionIds: [] };
  // A gate that fails settles the verdict, so whether it does is always decisive.
  return { gates: openGatesOf(gates), criterionIds: decisiveCriteria(evaluation, rule) };
}

function decisiveCriteria(evaluation: Evaluation, rule: RecognitionRule): readonly string[] {
  if (!fitsFindings(rule, evaluation.findings)) return [];
  const unknown = evaluation.findings.filter(({ status }) => status === 'unknown');
  // Where perhaps nothing applies, each of them may be the one criterion that does.
  if (evaluation.findings.every(isOrMayBeWaived)) return idsOf(unknown);
  const results = openResultsOf(evaluation, rule);
  const judge = judgeOf(rule, results.naming);
  const verdicts = new Set(decisiveTotals(results).map(judge));
  if (verdicts.size === 1) return [];
  // Where only numbers count, the verdict turns on any of them; a tally, which knows them, has been decided by now.
  if (results.naming.length === 0) return idsOf(unknown);
  const isDecisive = results.openMetCount === undefined ? isPivotal : isNamed;
  const decisive = new Set(
    results.open
      .filter((one) => isDecisive(one, results, judge))
      .flatMap(({ criterionIds }) => criterionIds),
  );
  return idsOf(unknown).filter((id) => decisive.has(id));
}

const idsOf = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ criterionId }) => criterionId);

/**
 * Of a tally whose verdict is open every named criterion is decisive. Were there one that can be exchanged with any
 * other without effect, then any two others could be exchanged by way of it, and the verdict would not be open.
 */
const isNamed = ({ brokenByFailing }: CriteriaClass): boolean => brokenByFailing !== 0;
