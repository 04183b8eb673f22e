import type { Outcome } from './status';
import { type Situation, statusIn, type World } from './verdict';

/** A second reading of what would make a unit eligible, section 4 and 5: everything is tried. */

/** What a plan asks for. */
export interface OraclePlan {
  readonly criterionIds: readonly string[];
  readonly unnamedCount: number;
}

/** Every plan that suffices and of which nothing can be left out: one that asks for nothing where nothing more is needed. */
export function minimalPlans(situation: Situation): readonly OraclePlan[] {
  if (suffices(situation, [])) return [{ criterionIds: [], unnamedCount: 0 }];
  return situation.isTally ? plansOfTally(situation) : plansByCriterion(situation);
}

function plansByCriterion(situation: Situation): readonly OraclePlan[] {
  const { ids, worlds } = situation;
  const candidates = [...ids.keys()].filter((place) =>
    ['not-met', 'unknown'].includes(statusIn(worlds, place).status),
  );
  const found: (readonly number[])[] = [];
  for (let size = 1; size <= candidates.length; size += 1) {
    const larger = subsetsOf(candidates, size).filter(
      (places) => !found.some((plan) => plan.every((place) => places.includes(place))),
    );
    found.push(...larger.filter((places) => suffices(situation, places)));
  }
  return found.map((plan) => ({
    criterionIds: plan.map((place) => ids[place] ?? ''),
    unnamedCount: 0,
  }));
}

/**
 * Of a tally: every set of names with the least number of further criteria for which no final result is left that is not
 * eligible. A final result holds all that some world with the count of the tally holds. Sets are written as bits.
 */
function plansOfTally({ ids, worlds, decide }: Situation): readonly OraclePlan[] {
  const size = ids.length;
  const bitsOf = (world: World): number =>
    world.reduce((bits, outcome, place) => (outcome === 'met' ? bits | (1 << place) : bits), 0);
  const metCount = (worlds[0] ?? []).filter((outcome) => outcome === 'met').length;
  const isFinal = new Uint8Array(2 ** size);
  for (const world of worlds) isFinal[bitsOf(world)] = 1;
  for (let bits = 0; bits < 2 ** size; bits += 1) {
    for (let place = 0; place < size; place += 1) {
      if (isFinal[bits & ~(1 << place)] === 1 && (bits & (1 << place)) !== 0) isFinal[bits] = 1;
    }
  }
  // The largest count of a final result that holds all of a set and is not eligible all the same.
  const mostOfBad = new Int32Array(2 ** size).fill(-1);
  for (let bits = 2 ** size - 1; bits >= 0; bits -= 1) {
    const world = ids.map((_, place): Outcome => ((bits >> place) & 1 ? 'met' : 'not-met'));
    if (isFinal[bits] === 1 && decide(world) !== 'eligible') {
      mostOfBad[bits] = world.filter((outcome) => outcome === 'met').length;
    }
    for (let place = 0; place < size; place += 1) {
      const more = bits | (1 << place);
      mostOfBad[bits] = Math.max(
        mostOfBad[bits] ?? -1,
        more === bits ? -1 : (mostOfBad[more] ?? -1),
      );
    }
  }
  const leastMore = (bits: number): number => Math.max(0, (mostOfBad[bits] ?? -1) + 1 - metCount);
  const toldUnmet = [...ids.keys()].filter((place) => statusIn(worlds, place).status === 'not-met');
  const isAllTold = toldUnmet.length === size - metCount;
  // More names than criteria are met say themselves how many must be met.
  const saidMore = (named: readonly number[]): number => (isAllTold ? 0 : named.length - metCount);
  const plans: OraclePlan[] = [];
  for (let bits = 0; bits < 2 ** size; bits += 1) {
    const unnamedCount = leastMore(bits);
    if (unnamedCount > size - metCount) continue;
    const named = [...ids.keys()].filter((place) => (bits >> place) & 1);
    if (isAllTold && unnamedCount > 0) continue;
    const given = Math.max(unnamedCount, saidMore(named));
    const isMinimal = named.every((place) => leastMore(bits & ~(1 << place)) > given);
    if (isMinimal)
      plans.push({ criterionIds: named.map((place) => ids[place] ?? ''), unnamedCount });
  }
  return plans;
}

/** Whether every world is eligible in which these criteria are made met. */
function suffices({ worlds, decide }: Situation, places: readonly number[]): boolean {
  return worlds.every((world) => {
    const improved = world.map((outcome, place) => (places.includes(place) ? 'met' : outcome));
    return decide(improved) === 'eligible';
  });
}

/** Every part of a list with so many members, in the order of the list. */
function subsetsOf(list: readonly number[], size: number): readonly (readonly number[])[] {
  if (size === 0) return [[]];
  return list.flatMap((first, index) =>
    subsetsOf(list.slice(index + 1), size - 1).map((rest) => [first, ...rest]),
  );
}

/** How many more criteria must be met in each world; none where meeting criteria does not help. */
export function missingCounts(situation: Situation): readonly number[] {
  const found = new Map<string, number>();
  const missingIn = (world: World): number => {
    if (situation.decide(world) === 'eligible') return 0;
    const key = world.join();
    const known = found.get(key) ?? 1 + Math.min(...betterBy(world).map(missingIn));
    found.set(key, known);
    return known;
  };
  return situation.worlds.map(missingIn);
}

/** Every world in which one criterion more is met. */
const betterBy = (world: World): readonly World[] =>
  world.flatMap((outcome, place) => (outcome === 'not-met' ? [world.with(place, 'met')] : []));
