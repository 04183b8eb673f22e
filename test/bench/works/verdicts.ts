import { decideEligibility, evaluateAssessment } from 'model-ward-rules';
import { compileRecognition, decideCompiled, selectMarkedCriteria } from 'model-ward-rules/batch';
import { allMustBeMet } from 'model-ward-rules/published';
import { judgeAsMasks, judgeByHand, type PlainVerdict } from '../by-hand';
import { contest } from '../contest';
import { ajvRules, factsOf } from '../peers/ajv-rules';
import { asOf, assessmentsOf, makeAnswers, type SetName, setNames, sets } from '../wards';
import { atLeastTimes, atMostTimes, type Table, type WorkReport } from '../work';

/** More than a cache holds. */
const WARD_COUNT = 10_000;

/** P1: one checked assessment to its verdict, with both lists or as masks. */
export async function verdictsWork(): Promise<WorkReport> {
  const lists: Table[] = [];
  const masks: Table[] = [];
  for (const name of setNames) {
    lists.push(await listsOf(name));
    masks.push(await masksOf(name));
  }
  return {
    id: 'P1',
    title: 'one checked assessment of 20 criteria to its verdict',
    tables: [...lists, ...masks],
    goals: [
      ...lists.map((table) =>
        atMostTimes('verdict with both lists, by the loop', table, 'decideCompiled', 0.6),
      ),
      ...masks.map((table) =>
        atMostTimes('verdict with masks, by the loop', table, 'decideCompiled', 0.3),
      ),
      ...lists.map((table) =>
        atLeastTimes('as fast as ajv', table, ['ajv, a schema as rules', 'decideCompiled'], 3),
      ),
    ],
  };
}

async function listsOf(name: SetName): Promise<Table> {
  const set = sets[name];
  const answers = makeAnswers(set, WARD_COUNT, 1);
  const facts = answers.map(factsOf);
  const assessments = assessmentsOf(answers, set);
  const compiled = compileRecognition(set, allMustBeMet);
  const byAjv = ajvRules(set);
  const standings = await contest<readonly PlainVerdict[]>(
    [
      {
        name: 'loop over plain objects',
        run: () => answers.map((one) => judgeByHand(one, set)),
        itemCount: WARD_COUNT,
      },
      {
        name: 'decideCompiled',
        run: () =>
          assessments.map((assessment) => {
            const { outcome, metCount, notMet, unknown } = decideCompiled(compiled, assessment, {
              asOf,
            });
            return {
              outcome,
              metCount,
              unmet: selectMarkedCriteria(set, notMet),
              unknown: selectMarkedCriteria(set, unknown),
            };
          }),
        itemCount: WARD_COUNT,
      },
      {
        name: 'evaluateAssessment + decideEligibility',
        run: () =>
          assessments.map((assessment) => {
            const verdict = decideEligibility(
              evaluateAssessment(assessment, { asOf }),
              allMustBeMet,
            );
            const unmet = verdict.gaps.flatMap((gap) =>
              gap.kind === 'criterion' ? [gap.finding.criterionId] : [],
            );
            const { outcome, counts, unknownCriterionIds: unknown } = verdict;
            return { outcome, metCount: counts.metCount, unmet, unknown };
          }),
        itemCount: WARD_COUNT,
      },
      { name: 'ajv, a schema as rules', run: () => facts.map(byAjv), itemCount: WARD_COUNT },
    ],
    { rounds: 11 },
  );
  return { holdsFor: `${name}, lists`, standings };
}

async function masksOf(name: SetName): Promise<Table> {
  const set = sets[name];
  const answers = makeAnswers(set, WARD_COUNT, 1);
  const assessments = assessmentsOf(answers, set);
  const compiled = compileRecognition(set, allMustBeMet);
  const full = 2 ** set.criteria.length - 1;
  const standings = await contest<readonly (readonly number[])[]>(
    [
      {
        name: 'loop over plain objects',
        run: () => answers.map((one) => judgeAsMasks(one, set)),
        itemCount: WARD_COUNT,
      },
      {
        name: 'decideCompiled',
        run: () =>
          assessments.map((assessment) => {
            const { notMet, unknown } = decideCompiled(compiled, assessment, { asOf });
            const unmet = notMet[0] as number;
            return [full & ~unmet & ~(unknown[0] as number), unmet];
          }),
        itemCount: WARD_COUNT,
      },
    ],
    { rounds: 11 },
  );
  return { holdsFor: `${name}, masks`, standings };
}
