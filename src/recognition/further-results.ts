import type { Evaluation } from '../evaluation/evaluation';
import { isOrMayBeWaived } from '../evaluation/finding';
import { judgeOf, type Totals } from './judge-rule';
import type { Choice } from './minimal-choices';
import { type CriteriaClass, classesOf, openResultsOf, settledOf } from './open-results';
import { reachableBreaks } from './reachable-breaks';
import { type OpenClass, sizeOf } from './reachable-totals';
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
  const judge = judgeOf(rule, naming);
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
  const mayBeWaived = findings.every(isOrMayBeWaived);
  if (openMetCount === undefined) {
    return {
      classes,
      most: [...sizes, 0],
      hasNeedlessNames: () => false,
      suffices: (choice) => {
        if (mayBeWaived && choice.every((count) => count === 0)) return false;
        return judge(worstByCriterion(settled, classes, choice));
      },
    };
  }
  const openFailingCount = countOf(sizes.slice(0, open.length)) - openMetCount;
  const suffices = (choice: Choice): boolean => {
    const left = leftOver(classes, choice);
    return worstOfTally({
      settled,
      criteriaCount: findings.length,
      open: left.slice(0, open.length),
      openFailingCount,
      failing: left.slice(open.length),
      failingCount: counts.notMetCount - (choice[classes.length] as number),
    }).every(judge);
  };
  return {
    classes,
    // A tally that names all it does not count as met leaves nothing without a name.
    most: [...sizes, openFailingCount === 0 ? 0 : counts.notMetCount],
    suffices,
    hasNeedlessNames: (choice) => {
      const saidCount = countOf(choice.slice(0, open.length)) - openMetCount;
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
): Totals {
  let { metCount, notMetCount, broken } = settled;
  classes.forEach(({ criterionIds, brokenByFailing }, index) => {
    const count = choice[index] as number;
    metCount += count;
    notMetCount += criterionIds.length - count;
    if (count < criterionIds.length) broken |= brokenByFailing;
  });
  return { metCount, notMetCount, broken };
}

const replaced = (choice: Choice, at: number, count: number): Choice =>
  choice.map((other, index) => (index === at ? count : other));

const countOf = (counts: readonly number[]): number =>
  counts.reduce((sum, count) => sum + count, 0);

function leftOver(classes: readonly CriteriaClass[], choice: Choice): readonly OpenClass[] {
  return classes.map((one, index) => {
    const all = sizeOf(one);
    return { ...all, size: all.size - (choice[index] as number) };
  });
}

/** What may still fail of a tally: criteria that it does not name, and criteria that it names as not met. */
interface OpenTally {
  readonly settled: Totals;
  readonly criteriaCount: number;
  readonly open: readonly OpenClass[];
  /** How many of those that it does not name fail by the tally. */
  readonly openFailingCount: number;
  readonly failing: readonly OpenClass[];
  /** How many may fail in all. */
  readonly failingCount: number;
}

/** Lists the worst results: as many fail as may, in every way that breaks other lists. */
function worstOfTally(tally: OpenTally): readonly Totals[] {
  const { settled, criteriaCount, open, failing, failingCount } = tally;
  const mostOpen = Math.min(tally.openFailingCount, sizeInAll(open), failingCount);
  const mostFailing = Math.min(sizeInAll(failing), failingCount);
  const notMetCount = Math.min(mostOpen + mostFailing, failingCount);
  const metCount = criteriaCount - notMetCount;
  const totals: Totals[] = [];
  for (let count = Math.max(0, notMetCount - mostFailing); count <= mostOpen; count += 1) {
    for (const broken of reachableBreaks(settled.broken, open, count)) {
      for (const all of reachableBreaks(broken, failing, notMetCount - count)) {
        totals.push({ metCount, notMetCount, broken: all });
      }
    }
  }
  return totals;
}

const sizeInAll = (classes: readonly OpenClass[]): number =>
  classes.reduce((count, { size }) => count + size, 0);
