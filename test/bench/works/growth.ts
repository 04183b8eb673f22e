import { evaluateAssessment, plainDate } from 'model-ward-rules';
import {
  compileRecognition,
  decideBatch,
  decideCompiled,
  decideEach,
  packAssessments,
} from 'model-ward-rules/batch';
import { allMustBeMet } from 'model-ward-rules/published';
import { assessmentsOf, attestedSet } from '../assessments';
import { median } from '../contest';
import { makeReports } from '../reports';
import type { Goal, WorkReport } from '../work';

const asOf = plainDate('2024-12-31');
const ROUNDS = 11;
const CRITERIA_COUNTS = [20, 200, 2_000];
const WARD_COUNTS = [1_000, 10_000, 100_000, 1_000_000];
/** So many answers are judged in each sample, whatever the size of the set. */
const ANSWER_COUNT = 400_000;
const FLAT = 1.2;
const MEBIBYTE = 2 ** 20;

/** P7: how the cost grows with criteria and with assessments, and what a streamed batch holds in memory. */
export function growthWork(): WorkReport {
  const perCriterion = costPerCriterion();
  const perWard = costPerWard();
  const memory = streamedMemory();
  return {
    id: 'P7',
    title: 'growth: nanoseconds for a criterion, for an assessment, and the memory of a stream',
    standings: [],
    goals: [
      flat(
        'evaluateAssessment, a criterion',
        perCriterion.map(({ evaluate }) => evaluate),
      ),
      flat(
        'decideCompiled, a criterion',
        perCriterion.map(({ compiled }) => compiled),
      ),
      flat(
        'decideBatch, an assessment',
        perWard.map(({ batch }) => batch),
      ),
      flat(
        'decideCompiled, an assessment',
        perWard.map(({ compiled }) => compiled),
      ),
      {
        asks: 'a stream of 10^6 keeps, over one of 10^3, MiB ≤ 1',
        reached: memory.toFixed(2),
        isMet: memory <= 1,
      },
    ],
    figures: {
      ...Object.fromEntries(
        perCriterion.map(({ criteriaCount, evaluate, compiled }) => [
          `${criteriaCount} criteria, ns each`,
          `evaluate ${evaluate.nanoseconds.toFixed(1)}, compiled ${compiled.nanoseconds.toFixed(1)}`,
        ]),
      ),
      ...Object.fromEntries(
        perWard.map(({ unitCount, batch, compiled }) => [
          `${unitCount} assessments, ns each`,
          `batch ${batch.nanoseconds.toFixed(1)}, compiled ${compiled.nanoseconds.toFixed(1)}`,
        ]),
      ),
    },
  };
}

/** How much the dearest size costs by the smallest. */
function flat(asks: string, costs: readonly Cost[]): Goal {
  const growth = Math.max(...costs.map(({ bySmallest }) => bySmallest));
  return {
    asks: `${asks}, the dearest by the smallest ≤ ${FLAT}`,
    reached: growth.toFixed(2),
    isMet: growth <= FLAT,
  };
}

function costPerCriterion() {
  const sizes = CRITERIA_COUNTS.map((criteriaCount) => {
    const criteriaSet = attestedSet(criteriaCount);
    const criterionIds = criteriaSet.criteria.map(({ id }) => id);
    const unitCount = ANSWER_COUNT / criteriaCount;
    const assessments = assessmentsOf(makeReports(criterionIds, unitCount, 7), criteriaSet);
    return { criteriaCount, assessments, compiled: compileRecognition(criteriaSet, allMustBeMet) };
  });
  const evaluate = alternate(
    sizes.map(({ assessments }) => () => {
      for (const assessment of assessments) evaluateAssessment(assessment, { asOf });
    }),
    sizes.map(() => ANSWER_COUNT),
  );
  const compiled = alternate(
    sizes.map((size) => () => {
      for (const assessment of size.assessments)
        decideCompiled(size.compiled, assessment, { asOf });
    }),
    sizes.map(() => ANSWER_COUNT),
  );
  return sizes.map(({ criteriaCount }, index) => ({
    criteriaCount,
    evaluate: evaluate[index] as Cost,
    compiled: compiled[index] as Cost,
  }));
}

function costPerWard() {
  const criteriaSet = attestedSet(20);
  const criterionIds = criteriaSet.criteria.map(({ id }) => id);
  const some = assessmentsOf(makeReports(criterionIds, 1_000, 70), criteriaSet);
  const compiledSet = compileRecognition(criteriaSet, allMustBeMet);
  const sizes = WARD_COUNTS.map((unitCount) => {
    // The same thousand over and over: what is asked is what a further one costs, not where it lies in memory.
    const assessments = Array.from(
      { length: unitCount },
      (_, index) => some[index % some.length] as (typeof some)[number],
    );
    return { unitCount, assessments, packed: packAssessments(criteriaSet, assessments, { asOf }) };
  });
  const batch = alternate(
    sizes.map(
      ({ packed }) =>
        () =>
          decideBatch(packed, allMustBeMet),
    ),
    WARD_COUNTS,
    40,
  );
  const compiled = alternate(
    sizes.map(({ assessments }) => () => {
      for (const assessment of assessments) decideCompiled(compiledSet, assessment, { asOf });
    }),
    WARD_COUNTS,
    40,
  );
  return sizes.map(({ unitCount }, index) => ({
    unitCount,
    batch: batch[index] as Cost,
    compiled: compiled[index] as Cost,
  }));
}

/** What one item costs at one size. */
interface Cost {
  readonly nanoseconds: number;
  /** The median over the rounds of this cost by that of the smallest size in the same round. */
  readonly bySmallest: number;
}

/** What an item of each work costs; works take turns, and a short one is repeated within its turn. */
function alternate(
  works: readonly (() => unknown)[],
  itemCounts: readonly number[],
  leastMilliseconds = 0,
): readonly Cost[] {
  const times = works.map((): number[] => []);
  const repeats = works.map(() => 1);
  for (let round = -2; round < ROUNDS; round += 1) {
    for (const [index, work] of works.entries()) {
      const repeat = repeats[index] as number;
      const begin = performance.now();
      for (let count = 0; count < repeat; count += 1) work();
      const milliseconds = (performance.now() - begin) / repeat;
      if (round >= 0) times[index]?.push((milliseconds * 1e6) / (itemCounts[index] as number));
      else repeats[index] = Math.max(1, Math.ceil(leastMilliseconds / milliseconds));
    }
  }
  const [smallest = []] = times;
  return times.map((own) => ({
    nanoseconds: median(own),
    bySmallest: median(own.map((time, round) => time / (smallest[round] as number))),
  }));
}

/** What a long stream holds at its end beyond what a short one holds. @unit MiB */
function streamedMemory(): number {
  const criteriaSet = attestedSet(20);
  const criterionIds = criteriaSet.criteria.map(({ id }) => id);
  const some = assessmentsOf(makeReports(criterionIds, 1_000, 71), criteriaSet);
  const compiled = compileRecognition(criteriaSet, allMustBeMet);
  function* endless(count: number) {
    for (let index = 0; index < count; index += 1)
      yield some[index % some.length] as (typeof some)[number];
  }
  const heldAfter = (count: number): number => {
    const decided = decideEach(compiled, endless(count), { asOf });
    let eligibleCount = 0;
    let held = 0;
    let index = 0;
    for (const { verdict } of decided) {
      if (verdict.outcome === 'eligible') eligibleCount += 1;
      index += 1;
      if (index === count) {
        globalThis.gc?.();
        held = process.memoryUsage().heapUsed;
      }
    }
    return held + 0 * eligibleCount;
  };
  heldAfter(10_000);
  return (heldAfter(1_000_000) - heldAfter(1_000)) / MEBIBYTE;
}
