import fc from 'fast-check';
import type {
  CandidateList,
  CandidateRanking,
  Finding,
  GateFinding,
  Issue,
  IssueCode,
  Population,
  RecognitionEvent,
  Succession,
  TargetProgress,
  UnitId,
} from 'model-ward-rules';
import {
  attributeChange,
  compareCriteriaSets,
  compareEvaluations,
  compareReports,
  computeScore,
  countUnmetCriteria,
  decideEffectivities,
  decideEligibility,
  decideMaintenance,
  evaluateAssessment,
  rankCandidates,
  selectDecisiveUnknowns,
  selectMinimalPlans,
  standingOn,
} from 'model-ward-rules';
import type { Locale, StoredComparison } from 'model-ward-rules/explanation';
import * as explanation from 'model-ward-rules/explanation';
import {
  allocateUnits,
  computePace,
  computeProjection,
  measureRoadmap,
} from 'model-ward-rules/planning';
import { criteriaSetCatalogue, hungYenRoadmap } from 'model-ward-rules/published';
import { asOf, checked, rawHead } from '../arbitraries/assessments';
import { criteriaSet } from '../arbitraries/criteria-sets';
import { entriesTo } from '../arbitraries/entries';
import { gateAnswers, gates } from '../arbitraries/gates';
import { recognitionHistory } from '../arbitraries/histories';
import { issueParamSamples } from '../arbitraries/issue-params';
import { allocationRequest, buildPlan, paceRequest } from '../arbitraries/plans';
import { policyOf } from '../arbitraries/policies';
import { recognitionRule } from '../arbitraries/rules';
import { assignment, half, programmeOf, reportOn } from '../programme/sample';
import {
  acceptedOf,
  areas,
  carriedOver,
  dayOfTarget,
  judged,
  judgedTwice,
  measuring,
  policies,
  report,
  targetProgress,
  trackStatus,
} from '../schemas/results';
import { scheme } from '../scoring/arbitrary-schemes';
import { day, registerOf, succession, unit } from '../unit/registers';
import type { Said } from './lost-fields';

const notCountedReasons = [
  'withdrawn',
  'recorded-later',
  'earlier-year',
  'later-year',
  'no-unit-on-day',
  'superseded',
] as const;

const locales: readonly Locale[] = ['vi', 'en'];

/** A result said in every language. */
const said = <Result>(
  result: unknown,
  say: (result: Result, locale: Locale) => string | readonly string[],
): Said => ({ result, say: (one: Result) => locales.map((locale) => say(one, locale)) });

/** Every result of a list, said in every language. */
const saidEach = <Result>(
  results: readonly unknown[],
  say: (result: Result, locale: Locale) => string | readonly string[],
): readonly Said[] => results.map((result) => said<Result>(result, say));

const listsOf = ({ confirmed, projected }: CandidateRanking): readonly CandidateList[] => [
  confirmed,
  projected,
];

const nameOf = (id: string): string => `ward ${id}`;

const events: readonly RecognitionEvent[] = [
  { kind: 'recognised', id: 'e1', on: day('2024-04-22'), forYear: 2023 },
  { kind: 'revoked', id: 'e2', on: day('2024-05-22') },
] as readonly RecognitionEvent[];

/** What differs between two stored results, once each. */
const storedComparison: StoredComparison = {
  isAnswerChanged: true,
  isInputKnown: false,
  causes: [
    { kind: 'day', before: ['2024-12-31'], after: ['2025-12-31'] },
    { kind: 'policy', before: ['all-must-be-met@1'], after: ['all-must-be-met@2'] },
    { kind: 'version', before: '1.0.0', after: '2.0.0', mayChangeAnswers: true },
    { kind: 'input', names: ['assessment'] },
    { kind: 'damage' },
  ],
};

const successions: readonly (readonly [object, readonly object[]])[] = [
  ['merge', 'a b', 'n'],
  ['split', 'a', 'b n'],
  ['transfer', 'a', 'a'],
  ['create', '', 'n'],
  ['abolish', 'a', ''],
  ['rename', 'a', 'n'],
  ['reclassify', 'a', 'a'],
].map(([kind, from, into]) => [
  succession(kind as string, '2025-07-01', from as string, into as string, {
    ...(kind === 'create' ? {} : { instrument: `Nghị quyết về ${kind}` }),
  }),
  [unit('p'), ...['a', 'b', 'n'].map((id) => unit(id))],
]);

const issues = (Object.keys(issueParamSamples) as readonly IssueCode[]).flatMap((code) =>
  issueParamSamples[code].map(
    (params) => ({ severity: 'error', code, path: [], params }) as unknown as Issue,
  ),
);

/** A ward that was judged by its criteria and under gates. */
const judgedUnderGates = criteriaSet(3).chain((set) =>
  fc
    .tuple(entriesTo(set), recognitionRule(set.criteria.map(({ id }) => id)), gates, gateAnswers)
    .map(([answers, rule, assessable, given]) => ({
      set,
      evaluation: evaluateAssessment(
        checked(set, {
          ...rawHead(set),
          results: { kind: 'by-criterion', answers },
          ...(given === undefined ? {} : { gateAnswers: given }),
        }),
        { asOf },
      ),
      policy: policyOf(rule, assessable),
    })),
);

const populations: readonly Population[] = [
  { kind: 'on-day', on: day('2024-12-31') },
  { kind: 'baseline', on: day('2023-12-31') },
  { kind: 'cohort', from: day('2023-04-10'), until: day('2025-07-01') },
];

const provenance = fc.record(
  {
    origin: fc.constantFrom('published', 'inferred', 'host'),
    confidence: fc.constantFrom('high', 'medium', 'low'),
    sources: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }),
    note: fc.record({ vi: fc.constantFrom('lưu ý', 'khác'), en: fc.constantFrom('note', 'other') }),
  },
  { requiredKeys: ['origin', 'sources'] },
);

/** A measurement from units, which tells more than one from summaries. */
const toldProgress: fc.Arbitrary<TargetProgress> = fc
  .tuple(
    targetProgress,
    fc.record({
      suspendedCount: fc.nat(3),
      withoutVerdictCount: fc.nat(3),
      reachedLate: fc.nat(3).map((count) => ({ least: 0, most: count })),
      lostSince: fc.nat(3).map((count) => ({ least: count, most: count })),
      openPopulationCount: fc.nat(2),
      latePapers: fc.subarray([
        { unitId: 'w-1', eventId: 'e1', kind: 'recognised', on: '2026-03-01' },
        { unitId: 'w-2', eventId: 'e2', kind: 'revoked', on: '2026-04-01' },
      ]),
      lateAssessments: fc.subarray([
        { unitId: 'w-1', assessmentYear: 2024, kind: 'recorded', on: '2026-03-01' },
        { unitId: 'w-2', assessmentYear: 2023, kind: 'overridden', on: '2026-04-01' },
      ]),
    }),
  )
  .map(([progress, told]) =>
    progress.outcome === 'not-applicable'
      ? progress
      : ({ ...progress, ...told } as unknown as TargetProgress),
  );

const reportOfTargets = fc
  .tuple(
    fc.constantFrom('2023-06-01', '2024-12-31', '2026-01-01'),
    fc.constantFrom('city', 'Huế', 'Sông'),
    fc.constantFrom('province', 'centrally-run-city', 'town'),
  )
  .map(([on, name, level]) =>
    reportOn(on, {
      targets: [
        assignment(level, half),
        assignment('province', half, {}, 'registered'),
        ...[name, 'nowhere'].map((areaName) => {
          const one = assignment('centrally-run-city', half) as { readonly target: object };
          return {
            ...one,
            target: { ...one.target, id: areaName === name ? 'b' : 'c', areaNames: [areaName] },
          };
        }),
      ],
    }),
  );

/** What every function that explains is given: results as the engine makes them, with what names them. */
export const saidResults: Readonly<Record<string, fc.Arbitrary<readonly Said[]>>> = {
  explainAllocation: allocationRequest.map((request) =>
    saidEach(acceptedOf(allocateUnits(request)), (one: never, locale) =>
      explanation.explainAllocation(one, new Map(), locale),
    ),
  ),
  explainAttribution: judgedTwice.map(([one, another]) =>
    saidEach(acceptedOf(attributeChange([one], [another])), explanation.explainAttribution),
  ),
  explainCandidates: judgedTwice.map(([one, another]) =>
    listsOf(rankCandidates([one.evaluation, another.evaluation], one.policy)).map((list) =>
      said(list, (some: never, locale) => explanation.explainCandidates(some, nameOf, locale)),
    ),
  ),
  explainCarryOver: carriedOver.map((result) =>
    saidEach(acceptedOf(result), explanation.explainCarryOver),
  ),
  explainChange: judgedTwice.map(([one, another]) =>
    saidEach(
      compareEvaluations(one.evaluation, another.evaluation).changes,
      (change: never, locale) => explanation.explainChange(change, one.set, locale),
    ),
  ),
  explainComparison: judgedTwice.map(([one, another]) => [
    said(compareEvaluations(one.evaluation, another.evaluation), (compared: never, locale) =>
      explanation.explainComparison(compared, one.set, locale),
    ),
  ]),
  explainCriteriaSetChanges: fc
    .tuple(criteriaSet(3), criteriaSet(3))
    .map(([one, another]) => [
      said(
        compareCriteriaSets(one, { ...another, groups: [{ id: 'group' }] }),
        explanation.explainCriteriaSetChanges,
      ),
    ]),
  explainDecisiveUnknowns: judgedUnderGates.map(({ evaluation, policy, set }) => [
    said(selectDecisiveUnknowns(evaluation, policy), (one: never, locale) =>
      explanation.explainDecisiveUnknowns(one, set, locale),
    ),
  ]),
  explainEffectivity: dayOfTarget.map((on) =>
    saidEach(decideEffectivities(criteriaSetCatalogue, { asOf: on }), (one: never, locale) =>
      explanation.explainEffectivity(one, criteriaSetCatalogue, locale),
    ),
  ),
  explainEvent: recognitionHistory.map((history) =>
    saidEach(history.events, (one: never, locale) =>
      explanation.explainEvent(one, locale, [...history.events, ...events]),
    ),
  ),
  explainFinding: judged.map(({ set, evaluation }) =>
    saidEach(evaluation.findings, (one: Finding, locale) =>
      explanation.explainFinding(one, set, locale),
    ),
  ),
  explainGap: judged.map(({ set, evaluation, policy }) =>
    saidEach(decideEligibility(evaluation, policy).gaps, (one: never, locale) =>
      explanation.explainGap(one, set, locale),
    ),
  ),
  explainGate: judgedUnderGates.map(({ evaluation, policy }) =>
    saidEach(decideEligibility(evaluation, policy).gates, (one: GateFinding, locale) =>
      explanation.explainGate(one, locale),
    ),
  ),
  explainIssue: fc.constant(
    issues.map((issue) => ({
      result: { [issue.code]: issue.params },
      // The English problem is the message of the issue itself.
      say: (one: Readonly<Record<string, object>>) => {
        const made = { ...issue, params: one[issue.code] } as Issue;
        return [
          explanation.explainIssue(made, 'vi'),
          ...locales.map((locale) => explanation.explainRemedy(made, locale)),
        ];
      },
    })),
  ),
  explainCountedVerdict: fc.constantFrom('confirmed', 'projected').map((basis) =>
    saidEach(
      [
        { basis, outcome: 'undetermined', reason: 'assessments-disagree' },
        { basis, outcome: 'undetermined', reason: 'unknown-criteria' },
        { basis, outcome: 'undetermined', reason: 'no-applicable-criteria' },
        { basis, outcome: 'eligible', reason: 'rule-met' },
      ],
      explanation.explainCountedVerdict,
    ),
  ),
  explainMaintenance: judged.map(({ evaluation }) =>
    policies.map((policy) =>
      said(decideMaintenance(evaluation, policy), explanation.explainMaintenance),
    ),
  ),
  explainNotCounted: fc
    .constantFrom(...notCountedReasons)
    .map((reason) =>
      saidEach(
        [{ position: 1_234, unitId: 'ward-1' as UnitId, assessmentYear: 2042, reason }],
        explanation.explainNotCounted,
      ),
    ),
  explainPace: paceRequest.map((request) => [said(computePace(request), explanation.explainPace)]),
  explainPlan: judgedUnderGates.map(({ evaluation, policy, set }) =>
    saidEach(selectMinimalPlans(evaluation, policy).plans, (one: never, locale) =>
      explanation.explainPlan(one, set, locale),
    ),
  ),
  explainPopulation: fc.constant(saidEach(populations, explanation.explainPopulation)),
  explainProgress: fc
    .oneof(targetProgress, toldProgress)
    .map((one) => [
      said(one, (progress: never, locale) => explanation.explainProgress(progress, locale)),
    ]),
  explainProjection: buildPlan.map((plan) => [
    said(computeProjection(plan), explanation.explainProjection),
  ]),
  explainProvenance: provenance.map((one) => [
    said(one, (told: never, locale) => explanation.explainProvenance(told, nameOf, locale)),
  ]),
  explainReportComparison: fc
    .tuple(report, report)
    .map(([one, another]) => [
      said(
        compareReports(one, another, programmeOf().records.register),
        (compared: never, locale) => explanation.explainReportComparison(compared, nameOf, locale),
      ),
    ]),
  explainRoadmap: fc
    .tuple(fc.constant(hungYenRoadmap), areas, measuring)
    .map(([roadmap, summaries, options]) => [
      said(measureRoadmap(roadmap, summaries, options), (one: never, locale) =>
        explanation.explainRoadmap(one, roadmap, locale),
      ),
    ]),
  explainRowIssue: fc
    .tuple(
      fc.constantFrom(...issues.filter(({ code }) => code === 'tally/blank')),
      fc.record(
        { rowNumber: fc.nat(9), columnName: fc.constantFrom('A', 'B') },
        { requiredKeys: [] },
      ),
    )
    .map(([issue, place]) => [said({ ...place, issue }, explanation.explainRowIssue)]),
  explainScore: judged.chain(({ set, evaluation }) =>
    scheme([...set.criteria.map(({ id }) => id)]).map((one) => [
      said(computeScore(evaluation, one), (score: never, locale) =>
        explanation.explainScore(score, one, locale),
      ),
    ]),
  ),
  explainStanding: fc
    .tuple(recognitionHistory, fc.constantFrom(...policies), dayOfTarget, dayOfTarget)
    .map(([one, policy, on, knownAt]) => [
      said(standingOn(one, policy, { asOf: on, knownAt }), (standing: never, locale) =>
        explanation.explainStanding(standing, locale),
      ),
    ]),
  explainStoredComparison: fc.constant([
    said(storedComparison, (comparison: StoredComparison, locale) =>
      explanation.explainStoredComparison(comparison, locale).join(' '),
    ),
  ]),
  explainSuccession: fc.constant(
    successions.map(([told, units]) =>
      said(told, (one: Succession, locale) =>
        explanation.explainSuccession(one, registerOf(units, []), locale),
      ),
    ),
  ),
  explainTargetReport: reportOfTargets.map((one) =>
    saidEach(one.targets, (target: never, locale) =>
      explanation.explainTargetReport(target, nameOf, locale),
    ),
  ),
  explainTrackStatus: trackStatus.map((one) => [said(one, explanation.explainTrackStatus)]),
  explainUnmetCriteria: judgedTwice.map(([one, another]) =>
    saidEach(countUnmetCriteria([one.evaluation, another.evaluation]), (counts: never, locale) =>
      explanation.explainUnmetCriteria(counts, one.set, locale),
    ),
  ),
  explainVerdict: judgedUnderGates.map(({ evaluation, policy }) => [
    said(decideEligibility(evaluation, policy), explanation.explainVerdict),
  ]),
};
