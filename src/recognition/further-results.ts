import type { Evaluation } from '../evaluation/evaluation';
import { isOrMayBeWaived } from '../evaluation/finding';
import { canBreak, type Failing } from './can-break';
import { judgeOf, type Totals } from './judge-rule';
import { badBreaksOf, type LeastMet, leastMetOf } from './least-met';
import type { Choice } from './minimal-choices';
import { type CriteriaClass, classesOf, openResultsOf, settledOf } from './open-results';
import type { RecognitionRule } from './recognition-policy';

/** What can still be met, and whether meeting some of it makes the unit eligible. */
export interface FurtherResults {
  /** The criteria that are not met or not known, in classes that no rule tells apart. */
  readonly classes: readonly CriteriaClass[];
  /** How much there is to choose from: of each class, and last how many more criteria of a tally can be met. */
  readonly most: Choice;
  /** Whether so many of each class, and so many more in all, make the unit eligible whatever else turns out. */
  readonly suffices: (choice: Choice) => boolean;
  /**
   * Whether a choice that suffices asks for more names than its number needs: more criteria named than a tally counts
   * as met say themselves how many must be met, and with that number some of the names can be left out.
   */
  readonly hasNeedlessNames: (choice: Choice) => boolean;
}

/** Sees what an evaluation leaves open through the eyes of a rule. */
export function furtherResultsOf(evaluation: Evaluation, rule: RecognitionRule): FurtherResults {
  const { findings, counts } = evaluation;
  const { naming, open, openMetCount } = openResultsOf(evaluation, rule);
  const failing = classesOf(
    findings.filter(({ status }) => status === 'not-met'),
    naming,
  );
  const settled = settledOf(
    findings.filter(({ status }) => status !== 'not-met'),
    naming,
  );
  const classes = [...open, ...failing];
  const sizes = classes.map(({ criterionIds }) => criterionIds.length);
  const criteriaCount = settled.metCount + countOf(sizes);
  const leastMet = leastMetOf(judgeOf(rule, naming), naming.length, criteriaCount);
  if (openMetCount === undefined) {
    const mayBeWaived = findings.every(isOrMayBeWaived);
    return {
      classes,
      most: [...sizes, 0],
      hasNeedlessNames: () => false,
      suffices: (choice) => {
        if (mayBeWaived && choice.every((count) => count === 0)) return false;
        const { metCount, broken } = worstByCriterion(settled, classes, choice);
        return (leastMet[broken] as number) <= metCount;
      },
    };
  }
  const openFailingCount = countOf(sizes.slice(0, open.length)) - openMetCount;
  const suffices = sufficesForTally({
    classes,
    openClassCount: open.length,
    openFailingCount,
    failingCount: counts.notMetCount,
    criteriaCount,
    settledBroken: settled.broken,
    leastMet,
  });
  return {
    classes,
    // A tally that names all it does not count as met leaves nothing without a name.
    most: [...sizes, openFailingCount === 0 ? 0 : counts.notMetCount],
    suffices,
    hasNeedlessNames: (choice) => {
      if (openFailingCount === 0) return false;
      const saidCount = countOf(choice.slice(0, classes.length)) - openMetCount;
      if (saidCount <= (choice[classes.length] as number)) return false;
      const asSaid = replaced(choice, classes.length, saidCount);
      return classes.some((_, index) => {
        const count = choice[index] as number;
        return count > 0 && suffices(replaced(asSaid, index, count - 1));
      });
    },
  };
}

/** What is not chosen fails. Written as a loop, since a search for plans asks thousands of times. */
function worstByCriterion(
  settled: Totals,
  classes: readonly CriteriaClass[],
  choice: Choice,
): Pick<Totals, 'metCount' | 'broken'> {
  let { metCount, broken } = settled;
  for (let index = 0; index < classes.length; index += 1) {
    const { criterionIds, brokenByFailing } = classes[index] as CriteriaClass;
    const count = choice[index] as number;
    metCount += count;
    if (count < criterionIds.length) broken |= brokenByFailing;
  }
  return { metCount, broken };
}

const replaced = (choice: Choice, at: number, count: number): Choice =>
  choice.map((other, index) => (index === at ? count : other));

const countOf = (counts: readonly number[]): number =>
  counts.reduce((sum, count) => sum + count, 0);

/** What may still fail of a tally: criteria that it does not name, and criteria that it names as not met. */
interface OpenTally {
  /** First the classes of criteria that it does not name. */
  readonly classes: readonly CriteriaClass[];
  readonly openClassCount: number;
  /** How many of those that it does not name fail by the tally. */
  readonly openFailingCount: number;
  /** How many fail in all. */
  readonly failingCount: number;
  readonly criteriaCount: number;
  readonly settledBroken: number;
  readonly leastMet: LeastMet;
}

/**
 * A choice suffices where as many as may fail cannot, however they are spread, break lists that make the rest too few. Fewer
 * that fail are never worse.
 */
function sufficesForTally(tally: OpenTally): FurtherResults['suffices'] {
  const { classes, openClassCount, criteriaCount, settledBroken, leastMet } = tally;
  const badBreaks = badBreaksOf(leastMet);
  return (choice) => {
    const failingCount = tally.failingCount - (choice[classes.length] as number);
    const leftOf = (from: number, to: number, most: number): Failing =>
      leftOver(classes, choice, { from, to, most: Math.min(most, failingCount) });
    const open = leftOf(0, openClassCount, tally.openFailingCount);
    const failing = leftOf(openClassCount, classes.length, Number.POSITIVE_INFINITY);
    const notMetCount = Math.min(open.most + failing.most, failingCount);
    const metCount = criteriaCount - notMetCount;
    return !badBreaks.some(
      ({ lists, from, below }) =>
        from <= metCount &&
        metCount < below &&
        canBreak(lists & ~settledBroken, open, failing, notMetCount),
    );
  };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly most: number;
}

/** Finds what is left of a stretch of classes, and how many of it may fail. */
function leftOver(
  classes: readonly CriteriaClass[],
  choice: Choice,
  { from, to, most }: Stretch,
): Failing {
  const breaks: number[] = [];
  let breaksInAll = 0;
  let count = 0;
  for (let index = from; index < to; index += 1) {
    const { criterionIds, brokenByFailing } = classes[index] as CriteriaClass;
    const left = criterionIds.length - (choice[index] as number);
    count += left;
    if (left === 0) continue;
    breaks.push(brokenByFailing);
    breaksInAll |= brokenByFailing;
  }
  return { breaks, breaksInAll, most: Math.min(count, most) };
}
