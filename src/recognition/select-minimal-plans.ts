import type { Evaluation } from '../evaluation/evaluation';
import { type Finding, isOrMayBeWaived } from '../evaluation/finding';
import { fitsFindings } from './fits-findings';
import { judgeOf } from './judge-rule';
import { type CriteriaClass, classesOf, openResultsOf, settledOf } from './open-results';
import { allFailing, type OpenClass, sizeOf, totalsOfTally } from './reachable-totals';
import type { RecognitionPolicy, RecognitionRule } from './recognition-policy';

/**
 * Holds the ways to the title: each plan is a set of criteria which, once met, make the unit eligible whatever the
 * other unknown ones turn out to be, and of which none can be left out.
 *
 * @category Recognition
 */
export interface RecognitionPlans {
  /**
   * The plans, the shortest first, then in the order of the set; none where the unit is eligible or no plan helps. Where
   * they are not all, shorter ones are not left out for longer ones, but which of the longest are given is not promised.
   */
  readonly plans: readonly (readonly string[])[];
  /** Whether these are all plans, or only as many as were asked for. */
  readonly isComplete: boolean;
  /** How many plans were asked for at most. */
  readonly maxPlans: number;
}

/**
 * Bounds the search for plans.
 *
 * @category Recognition
 */
export interface PlanOptions {
  /** How many plans to give at most; 20 where absent. @range a whole number from 1 */
  readonly maxPlans?: number;
}

const DEFAULT_MAX_PLANS = 20;
/** So many choices are tried at the most: a policy that names many overlapping lists could ask for millions. */
const MAX_CHOICES = 100_000;
const MAX_CLASSES = 50;

/**
 * Selects the least sets of criteria that would make a unit eligible, once met.
 *
 * @param evaluation - how each criterion stands, from `evaluateAssessment`
 * @param policy - what makes a unit eligible
 * @param options - how many plans to give at most
 * @returns the plans, and whether they are all
 * @issues none: the question has an answer for every evaluation and policy
 * @category Recognition
 * @example
 * ```ts
 * import {
 *   checkAssessment,
 *   evaluateAssessment,
 *   orThrow,
 *   parsePlainDate,
 *   selectMinimalPlans,
 * } from 'model-ward-rules';
 * import { allMustBeMet, dienBien2022, modelWardPolice22 } from 'model-ward-rules/published';
 *
 * const assessment = orThrow(checkAssessment(dienBien2022.assessment, [modelWardPolice22]));
 * const evaluation = evaluateAssessment(assessment, { asOf: orThrow(parsePlainDate('2022-12-31')) });
 * const { plans, isComplete } = selectMinimalPlans(evaluation, allMustBeMet);
 * console.log(plans, isComplete); // [ [ 'premises' ] ] true
 * ```
 */
export function selectMinimalPlans(
  evaluation: Evaluation,
  { rule }: RecognitionPolicy,
  { maxPlans = DEFAULT_MAX_PLANS }: PlanOptions = {},
): RecognitionPlans {
  if (!fitsFindings(rule, evaluation.findings)) return { plans: [], isComplete: true, maxPlans };
  const search = searchOf(evaluation, rule);
  const { choices, isGivenUp } = minimalChoices(search, maxPlans);
  const plans = choices.flatMap((choice) => take(maxPlans + 1, plansOf(search.classes, choice)));
  const isComplete = !isGivenUp && plans.length <= maxPlans;
  return { plans: inOrder(plans, evaluation).slice(0, maxPlans), isComplete, maxPlans };
}

/** How many criteria to meet of each class. */
type Choice = readonly number[];

interface Search {
  readonly classes: readonly CriteriaClass[];
  /** Whether meeting so many of each class makes the unit eligible, whatever else turns out. */
  readonly suffices: (choice: Choice) => boolean;
}

function searchOf(evaluation: Evaluation, rule: RecognitionRule): Search {
  const { findings } = evaluation;
  const results = openResultsOf(evaluation, rule);
  const { naming, open, openMetCount } = results;
  const judge = judgeOf(rule, naming);
  const failing = classesOf(
    findings.filter(({ status }) => status === 'not-met'),
    naming,
  );
  const settled = settledOf(
    findings.filter(({ status }) => status !== 'not-met'),
    naming,
  );
  const openCount = countOf(open.map(({ criterionIds }) => criterionIds.length));
  const isEmpty = (choice: Choice): boolean => choice.every((count) => count === 0);
  return {
    classes: [...open, ...failing],
    suffices: (choice) => {
      if (isEmpty(choice) && findings.every(isOrMayBeWaived)) return false;
      const left = leftOver([...open, ...failing], choice);
      const stillOpen = left.slice(0, open.length);
      const stillFailing = left.slice(open.length);
      const metCount = settled.metCount + countOf(choice);
      const base = allFailing({ ...settled, metCount }, stillFailing);
      if (openMetCount === undefined) return judge(allFailing(base, stillOpen));
      const mostFailing = Math.min(
        openCount - openMetCount,
        countOf(stillOpen.map(({ size }) => size)),
      );
      return totalsOfTally(base, stillOpen, mostFailing).every(judge);
    },
  };
}

const countOf = (counts: readonly number[]): number =>
  counts.reduce((sum, count) => sum + count, 0);

function leftOver(classes: readonly CriteriaClass[], choice: Choice): readonly OpenClass[] {
  return classes.map((one, index) => {
    const all = sizeOf(one);
    return { ...all, size: all.size - (choice[index] as number) };
  });
}

/** Finds, size by size until they are enough, the choices that suffice and of which nothing can be left out. */
function minimalChoices(
  { classes, suffices }: Search,
  maxPlans: number,
): { readonly choices: readonly Choice[]; readonly isGivenUp: boolean } {
  const sizes = classes.map(({ criterionIds }) => criterionIds.length);
  if (suffices(sizes.map(() => 0)) || !suffices(sizes)) return { choices: [], isGivenUp: false };
  if (sizes.length > MAX_CLASSES) return { choices: [], isGivenUp: true };
  const choices: Choice[] = [];
  let triedCount = 0;
  for (let size = 1; size <= countOf(sizes) && choices.length <= maxPlans; size += 1) {
    for (const choice of choicesOfSize(sizes, size)) {
      triedCount += 1;
      if (triedCount > MAX_CHOICES) return { choices, isGivenUp: true };
      if (suffices(choice) && lessByOne(choice).every((less) => !suffices(less))) {
        choices.push(choice);
      }
    }
  }
  return { choices, isGivenUp: false };
}

function* choicesOfSize(sizes: readonly number[], size: number): Generator<Choice> {
  const [first, ...rest] = sizes;
  if (first === undefined) {
    yield [];
    return;
  }
  const least = Math.max(0, size - countOf(rest));
  for (let count = Math.min(first, size); count >= least; count -= 1) {
    for (const others of choicesOfSize(rest, size - count)) yield [count, ...others];
  }
}

function lessByOne(choice: Choice): readonly Choice[] {
  return choice.flatMap((count, index) =>
    count === 0 ? [] : [choice.map((other, at) => (at === index ? other - 1 : other))],
  );
}

/** Names the criteria of a choice in every way. */
function* plansOf(
  [first, ...others]: readonly CriteriaClass[],
  [count, ...counts]: Choice,
): Generator<readonly string[]> {
  if (first === undefined) {
    yield [];
    return;
  }
  for (const pick of picksOf(first.criterionIds, count as number)) {
    for (const plan of plansOf(others, counts)) yield [...pick, ...plan];
  }
}

/** Picks so many ids in every way, in their order. */
function* picksOf(ids: readonly string[], count: number): Generator<readonly string[]> {
  const places = Array.from({ length: count }, (_, place) => place);
  const last = ids.length - count;
  for (;;) {
    yield places.map((place) => ids[place] as string);
    // Those that can still move on come before those that have reached the end.
    const moving = places.filter((place, at) => place < last + at).length - 1;
    if (moving < 0) return;
    const from = places[moving] as number;
    for (let index = moving; index < count; index += 1) places[index] = from + 1 + index - moving;
  }
}

function take<Item>(most: number, items: Iterable<Item>): readonly Item[] {
  const taken: Item[] = [];
  for (const item of items) {
    if (taken.length === most) break;
    taken.push(item);
  }
  return taken;
}

function inOrder(
  plans: readonly (readonly string[])[],
  { findings }: Evaluation,
): readonly (readonly string[])[] {
  const positions = new Map(findings.map(({ criterionId }, position) => [criterionId, position]));
  const places = (plan: readonly string[]): readonly number[] =>
    plan.map((id) => positions.get(id) as number).sort((a, b) => a - b);
  const sorted = plans.map(places).sort((a, b) => a.length - b.length || compareLists(a, b));
  return sorted.map((plan) => plan.map((position) => (findings[position] as Finding).criterionId));
}

/** Compares two lists of one length by their first difference. */
function compareLists(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((place, at) => place !== b[at]);
  return (a[index] as number) - (b[index] as number);
}
