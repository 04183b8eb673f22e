import type { AssessmentBasis } from '../assessment/submitted-assessment';
import type { Evaluation } from '../evaluation/evaluation';
import { compareTexts } from '../foundation/text/text-order';
import { decideEligibility } from '../recognition/decide-eligibility';
import { failedGatesOf, judgeGates, openGatesOf } from '../recognition/judge-gates';
import type { PolicyReference, RecognitionPolicies } from '../recognition/recognition-policy';
import { selectRecognitionPolicy } from '../recognition/select-recognition-policy';
import type { BlockedUnit, Candidate, CandidateList, CandidateRanking } from './candidate-ranking';
import { missingCriteriaOf } from './missing-criteria';

/**
 * Ranks units that are not eligible yet by how few criteria they must still meet: those sure to need fewer come first,
 * whatever the unknown ones turn out to be, and of them those that may need fewer at best. A unit that does not pass a gate
 * is no candidate; under a gate of which nothing is known a candidate names it.
 *
 * @param evaluations - one for each unit and basis
 * @param policies - what makes a unit eligible: a policy, or a list, of which the one in force at the end of the year decides
 * @returns the candidates of each basis with their ranks and bounds; eligible units are in no list
 * @issues none: every unit can be placed
 * @category Roll-up
 * @example
 * ```ts
 * import { checkAssessment, evaluateAssessment, orThrow, plainDate, rankCandidates } from 'model-ward-rules';
 * import { allMustBeMet, dienBien2022, modelWardPolice22, quanToan2022 } from 'model-ward-rules/published';
 *
 * const asOf = plainDate('2022-12-31');
 * const evaluations = [quanToan2022, dienBien2022].map(({ assessment }) =>
 *   evaluateAssessment(orThrow(checkAssessment(assessment, [modelWardPolice22]), console.warn), { asOf }),
 * );
 * const [nearest] = rankCandidates(evaluations, allMustBeMet).confirmed.candidates;
 * console.log(nearest?.rank, nearest?.unitId, nearest?.missing.most); // 1 dien-bien-ba-dinh-ha-noi 1
 * ```
 */
export function rankCandidates(
  evaluations: readonly Evaluation[],
  policies: RecognitionPolicies,
): CandidateRanking {
  const notEligible = evaluations.filter(
    (evaluation) => decideEligibility(evaluation, policies).outcome !== 'eligible',
  );
  const listOf = (basis: AssessmentBasis): CandidateList =>
    candidateListOf(
      notEligible.filter((evaluation) => evaluation.basis === basis),
      policies,
    );
  return {
    policies: policiesOf(evaluations, policies),
    confirmed: listOf('confirmed'),
    projected: listOf('projected'),
  };
}

/** The editions that decided, the earliest year first. */
function policiesOf(
  evaluations: readonly Evaluation[],
  policies: RecognitionPolicies,
): readonly PolicyReference[] {
  const years = [...new Set(evaluations.map(({ assessmentYear }) => assessmentYear))];
  const used = new Set(
    years.sort((a, b) => a - b).map((year) => selectRecognitionPolicy(policies, year)),
  );
  return [...used].map(({ id, revision }) => ({ id, revision }));
}

type UnrankedCandidate = Omit<Candidate, 'rank'>;

type Named = Pick<Candidate, 'unitId'>;

const byUnitId = (a: Named, b: Named): number => compareTexts(a.unitId, b.unitId);

function candidateListOf(
  evaluations: readonly Evaluation[],
  policies: RecognitionPolicies,
): CandidateList {
  const judged = evaluations.map((evaluation) => {
    const { rule, assessable } = selectRecognitionPolicy(policies, evaluation.assessmentYear);
    const gates = judgeGates(assessable, evaluation);
    return { evaluation, rule, blockedBy: failedGatesOf(gates), onlyIf: openGatesOf(gates) };
  });
  const placed = judged
    .filter(({ blockedBy }) => blockedBy.length === 0)
    .map(({ evaluation, rule, onlyIf }) => ({
      evaluation,
      onlyIf,
      missing: missingCriteriaOf(evaluation, rule),
    }));
  const candidates = placed.flatMap(
    ({ evaluation, onlyIf, missing }): readonly UnrankedCandidate[] => {
      if (missing === undefined) return [];
      const { unitId, assessmentYear, basis, criteriaSet } = evaluation;
      const { bounds, isExact, mayBeOutOfReach } = missing;
      return [
        {
          unitId,
          assessmentYear,
          basis,
          criteriaSet,
          missing: bounds,
          isExact,
          mayBeOutOfReach,
          ...(onlyIf.length === 0 ? {} : { onlyIf }),
        },
      ];
    },
  );
  return {
    candidates: ranked(candidates),
    withoutPlan: placed
      .filter(({ missing }) => missing === undefined)
      .map(({ evaluation }) => evaluation.unitId)
      .sort(),
    notAssessed: judged
      .filter(({ blockedBy }) => blockedBy.length > 0)
      .map(({ evaluation: { unitId }, blockedBy }): BlockedUnit => ({ unitId, blockedBy }))
      .sort(byUnitId),
  };
}

function ranked(candidates: readonly UnrankedCandidate[]): readonly Candidate[] {
  const sorted = [...candidates].sort(
    (a, b) => compareNearness(a, b) || byUnitId(a, b) || a.assessmentYear - b.assessmentYear,
  );
  let rank = 0;
  return sorted.map((candidate, index) => {
    const previous = sorted[index - 1];
    if (previous === undefined || compareNearness(previous, candidate) !== 0) rank = index + 1;
    return { ...candidate, rank };
  });
}

function compareNearness(
  { missing: a }: UnrankedCandidate,
  { missing: b }: UnrankedCandidate,
): number {
  return a.most - b.most || a.least - b.least;
}
