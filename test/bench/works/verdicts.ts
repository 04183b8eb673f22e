import { decideEligibility, evaluateAssessment, type Verdict } from 'model-ward-rules';
import { type BriefVerdict, decideCompiled, selectMarkedCriteria } from 'model-ward-rules/batch';
import { allMustBeMet } from 'model-ward-rules/published';
import { contest } from '../contest';
import { ajvRules } from '../peers/ajv-rules';
import { jsonLogicEngine } from '../peers/json-logic-engine';
import { jsonRulesEngine } from '../peers/json-rules-engine';
import { zenEngine } from '../peers/zen-engine';
import { judgeByHand, type PlainVerdict } from '../reports';
import {
  asOf,
  assessments,
  compiled,
  criteriaSet,
  criterionIds,
  engineOf,
  reports,
  slowEngineOf,
  WARD_COUNT,
} from '../thousand-wards';
import { atLeastTimes, atMostTimes, ratioOf, type WorkReport } from '../work';

type AnyVerdict = PlainVerdict | BriefVerdict | Verdict;

/** Puts what the library gives into the words of the hand-written loop. */
function plain(verdict: AnyVerdict): PlainVerdict {
  if ('unmet' in verdict) return verdict;
  return 'gaps' in verdict
    ? {
        outcome: verdict.outcome,
        metCount: verdict.counts.metCount,
        unmet: verdict.gaps.flatMap((gap) =>
          gap.kind === 'criterion' ? [gap.finding.criterionId] : [],
        ),
        unknown: verdict.unknownCriterionIds,
      }
    : {
        outcome: verdict.outcome,
        metCount: verdict.metCount,
        unmet: selectMarkedCriteria(criteriaSet, verdict.notMet),
        unknown: selectMarkedCriteria(criteriaSet, verdict.unknown),
      };
}

/** P1a: one checked assessment to its verdict, against a loop over plain objects and against general rule engines. */
export async function verdictsWork(): Promise<WorkReport> {
  const standings = await contest<readonly AnyVerdict[]>(
    [
      {
        name: 'loop over plain objects',
        run: () => reports.map((results) => judgeByHand(results, criterionIds)),
        itemCount: WARD_COUNT,
      },
      {
        name: 'decideCompiled',
        run: () => assessments.map((assessment) => decideCompiled(compiled, assessment, { asOf })),
        itemCount: WARD_COUNT,
      },
      {
        name: 'evaluateAssessment + decideEligibility',
        run: () =>
          assessments.map((assessment) =>
            decideEligibility(evaluateAssessment(assessment, { asOf }), allMustBeMet),
          ),
        itemCount: WARD_COUNT,
      },
      engineOf('ajv, a schema as rules', ajvRules(criterionIds)),
      engineOf('json-logic-engine, compiled', jsonLogicEngine(criterionIds)),
      slowEngineOf('json-rules-engine', jsonRulesEngine(criterionIds)),
      slowEngineOf('zen-engine', zenEngine(criterionIds)),
    ],
    { rounds: 25, compared: (verdicts, itemCount) => verdicts.slice(0, itemCount).map(plain) },
  );
  const brief = ratioOf(standings, 'decideCompiled');
  return {
    id: 'P1a',
    title: 'one checked assessment of 20 criteria to its verdict, counts, unmet and unknown',
    standings,
    goals: [
      atMostTimes('decideCompiled by the loop', brief, 0.2),
      atLeastTimes(
        'decideCompiled as fast as json-rules-engine',
        ratioOf(standings, 'json-rules-engine') / brief,
        500,
      ),
    ],
  };
}
