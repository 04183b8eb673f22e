import { type Evaluation, evaluateAssessment } from 'model-ward-rules';
import { evaluateCompiled } from 'model-ward-rules/batch';
import { contest } from '../contest';
import { jsonRulesEngine } from '../peers/json-rules-engine';
import type { PlainVerdict } from '../reports';
import {
  asOf,
  assessments,
  compiled,
  criteriaSet,
  criterionIds,
  slowEngineOf,
  WARD_COUNT,
} from '../thousand-wards';
import { atLeastTimes, atMostTimes, ratioOf, type WorkReport } from '../work';

type Answer = Evaluation | PlainVerdict;

/** What an evaluation and the answer of a rule engine have in common. */
function common(answer: Answer): readonly unknown[] {
  if ('unmet' in answer) return [answer.metCount, answer.unmet, answer.unknown];
  const idsOf = (status: 'not-met' | 'unknown'): readonly string[] =>
    answer.findings
      .filter((finding) => finding.status === status)
      .map(({ criterionId }) => criterionId);
  return [answer.counts.metCount, idsOf('not-met'), idsOf('unknown')];
}

/** Builds by hand what `evaluateAssessment` gives for attested criteria. */
function evaluateByHand(assessment: (typeof assessments)[number]): Evaluation {
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
  } as Evaluation;
}

/** P1b: the full evaluation with every finding and its reason. */
export async function evaluationsWork(): Promise<WorkReport> {
  const standings = await contest<readonly Answer[]>(
    [
      {
        name: 'loop that builds the same',
        run: () => assessments.map(evaluateByHand),
        itemCount: WARD_COUNT,
      },
      {
        name: 'evaluateCompiled',
        run: () => assessments.map((one) => evaluateCompiled(compiled, one, { asOf })),
        itemCount: WARD_COUNT,
      },
      {
        name: 'evaluateAssessment',
        run: () => assessments.map((one) => evaluateAssessment(one, { asOf })),
        itemCount: WARD_COUNT,
      },
      slowEngineOf('json-rules-engine', jsonRulesEngine(criterionIds)),
    ],
    { rounds: 25, compared: (answers, itemCount) => answers.slice(0, itemCount).map(common) },
  );
  const readable = ratioOf(standings, 'evaluateAssessment');
  const compiledRatio = ratioOf(standings, 'evaluateCompiled');
  const engine = ratioOf(standings, 'json-rules-engine');
  return {
    id: 'P1b',
    title: 'one checked assessment of 20 criteria to its full evaluation',
    standings,
    goals: [
      atMostTimes('evaluateCompiled by the loop', compiledRatio, 1.5),
      atMostTimes('evaluateAssessment by the loop', readable, 1.5),
      atLeastTimes('evaluateCompiled as fast as json-rules-engine', engine / compiledRatio, 150),
      atLeastTimes('evaluateAssessment as fast as json-rules-engine', engine / readable, 150),
    ],
  };
}
