import type { RecognitionRule, VerdictOutcome } from 'model-ward-rules';
import { combinations, type OracleStatus, type Outcome } from './status';

/**
 * A second reading of semantics.md, sections 4 and 5. A world says of every criterion how it turns out; what is asked
 * of a verdict is asked of all worlds that fit what is known. Nothing is shared with src but the types.
 */
export type World = readonly Outcome[];

/** Everything that can still be true, under a rule. */
export interface Situation {
  readonly ids: readonly string[];
  readonly rule: RecognitionRule;
  readonly worlds: readonly World[];
  /** Whether one criterion met is another not met. */
  readonly isTally: boolean;
}

/** All worlds that fit what is known criterion by criterion. */
export function worldsOf(known: readonly OracleStatus[]): readonly World[] {
  return combinations(
    known.map(({ status, mayNotApply = false }): readonly Outcome[] => {
      if (status !== 'unknown') return [status];
      // The worst comes first, so that what does not hold for certain is soon seen not to.
      return mayNotApply ? ['not-met', 'not-applicable', 'met'] : ['not-met', 'met'];
    }),
  );
}

/** All worlds with exactly so many criteria met, none of them among those named as unmet. */
export function worldsOfTally(
  ids: readonly string[],
  metCount: number,
  unmetIds: readonly string[],
): readonly World[] {
  const either: readonly Outcome[] = ['not-met', 'met'];
  const choices = ids.map((id) => (unmetIds.includes(id) ? either.slice(0, 1) : either));
  return combinations(choices).filter(
    (world) => world.filter((outcome) => outcome === 'met').length === metCount,
  );
}

/** How the criterion in a place stands, if these are all worlds there are. */
export function statusIn(worlds: readonly World[], place: number): OracleStatus {
  const outcomes = new Set(worlds.map((world) => world[place]));
  const [only] = outcomes;
  return outcomes.size === 1 && only !== undefined
    ? { status: only }
    : { status: 'unknown', mayNotApply: outcomes.has('not-applicable') };
}

/** Undetermined exactly where two worlds differ. */
export function outcomeOf({ worlds, ids, rule }: Situation): VerdictOutcome {
  const first = decide(rule, ids, worlds[0] ?? []);
  return worlds.every((world) => decide(rule, ids, world) === first) ? first : 'undetermined';
}

/** The verdict in a world where everything is known. */
function decide(rule: RecognitionRule, ids: readonly string[], world: World): VerdictOutcome {
  if (world.every((outcome) => outcome === 'not-applicable')) return 'undetermined';
  return holds(rule, ids, world) ? 'eligible' : 'not-eligible';
}

function holds(rule: RecognitionRule, ids: readonly string[], world: World): boolean {
  if (rule.kind === 'all-of') return rule.rules.every((part) => holds(part, ids, world));
  if (rule.kind === 'any-of') return rule.rules.some((part) => holds(part, ids, world));
  if ('criterionIds' in rule) {
    const isWrong = (outcome: Outcome | undefined): boolean =>
      rule.kind === 'must-be-met' ? outcome !== 'met' : outcome === 'not-met';
    return !rule.criterionIds.some((id) => isWrong(world[ids.indexOf(id)]));
  }
  const metCount = world.filter((outcome) => outcome === 'met').length;
  const failedCount = world.filter((outcome) => outcome === 'not-met').length;
  const applicableCount = metCount + failedCount;
  switch (rule.kind) {
    case 'all-met':
      return failedCount === 0;
    case 'count-met':
      return failedCount === 0 || isWithin(rule.bound, metCount, rule.criteriaCount);
    case 'count-failed':
      return isWithin(rule.bound, failedCount, rule.criteriaCount);
    case 'share-met':
      return isWithin(rule.bound, metCount * 10_000, applicableCount * hundredths(rule.percent));
    case 'share-failed':
      return isWithin(rule.bound, failedCount * 10_000, applicableCount * hundredths(rule.percent));
  }
}

function isWithin(bound: string, observed: number, limit: number): boolean {
  if (observed === limit) return bound.startsWith('at-');
  return bound === 'at-least' || bound === 'more-than' ? observed > limit : observed < limit;
}

/** Reads a percentage by its digits, so that no binary fraction comes in. */
const hundredths = (percent: number): number => Number(percent.toFixed(2).replace('.', ''));

/** The places of the criteria of which it is not known how they turn out. */
export function openPlaces({ ids, worlds }: Situation): readonly number[] {
  return [...ids.keys()].filter((place) => statusIn(worlds, place).status === 'unknown');
}

/** The unknown criteria that can still change the verdict. */
export function decisiveIds(situation: Situation): readonly string[] {
  const open = openPlaces(situation);
  const isDecisive = situation.isTally ? isDecisiveInTally : isDecisiveByItself;
  return open
    .filter((place) => isDecisive(situation, place, open))
    .map((place) => situation.ids[place] ?? '');
}

/** Whether in some world another outcome of this criterion alone gives another verdict. */
function isDecisiveByItself({ ids, rule, worlds }: Situation, place: number): boolean {
  const outcomes = [...new Set(worlds.map((world) => world[place] ?? 'met'))];
  const here = outcomes[0];
  return worlds
    .filter((world) => world[place] === here)
    .some((world) => {
      const verdicts = outcomes.map((outcome) => decide(rule, ids, world.with(place, outcome)));
      return verdicts.some((verdict) => verdict !== verdicts[0]);
    });
}

/** Whether a rule names it, and in some world it gives another verdict to let it change places with another. */
function isDecisiveInTally(
  { ids, rule, worlds }: Situation,
  place: number,
  open: readonly number[],
): boolean {
  if (!namedBy(rule).includes(ids[place] ?? '')) return false;
  return worlds.some((world) =>
    open.some((other) => {
      const [mine, its] = [world[place] ?? 'met', world[other] ?? 'met'];
      const exchanged = world.with(place, its).with(other, mine);
      return decide(rule, ids, world) !== decide(rule, ids, exchanged);
    }),
  );
}

function namedBy(rule: RecognitionRule): readonly string[] {
  if ('rules' in rule) return rule.rules.flatMap(namedBy);
  return 'criterionIds' in rule ? rule.criterionIds : [];
}

/** What a plan asks for. */
export interface OraclePlan {
  readonly criterionIds: readonly string[];
  readonly unnamedCount: number;
}

/** Every plan that suffices and of which nothing can be left out. */
export function minimalPlans(situation: Situation): readonly OraclePlan[] {
  return situation.isTally ? plansOfTally(situation) : plansByCriterion(situation);
}

function plansByCriterion(situation: Situation): readonly OraclePlan[] {
  const { ids, worlds } = situation;
  if (suffices(situation, [])) return [];
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
function plansOfTally({ ids, rule, worlds }: Situation): readonly OraclePlan[] {
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
    if (isFinal[bits] === 1 && decide(rule, ids, world) !== 'eligible') {
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
  // More names, other than of what is told as unmet, than criteria are met say how many must be met.
  const saidMore = (named: readonly number[]): number =>
    named.filter((place) => !toldUnmet.includes(place)).length - metCount;
  if (leastMore(0) === 0) return [];
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
function suffices({ ids, rule, worlds }: Situation, places: readonly number[]): boolean {
  return worlds.every((world) => {
    const improved = world.map((outcome, place) => (places.includes(place) ? 'met' : outcome));
    return decide(rule, ids, improved) === 'eligible';
  });
}

/** Every part of a list with so many members, in the order of the list. */
function subsetsOf(list: readonly number[], size: number): readonly (readonly number[])[] {
  if (size === 0) return [[]];
  return list.flatMap((first, index) =>
    subsetsOf(list.slice(index + 1), size - 1).map((rest) => [first, ...rest]),
  );
}

/** The criteria not met that a rule which is not sure to hold asks for. */
export function gapIds(situation: Situation): readonly string[] {
  const { ids, worlds, rule } = situation;
  const open = unsureRules(situation, rule);
  return ids.filter((id, place) => {
    if (statusIn(worlds, place).status !== 'not-met') return false;
    return open.some((plain) => !('criterionIds' in plain) || plain.criterionIds.includes(id));
  });
}

/** How many more are not met in a tally that does not say which. */
export function unnamedGapCount(situation: Situation): number {
  const { worlds, ids, rule, isTally } = situation;
  if (!isTally || unsureRules(situation, rule).length === 0) return 0;
  const unmetCount = (worlds[0] ?? []).filter((outcome) => outcome === 'not-met').length;
  const places = [...ids.keys()];
  const isSure = (place: number): boolean => statusIn(worlds, place).status === 'not-met';
  return unmetCount - places.filter(isSure).length;
}

/** The plain rules within rules that are not sure to hold, and which are not sure themselves. */
function unsureRules(situation: Situation, rule: RecognitionRule): readonly RecognitionRule[] {
  const { ids, worlds } = situation;
  if (worlds.every((world) => holds(rule, ids, world))) return [];
  return 'rules' in rule ? rule.rules.flatMap((part) => unsureRules(situation, part)) : [rule];
}
