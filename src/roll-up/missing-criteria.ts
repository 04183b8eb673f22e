import type { Evaluation } from '../evaluation/evaluation';
import { isOrMayBeWaived } from '../evaluation/finding';
import { fitsFindings } from '../recognition/fits-findings';
import { judgeOf, type NamingRule, type RuleJudge, type Totals } from '../recognition/judge-rule';
import {
  type CriteriaClass,
  classesOf,
  openResultsOf,
  settledOf,
} from '../recognition/open-results';
import type { RecognitionRule } from '../recognition/recognition-policy';
import type { CountBounds } from './count-bounds';

/** How many criteria a unit has still to meet. */
export interface MissingCriteria {
  readonly bounds: CountBounds;
  /** Whether both bounds can come true. */
  readonly isExact: boolean;
  /** Whether what may yet prove not applicable can leave nothing that would help. */
  readonly mayBeOutOfReach: boolean;
}

/** Counts the criteria that must still be met at the least; `undefined` where meeting criteria does not help. */
export function missingCriteriaOf(
  evaluation: Evaluation,
  rule: RecognitionRule,
): MissingCriteria | undefined {
  if (!fitsFindings(rule, evaluation.findings)) return undefined;
  const { worlds, naming, failingCount, mayBeNothing } = worldsOf(evaluation, rule);
  const judge = judgeOf(rule, naming);
  if (!isWithinReach(worlds[0] as World, judge)) return undefined;
  if (worlds.length > mostWorldsUnder(naming)) {
    const bounds = { least: 0, most: failingCount };
    return { bounds, isExact: false, mayBeOutOfReach: mayBeNothing };
  }
  const reached = worlds.filter((world) => isWithinReach(world, judge));
  const mayBeOutOfReach = mayBeNothing || reached.length < worlds.length;
  const counts = reached.map((world) => missingIn(world, judge, naming.length));
  const bounds = {
    least: counts.reduce((least, count) => Math.min(least, count)),
    most: counts.reduce((most, count) => Math.max(most, count)),
  };
  return { bounds, isExact: true, mayBeOutOfReach };
}

/** So many judgements are made for one unit at the most; only a policy of many lists asks for more. */
const MAX_TRIALS = 16_384;

const mostWorldsUnder = (naming: readonly NamingRule[]): number => MAX_TRIALS / 2 ** naming.length;

/** Results in which nothing is open. */
interface World {
  /** What is met or does not apply. */
  readonly settled: Totals;
  /** The criteria that are not met, in classes that no rule tells apart. */
  readonly failing: readonly FailingClass[];
}

interface FailingClass {
  /** Which naming rules break while one of them is not met. */
  readonly brokenByFailing: number;
  readonly size: number;
}

interface Worlds {
  /** Worlds between whose counts lies that of any other; too many of them are not listed to their end. */
  readonly worlds: readonly World[];
  readonly naming: readonly NamingRule[];
  /** How many criteria are not met in the worst of them. */
  readonly failingCount: number;
  /** Whether perhaps nothing applies. */
  readonly mayBeNothing: boolean;
}

/** What of the open criteria is not met and what does not apply; the rest of them is met. */
interface Spread {
  readonly failing: readonly FailingClass[];
  readonly waivedCount: number;
  /** Which naming rules break for good, since one that they demand does not apply. */
  readonly brokenByWaiving: number;
}

function worldsOf(evaluation: Evaluation, rule: RecognitionRule): Worlds {
  const { findings } = evaluation;
  const { naming, open: openClasses, openMetCount } = openResultsOf(evaluation, rule);
  const settled = settledOf(
    findings.filter(({ status }) => status === 'met' || status === 'not-applicable'),
    naming,
  );
  const named = classesOf(
    findings.filter(({ status }) => status === 'not-met'),
    naming,
  ).map(failingClassOf);
  const open = openClasses.map(failingClassOf);
  const openCount = countOf(open);
  const worldWith = ({ failing, waivedCount, brokenByWaiving }: Spread): World => ({
    settled: {
      metCount: settled.metCount + openCount - countOf(failing) - waivedCount,
      notMetCount: settled.notMetCount,
      broken: settled.broken | brokenByWaiving,
    },
    failing: [...named, ...failing],
  });
  const spreads =
    openMetCount === undefined
      ? extremesOf(openClasses)
      : spreadsOf(open, openCount - openMetCount);
  return {
    worlds: firstOf(spreads, mostWorldsUnder(naming) + 1).map(worldWith),
    naming,
    failingCount: countOf(named) + (openCount - (openMetCount ?? 0)),
    mayBeNothing: findings.every(isOrMayBeWaived),
  };
}

const allFailing = (failing: readonly FailingClass[]): Spread => ({
  failing,
  waivedCount: 0,
  brokenByWaiving: 0,
});

/**
 * Lists what is open criterion by criterion at its best and at its worst. What does not apply is no worse than what is not
 * met, unless a rule demands it: then one of its class is enough to break that rule for good.
 */
function* extremesOf(open: readonly CriteriaClass[]): Generator<Spread> {
  yield allFailing([]);
  yield* waivedWithin(open);
}

function* waivedWithin([first, ...rest]: readonly CriteriaClass[]): Generator<Spread> {
  if (first === undefined) {
    yield allFailing([]);
    return;
  }
  const one = failingClassOf(first);
  for (const spread of waivedWithin(rest)) {
    yield { ...spread, failing: [one, ...spread.failing] };
    if (!first.mayNotApply || first.brokenByWaiving === 0) continue;
    yield {
      failing: [{ ...one, size: one.size - 1 }, ...spread.failing],
      waivedCount: spread.waivedCount + 1,
      brokenByWaiving: spread.brokenByWaiving | first.brokenByWaiving,
    };
  }
}

const failingClassOf = ({
  brokenByFailing,
  criterionIds,
}: {
  readonly brokenByFailing: number;
  readonly criterionIds: readonly string[];
}): FailingClass => ({ brokenByFailing, size: criterionIds.length });

const countOf = (classes: readonly FailingClass[]): number =>
  classes.reduce((count, { size }) => count + size, 0);

/** Spreads so many failing criteria over the classes, in every way. */
function* spreadsOf(classes: readonly FailingClass[], failingCount: number): Generator<Spread> {
  const [first, ...rest] = classes;
  if (first === undefined) {
    yield allFailing([]);
    return;
  }
  const most = Math.min(first.size, failingCount);
  for (let size = Math.max(0, failingCount - countOf(rest)); size <= most; size += 1) {
    for (const others of spreadsOf(rest, failingCount - size)) {
      yield allFailing([{ ...first, size }, ...others.failing]);
    }
  }
}

function firstOf<Item>(items: Iterable<Item>, count: number): readonly Item[] {
  const first: Item[] = [];
  for (const item of items) {
    first.push(item);
    if (first.length === count) break;
  }
  return first;
}

/** Whether a unit that meets all that it can meet is eligible; one to which nothing applies has nothing to meet. */
function isWithinReach({ settled, failing }: World, judge: RuleJudge): boolean {
  const metCount = settled.metCount + countOf(failing);
  return metCount > 0 && judge({ ...settled, metCount });
}

/**
 * Counts the criteria to meet in one world. Which naming rules may stay broken is tried in every combination: what would
 * break another one must be met, and then as many more as the rule still asks for, whichever they are.
 */
function missingIn({ settled, failing }: World, judge: RuleJudge, namingCount: number): number {
  const failingCount = countOf(failing);
  let least = failingCount;
  for (let broken = 0; broken < 2 ** namingCount; broken += 1) {
    const mustBeMet = failing.filter(({ brokenByFailing }) => (brokenByFailing & ~broken) !== 0);
    let count = countOf(mustBeMet);
    const isEligible = (): boolean =>
      judge({
        metCount: settled.metCount + count,
        notMetCount: failingCount - count,
        broken: settled.broken | broken,
      });
    while (count < least && !isEligible()) count += 1;
    least = Math.min(least, count);
  }
  return least;
}
