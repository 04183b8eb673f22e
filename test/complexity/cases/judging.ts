import * as rules from 'model-ward-rules';
import * as batch from 'model-ward-rules/batch';
import {
  explainCandidates,
  explainUnmetCriteria,
  explainVerdict,
  toProblemDetails,
  toProblemEntries,
} from 'model-ward-rules/explanation';
import { exportAssessmentRows, exportRows } from 'model-ward-rules/intake';
import { allocateUnits } from 'model-ward-rules/planning';
import {
  allMustBeMet,
  maintenanceNotPublished,
  modelWardPolice20,
} from 'model-ward-rules/published';
import { attestedSet } from '../../arbitraries/criteria-sets';
import { id } from '../../unit/registers';
import { times, type WorstCase, worst } from '../worst-case';

const asOf = rules.plainDate('2024-12-31');
const nameOf = (unitId: string): string => unitId;
const ofWards = [100, 1_000, 10_000];
/** As many criteria as a set may have. */
const ofCriteria = [100, 1_000, 10_000];

function submitted(criteriaSet: rules.CriteriaSet, unitId: string): rules.SubmittedAssessment {
  const answers = criteriaSet.criteria
    .map((criterion, place) => ({
      criterionId: criterion.id,
      answer: { kind: 'attested', status: place % 3 === 0 ? 'not-met' : 'met' },
    }))
    .reverse();
  return {
    unitId,
    assessmentYear: 2024,
    criteriaSet: { id: criteriaSet.id },
    basis: 'confirmed',
    results: { kind: 'by-criterion', answers },
  } as never;
}

const assess = (criteriaSet: rules.CriteriaSet, unitId = 'w'): rules.Assessment =>
  rules.orThrow(
    rules.checkAssessment(submitted(criteriaSet, unitId), [criteriaSet]),
    () => undefined,
  );
const setOf = (size: number): rules.CriteriaSet =>
  attestedSet(times(size, () => 'free' as const)) as rules.CriteriaSet;
const wards = (size: number): readonly rules.Assessment[] =>
  times(size, (place) => assess(modelWardPolice20, `w${place}`));
const evaluated = (size: number): readonly rules.Evaluation[] =>
  wards(size).map((one) => rules.evaluateAssessment(one, { asOf }));

const sameIssue = (size: number): readonly rules.Issue[] =>
  times(
    size,
    () =>
      ({ code: 'input/hostile', severity: 'error', path: [], params: {}, message: '' }) as const,
  );

const overCriteria = (call: (assessment: rules.Assessment) => unknown): WorstCase =>
  worst(
    'criteria, their answers in the opposite order',
    (size) => {
      const assessment = assess(setOf(size));
      return () => call(assessment);
    },
    ofCriteria,
  );
const overWards = (call: (assessments: readonly rules.Assessment[]) => unknown): WorstCase =>
  worst(
    'assessments',
    (size) => {
      const all = wards(size);
      return () => call(all);
    },
    ofWards,
  );
const overEvaluations = (call: (all: readonly rules.Evaluation[]) => unknown): WorstCase =>
  worst(
    'evaluations',
    (size) => {
      const all = evaluated(size);
      return () => call(all);
    },
    ofWards,
  );
const verdictOf = (assessment: rules.Assessment): rules.Verdict =>
  rules.decideEligibility(rules.evaluateAssessment(assessment, { asOf }), allMustBeMet);

/** A unit with a decision for each of so many days. */
const historyOf = (size: number): rules.RecognitionHistory => ({
  unitId: id('w'),
  events: times(size, (place) => ({
    id: `e${place}`,
    kind: place % 2 === 0 ? 'suspended' : 'reinstated',
    on: new Date(Date.UTC(1900, 0, 1 + place)).toISOString().slice(0, 10),
  })) as never,
});

export const judging: Readonly<Record<string, WorstCase>> = {
  checkAssessment: worst(
    'criteria, their answers in the opposite order',
    (size) => {
      const criteriaSet = setOf(size);
      const given = submitted(criteriaSet, 'w');
      return () => rules.checkAssessment(given, [criteriaSet]);
    },
    ofCriteria,
  ),
  checkCriteriaSets: worst(
    'criteria',
    (size) => {
      const criteriaSet = setOf(size);
      return () => rules.checkCriteriaSets([criteriaSet, criteriaSet]);
    },
    ofCriteria,
  ),
  compareCriteriaSets: worst(
    'criteria of two sets',
    (size) => {
      const criteriaSet = setOf(size);
      return () => rules.compareCriteriaSets(criteriaSet, { ...criteriaSet, revision: 2 });
    },
    ofCriteria,
  ),
  evaluateAssessment: overCriteria((one) => rules.evaluateAssessment(one, { asOf })),
  decideEligibility: overCriteria(verdictOf),
  selectDecisiveUnknowns: overCriteria((one) =>
    rules.selectDecisiveUnknowns(rules.evaluateAssessment(one, { asOf }), allMustBeMet),
  ),
  selectMinimalPlans: overCriteria((one) =>
    rules.selectMinimalPlans(rules.evaluateAssessment(one, { asOf }), allMustBeMet),
  ),
  explainVerdict: overCriteria((one) => explainVerdict(verdictOf(one), 'vi')),
  compareEvaluations: overCriteria((one) => {
    const evaluation = rules.evaluateAssessment(one, { asOf });
    return rules.compareEvaluations(evaluation, evaluation);
  }),
  reviseAssessment: overCriteria((one) => rules.reviseAssessment(one, [])),
  compileRecognition: worst(
    'criteria',
    (size) => {
      const criteriaSet = setOf(size);
      return () => batch.compileRecognition(criteriaSet, allMustBeMet);
    },
    ofCriteria,
  ),
  decideCompiled: overCriteria((one) =>
    batch.decideCompiled(batch.compileRecognition(one.criteriaSet, allMustBeMet), one, { asOf }),
  ),
  evaluateCompiled: overCriteria((one) =>
    batch.evaluateCompiled(batch.compileRecognition(one.criteriaSet, allMustBeMet), one, { asOf }),
  ),
  packAssessments: overWards((all) => batch.packAssessments(modelWardPolice20, all, { asOf })),
  decideBatch: overWards((all) =>
    batch.decideBatch(batch.packAssessments(modelWardPolice20, all, { asOf }), allMustBeMet),
  ),
  decideEach: overWards(
    (all) =>
      [
        ...batch.decideEach(batch.compileRecognition(modelWardPolice20, allMustBeMet), all, {
          asOf,
        }),
      ].length,
  ),
  exportAssessmentRows: worst(
    'assessments',
    (size) => {
      const all = times(size, (place) => submitted(modelWardPolice20, `w${place}`));
      return () => exportAssessmentRows(all, modelWardPolice20);
    },
    ofWards,
  ),
  selectCountingAssessments: worst(
    'assessments of one ward and year, all different',
    (size) => {
      const all = times(size, () => assess(modelWardPolice20));
      return () => rules.selectCountingAssessments(all, { knownAt: asOf });
    },
    ofWards,
  ),
  rankCandidates: overEvaluations((all) => rules.rankCandidates(all, allMustBeMet)),
  countUnmetCriteria: overEvaluations((all) => rules.countUnmetCriteria(all)),
  explainCandidates: worst(
    'candidates with one rank (R27)',
    (size) => {
      const { confirmed } = rules.rankCandidates(evaluated(size), allMustBeMet);
      return () => explainCandidates(confirmed, nameOf, 'vi');
    },
    ofWards,
  ),
  explainUnmetCriteria: overEvaluations((all) =>
    rules
      .countUnmetCriteria(all)
      .map((one) => explainUnmetCriteria(one, modelWardPolice20 as never, 'vi')),
  ),
  toProblemDetails: worst('issues', (size) => {
    const issues = sameIssue(size);
    return () => toProblemDetails(issues, 'vi');
  }),
  toProblemEntries: worst('issues', (size) => {
    const issues = sameIssue(size);
    return () => toProblemEntries(issues, 'vi');
  }),
  orThrow: worst('issues', (size) => {
    const issues = sameIssue(size);
    return () => {
      try {
        return rules.orThrow({ ok: false, issues });
      } catch (error) {
        return error;
      }
    };
  }),
  standingOn: worst(
    'decisions of one ward',
    (size) => {
      const history = historyOf(size);
      return () => rules.standingOn(history, maintenanceNotPublished, { asOf });
    },
    ofCriteria,
  ),
  allocateUnits: worst('areas with equal weights', (size) => {
    const areas = times(size, (place) => ({ areaId: id(`a${place}`), weight: 1 }));
    return () => allocateUnits({ unitCount: Math.floor(size / 2), areas });
  }),
  exportRows: worst('rows', (size) => {
    const rows = times(size, (place) => [`=${place}`]);
    return () => exportRows(rows);
  }),
  composeCrosswalks: worst(
    'pairs of both, all through one criterion (Q12)',
    (size) => {
      const crosswalk = (from: string, to: string, pairs: readonly object[]) =>
        ({
          id: 'c',
          revision: 1,
          from: { id: from, revision: 1 },
          to: { id: to, revision: 1 },
          pairs,
          provenance: { origin: 'host', sources: [] },
        }) as never;
      const into = times(size, (place) => ({
        fromCriterionId: `a${place}`,
        relation: 'equal-to',
        toCriterionId: 'm',
      }));
      const out = times(1, (place) => ({
        fromCriterionId: 'm',
        relation: 'equal-to',
        toCriterionId: `b${place}`,
      }));
      const head = { id: 'all', revision: 1, provenance: { origin: 'host', sources: [] } } as never;
      return () =>
        rules.composeCrosswalks(crosswalk('a', 'm', into), crosswalk('m', 'b', out), head);
    },
    ofCriteria,
  ),
};
