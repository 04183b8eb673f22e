import type { Finding } from '../evaluation/finding';
import { groupByKey } from '../foundation/value/group-by-key';
import type { Choice } from './minimal-choices';
import type { CriteriaClass } from './open-results';
import type { RecognitionPlan } from './recognition-plans';

/**
 * Names the criteria of choices in every way, up to a number of plans: those that ask for the fewest criteria first, of these
 * those that name the most, then in the order of the set. The last number of a choice is how many more criteria must be met
 * in all.
 */
export function namePlans(
  choices: readonly Choice[],
  classes: readonly CriteriaClass[],
  findings: readonly Finding[],
  mostPlans: number,
): readonly RecognitionPlan[] {
  const members = membersOf(classes, findings);
  const sized = choices.map((choice): SizedChoice => {
    const unnamedCount = choice[classes.length] as number;
    const namedCount = choice.reduce((sum, count) => sum + count) - unnamedCount;
    return { choice, namedCount, unnamedCount, size: Math.max(namedCount, unnamedCount) };
  });
  const groups = groupByKey(sized.sort(compareSizes), ({ size, namedCount }) => [
    `${size} ${namedCount}`,
  ]);
  const plans: PlacedPlan[] = [];
  for (const alike of groups.values()) {
    if (plans.length === mostPlans) break;
    for (const plan of firstOf(alike, members, mostPlans - plans.length)) plans.push(plan);
  }
  return plans.map(({ places, unnamedCount }) => ({
    criterionIds: places.map((place) => (findings[place] as Finding).criterionId),
    unnamedCount,
  }));
}

interface SizedChoice {
  readonly choice: Choice;
  readonly namedCount: number;
  readonly unnamedCount: number;
  /** How many criteria must be met more than now. */
  readonly size: number;
}

interface PlacedPlan {
  readonly places: readonly number[];
  readonly unnamedCount: number;
}

/** A criterion that can still be met: its place in the set, and which of the classes it is in. */
interface Member {
  readonly place: number;
  readonly classIndex: number;
}

const compareSizes = (a: SizedChoice, b: SizedChoice): number =>
  a.size - b.size || b.namedCount - a.namedCount;

/** Compares two plans of one length by their first difference. */
function comparePlaces({ places: a }: PlacedPlan, { places: b }: PlacedPlan): number {
  return a.reduce((order, place, at) => order || place - (b[at] as number), 0);
}

/** Lists what can still be met, in the order of the set. */
function membersOf(
  classes: readonly CriteriaClass[],
  findings: readonly Finding[],
): readonly Member[] {
  const classOf = new Map(
    classes.flatMap(({ criterionIds }, index) => criterionIds.map((id) => [id, index] as const)),
  );
  return findings.flatMap(({ criterionId }, place): readonly Member[] => {
    const classIndex = classOf.get(criterionId);
    return classIndex === undefined ? [] : [{ place, classIndex }];
  });
}

/** Names choices of one size. Whatever comes first in the order of the set is of a choice whose first plan comes early. */
function firstOf(
  alike: readonly SizedChoice[],
  members: readonly Member[],
  mostPlans: number,
): readonly PlacedPlan[] {
  const early = alike
    .map((choice) => ({ choice, plan: firstPlansOf(choice, members, 1)[0] as PlacedPlan }))
    .sort((a, b) => comparePlaces(a.plan, b.plan))
    .slice(0, mostPlans);
  return early
    .flatMap(({ choice }) => firstPlansOf(choice, members, mostPlans))
    .sort(comparePlaces)
    .slice(0, mostPlans);
}

/** Names a choice in every way, in the order of the set, up to a number of plans. */
function firstPlansOf(
  { choice, unnamedCount }: SizedChoice,
  members: readonly Member[],
  mostPlans: number,
): readonly PlacedPlan[] {
  const taken = members.map(() => false);
  takeFirst(taken, members, 0, [...choice]);
  const plans: PlacedPlan[] = [];
  do {
    const places = members.flatMap(({ place }, at) => (taken[at] === true ? [place] : []));
    plans.push({ places, unnamedCount });
  } while (plans.length < mostPlans && moveOn(taken, members, choice.length));
  return plans;
}

/** Takes from a place on the first members of each class, as many as it has left to take. */
function takeFirst(
  taken: boolean[],
  members: readonly Member[],
  from: number,
  left: number[],
): void {
  for (let at = from; at < members.length; at += 1) {
    const { classIndex } = members[at] as Member;
    const count = left[classIndex] as number;
    taken[at] = count > 0;
    if (count > 0) left[classIndex] = count - 1;
  }
}

/** Leaves out the last one that another of its class can stand in for, and takes the first that follow instead. */
function moveOn(taken: boolean[], members: readonly Member[], classCount: number): boolean {
  const left = Array.from({ length: classCount }, () => 0);
  const hasFree = new Set<number>();
  for (let at = members.length - 1; at >= 0; at -= 1) {
    const { classIndex } = members[at] as Member;
    if (taken[at] !== true) {
      hasFree.add(classIndex);
      continue;
    }
    left[classIndex] = (left[classIndex] as number) + 1;
    if (!hasFree.has(classIndex)) continue;
    taken[at] = false;
    takeFirst(taken, members, at + 1, left);
    return true;
  }
  return false;
}
