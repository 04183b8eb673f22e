import fc from 'fast-check';
import * as rules from 'model-ward-rules';
import type { BriefVerdict } from 'model-ward-rules/batch';
import * as engine from 'model-ward-rules/engine';
import {
  explainDecisiveUnknowns,
  explainProgress,
  explainStanding,
  explainVerdict,
} from 'model-ward-rules/explanation';
import { allMustBeMet, modelWardPolice20 } from 'model-ward-rules/published';
import { answersTo, asOf, assess, assessByTally } from '../arbitraries/assessments';
import { crosswalkOf, named, pair } from '../arbitraries/crosswalks';
import { sample } from '../programme/sample';
import { inputs } from '../schemas/inputs';
import { areas, judged, judgedTwice, measuring } from '../schemas/results';
import { hostPolicy } from '../standing/policies';

/** A function of the engine, with arguments that are good. */
export interface EngineCall {
  readonly name: string;
  readonly good: fc.Arbitrary<readonly unknown[]>;
  /** Any arguments are given to it: the compiler is told nothing of them. */
  readonly call: (...args: never[]) => unknown;
  /** The schemas of its arguments, where there are any. */
  readonly schemas: readonly (string | undefined)[];
}

const good = (name: string): fc.Arbitrary<never> =>
  (inputs[name] as (typeof inputs)[string]).good.map((input) =>
    parsed(name, input),
  ) as fc.Arbitrary<never>;

function parsed(name: string, input: unknown): unknown {
  return rules.orThrow((inputs[name] as (typeof inputs)[string]).parse(input), () => undefined);
}

const call = (
  name: string,
  args: fc.Arbitrary<readonly unknown[]>,
  run: (...args: never[]) => unknown,
  ...schemas: readonly (string | undefined)[]
): EngineCall => ({ name, good: args, call: run, schemas });

const evaluationAndPolicy = judged.map(({ evaluation, policy }) => [evaluation, policy]);
const moment = fc.constant({ asOf, knownAt: asOf });
const years = fc.constant({ year: 2024, asOf, knownAt: asOf });
const records = fc
  .tuple(good('unitRegister'), good('recognitionHistory'))
  .map(([register, history]) => ({
    register: register as rules.UnitRegister,
    histories: [history as rules.RecognitionHistory],
  }));
const assessment = judged.chain(({ set }) =>
  fc.oneof(
    fc.constantFrom(0, set.criteria.length).map((metCount) => assessByTally(set, metCount)),
    answersTo(set).map((answers) => assess(set, answers)),
  ),
);
const programme = fc.constant(rules.orThrow(rules.parseProgramme(sample), () => undefined));
const unitQuery = fc.constantFrom('p', 'd', 'd1').map((id) => ({ id, on: asOf, takenOn: asOf }));

/** Gives a verdict of a batch on, where the definition says the same of the assessment. */
function asDefined(one: rules.Assessment, verdict: BriefVerdict | undefined): unknown {
  const evaluation = rules.evaluateAssessment(one, { asOf });
  const { outcome } = rules.decideEligibility(evaluation, allMustBeMet);
  if (verdict?.outcome !== outcome) throw new Error(`${verdict?.outcome} in place of ${outcome}`);
  return verdict;
}

const judging: readonly EngineCall[] = [
  call('evaluateAssessment', fc.tuple(assessment, moment), rules.evaluateAssessment),
  call(
    'reviseAssessment',
    assessment.map((one) => [one, []]),
    rules.reviseAssessment,
  ),
  call(
    'decideEligibility',
    evaluationAndPolicy,
    rules.decideEligibility,
    'evaluation',
    'recognitionPolicy',
  ),
  call(
    'selectDecisiveUnknowns',
    evaluationAndPolicy,
    rules.selectDecisiveUnknowns,
    'evaluation',
    'recognitionPolicy',
  ),
  call(
    'selectMinimalPlans',
    evaluationAndPolicy,
    rules.selectMinimalPlans,
    'evaluation',
    'recognitionPolicy',
  ),
  call(
    'explained verdict',
    evaluationAndPolicy,
    (evaluation, policy) => explainVerdict(rules.decideEligibility(evaluation, policy), 'vi'),
    'evaluation',
    'recognitionPolicy',
  ),
  call('explained unknowns', evaluationAndPolicy, (evaluation: rules.Evaluation, policy) =>
    explainDecisiveUnknowns(
      rules.selectDecisiveUnknowns(evaluation, policy),
      modelWardPolice20,
      'vi',
    ),
  ),
  call(
    'checkRecognitionPolicy',
    judged.map(({ policy, set }) => [policy, set]),
    rules.checkRecognitionPolicy,
  ),
  call(
    'compareEvaluations',
    judgedTwice.map(([one, other]) => [one.evaluation, other.evaluation]),
    rules.compareEvaluations,
  ),
  call(
    'countUnmetCriteria',
    judgedTwice.map(([one, other]) => [[one.evaluation, other.evaluation]]),
    rules.countUnmetCriteria,
  ),
  call(
    'rankCandidates',
    judgedTwice.map(([one, other]) => [[one.evaluation, other.evaluation], one.policy]),
    rules.rankCandidates,
  ),
  call(
    'attributeChange',
    judgedTwice.map(([one, other]) => [[one], [other]]),
    rules.attributeChange,
  ),
  call(
    'compareCriteriaSets',
    judgedTwice.map(([one, other]) => [one.set, other.set]),
    rules.compareCriteriaSets,
    'criteriaSet',
    'criteriaSet',
  ),
  call(
    'carryOverEvaluation',
    judged.map(({ set, evaluation }) => {
      const fresh = named(set, 'fresh');
      return [evaluation, crosswalkOf(set, fresh, [pair(1, 'equal-to', 1)]), fresh];
    }),
    rules.carryOverEvaluation,
    'evaluation',
    'crosswalk',
    'criteriaSet',
  ),
  call(
    'decideMaintenance',
    judged.map(({ evaluation }) => [evaluation, hostPolicy]),
    rules.decideMaintenance,
    'evaluation',
    'maintenancePolicy',
  ),
  call(
    'checkAssessment',
    fc.tuple(good('submittedAssessment'), fc.constant([modelWardPolice20])),
    rules.checkAssessment,
    'submittedAssessment',
  ),
  call(
    'decideEach',
    assessment.map((one) => [one]),
    (one: rules.Assessment) => {
      const compiled = engine.compileRecognition(one.criteriaSet, allMustBeMet);
      const [decided] = engine.decideEach(compiled, [one], { asOf });
      return asDefined(one, decided?.verdict);
    },
  ),
  call(
    'decideBatch',
    assessment.map((one) => [one]),
    (one: rules.Assessment) => {
      const packed = engine.packAssessments(one.criteriaSet, [one], { asOf });
      return asDefined(one, engine.unpackVerdict(engine.decideBatch(packed, allMustBeMet), 0));
    },
  ),
  call(
    'checkScoringScheme',
    fc.tuple(
      good('scoringScheme'),
      judged.map(({ set }) => set),
    ),
    rules.checkScoringScheme,
    'scoringScheme',
    'criteriaSet',
  ),
  call(
    'computeScore',
    fc.tuple(
      judged.map(({ evaluation }) => evaluation),
      good('scoringScheme'),
    ),
    rules.computeScore,
    'evaluation',
    'scoringScheme',
  ),
  call(
    'decideEffectivities',
    fc.tuple(
      good('criteriaSet').map((set) => [set]),
      moment,
    ),
    rules.decideEffectivities,
  ),
];

const standings: readonly EngineCall[] = [
  call(
    'standingOn',
    fc.tuple(good('recognitionHistory'), good('maintenancePolicy'), moment),
    rules.standingOn,
    'recognitionHistory',
    'maintenancePolicy',
  ),
  call(
    'explained standing',
    fc.tuple(good('recognitionHistory'), good('maintenancePolicy'), moment),
    (history, policy, on) => explainStanding(rules.standingOn(history, policy, on), 'vi'),
  ),
  call('standingsOn', fc.tuple(records, good('maintenancePolicy'), moment), rules.standingsOn),
  call(
    'standingTimeline',
    fc.tuple(
      records,
      good('maintenancePolicy'),
      fc.constant({ from: asOf, until: asOf, unitIds: ['d1'] }),
    ),
    rules.standingTimeline,
  ),
  call(
    'classifyUnits',
    fc.tuple(
      records,
      good('maintenancePolicy'),
      years.map((one) => ({ ...one, unitIds: ['d1'] })),
    ),
    rules.classifyUnits,
  ),
  call(
    'checkRecognitionRecords',
    records.map((one) => [one]),
    rules.checkRecognitionRecords,
  ),
  call(
    'checkMaintenancePolicy',
    fc.tuple(
      good('maintenancePolicy'),
      judged.map(({ set }) => set),
    ),
    rules.checkMaintenancePolicy,
  ),
];

const counts: readonly EngineCall[] = [
  call(
    'checkAreaSummary',
    good('areaSummary').map((one) => [one]),
    rules.checkAreaSummary,
    'areaSummary',
  ),
  call(
    'boundsOf',
    fc.tuple(good('areaSummary'), fc.constant({ count: 'recognised', among: 'all' })),
    rules.boundsOf,
    'areaSummary',
  ),
  call(
    'mergeSummaries',
    fc.tuple(good('areaSummary'), good('areaSummary')),
    rules.mergeSummaries,
    'areaSummary',
    'areaSummary',
  ),
  call(
    'mergeGroups',
    areas.map((all) => [all.map((summary, place) => ({ key: `k${place}`, summary })), []]),
    rules.mergeGroups,
  ),
  call('measureTarget', fc.tuple(good('target'), areas, measuring), rules.measureTarget, 'target'),
  call('explained target', fc.tuple(good('target'), areas, measuring), (target, all, options) =>
    explainProgress(rules.measureTarget(target, all, options), 'vi'),
  ),
  call(
    'measureRoadmap',
    fc.tuple(good('roadmap'), areas, measuring),
    engine.measureRoadmap,
    'roadmap',
  ),
  call(
    'computePace',
    good('paceRequest').map((one) => [one]),
    engine.computePace,
    'paceRequest',
  ),
  call(
    'computeProjection',
    good('buildPlan').map((one) => [one]),
    engine.computeProjection,
    'buildPlan',
  ),
  call(
    'computePaceSensitivity',
    good('paceRequest').map((one) => [
      one,
      { successRates: [{ part: 1, whole: 2 }], lapseRates: [{ part: 0, whole: 1 }] },
    ]),
    engine.computePaceSensitivity,
    'paceRequest',
  ),
  call(
    'allocateUnits',
    good('allocationRequest').map((one) => [one]),
    engine.allocateUnits,
    'allocationRequest',
  ),
  call('computeDueCount', fc.constant([30, 30]), engine.computeDueCount),
  call(
    'computeTrackStatus',
    good('trackBaseline').map((baseline) => [
      { reached: { least: 1, most: 2 }, dueCount: 3, dueOn: '2025-12-31', asOf },
      baseline,
    ]),
    engine.computeTrackStatus,
  ),
  call(
    'selectUnitsOn',
    good('unitRegister').map((register) => [register, { on: asOf }]),
    engine.selectUnitsOn,
    'unitRegister',
  ),
  call(
    'selectUnitOn',
    fc.tuple(good('unitRegister'), unitQuery),
    engine.selectUnitOn,
    'unitRegister',
  ),
  call(
    'selectSuccessors',
    fc.tuple(good('unitRegister'), unitQuery),
    engine.selectSuccessors,
    'unitRegister',
  ),
  call(
    'selectPredecessors',
    fc.tuple(good('unitRegister'), unitQuery),
    engine.selectPredecessors,
    'unitRegister',
  ),
  call(
    'selectLineage',
    fc.tuple(good('unitRegister'), fc.constant({ id: 'd1', asOf })),
    engine.selectLineage,
    'unitRegister',
  ),
  call(
    'selectCohorts',
    fc.tuple(good('unitRegister'), fc.constant({ from: '2021-01-01', until: asOf, level: 'ward' })),
    engine.selectCohorts,
    'unitRegister',
  ),
  call(
    'selectRegisterKnownAt',
    good('unitRegister').map((register) => [register, asOf]),
    engine.selectRegisterKnownAt,
    'unitRegister',
  ),
  call('reportProgramme', fc.tuple(programme, moment), rules.reportProgramme),
];

/** The functions that judge, count and plan. */
export const engineCalls: readonly EngineCall[] = [...judging, ...standings, ...counts];
