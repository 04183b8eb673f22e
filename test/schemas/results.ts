import fc from 'fast-check';
import type {
  AreaSummary,
  CriteriaSet,
  Evaluation,
  MaintenancePolicy,
  RecognitionPolicy,
  Result,
} from 'model-ward-rules';
import {
  attributeChange,
  carryOverEvaluation,
  compareCriteriaSets,
  compareEvaluations,
  computeScore,
  countUnmetCriteria,
  decideEffectivities,
  decideEligibility,
  decideMaintenance,
  evaluateAssessment,
  measureTarget,
  mergeGroups,
  orThrow,
  parseAssessmentJson,
  rankCandidates,
  selectDecisiveUnknowns,
  selectMinimalPlans,
  standingOn,
} from 'model-ward-rules';
import { toProblemDetails } from 'model-ward-rules/explanation';
import { countRange } from 'model-ward-rules/intake';
import { judge, report as reportJson } from 'model-ward-rules/json';
import {
  allocateUnits,
  computePace,
  computePaceSensitivity,
  computeProjection,
  computeTrackStatus,
  measureRoadmap,
} from 'model-ward-rules/planning';
import {
  criteriaSetCatalogue,
  publishedRoadmaps,
  publishedTargets,
} from 'model-ward-rules/published';
import { asOf, checked, rawHead } from '../arbitraries/assessments';
import { criteriaSet } from '../arbitraries/criteria-sets';
import { crosswalkOf, named, pair } from '../arbitraries/crosswalks';
import { dayAsked, entriesTo } from '../arbitraries/entries';
import { gateAnswers, gates } from '../arbitraries/gates';
import { recognitionHistory } from '../arbitraries/histories';
import { allocationRequest, buildPlan, paceRequest, shareOf } from '../arbitraries/plans';
import { policyOf } from '../arbitraries/policies';
import { questionOn, rangePlan } from '../arbitraries/range-plans';
import { recognitionRule } from '../arbitraries/rules';
import { areaSummary } from '../arbitraries/summaries';
import { judgeRequest, reportRequest } from '../json/requests';
import {
  assignment,
  event,
  half,
  history,
  onePerDistrict,
  projected,
  recognised,
  registered,
  reportOn,
  sample,
  tally,
} from '../programme/sample';
import { scheme } from '../scoring/arbitrary-schemes';
import { hostPolicy } from '../standing/policies';
import { day } from '../unit/registers';

/** A ward that was judged, with all that the judgement rests on. */
export interface Judged {
  readonly set: CriteriaSet;
  readonly evaluation: Evaluation;
  readonly policy: RecognitionPolicy;
}

const rawResults = (set: CriteriaSet): fc.Arbitrary<unknown> => {
  const criteriaCount = set.criteria.length;
  return fc.oneof(
    { weight: 3, arbitrary: entriesTo(set).map((answers) => ({ kind: 'by-criterion', answers })) },
    {
      weight: 1,
      arbitrary: fc
        .nat(criteriaCount)
        .map((metCount) => ({ kind: 'tally', metCount, criteriaCount })),
    },
  );
};

const evaluationBy = (set: CriteriaSet, unitId: string): fc.Arbitrary<Evaluation> =>
  fc
    .tuple(rawResults(set), fc.constantFrom('confirmed', 'projected'), dayAsked, gateAnswers)
    .map(([results, basis, on, given]) => {
      const ofGates = given === undefined ? {} : { gateAnswers: given };
      const raw = { ...rawHead(set), unitId, basis, results, ...ofGates };
      return evaluateAssessment(checked(set, raw), { asOf: on });
    });

export const judgedBy = (set: CriteriaSet, unitId: string): fc.Arbitrary<Judged> =>
  fc
    .tuple(evaluationBy(set, unitId), recognitionRule(set.criteria.map(({ id }) => id)), gates)
    .map(([evaluation, rule, asked]) => ({ set, evaluation, policy: policyOf(rule, asked) }));

export const judged = criteriaSet(3).chain((set) => judgedBy(set, 'ward-1'));

/** Two wards, or one ward twice, judged by one set. */
export const judgedTwice = criteriaSet(3).chain((set) =>
  fc.tuple(
    judgedBy(set, 'ward-1'),
    fc.constantFrom('ward-1', 'ward-2').chain((id) => judgedBy(set, id)),
  ),
);

export const carriedOver = judged.chain(({ set, evaluation }) =>
  fc
    .constantFrom('equal-to' as const, 'subset-of' as const, 'superset-of' as const)
    .map((relation) => {
      const fresh = named(set, 'fresh');
      const crosswalk = crosswalkOf(set, fresh, [pair(1, relation, 1)]);
      return carryOverEvaluation(evaluation, crosswalk, fresh);
    }),
);

export const policies: readonly MaintenancePolicy[] = [
  hostPolicy,
  { ...hostPolicy, steps: [], onNotMaintained: { kind: 'no-published-rule' } },
];

const days = ['2022-06-01', '2024-12-31', '2026-06-01', '2031-01-01'].map(day);
export const dayOfTarget = fc.constantFrom(...days);
const population = fc.constantFrom(
  { kind: 'on-day' as const, on: asOf },
  { kind: 'baseline' as const, on: asOf },
  { kind: 'cohort' as const, from: asOf, until: asOf },
);
/** Of one year: a target that is about no period is measured by such alone. */
export const areas = fc.array(
  fc
    .oneof(areaSummary(20), areaSummary(0))
    .map((area) =>
      area.years === undefined ? area : { ...area, years: { from: 2024, to: 2024 } },
    ),
  { maxLength: 3 },
);
export const measuring = fc.record({
  counting: fc
    .tuple(
      fc.constantFrom('recognised' as const, 'registered' as const, 'projected-eligible' as const),
      fc.constantFrom('all' as const, 'kept' as const, 'new' as const),
    )
    .map(([count, among]) => ({ count, among })),
  asOf: dayOfTarget,
  population,
  isClosed: fc.boolean(),
});

export const targetProgress = fc
  .tuple(fc.constantFrom(...publishedTargets), areas, measuring)
  .map(([target, summaries, options]) => measureTarget(target, summaries, options));

export const trackStatus = fc
  .record({
    counts: fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20), fc.nat(20)),
    dueOn: dayOfTarget,
    asOf: dayOfTarget,
    on: dayOfTarget,
    decisionDays: fc.option(fc.array(dayOfTarget, { minLength: 1, maxLength: 3 }), {
      nil: undefined,
    }),
  })
  .map(({ counts: [one, another, dueCount, count], dueOn, asOf: on, on: begun, decisionDays }) =>
    computeTrackStatus(
      {
        reached: { least: Math.min(one, another), most: Math.max(one, another) },
        dueCount,
        dueOn,
        asOf: on,
      },
      { on: begun, count },
      decisionDays === undefined ? {} : { decisionDays },
    ),
  );

const groupsOf = (summaries: readonly AreaSummary[]) =>
  mergeGroups(
    summaries.map((summary, index) => ({ key: `tỉnh ${index}`, summary })),
    [],
  );

export const report = fc
  .tuple(fc.constantFrom('2023-06-01', '2024-12-31', '2025-06-30', '2026-01-01'), fc.nat(20))
  .map(([on, metCount]) =>
    reportOn(on, {
      assessments: [
        ...sample.assessments,
        tally('e', 2024, metCount),
        tally('e', 2024, 20 - metCount, projected),
        tally('a', 2024, metCount),
        tally('nobody', 2024, 20),
        { unitId: 'a', assesmentYear: '2024' },
      ],
      histories: [
        history('a', registered(2023), recognised(2023), event('maintained', 2024, '2025-05-05')),
        history('e', registered(2024)),
        history('c', event('revoked', 2024, '2024-05-05')),
      ],
      targets: [assignment('centrally-run-city', half), assignment('province', onePerDistrict)],
    }),
  );

/** The value of what was not refused. */
export function acceptedOf(result: Result<unknown>): readonly unknown[] {
  return result.ok ? [result.value] : [];
}

/** What the engine makes of random data, by the name of the schema of each result. */
export const results: Readonly<Record<string, fc.Arbitrary<readonly unknown[]>>> = {
  allocation: allocationRequest.map((request) => acceptedOf(allocateUnits(request))),
  areaSummary: areas,
  candidateRanking: judgedTwice.map(([one, another]) => [
    rankCandidates([one.evaluation, another.evaluation], one.policy),
  ]),
  carriedOver: carriedOver.map(acceptedOf),
  changeAttribution: judgedTwice.map(([one, another]) =>
    acceptedOf(attributeChange([one], [another])),
  ),
  criteriaSetChanges: fc
    .tuple(criteriaSet(3), criteriaSet(3))
    .map(([one, another]) => [
      compareCriteriaSets(one, { ...another, groups: [{ id: 'group' }] }),
      compareCriteriaSets(one, one),
    ]),
  decisiveUnknowns: judged.map(({ evaluation, policy }) => [
    selectDecisiveUnknowns(evaluation, policy),
  ]),
  effectivity: dayOfTarget.map((on) => decideEffectivities(criteriaSetCatalogue, { asOf: on })),
  evaluation: judged.map(({ evaluation }) => [evaluation]),
  findingChange: judgedTwice.map(
    ([one, another]) => compareEvaluations(one.evaluation, another.evaluation).changes,
  ),
  groupSummary: areas.map((one) => orThrow(groupsOf(one))),
  judgeAnswer: judgeRequest.map((request) => [JSON.parse(judge(JSON.stringify(request)))]),
  judgeRequest: judgeRequest.map((request) => [request]),
  maintenanceDecision: judged.map(({ evaluation }) =>
    policies.map((policy) => decideMaintenance(evaluation, policy)),
  ),
  pace: paceRequest.map((request) => [computePace(request)]),
  partialResult: rangePlan.map(({ bytes }) =>
    acceptedOf(countRange([bytes], { from: 0, until: bytes.length }, questionOn(bytes))),
  ),
  problemDetails: fc
    .json()
    .map((text) => parseAssessmentJson(text))
    .map((read) => [toProblemDetails(read.ok ? [] : read.issues, 'vi')]),
  programmeReport: report.map((one) => [one]),
  projection: buildPlan.map((plan) => [computeProjection(plan)]),
  recognitionPlans: judged.map(({ evaluation, policy }) => [
    selectMinimalPlans(evaluation, policy),
  ]),
  refusedRequest: fc.json().map((text) => [JSON.parse(judge(text)), JSON.parse(reportJson(text))]),
  reportAnswer: reportRequest.map((request) => [JSON.parse(reportJson(JSON.stringify(request)))]),
  reportRequest: reportRequest.map((request) => [request]),
  roadmapProgress: fc
    .tuple(fc.constantFrom(...publishedRoadmaps), areas, measuring)
    .map(([roadmap, summaries, options]) => [measureRoadmap(roadmap, summaries, options)]),
  score: judged.chain(({ set, evaluation }) =>
    scheme([...set.criteria.map(({ id }) => id)]).map((one) => [computeScore(evaluation, one)]),
  ),
  sensitivityRow: paceRequest.map((request) =>
    computePaceSensitivity(request, {
      successRates: [shareOf('1/2'), shareOf('1/1')],
      lapseRates: [shareOf('0/1')],
    }),
  ),
  standing: fc
    .tuple(recognitionHistory, fc.constantFrom(...policies), dayOfTarget, dayOfTarget)
    .map(([one, policy, on, knownAt]) => [standingOn(one, policy, { asOf: on, knownAt })]),
  targetProgress: targetProgress.map((one) => [one]),
  trackStatus: trackStatus.map((one) => [one]),
  unmetCounts: judgedTwice.map(([one, another]) =>
    countUnmetCriteria([one.evaluation, another.evaluation]),
  ),
  verdict: judged.map(({ evaluation, policy }) => [decideEligibility(evaluation, policy)]),
};
