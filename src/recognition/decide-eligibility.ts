import { mentionOf } from '../assessment/assessment-record';
import { assertEvaluation } from '../evaluation/assert-evaluation';
import type { Evaluation } from '../evaluation/evaluation';
import { type Finding, isOrMayBeWaived } from '../evaluation/finding';
import { fitsFindings } from './fits-findings';
import { judgeGates } from './judge-gates';
import { judgeOf, type NamingRule } from './judge-rule';
import { openResultsOf } from './open-results';
import { outcomeOf } from './outcome-of';
import { decisiveTotals } from './reachable-totals';
import type { RecognitionPolicies, RecognitionRule } from './recognition-policy';
import { selectRecognitionPolicy } from './select-recognition-policy';
import type { Gap, Verdict, VerdictReason } from './verdict';

/**
 * Decides whether an evaluation meets a policy. Total: it never fails, and it is undetermined exactly where what
 * is not known could still change the answer.
 *
 * @param evaluation - how each criterion stands, from `evaluateAssessment`
 * @param policies - what makes a unit eligible: a policy (`allMustBeMet` of `model-ward-rules/published` is the practice), or a list
 *   with the days from which they are in force, of which the one in force at the end of the assessment year decides
 * @returns the verdict with what stands between the unit and the title
 * @issues none: a policy that names a criterion which the set does not have gives `undetermined`
 * @category Recognition
 * @example
 * ```ts
 * import {
 *   checkAssessment,
 *   decideEligibility,
 *   evaluateAssessment,
 *   orThrow,
 *   parseAssessment,
 *   plainDate,
 * } from 'model-ward-rules';
 * import { allMustBeMet, criteriaSetCatalogue } from 'model-ward-rules/published';
 *
 * const asOf = plainDate('2022-12-31');
 *
 * const submitted = orThrow(
 *   parseAssessment({
 *     unitId: 'dien-bien',
 *     assessmentYear: 2022,
 *     criteriaSet: { id: 'model-ward-police-22' },
 *     basis: 'confirmed',
 *     results: {
 *       kind: 'tally',
 *       metCount: 21,
 *       criteriaCount: 22,
 *       unmetCriterionIds: ['premises'],
 *     },
 *   }),
 *   console.warn,
 * );
 * const evaluation = evaluateAssessment(orThrow(checkAssessment(submitted, criteriaSetCatalogue), console.warn), { asOf });
 * const verdict = decideEligibility(evaluation, allMustBeMet);
 * console.log(verdict.outcome, verdict.gaps.length); // not-eligible 1
 * ```
 */
export function decideEligibility(evaluation: Evaluation, policies: RecognitionPolicies): Verdict {
  assertEvaluation(evaluation);
  const { unitId, assessmentYear, basis, asOf, counts, findings, criteriaSet } = evaluation;
  const policy = selectRecognitionPolicy(policies, assessmentYear);
  const { id, revision, rule, assessable, provenance } = policy;
  const judge = ruleJudgeOn(evaluation, rule);
  const status = judge(rule);
  const gates = judgeGates(assessable, evaluation);
  const reason = gates.reason ?? reasonOf(evaluation, rule, status);
  const isAssessed = reason !== 'gate-failed';
  const blockingFindings = isAssessed ? unmetAskedFor(findings, openRulesOf(rule, judge)) : [];
  return {
    unitId,
    assessmentYear,
    basis,
    asOf,
    outcome: outcomeOf(reason),
    reason,
    counts,
    decidedBy: idsOf(decidingFindings(reason, evaluation, rule, blockingFindings)),
    gaps: isAssessed ? gapsOf(evaluation, blockingFindings, status) : [],
    gates: gates.findings,
    unknownCriterionIds: idsOf(findings.filter(({ status }) => status === 'unknown')),
    criteriaSet,
    policy: { id, revision, origin: provenance.origin },
    ...mentionOf(evaluation),
  } as Verdict;
}

const idsOf = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ criterionId }) => criterionId);

type RuleStatus = 'holds' | 'fails' | 'open';

/** Makes the judge of the rule and its parts on the results of an evaluation. */
function ruleJudgeOn(
  evaluation: Evaluation,
  whole: RecognitionRule,
): (rule: RecognitionRule) => RuleStatus {
  const results = openResultsOf(evaluation, whole);
  const totals = decisiveTotals(results);
  return (rule) => {
    const judge = judgeOf(rule, results.naming);
    if (totals.every(judge)) return 'holds';
    return totals.some(judge) ? 'open' : 'fails';
  };
}

function reasonOf(
  { counts, findings }: Evaluation,
  rule: RecognitionRule,
  status: RuleStatus,
): VerdictReason {
  if (!fitsFindings(rule, findings)) return 'policy-does-not-fit';
  if (counts.notApplicableCount === findings.length) return 'no-applicable-criteria';
  // Where perhaps nothing applies, what is true of all criteria may yet be true of none.
  return findings.every(isOrMayBeWaived) ? 'unknown-criteria' : reasons[status];
}

const reasons: Readonly<Record<RuleStatus, VerdictReason>> = {
  holds: 'rule-met',
  fails: 'rule-not-met',
  open: 'unknown-criteria',
};

type PlainRule = Exclude<RecognitionRule, { readonly rules: unknown }>;

/** Finds the plain rules that stand between the results and the whole rule. */
function openRulesOf(
  rule: RecognitionRule,
  judge: (rule: RecognitionRule) => RuleStatus,
): readonly PlainRule[] {
  if (judge(rule) === 'holds') return [];
  return 'rules' in rule ? rule.rules.flatMap((part) => openRulesOf(part, judge)) : [rule];
}

const names = (rule: PlainRule): rule is NamingRule => 'criterionIds' in rule;

const isAskedForBy =
  (rules: readonly PlainRule[]) =>
  ({ criterionId }: Finding): boolean =>
    rules.some((rule) => !names(rule) || rule.criterionIds.includes(criterionId));

/** What is not met stands in the way where a rule that does not hold yet asks for it. */
function unmetAskedFor(
  findings: readonly Finding[],
  open: readonly PlainRule[],
): readonly Finding[] {
  return findings.filter(({ status }) => status === 'not-met').filter(isAskedForBy(open));
}

function gapsOf(
  { counts, findings }: Evaluation,
  blockingFindings: readonly Finding[],
  status: RuleStatus,
): readonly Gap[] {
  const gaps = blockingFindings.map((finding): Gap => ({ kind: 'criterion', finding }));
  if (status === 'holds') return gaps;
  const namedCount = findings.filter((finding) => finding.status === 'not-met').length;
  const unnamedCount = counts.notMetCount - namedCount;
  return unnamedCount === 0 ? gaps : [...gaps, { kind: 'unnamed', criteriaCount: unnamedCount }];
}

function decidingFindings(
  reason: VerdictReason,
  { findings }: Evaluation,
  rule: RecognitionRule,
  blockingFindings: readonly Finding[],
): readonly Finding[] {
  if (reason === 'rule-not-met') return blockingFindings;
  if (reason !== 'rule-met') return [];
  return findings.filter(({ status }) => status === 'met').filter(isAskedForBy(plainRulesOf(rule)));
}

function plainRulesOf(rule: RecognitionRule): readonly PlainRule[] {
  return 'rules' in rule ? rule.rules.flatMap(plainRulesOf) : [rule];
}
