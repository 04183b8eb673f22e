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
  /** The verdict in a world where everything is known. */
  readonly decide: (world: World) => VerdictOutcome;
}

/** Puts a situation together; the verdict in each world is found once. */
export function situationOf(given: Omit<Situation, 'decide'>): Situation {
  const found: VerdictOutcome[] = [];
  const decide = (world: World): VerdictOutcome => {
    const at = world.reduce((code, outcome) => code * 3 + digits[outcome], 0);
    const known = found[at] ?? verdictIn(given.rule, given.ids, world);
    found[at] = known;
    return known;
  };
  return { ...given, decide };
}

const digits: Readonly<Record<Outcome, number>> = { met: 0, 'not-met': 1, 'not-applicable': 2 };

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
export function outcomeOf({ worlds, decide }: Situation): VerdictOutcome {
  const first = decide(worlds[0] ?? []);
  return worlds.every((world) => decide(world) === first) ? first : 'undetermined';
}

function verdictIn(rule: RecognitionRule, ids: readonly string[], world: World): VerdictOutcome {
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
function isDecisiveByItself({ decide, worlds }: Situation, place: number): boolean {
  const outcomes = [...new Set(worlds.map((world) => world[place] ?? 'met'))];
  const here = outcomes[0];
  return worlds
    .filter((world) => world[place] === here)
    .some((world) => {
      const verdicts = outcomes.map((outcome) => decide(world.with(place, outcome)));
      return verdicts.some((verdict) => verdict !== verdicts[0]);
    });
}

/** Whether a rule names it, and in some world it gives another verdict to let it change places with another. */
function isDecisiveInTally(
  { ids, rule, worlds, decide }: Situation,
  place: number,
  open: readonly number[],
): boolean {
  if (!namedBy(rule).includes(ids[place] ?? '')) return false;
  return worlds.some((world) =>
    open.some((other) => {
      const [mine, its] = [world[place] ?? 'met', world[other] ?? 'met'];
      const exchanged = world.with(place, its).with(other, mine);
      return decide(world) !== decide(exchanged);
    }),
  );
}

function namedBy(rule: RecognitionRule): readonly string[] {
  if ('rules' in rule) return rule.rules.flatMap(namedBy);
  return 'criterionIds' in rule ? rule.criterionIds : [];
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
