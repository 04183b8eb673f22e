import type { Finding } from '../evaluation/finding';
import type { Choice } from './minimal-choices';
import type { CriteriaClass } from './open-results';
import type { RecognitionPlan } from './recognition-plans';

/**
 * Names the criteria of a choice in every way, up to a number of plans. The last number of the choice is how many more
 * criteria must be met in all.
 */
export function namePlans(
  classes: readonly CriteriaClass[],
  choice: Choice,
  mostPlans: number,
): readonly RecognitionPlan[] {
  const unnamedCount = choice[classes.length] as number;
  const plans: RecognitionPlan[] = [];
  for (const criterionIds of namesOf(classes, choice)) {
    plans.push({ criterionIds, unnamedCount });
    if (plans.length === mostPlans) break;
  }
  return plans;
}

/** Puts the plans that ask for the fewest criteria first, and names criteria in the order of the set. */
export function inOrderOfSet(
  plans: readonly RecognitionPlan[],
  findings: readonly Finding[],
): readonly RecognitionPlan[] {
  const positions = new Map(findings.map(({ criterionId }, position) => [criterionId, position]));
  const placed = plans.map(({ criterionIds, unnamedCount }) => ({
    places: criterionIds.map((id) => positions.get(id) as number).sort((a, b) => a - b),
    unnamedCount,
  }));
  return placed.sort(compare).map(({ places, unnamedCount }) => ({
    criterionIds: places.map((place) => (findings[place] as Finding).criterionId),
    unnamedCount,
  }));
}

interface PlacedPlan {
  readonly places: readonly number[];
  readonly unnamedCount: number;
}

function compare(a: PlacedPlan, b: PlacedPlan): number {
  return sizeOf(a) - sizeOf(b) || b.places.length - a.places.length || comparePlaces(a, b);
}

const sizeOf = ({ places, unnamedCount }: PlacedPlan): number =>
  Math.max(places.length, unnamedCount);

/** Compares two plans of one length by their first difference. */
function comparePlaces({ places: a }: PlacedPlan, { places: b }: PlacedPlan): number {
  const index = a.findIndex((place, at) => place !== b[at]);
  return index === -1 ? 0 : (a[index] as number) - (b[index] as number);
}

function* namesOf(
  [first, ...others]: readonly CriteriaClass[],
  [count, ...counts]: Choice,
): Generator<readonly string[]> {
  if (first === undefined) {
    yield [];
    return;
  }
  for (const pick of picksOf(first.criterionIds, count as number)) {
    for (const names of namesOf(others, counts)) yield [...pick, ...names];
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
