import fc from 'fast-check';
import type { ParseOptions, Result } from 'model-ward-rules';
import {
  completeFrame,
  defaultStageLadder,
  parseAreaSummary,
  parseAssessment,
  parseCriteriaSet,
  parseCrosswalk,
  parseMaintenancePolicies,
  parseMaintenancePolicy,
  parsePlainDate,
  parseRecognitionHistory,
  parseRecognitionPolicies,
  parseRecognitionPolicy,
  parseScoreCard,
  parseScoringScheme,
  parseStageLadder,
  parseTarget,
  parseUnitRegister,
} from 'model-ward-rules';
import {
  parseAllocationRequest,
  parseBuildPlan,
  parsePaceRequest,
  parsePlanningRates,
  parseRoadmap,
  parseTrackBaseline,
  parseTrackOptions,
} from 'model-ward-rules/planning';
import { modelWardPolice20, publishedRoadmaps, publishedTargets } from 'model-ward-rules/published';
import { rawHead } from '../arbitraries/assessments';
import { criteriaSet, requirement } from '../arbitraries/criteria-sets';
import { crosswalkOf, pair } from '../arbitraries/crosswalks';
import { entriesTo } from '../arbitraries/entries';
import { recognitionHistory } from '../arbitraries/histories';
import { allocationRequest, buildPlan, paceRequest } from '../arbitraries/plans';
import { policyOf } from '../arbitraries/policies';
import { registerCase } from '../arbitraries/registers';
import { recognitionRule } from '../arbitraries/rules';
import { areaSummary } from '../arbitraries/summaries';
import { scheme, scoreCard } from '../scoring/arbitrary-schemes';
import { hostPolicy } from '../standing/policies';

/** An input: good ones, what reads them, and the codes of what a schema does not see: parts that do not agree. */
export interface Input {
  readonly good: fc.Arbitrary<unknown>;
  readonly parse: (input: unknown, options?: ParseOptions) => Result<unknown>;
  readonly contradictions: readonly string[];
}

const ids = ['criterion-1', 'criterion-2', 'criterion-3'];
const provenance = {
  origin: 'host',
  confidence: 'low',
  sources: ['made up'],
  note: { vi: 'Ví dụ', en: 'Example' },
};

const assessment = criteriaSet(3).chain((set) =>
  fc.oneof(
    entriesTo(set).map((answers) => ({
      ...rawHead(set),
      results: { kind: 'by-criterion', answers },
    })),
    fc.constant({
      ...rawHead(set),
      basis: 'projected',
      results: { kind: 'tally', metCount: 1, criteriaCount: 3, unmetCriterionIds: ids.slice(1) },
    }),
  ),
);

const fullCriteriaSet = criteriaSet(2).map((set) => ({
  ...set,
  inForceFrom: '2024-02-29',
  inForceUntil: '2026-12-31',
  certainForYears: [2024],
  replaces: [{ id: 'older', revision: 1 }],
  groups: [{ id: 'group', title: { vi: 'Nhóm' } }],
  criteria: set.criteria.map((criterion, index) => ({
    ...criterion,
    number: index + 1,
    groupId: 'group',
    provenance,
  })),
}));

const crosswalk = fc
  .constantFrom('equal-to' as const, 'superset-of' as const, 'intersects-with' as const)
  .map((relation) => ({
    ...crosswalkOf(modelWardPolice20, { ...modelWardPolice20, revision: 2 }, [
      pair(1, relation, 1),
      pair(2, 'subset-of', 1),
    ]),
    provenance,
  }));

const completion = requirement(1).map((asked) => ({
  completes: { id: modelWardPolice20.id, revision: modelWardPolice20.revision },
  id: 'our-criteria',
  revision: 1,
  inForceFrom: '2024-01-01',
  criteria: [{ criterionId: 'criterion-6', notApplicable: 'free', requirement: asked }],
  provenance,
}));

const completionFaults = [
  'completion/other-frame',
  'completion/same-identity',
  'criterion/unknown',
  'criteria-set/unknown-group',
];
const criteriaSetFaults = [
  'criteria-set/repeated-id',
  'criteria-set/repeated-number',
  'criteria-set/over-part-count',
  'criteria-set/unknown-rank',
  'criteria-set/in-force-order',
];
const planFaults = ['plan/bounds-order', 'plan/over-population', 'share/part-over-whole'];
const targetFaults = [
  'target/due-year-mismatch',
  'target/period-order',
  'target/decided-before-due',
];

/** Every input of a `parse…` function, by the name of its schema. */
export const inputs: Readonly<Record<string, Input>> = {
  allocationRequest: { good: allocationRequest, parse: parseAllocationRequest, contradictions: [] },
  areaSummary: {
    good: areaSummary(20),
    parse: parseAreaSummary,
    contradictions: [
      'summary/over-population',
      'summary/part-over-whole',
      'summary/classes-over-all',
      'summary/no-years',
      'summary/years-order',
    ],
  },
  buildPlan: { good: buildPlan, parse: parseBuildPlan, contradictions: planFaults },
  criteriaSet: {
    good: fullCriteriaSet,
    parse: parseCriteriaSet,
    contradictions: [...criteriaSetFaults, 'criteria-set/unknown-group'],
  },
  crosswalk: {
    good: crosswalk,
    parse: parseCrosswalk,
    contradictions: ['crosswalk/same-set', 'crosswalk/contradictory-pair'],
  },
  frameCompletion: {
    good: completion,
    parse: (input, options) => completeFrame(modelWardPolice20, input, options),
    contradictions: [...completionFaults, ...criteriaSetFaults],
  },
  maintenancePolicy: {
    good: recognitionRule(ids, 1).map((rule) => ({ ...hostPolicy, maintainedWhen: rule })),
    parse: parseMaintenancePolicy,
    contradictions: ['policy/too-many-lists', 'maintenance/repeated-consequence'],
  },
  maintenancePolicies: {
    good: recognitionRule(ids, 1).map((rule) => [
      { policy: { ...hostPolicy, maintainedWhen: rule } },
      { from: '2026-01-01', policy: hostPolicy },
    ]),
    parse: parseMaintenancePolicies,
    contradictions: [
      'policy/too-many-lists',
      'maintenance/repeated-consequence',
      'policy/gap',
      'policy/overlap',
    ],
  },
  paceRequest: { good: paceRequest, parse: parsePaceRequest, contradictions: planFaults },
  plainDate: {
    good: fc.constantFrom('2024-02-29', '2000-02-29', '2023-12-31'),
    parse: parsePlainDate,
    contradictions: [],
  },
  planningRates: {
    good: buildPlan.map(({ rates }) => rates),
    parse: parsePlanningRates,
    contradictions: planFaults,
  },
  recognitionHistory: {
    good: recognitionHistory,
    parse: parseRecognitionHistory,
    contradictions: [
      'history/repeated-id',
      'history/repeated-event',
      'history/contradictory-decisions',
      'history/before-its-year',
      'history/until-order',
      'history/withdraws-unknown',
      'history/withdraws-withdrawal',
    ],
  },
  recognitionPolicy: {
    good: recognitionRule(ids).map((rule) => policyOf(rule)),
    parse: parseRecognitionPolicy,
    contradictions: ['policy/too-many-lists'],
  },
  recognitionPolicies: {
    good: recognitionRule(ids).map((rule) => [
      { from: '2026-01-01', policy: policyOf(rule) },
      { policy: policyOf(rule) },
    ]),
    parse: parseRecognitionPolicies,
    contradictions: ['policy/too-many-lists', 'policy/gap', 'policy/overlap'],
  },
  roadmap: {
    good: fc.constantFrom(...publishedRoadmaps),
    parse: parseRoadmap,
    contradictions: [
      ...targetFaults,
      'roadmap/repeated-step',
      'roadmap/other-level',
      'roadmap/step-order',
    ],
  },
  scoreCard: { good: scoreCard(ids), parse: parseScoreCard, contradictions: [] },
  scoringScheme: {
    good: scheme(ids),
    parse: parseScoringScheme,
    contradictions: [
      'scoring/repeated-id',
      'scoring/nothing-scores',
      'scoring/cut-off-kind',
      'scoring/cut-off-order',
      'scoring/unreachable-rank',
    ],
  },
  stageLadder: {
    good: fc.constant(defaultStageLadder),
    parse: parseStageLadder,
    contradictions: ['assessment/repeated-stage'],
  },
  submittedAssessment: { good: assessment, parse: parseAssessment, contradictions: [] },
  target: {
    good: fc.constantFrom(...publishedTargets),
    parse: parseTarget,
    contradictions: targetFaults,
  },
  trackBaseline: {
    good: fc.record({ on: fc.constantFrom('2023-12-31', '2024-02-29'), count: fc.nat(1_000) }),
    parse: parseTrackBaseline,
    contradictions: [],
  },
  trackOptions: {
    good: fc.record(
      {
        ladder: fc.constantFrom(
          { onTrackPercent: 95, atRiskPercent: 60, offTrackPercent: 0 },
          { onTrackPercent: 90.5, atRiskPercent: 90.5, offTrackPercent: -10 },
        ),
        decisionDays: fc.constantFrom(['2025-03-15'], ['2026-03-15', '2025-03-15']),
      },
      { requiredKeys: [] },
    ),
    parse: parseTrackOptions,
    contradictions: ['track/ladder-order'],
  },
  unitRegister: {
    good: registerCase(6).map(({ register }) => register),
    parse: parseUnitRegister,
    contradictions: [
      'unit/existence-order',
      'unit/overlap',
      'unit/interrupted',
      'unit/shared-code',
      'unit/unexplained-end',
      'unit/unknown-parent',
      'unit/absent-parent',
      'unit/parent-level',
      'succession/unit-count',
      'succession/repeated-unit',
      'succession/unknown-unit',
      'succession/not-there-before',
      'succession/not-there-after',
      'succession/unit-already-existed',
      'succession/unit-continues',
      'succession/no-change',
    ],
  },
};
