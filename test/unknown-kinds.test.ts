import { InputError } from 'model-ward-rules';
import { dienBien2022, modelWardPolice22 } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { checkEntry } from '../src/assessment/check-entry';
import { ownAnswer } from '../src/assessment/own-answer';
import { compileCriteria } from '../src/batch/compile-criteria';
import { compileRecognition } from '../src/batch/compile-recognition';
import { decideEach } from '../src/batch/decide-each';
import { packRows } from '../src/batch/pack-rows';
import { ruleHolds } from '../src/batch/rule-holds';
import { contradictionsOf } from '../src/criteria-set/contradictions';
import { isJudgeable } from '../src/criteria-set/is-judgeable';
import { assertEvaluation } from '../src/evaluation/assert-evaluation';
import { assertFits } from '../src/evaluation/assert-fits';
import { checkAssessment } from '../src/evaluation/check-assessment';
import { evaluateAssessment } from '../src/evaluation/evaluate-assessment';
import { judgeEntry } from '../src/evaluation/judge-entry';
import { judgeMeasurement } from '../src/evaluation/judge-measurement';
import { judgeAttested } from '../src/evaluation/judges/attested';
import { judgeChange } from '../src/evaluation/judges/change';
import { judgeQuantity } from '../src/evaluation/judges/quantity';
import { judgeShare } from '../src/evaluation/judges/share';
import { reviseAssessment } from '../src/evaluation/revise-assessment';
import { explainCriteriaSetChanges } from '../src/explanation/explain-criteria-set-changes';
import { explainEvent } from '../src/explanation/explain-event';
import { explainPopulation } from '../src/explanation/explain-population';
import { explainProgress } from '../src/explanation/explain-progress';
import { explainReportComparison } from '../src/explanation/explain-report-comparison';
import { explainScore } from '../src/explanation/explain-score';
import { explainStoredComparison } from '../src/explanation/explain-stored-comparison';
import { explainSuccession } from '../src/explanation/explain-succession';
import { explainGap, explainVerdict } from '../src/explanation/explain-verdict';
import { measurementText } from '../src/explanation/measurement-text';
import { readerOf } from '../src/foundation/reading/reader-of';
import { isWithin } from '../src/foundation/value/bound';
import { asksNothing as boundAsksNothing } from '../src/foundation/value/bound-faults';
import { partAtBound } from '../src/foundation/value/share';
import { fieldsOf } from '../src/intake/assessments/cell-address';
import { readAnswer } from '../src/intake/assessments/read-answer';
import { readWholeAnswer } from '../src/intake/assessments/read-whole-answer';
import { resultsInOrder } from '../src/intake/assessments/results-in-order';
import { answerCells } from '../src/intake/export/answer-cells';
import { exportReportRows } from '../src/intake/export/export-report-rows';
import { identityOf } from '../src/partials/identify-partial';
import { asksNothing } from '../src/recognition/asks-nothing';
import { checkRecognitionPolicy } from '../src/recognition/check-recognition-policy';
import { isMonotone } from '../src/recognition/is-monotone';
import { judgeOf } from '../src/recognition/judge-rule';
import { openResultsOf } from '../src/recognition/open-results';
import { outcomeOf } from '../src/recognition/outcome-of';
import { addOutcome, addUnit } from '../src/roll-up/add-unit';
import { emptySummary } from '../src/roll-up/area-summary';
import { boundsOf } from '../src/roll-up/count-bounds';
import { countedVerdictOf } from '../src/roll-up/counted-verdict';
import { newSummary } from '../src/roll-up/growing-summary';
import { contradictionsOf as schemeContradictionsOf } from '../src/scoring/contradictions';
import { heightOf } from '../src/scoring/height-of';
import { judgeRanks } from '../src/scoring/judge-ranks';
import { reachOf } from '../src/scoring/reach-of';
import { listedWeightsOf } from '../src/scoring/weights';
import { applyConsequence } from '../src/standing/apply-consequence';
import { applyEvent } from '../src/standing/apply-event';
import { assertEvents } from '../src/standing/assert-events';
import { decideMaintenance } from '../src/standing/decide-maintenance';
import { inheritTitle } from '../src/standing/inherit-title';
import { noTitle } from '../src/standing/title';
import { replaceFreeText } from '../src/stored/replace-free-text';
import { askOf } from '../src/targets/ask';
import { assertTarget } from '../src/targets/assert-target';
import { groundOf } from '../src/targets/counting-kinds';
import { measureTarget } from '../src/targets/measure-target';
import { assertBuildPlan } from '../src/targets/planning/assert-plan';
import { plannedCountsOf } from '../src/targets/planning/planned-counts-of';
import { roadmapContradictions } from '../src/targets/roadmap-contradictions';
import { tallyOfSummary } from '../src/targets/tally-of-summary';
import { judgeUnit } from '../src/targets/target-unit';
import { asOf, assess } from './arbitraries/assessments';
import { attestedSet } from './arbitraries/criteria-sets';
import { policyOf } from './arbitraries/policies';
import { refusalOf } from './refusal-of';
import { readSourceFiles } from './source-files';

const everyUnit = { among: 'all' } as const;

/** A value of a kind that nobody knows, as a host might make one by hand or a later version might store. */
const strange = { kind: 'strange' } as never;
const ofPolicy = { parameter: 'policy', firstCall: 'parseRecognitionPolicy' };
const years = { from: 2024, to: 2024 };
const summary = { ...emptySummary, years, unitCount: 1 };
const set = attestedSet(1);
const target = { id: 't', revision: 1, name: {}, level: 'country', dueYear: 2025, rule: strange };
const step = (id: string, dueYear: number) => ({ ...target, id, dueYear });

const evaluation = evaluateAssessment(assess(set, [{ kind: 'attested', status: 'not-met' }]), {
  asOf,
});
const allMet = { kind: 'all-met' } as const;
const unbased = { ...assess(set, [{ kind: 'attested', status: 'met' }]), basis: strange };
const scheme = { ranks: [] };
const score = { kind: 'strange', basis: 'confirmed' };
const report = {
  assessmentYear: 2024,
  areas: [],
  targets: [],
  units: [
    {
      unit: { id: 'a' },
      areaIds: [],
      standing: {},
      verdicts: [
        {
          assessmentYear: 2024,
          criteriaSet: { id: 's', revision: 1 },
          basis: 'confirmed',
          gaps: [strange],
        },
      ],
    },
  ],
};

const progress = {
  ...{ outcome: 'missed', counted: 'units', populationCount: 1, openPopulationCount: 0 },
  counting: { count: 'eligible', among: 'all' },
  reached: { least: 0, most: 0 },
  reachedShare: { least: { part: 0, whole: 1 }, most: { part: 0, whole: 1 } },
  achievement: { least: { part: 0, whole: 1 }, most: { part: 0, whole: 1 } },
};

const resultOf = (reason: string): object => ({
  unitId: 'a',
  counted: { before: { basis: 'confirmed', outcome: 'eligible', reason } },
});
const explainComparison = (parts: object): unknown => {
  const moment = { asOf: '2024-11-29', knownAt: '2024-11-29', assessmentYear: 2024 };
  const comparison = { before: moment, after: moment, unchangedCount: 0 };
  return explainReportComparison(
    { ...comparison, units: [], regrouped: [], targets: [], ...parts } as never,
    (id) => id,
    'vi',
  );
};

/** Every function that reads a union of ours, given a member that it does not know. */
const calls: Readonly<Record<string, () => unknown>> = {
  'assessment/check-entry': () =>
    checkEntry(
      { requirement: { kind: 'attested' }, notApplicable: 'never' } as never,
      { answer: strange } as never,
      [],
    ),
  'partials/identify-partial': () =>
    identityOf({ asOf, criteriaSet: set, policy: policyOf(allMet), distinct: strange } as never),
  'assessment/own-answer': () => ownAnswer(strange),
  'evaluation/check-assessment': () =>
    checkAssessment({ ...dienBien2022.assessment, results: strange } as never, [modelWardPolice22]),
  'batch/pack-rows': () =>
    packRows(compileCriteria(set), asOf).pack({ criteriaSet: set, results: strange } as never),
  'batch/pack-rows (basis)': () =>
    packRows(compileCriteria(set), asOf).packMasks({ basis: strange } as never, {} as never),
  'batch/decide-each': () => [
    ...decideEach(compileRecognition(set, policyOf(allMet)), [unbased], { asOf }),
  ],
  'batch/rule-holds': () => ruleHolds(strange, 0, 0, 0),
  'criteria-set/contradictions': () =>
    contradictionsOf({ groups: [], criteria: [{ id: 'a', requirement: strange }] } as never),
  'criteria-set/contradictions (movement)': () =>
    contradictionsOf({
      groups: [],
      criteria: [{ id: 'a', requirement: { kind: 'change', movement: strange } }],
    } as never),
  'criteria-set/is-judgeable': () => isJudgeable(strange, ofPolicy),
  'criteria-set/is-judgeable (movement)': () =>
    isJudgeable({ kind: 'change', movement: strange } as never, ofPolicy),
  'evaluation/assert-evaluation': () =>
    assertEvaluation({ ...evaluation, kind: 'strange' } as never),
  'evaluation/assert-evaluation (status)': () =>
    assertEvaluation({ ...evaluation, findings: [{ status: 'strange' }] } as never),
  'evaluation/assert-fits': () => assertFits({ kind: 'attested' }, strange),
  'evaluation/judges/attested': () => judgeAttested({ status: 'strange' } as never),
  'evaluation/revise-assessment': () =>
    reviseAssessment({ ...assess(set, [undefined]), results: strange }, []),
  'evaluation/evaluate-assessment': () =>
    evaluateAssessment({ ...assess(set, [undefined]), results: strange }, { asOf }),
  'evaluation/judge-entry': () =>
    judgeEntry(
      { requirement: strange, notApplicable: 'never' } as never,
      { answer: { kind: 'attested', status: 'met' } },
      asOf,
    ),
  'evaluation/judge-measurement': () => judgeMeasurement(strange),
  'evaluation/judges/change': () =>
    judgeChange({ movement: strange } as never, { before: 1, after: 1 } as never),
  'evaluation/judges/quantity': () =>
    judgeQuantity({ bound: 'strange', amount: 1 } as never, { amount: 1 } as never),
  'evaluation/judges/share': () =>
    judgeShare({ bound: 'strange', percent: 1 } as never, { part: 1, whole: 1 } as never),
  'explanation/explain-criteria-set-changes': () =>
    explainCriteriaSetChanges(
      { fields: [], isReordered: false, criteria: [strange] } as never,
      'vi',
    ),
  'explanation/explain-event': () =>
    explainEvent({ kind: 'strange', id: 'e', on: '2025-07-01' } as never, 'vi'),
  'explanation/explain-population': () => explainPopulation(strange, 'vi'),
  'explanation/explain-progress': () =>
    explainProgress({ outcome: 'strange', counting: 'eligible' } as never, 'vi'),
  'explanation/explain-progress (direction)': () =>
    explainProgress({ ...progress, direction: 'strange' } as never, 'vi'),
  'explanation/explain-progress (rule)': () =>
    explainProgress({ ...progress, direction: 'at-least', rule: 'strange' } as never, 'vi'),
  'explanation/explain-counted-verdict': () => explainComparison({ units: [resultOf('strange')] }),
  'explanation/target-comparison-text': () =>
    explainComparison({
      targets: [
        {
          target: { id: 't', revision: 1 },
          areaId: null,
          counting: { count: 'eligible', among: 'all' },
          status: 'compared',
          before: {
            ...{ outcome: 'strange', counted: 'units', dueCount: 1 },
            reached: { least: 0, most: 0 },
          },
        },
      ],
    }),
  'explanation/explain-score': () => explainScore(score as never, scheme as never, 'vi'),
  'explanation/explain-score (condition)': () =>
    explainScore(
      {
        kind: 'points',
        basis: 'confirmed',
        points: { least: 0, most: 0 },
        maximumPoints: { least: 1, most: 1 },
        withheldRanks: [{ rankId: 'a', failed: [strange] }],
      } as never,
      scheme as never,
      'vi',
    ),
  'explanation/explain-stored-comparison': () =>
    explainStoredComparison(
      { isAnswerChanged: true, causes: [strange], isInputKnown: true } as never,
      'vi',
    ),
  'explanation/explain-succession': () =>
    explainSuccession(
      { kind: 'strange', on: '2025-07-01', fromIds: [], intoIds: [] } as never,
      { units: [], successions: [] },
      'vi',
    ),
  'explanation/explain-verdict': () => explainGap(strange, set, 'vi'),
  'explanation/explain-verdict (verdict)': () =>
    explainVerdict(
      { basis: 'confirmed', outcome: 'eligible', reason: 'strange', gates: [] } as never,
      'vi',
    ),
  'explanation/measurement-text': () =>
    measurementText({ kind: 'strange', required: {} } as never, 'vi'),
  'explanation/measurement-text (occurrences)': () =>
    measurementText(
      {
        kind: 'occurrences',
        required: strange,
        observed: { occurrenceCount: 1, coverage: { part: 1, whole: 1 } },
      } as never,
      'vi',
    ),
  'explanation/measurement-text (movement)': () =>
    measurementText(
      {
        kind: 'change',
        required: { movement: strange },
        observed: { before: 1, after: 1 },
      } as never,
      'vi',
    ),
  'explanation/explain-verdict (reason)': () =>
    explainVerdict({ basis: 'confirmed', outcome: 'eligible', reason: 'strange' } as never, 'vi'),
  'foundation/reading/reader-of': () => readerOf({ kind: 'strange' } as never),
  'foundation/value/bound-faults': () => boundAsksNothing('strange' as never, 1),
  'foundation/value/bound': () => isWithin('strange' as never, 0),
  'foundation/value/share': () => partAtBound(1, { bound: 'strange' as never, percent: 1 }),
  'intake/assessments/cell-address': () => fieldsOf(strange),
  'intake/assessments/read-answer': () =>
    readAnswer(
      { asked: { requirement: strange }, parts: [], columnsOf: () => [] } as never,
      { cells: [] } as never,
    ),
  'intake/assessments/results-in-order': () => resultsInOrder(strange, []),
  'intake/assessments/read-whole-answer': () =>
    readWholeAnswer({ asked: { requirement: strange } } as never, { column: 0, cell: 'x' }, {
      options: {},
    } as never),
  'intake/export/answer-cells': () =>
    answerCells(
      { results: { kind: 'by-criterion', answers: [{ criterionId: 'a', answer: strange }] } },
      [],
    ),
  'intake/export/answer-cells (results)': () => answerCells({ results: strange }, []),
  'intake/export/unit-columns': () => exportReportRows(report as never, { locale: 'vi' }),
  'recognition/asks-nothing': () => asksNothing(strange),
  'recognition/check-recognition-policy': () =>
    checkRecognitionPolicy({ id: 'p', revision: 1, name: {}, rule: strange } as never, set),
  'recognition/is-monotone': () => isMonotone(strange),
  'recognition/judge-rule': () => judgeOf(strange, []),
  'recognition/open-results': () =>
    openResultsOf({ ...evaluation, kind: 'strange' } as never, allMet),
  'recognition/outcome-of': () => outcomeOf('strange' as never),
  'roll-up/add-unit': () =>
    addOutcome(
      { eligibleCount: 0, notEligibleCount: 0, undeterminedCount: 0, notAssessedCount: 0 },
      'strange' as never,
    ),
  'roll-up/add-unit (standing)': () =>
    addUnit(newSummary(), {
      years,
      standing: { outcome: 'strange' },
      unitClass: 'new',
      verdicts: [],
    } as never),
  'roll-up/add-unit (class)': () =>
    addUnit(newSummary(), {
      years,
      standing: { outcome: 'recognised' },
      unitClass: 'strange',
      verdicts: [],
    } as never),
  'roll-up/count-bounds': () =>
    boundsOf(summary as never, { count: 'strange' as never, among: 'all' }),
  'roll-up/count-bounds (units)': () =>
    boundsOf(summary as never, { count: 'recognised', among: 'strange' as never }),
  'roll-up/counted-verdict': () => countedVerdictOf([{ basis: 'strange' } as never]),
  'scoring/contradictions': () =>
    schemeContradictionsOf({
      method: { kind: 'awarded', points: [] },
      ranks: [{ id: 'r', cutOff: { kind: 'points', points: 0 }, conditions: [strange] }],
    } as never),
  'scoring/judge-ranks': () =>
    judgeRanks({ ranks: [{ id: 'r', conditions: [strange] }] } as never, {
      reaches: () => true,
      evaluation: evaluation as never,
    }),
  'scoring/judge-ranks (rule)': () =>
    judgeRanks({ ranks: [{ id: 'r', conditions: [{ kind: 'rule', rule: strange }] }] } as never, {
      reaches: () => true,
      evaluation: evaluation as never,
    }),
  'scoring/height-of': () => heightOf(strange),
  'scoring/reach-of': () => reachOf({ ...evaluation, kind: 'strange' } as never, () => 1),
  'scoring/weights': () => listedWeightsOf(strange),
  'standing/apply-consequence': () =>
    applyConsequence({ burdens: [] } as never, strange, {} as never),
  'standing/apply-event': () => applyEvent(noTitle, strange, {} as never),
  'standing/assert-events': () =>
    assertEvents([{ kind: 'strange', id: 'e', on: '2025-07-01' } as never]),
  'standing/decide-maintenance': () =>
    decideMaintenance(evaluation, {
      id: 'p',
      revision: 1,
      maintainedWhen: { kind: 'must-be-met', criterionIds: ['criterion-1'] },
      onNotMaintained: strange,
      provenance: { origin: 'host', sources: [] },
    } as never),
  'standing/decide-maintenance (rule)': () =>
    decideMaintenance(evaluation, {
      id: 'p',
      revision: 1,
      maintainedWhen: { kind: 'all-of', rules: [allMet, strange] },
      onNotMaintained: { kind: 'lapse' },
      provenance: { origin: 'host', sources: [] },
    } as never),
  'standing/inherit-title': () =>
    inheritTitle([{ unitId: 'a', title: { ...noTitle, given: { burdens: [] } } } as never], asOf, {
      calendar: { policyOn: () => ({ successor: 'strange' }) },
    } as never),
  'targets/assert-population': () =>
    measureTarget({ ...target, rule: { kind: 'all-units' } } as never, [summary as never], {
      counting: { count: 'eligible', among: 'all' },
      asOf,
      population: strange,
    }),
  'targets/assert-target': () => assertTarget({ ...target, rule: strange } as never),
  'targets/ask': () => askOf(strange),
  'targets/counting-kinds': () => groundOf('strange' as never),
  'targets/tally-of-summary': () =>
    tallyOfSummary(emptySummary, { count: 'recognised', among: 'all' }, 'strange' as never),
  'targets/target-unit': () =>
    judgeUnit({} as never, { counting: {}, base: 'strange', years: {} } as never),
  'stored/replace-free-text': () => replaceFreeText(strange, {}, (text) => text),
  'targets/target-unit (counts)': () =>
    judgeUnit({} as never, { counting: { ...everyUnit, count: 'strange' }, base: 'all' } as never),
  'targets/target-unit (verdicts)': () =>
    judgeUnit(
      { verdicts: () => [{ basis: 'confirmed', outcome: 'strange' }] } as never,
      { counting: { ...everyUnit, count: 'eligible' }, base: 'all' } as never,
    ),
  'targets/planning/assert-plan': () =>
    assertBuildPlan({
      unitCount: 1,
      recognised: { least: 0, most: 0 },
      firstYear: 2025,
      rates: { success: { part: 1, whole: 1 }, lapse: { part: 0, whole: 1 } },
      builds: strange,
    }),
  'targets/planning/planned-counts-of': () => plannedCountsOf(strange),
  'targets/measure-target': () =>
    measureTarget(target as never, [summary as never], {
      counting: { count: 'eligible', among: 'all' },
      asOf,
      population: { kind: 'on-day', on: asOf },
    }),
  'targets/roadmap-contradictions': () =>
    roadmapContradictions({
      id: 'r',
      revision: 1,
      name: {},
      level: 'country',
      steps: [step('a', 2025), step('b', 2026)],
    } as never),
};

describe('a kind that nobody knows', () => {
  it.each(Object.entries(calls))('%s refuses it', (_, call) => {
    expect(call).toThrow(InputError);
    expect(call).toThrow(/did not come from/);
  });

  it('is refused with the name of the argument, and with the function to call first', () => {
    const refusals = Object.entries(calls).map(([name, call]) => `${name}: ${refusalOf(call)}`);
    expect(refusals.sort()).toEqual([
      'assessment/check-entry: submitted parseAssessment',
      'assessment/own-answer: submitted parseAssessment',
      'batch/decide-each: assessments checkAssessment',
      'batch/pack-rows (basis): assessments checkAssessment',
      'batch/pack-rows: assessments checkAssessment',
      'batch/rule-holds: compiled compileRecognition',
      'criteria-set/contradictions (movement): criteriaSet parseCriteriaSet',
      'criteria-set/contradictions: criteriaSet parseCriteriaSet',
      'criteria-set/is-judgeable (movement): policy parseRecognitionPolicy',
      'criteria-set/is-judgeable: policy parseRecognitionPolicy',
      'evaluation/assert-evaluation (status): evaluation evaluateAssessment',
      'evaluation/assert-evaluation: evaluation evaluateAssessment',
      'evaluation/assert-fits: assessment checkAssessment',
      'evaluation/check-assessment: submitted parseAssessment',
      'evaluation/evaluate-assessment: assessment checkAssessment',
      'evaluation/judge-entry: criteriaSet parseCriteriaSet',
      'evaluation/judge-measurement: evaluation evaluateAssessment',
      'evaluation/judges/attested: assessment checkAssessment',
      'evaluation/judges/change: criteriaSet parseCriteriaSet',
      'evaluation/judges/quantity: rule the parse… function of its kind',
      'evaluation/judges/share: rule the parse… function of its kind',
      'evaluation/revise-assessment: assessment checkAssessment',
      'explanation/explain-counted-verdict: counted reportProgramme',
      'explanation/explain-criteria-set-changes: changes compareCriteriaSets',
      'explanation/explain-event: event parseRecognitionHistory',
      'explanation/explain-population: population parsePlainDate',
      'explanation/explain-progress (direction): progress measureTarget',
      'explanation/explain-progress (rule): progress measureTarget',
      'explanation/explain-progress: progress measureTarget',
      'explanation/explain-score (condition): score computeScore',
      'explanation/explain-score: score computeScore',
      'explanation/explain-stored-comparison: comparison compareStored',
      'explanation/explain-succession: succession parseUnitRegister',
      'explanation/explain-verdict (reason): verdict decideEligibility',
      'explanation/explain-verdict (verdict): verdict decideEligibility',
      'explanation/explain-verdict: gap decideEligibility',
      'explanation/measurement-text (movement): finding evaluateAssessment',
      'explanation/measurement-text (occurrences): finding evaluateAssessment',
      'explanation/measurement-text: finding evaluateAssessment',
      'explanation/target-comparison-text: comparison compareReports',
      'foundation/reading/reader-of: schema the entry model-ward-rules/schemas',
      'foundation/value/bound-faults: rule the parse… function of its kind',
      'foundation/value/bound: rule the parse… function of its kind',
      'foundation/value/share: rule the parse… function of its kind',
      'intake/assessments/cell-address: criteriaSet parseCriteriaSet',
      'intake/assessments/read-answer: criteriaSet parseCriteriaSet',
      'intake/assessments/read-whole-answer: criteriaSet parseCriteriaSet',
      'intake/assessments/results-in-order: assessments parseAssessment',
      'intake/export/answer-cells (results): assessments parseAssessment',
      'intake/export/answer-cells: assessments parseAssessment',
      'intake/export/unit-columns: report reportProgramme',
      'partials/identify-partial: distinct parsePartial',
      'recognition/asks-nothing: policy parseRecognitionPolicy',
      'recognition/check-recognition-policy: policy parseRecognitionPolicy',
      'recognition/is-monotone: policy parseRecognitionPolicy',
      'recognition/judge-rule: policy parseRecognitionPolicy',
      'recognition/open-results: evaluation evaluateAssessment',
      'recognition/outcome-of: verdict decideEligibility',
      'roll-up/add-unit (class): units classifyUnits',
      'roll-up/add-unit (standing): units standingOn',
      'roll-up/add-unit: units decideEligibility',
      'roll-up/count-bounds (units): counting parseProgramme',
      'roll-up/count-bounds: counting parseProgramme',
      'roll-up/counted-verdict: units decideEligibility',
      'scoring/contradictions: scheme parseScoringScheme',
      'scoring/height-of: scheme parseScoringScheme',
      'scoring/judge-ranks (rule): scheme parseScoringScheme',
      'scoring/judge-ranks: scheme parseScoringScheme',
      'scoring/reach-of: evaluation evaluateAssessment',
      'scoring/weights: scheme parseScoringScheme',
      'standing/apply-consequence: rules parseMaintenancePolicy',
      'standing/apply-event: history parseRecognitionHistory',
      'standing/assert-events: history parseRecognitionHistory',
      'standing/decide-maintenance (rule): rules parseMaintenancePolicy',
      'standing/decide-maintenance: rules parseMaintenancePolicy',
      'standing/inherit-title: rules parseMaintenancePolicy',
      'stored/replace-free-text: schema the entry model-ward-rules/schemas',
      'targets/ask: target parseTarget',
      'targets/assert-population: population parseProgramme',
      'targets/assert-target: target parseTarget',
      'targets/counting-kinds: counting parseProgramme',
      'targets/measure-target: target parseTarget',
      'targets/planning/assert-plan: plan parseBuildPlan',
      'targets/planning/planned-counts-of: plan parseBuildPlan',
      'targets/roadmap-contradictions: roadmap parseRoadmap',
      'targets/tally-of-summary: target parseTarget',
      'targets/target-unit (counts): counting parseProgramme',
      'targets/target-unit (verdicts): units decideEligibility',
      'targets/target-unit: target parseTarget',
    ]);
  });

  it('is given to every place that ends in a default', () => {
    const placeCounts = new Map(
      readSourceFiles().flatMap(({ path, text }) => {
        const found = text.match(/default:\s*(return )?notParsed\(/g) ?? [];
        return found.length === 0 ? [] : [[path.replace(/\.ts$/, ''), found.length] as const];
      }),
    );
    const given = Object.keys(calls).map((name) => name.split(' ')[0]);
    const countOf = (place: string): number => given.filter((name) => name === place).length;
    const elsewhere = ['foundation/issue/not-parsed'];
    expect(
      [...placeCounts].filter(
        ([place, count]) => countOf(place) < count && !elsewhere.includes(place),
      ),
    ).toEqual([]);
  });
});
