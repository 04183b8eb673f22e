import {
  type BriefVerdict,
  compileRecognition,
  decideCompiled,
  decideRecognition,
  type Evaluation,
  evaluateAssessment,
  orThrow,
  parsePlainDate,
  selectMarkedCriteria,
} from 'model-ward-rules';
import { allMustBeMet } from 'model-ward-rules/published';
import { assessmentsOf, attestedSet } from '../assessments';
import { type Contestant, contest } from '../contest';
import { ajvRules } from '../peers/ajv-rules';
import { jsonLogicEngine } from '../peers/json-logic-engine';
import { jsonRulesEngine } from '../peers/json-rules-engine';
import { zenEngine } from '../peers/zen-engine';
import { judgeByHand, makeReports, type PlainVerdict } from '../reports';
import { atLeastTimes, atMostTimes, ratioOf, type WorkReport } from '../work';

const WARD_COUNT = 1_000;
/** The general engines are so much slower that they get fewer wards to do. */
const FEW = 100;
const criteriaSet = attestedSet(20);
const criterionIds = criteriaSet.criteria.map(({ id }) => id);
const reports = makeReports(criterionIds, WARD_COUNT, 20);
const assessments = assessmentsOf(reports, criteriaSet);
const asOf = orThrow(parsePlainDate('2024-12-31'));
const compiled = compileRecognition(criteriaSet, allMustBeMet);

type Verdicts = readonly (PlainVerdict | BriefVerdict | Evaluation)[];

/** Puts what the library gives into the words of the hand-written loop. */
function plain(verdict: PlainVerdict | BriefVerdict | Evaluation): PlainVerdict {
  if ('unmet' in verdict) return verdict;
  if ('findings' in verdict) return plainEvaluation(verdict);
  return {
    outcome: verdict.outcome,
    metCount: verdict.metCount,
    unmet: selectMarkedCriteria(criteriaSet, verdict.notMet),
    unknown: selectMarkedCriteria(criteriaSet, verdict.unknown),
  };
}

function plainEvaluation(evaluation: Evaluation): PlainVerdict {
  const idsOf = (status: 'not-met' | 'unknown'): readonly string[] =>
    evaluation.findings
      .filter((finding) => finding.status === status)
      .map(({ criterionId }) => criterionId);
  return {
    outcome: decideRecognition(evaluation, allMustBeMet).outcome,
    metCount: evaluation.counts.metCount,
    unmet: idsOf('not-met'),
    unknown: idsOf('unknown'),
  };
}

const hand: Contestant<Verdicts> = {
  name: 'loop over plain objects',
  run: () => reports.map((results) => judgeByHand(results, criterionIds)),
  itemCount: WARD_COUNT,
};
const compiledVerdicts: Contestant<Verdicts> = {
  name: 'decideCompiled',
  run: () => assessments.map((assessment) => decideCompiled(compiled, assessment, { asOf })),
  itemCount: WARD_COUNT,
};
const full: Contestant<Verdicts> = {
  name: 'evaluateAssessment',
  run: () => assessments.map((assessment) => evaluateAssessment(assessment, { asOf })),
  itemCount: WARD_COUNT,
};
const fullVerdicts: Contestant<Verdicts> = {
  name: 'evaluateAssessment + decideRecognition',
  run: () =>
    assessments.map((assessment) => {
      const evaluation = evaluateAssessment(assessment, { asOf });
      decideRecognition(evaluation, allMustBeMet);
      return evaluation;
    }),
  itemCount: WARD_COUNT,
};

const engineOf = (
  name: string,
  judge: (results: (typeof reports)[number]) => PlainVerdict,
): Contestant<Verdicts> => ({ name, run: () => reports.map(judge), itemCount: WARD_COUNT });

const slowEngineOf = (
  name: string,
  judge: (results: (typeof reports)[number]) => Promise<PlainVerdict>,
): Contestant<Verdicts> => ({
  name,
  run: async () => {
    const verdicts: PlainVerdict[] = [];
    for (const results of reports.slice(0, FEW)) verdicts.push(await judge(results));
    return verdicts;
  },
  itemCount: FEW,
});

/** P1: one checked assessment to its verdict, against a loop over plain objects and against general rule engines. */
export async function verdictsWork(): Promise<WorkReport> {
  const standings = await contest<Verdicts>(
    [
      hand,
      compiledVerdicts,
      full,
      fullVerdicts,
      engineOf('ajv, a schema as rules', ajvRules(criterionIds)),
      engineOf('json-logic-engine, compiled', jsonLogicEngine(criterionIds)),
      slowEngineOf('json-rules-engine', jsonRulesEngine(criterionIds)),
      slowEngineOf('zen-engine', zenEngine(criterionIds)),
    ],
    { rounds: 15, compared: (verdicts, itemCount) => verdicts.slice(0, itemCount).map(plain) },
  );
  const rules = ratioOf(standings, 'json-rules-engine');
  const brief = ratioOf(standings, compiledVerdicts.name);
  return {
    id: 'P1a',
    title: 'one checked assessment of 20 criteria to its verdict, counts, unmet and unknown',
    standings,
    goals: [
      atMostTimes('decideCompiled by the loop', brief, 0.2),
      atLeastTimes('decideCompiled as fast as json-rules-engine', rules / brief, 500),
      atLeastTimes(
        'evaluateAssessment as fast as json-rules-engine',
        rules / ratioOf(standings, full.name),
        150,
      ),
    ],
  };
}

interface HandEvaluation {
  readonly counts: Record<
    'metCount' | 'notMetCount' | 'notApplicableCount' | 'unknownCount',
    number
  >;
  readonly findings: readonly object[];
}

/** Builds by hand what `evaluateAssessment` gives for attested criteria. */
function evaluateByHand(index: number): HandEvaluation {
  const assessment = assessments[index] as (typeof assessments)[number];
  const { results } = assessment;
  const counts = { metCount: 0, notMetCount: 0, notApplicableCount: 0, unknownCount: 0 };
  const findings: object[] = [];
  const entries = results.kind === 'tally' ? [] : results.entries;
  for (let place = 0; place < criterionIds.length; place += 1) {
    const criterionId = criterionIds[place];
    const answer = entries[place]?.answer;
    if (answer?.kind !== 'attested') {
      counts.unknownCount += 1;
      findings.push({ criterionId, status: 'unknown', reason: 'not-reported', mayNotApply: false });
    } else if (answer.status === 'met') {
      counts.metCount += 1;
      findings.push({ criterionId, status: 'met', reason: 'attested' });
    } else {
      counts.notMetCount += 1;
      findings.push({ criterionId, status: 'not-met', reason: 'attested' });
    }
  }
  return {
    kind: results.kind,
    unitId: assessment.unitId,
    assessmentYear: assessment.assessmentYear,
    basis: assessment.basis,
    asOf,
    criteriaSet: { id: criteriaSet.id, revision: criteriaSet.revision },
    counts,
    findings,
  } as HandEvaluation;
}

/** P1b: the full evaluation with every finding and its reason. */
export async function evaluationsWork(): Promise<WorkReport> {
  const standings = await contest<readonly HandEvaluation[]>(
    [
      {
        name: 'loop that builds the same',
        run: () => assessments.map((_, index) => evaluateByHand(index)),
        itemCount: WARD_COUNT,
      },
      {
        name: 'evaluateAssessment',
        run: () => assessments.map((assessment) => evaluateAssessment(assessment, { asOf })),
        itemCount: WARD_COUNT,
      },
    ],
    { rounds: 41 },
  );
  return {
    id: 'P1b',
    title: 'one checked assessment of 20 criteria to its full evaluation',
    standings,
    goals: [
      atMostTimes('evaluateAssessment by the loop', ratioOf(standings, 'evaluateAssessment'), 1.5),
    ],
  };
}
