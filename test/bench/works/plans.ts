import {
  type Assessment,
  type CriteriaSet,
  checkAssessment,
  decideEligibility,
  evaluateAssessment,
  orThrow,
  parseAssessment,
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
  const ofTally = worst(
    40,
    (evaluation, policy) => {
      if (selectMinimalPlans(evaluation, policy).plans.length === 0) throw new Error('No plan.');
    },
    10,
  );
  const unknowns = worst(200, (evaluation, policy) => selectDecisiveUnknowns(evaluation, policy));
  return {
    id: 'P11',
    title: 'plans and decisive unknowns under twelve overlapping lists',
    tables: [],
    goals: [
      atMost('plans, ms', '40 criteria, nothing known', plans, 10),
      atMost('plans of a tally, ms', '10 of 40 criteria', ofTally, 10),
      atMost('decisive unknowns, ms', '200 criteria, nothing known', unknowns, 50),
    ],
  };
}

type Judge = (
  evaluation: ReturnType<typeof evaluateAssessment>,
  policy: ReturnType<typeof policyOf>,
) => unknown;

/** Asks of a unit of which nothing is known, or no more than how many criteria it meets. */
function worst(criteriaCount: number, work: Judge, metCount?: number): number {
  const set = attestedSetOf(criteriaCount);
  const policy = policyOf(set.criteria.map(({ id }) => id));
  const [unknown] = assessmentsOf([{}], set);
  const assessment = metCount === undefined ? unknown : tallyOf(set, metCount);
  const evaluation = evaluateAssessment(assessment as never, { asOf });
  return medianMilliseconds(() => work(evaluation, policy), 7);
}

function tallyOf(set: CriteriaSet, metCount: number): Assessment {
  const results = { kind: 'tally', metCount, criteriaCount: set.criteria.length };
  const head = { unitId: 'ward-1', assessmentYear: 2024, criteriaSet: { id: set.id } };
  return orThrow(
    checkAssessment(orThrow(parseAssessment({ ...head, basis: 'confirmed', results })), [set]),
  );
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
