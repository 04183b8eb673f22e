import { allOf, type CriterionStatus } from '../evaluation/criterion-status';
import type { Evaluation } from '../evaluation/evaluation';
import { type Finding, isOrMayBeWaived } from '../evaluation/finding';
import { judgeRule, type PlainRule, plainRulesOf } from './judge-rule';
import type { RecognitionPolicy } from './recognition-policy';
import type { Gap, Verdict, VerdictOutcome, VerdictReason } from './verdict';

/**
 * Decides whether an evaluation meets a policy. Total: it never fails, and it is undetermined exactly where what
 * is not known could still change the answer.
 *
 * @param evaluation - how each criterion stands, from `evaluateAssessment`
 * @param policy - what makes a ward eligible; `allMustBeMet` of `model-ward-rules/published` is the practice
 * @returns the verdict with what stands between the ward and the title
 * @issues none: a policy that names a criterion which the set does not have gives `undetermined`
 * @category Recognition
 * @example
 * ```ts
 * import {
 *   checkAssessment,
 *   decideRecognition,
 *   evaluateAssessment,
 *   orThrow,
 *   parseAssessment,
 * } from 'model-ward-rules';
 * import { allMustBeMet, criteriaSetCatalogue } from 'model-ward-rules/published';
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
 * );
 * const evaluation = evaluateAssessment(orThrow(checkAssessment(submitted, criteriaSetCatalogue)));
 * const verdict = decideRecognition(evaluation, allMustBeMet);
 * console.log(verdict.outcome, verdict.gaps.length); // not-eligible 1
 * ```
 */
export function decideRecognition(evaluation: Evaluation, policy: RecognitionPolicy): Verdict {
  const { unitId, assessmentYear, basis, counts, findings, criteriaSet } = evaluation;
  const { id, revision, rule, provenance } = policy;
  const judged = plainRulesOf(rule).map((plain) => ({
    rule: plain,
    status: judgeRule(plain, evaluation),
  }));
  const reason = reasonOf(evaluation, judged);
  return {
    unitId,
    assessmentYear,
    basis,
    outcome: outcomes[reason],
    reason,
    counts,
    gaps: gapsOf(evaluation, judged),
    unknownCriterionIds: findings
      .filter(hasStatus('unknown'))
      .map(({ criterionId }) => criterionId),
    criteriaSet,
    policy: { id, revision, basis: provenance.basis },
  };
}

interface JudgedRule {
  readonly rule: PlainRule;
  readonly status: CriterionStatus;
}

const outcomes: Readonly<Record<VerdictReason, VerdictOutcome>> = {
  'rule-met': 'eligible',
  'rule-not-met': 'not-eligible',
  'unknown-criteria': 'undetermined',
  'no-applicable-criteria': 'undetermined',
  'policy-does-not-fit': 'undetermined',
};

const hasStatus =
  (status: CriterionStatus) =>
  (finding: Finding): boolean =>
    finding.status === status;

function reasonOf(evaluation: Evaluation, judged: readonly JudgedRule[]): VerdictReason {
  const { counts, findings } = evaluation;
  if (!judged.every(({ rule }) => fits(rule, findings))) return 'policy-does-not-fit';
  if (counts.notApplicableCount === findings.length) return 'no-applicable-criteria';
  const status = allOf(judged.map((rule) => rule.status));
  if (status === 'not-met') return 'rule-not-met';
  // Where perhaps nothing applies, what holds of all criteria may yet hold of none.
  return status === 'unknown' || findings.every(isOrMayBeWaived) ? 'unknown-criteria' : 'rule-met';
}

function fits(rule: PlainRule, findings: readonly Finding[]): boolean {
  if (rule.kind !== 'must-be-met') return true;
  const known = new Set(findings.map(({ criterionId }) => criterionId));
  return rule.criterionIds.every((id) => known.has(id));
}

/** A criterion that is not met stands in the way where a rule that does not hold yet asks for it. */
function gapsOf({ counts, findings }: Evaluation, judged: readonly JudgedRule[]): readonly Gap[] {
  const openRules = judged.filter(({ status }) => status !== 'met').map(({ rule }) => rule);
  if (openRules.length === 0) return [];
  const isAskedFor = ({ criterionId }: Finding): boolean =>
    openRules.some(
      (rule) => rule.kind !== 'must-be-met' || rule.criterionIds.includes(criterionId),
    );
  const unmet = findings.filter(hasStatus('not-met'));
  const criteria = unmet.filter(isAskedFor).map((finding): Gap => ({ kind: 'criterion', finding }));
  const unnamedCount = counts.notMetCount - unmet.length;
  return unnamedCount === 0
    ? criteria
    : [...criteria, { kind: 'unnamed', criteriaCount: unnamedCount }];
}
