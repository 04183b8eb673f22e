import {
  decideEligibility,
  evaluateAssessment,
  orThrow,
  parseRecognitionPolicy,
  selectDecisiveUnknowns,
  selectMinimalPlans,
} from 'model-ward-rules';
import { chanceOf } from '../chance';
import { medianMilliseconds } from '../contest';
import { asOf, assessmentsOf, attestedSetOf } from '../wards';
import { atMost, type WorkReport } from '../work';

const LIST_COUNT = 12;

/** P11: plans and decisive unknowns under a policy of twelve overlapping lists. */
export function plansWork(): WorkReport {
  const plans = worst(40, (evaluation, policy) => {
    const found = selectMinimalPlans(evaluation, policy);
    const { outcome } = decideEligibility(evaluation, policy);
    if (found.plans.length === 0 && outcome !== 'eligible') throw new Error('No plan.');
  });
  const unknowns = worst(200, (evaluation, policy) => selectDecisiveUnknowns(evaluation, policy));
  return {
    id: 'P11',
    title: 'plans and decisive unknowns under twelve overlapping lists',
    tables: [],
    goals: [
      atMost('plans, ms', '40 criteria, nothing known', plans, 10),
      atMost('decisive unknowns, ms', '200 criteria, nothing known', unknowns, 50),
    ],
  };
}

type Judge = (
  evaluation: ReturnType<typeof evaluateAssessment>,
  policy: ReturnType<typeof policyOf>,
) => unknown;

function worst(criteriaCount: number, work: Judge): number {
  const set = attestedSetOf(criteriaCount);
  const policy = policyOf(set.criteria.map(({ id }) => id));
  const [assessment] = assessmentsOf([{}], set);
  const evaluation = evaluateAssessment(assessment as never, { asOf });
  return medianMilliseconds(() => work(evaluation, policy), 7);
}

function policyOf(ids: readonly string[]) {
  const chance = chanceOf(11);
  const listOf = () => ids.filter(() => chance.hits(40));
  const rules = Array.from({ length: LIST_COUNT }, (_, place) =>
    place % 2 === 0
      ? { kind: 'must-be-met', criterionIds: listOf() }
      : {
          kind: 'any-of',
          rules: [
            { kind: 'none-may-fail', criterionIds: listOf() },
            { kind: 'share-met', bound: 'at-least', percent: 80 },
          ],
        },
  );
  return orThrow(
    parseRecognitionPolicy({
      id: 'made-up-lists',
      revision: 1,
      name: { vi: 'Mười hai danh sách (ví dụ)' },
      rule: { kind: 'any-of', rules },
      provenance: { origin: 'host', sources: [] },
    }),
  );
}
