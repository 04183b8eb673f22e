/**
 * A second program for targets, written from the contract: it tries every way in which what is open can turn out, and counts. It
 * shares nothing with the engine, and measures nothing but small areas.
 */
export interface OracleWard {
  readonly unitClass: 'kept' | 'new' | 'open-before';
  readonly isRegistered: boolean;
  readonly title: 'recognised' | 'maintained' | 'suspended' | 'none' | 'open';
  readonly verdict?: {
    readonly basis: 'confirmed' | 'projected';
    readonly outcome: 'eligible' | 'not-eligible' | 'undetermined' | 'not-assessed';
  };
}

export type OracleBound = 'at-least' | 'more-than' | 'at-most' | 'less-than';

export type OracleRule =
  | { readonly kind: 'share-of-units'; readonly bound: OracleBound; readonly hundredths: number }
  | { readonly kind: 'all-units' }
  | { readonly kind: 'assigned-quota'; readonly unitCount: number }
  | { readonly kind: 'at-least-per-area'; readonly unitCount: number };

export interface OracleQuestion {
  readonly rule: OracleRule;
  readonly count: 'registered' | 'recognised' | 'maintained' | 'eligible' | 'projected-eligible';
  readonly among: 'all' | 'kept' | 'new';
  readonly base: 'all' | 'recognised-before';
  readonly asOf: string;
  readonly dueOn: string;
  readonly decidedBy?: string;
  readonly isClosed: boolean;
}

/** What of a question still matters when it is known how each ward can turn out. */
export type Asked = Omit<OracleQuestion, 'among' | 'base'>;

/** How one ward can turn out: whether the target is about it, and whether it counts. */
export type Fate = readonly [isMember: boolean, isReached: boolean];

/** All the ways in which each ward of an area can turn out. */
export type AreaFates = readonly (readonly Fate[])[];

/** Every way in which a ward can turn out. */
export function fatesOf(ward: OracleWard, question: OracleQuestion): readonly Fate[] {
  const classes = ward.unitClass === 'open-before' ? ['kept', 'new'] : [ward.unitClass];
  return classes.flatMap((unitClass) =>
    countedWays(ward, question.count).map((isCounted): Fate => {
      const isMember = question.base === 'all' || unitClass === 'kept';
      const isAmong = question.among === 'all' || unitClass === question.among;
      return [isMember, isMember && isAmong && isCounted];
    }),
  );
}

function countedWays(ward: OracleWard, count: OracleQuestion['count']): readonly boolean[] {
  if (count === 'registered') return [ward.isRegistered];
  if (count === 'recognised' || count === 'maintained') {
    if (ward.title === 'open') return [true, false];
    return [ward.title === 'maintained' || (count === 'recognised' && ward.title === 'recognised')];
  }
  // A missing assessment is not a failed one; one of the other side is counted there alone.
  if (ward.verdict === undefined) return [true, false];
  const isOfSide = (ward.verdict.basis === 'projected') === (count === 'projected-eligible');
  if (!isOfSide) return [false];
  if (ward.verdict.outcome === 'undetermined') return [true, false];
  return [ward.verdict.outcome === 'eligible'];
}

/** Every world of some wards: how many the target is about, and how many of them count. */
function worldsOf(wards: AreaFates): [number, number][] {
  let worlds: [number, number][] = [[0, 0]];
  for (const fates of wards) {
    const seen = new Map<string, [number, number]>();
    for (const [members, reached] of worlds) {
      for (const [isMember, isReached] of fates) {
        const next: [number, number] = [members + Number(isMember), reached + Number(isReached)];
        seen.set(next.join(), next);
      }
    }
    worlds = [...seen.values()];
  }
  return worlds;
}

/** Whether so many of so many are on the right side of a share. */
function meets(reached: number, members: number, bound: OracleBound, hundredths: number): boolean {
  const [part, limit] = [reached * 10_000, members * hundredths];
  return {
    'at-least': part >= limit,
    'more-than': part > limit,
    'at-most': part <= limit,
    'less-than': part < limit,
  }[bound];
}

/** How many are due of so many; or how many there may be, and then fewer are better. */
function limitOf(rule: OracleRule, members: number): number {
  if (rule.kind === 'all-units' || rule.kind === 'at-least-per-area') return members;
  if (rule.kind === 'assigned-quota') return rule.unitCount;
  const counts = Array.from({ length: members + 2 }, (_, count) => count);
  const meeting = counts.filter((count) => meets(count, members, rule.bound, rule.hundredths));
  return isLimit(rule)
    ? Math.max(-1, ...meeting.filter((count) => count <= members))
    : Math.min(...meeting);
}

const isLimit = (rule: OracleRule): boolean =>
  rule.kind === 'share-of-units' && (rule.bound === 'at-most' || rule.bound === 'less-than');

/** Every world of a target: of wards together, or of areas of which each has its number or has not. */
function worldsOfTarget(areas: readonly AreaFates[], { rule }: Asked): [number, number][] {
  if (rule.kind !== 'at-least-per-area') return worldsOf(areas.flat());
  let worlds: [number, number][] = [[0, 0]];
  for (const area of areas) {
    const ways = new Set(worldsOf(area).map(([, reached]) => reached >= rule.unitCount));
    worlds = worlds.flatMap(([count, reached]) =>
      [...ways].map((has): [number, number] => [count + 1, reached + Number(has)]),
    );
  }
  return worlds;
}

const rangeOf = (counts: readonly number[]): object => ({
  least: Math.min(...counts),
  most: Math.max(...counts),
});

/** What the contract says of a target. */
export function measure(areas: readonly AreaFates[], question: Asked): object {
  const { rule, asOf, dueOn, decidedBy, count } = question;
  const worlds = worldsOfTarget(areas, question);
  if (worlds.every(([members]) => members === 0)) return { outcome: 'not-applicable' };
  const isTitle = count === 'recognised' || count === 'maintained';
  const isClosed =
    question.isClosed ||
    (count === 'registered'
      ? asOf > dueOn
      : decidedBy !== undefined && asOf > decidedBy && asOf > dueOn);
  const isGood = ([members, reached]: [number, number]): boolean =>
    members > 0 &&
    (isLimit(rule) ? reached <= limitOf(rule, members) : reached >= limitOf(rule, members));
  const isBad = ([members, reached]: [number, number]): boolean =>
    isLimit(rule) ? reached > limitOf(rule, members) : reached < limitOf(rule, members);
  const settled = worlds.every(isGood) ? 'reached' : worlds.every(isBad) ? 'missed' : 'open';
  const beyond = worlds.map(([members, reached]) => reached - limitOf(rule, members));
  const over = rangeOf(beyond.map((more) => Math.max(0, more)));
  return {
    ...outcomeOf(settled, { isTitle, isClosed, question }),
    reached: rangeOf(worlds.map(([, reached]) => reached)),
    ...(isLimit(rule)
      ? { over }
      : { excess: over, missing: rangeOf(beyond.map((more) => Math.max(0, -more))) }),
  };
}

interface Ending {
  readonly isTitle: boolean;
  readonly isClosed: boolean;
  readonly question: Asked;
}

function outcomeOf(settled: string, { isTitle, isClosed, question }: Ending): object {
  const { rule, asOf, dueOn, count } = question;
  if (isClosed) return { outcome: settled, isClosed };
  // A title can be lost up to the due day.
  if (isTitle && asOf <= dueOn) {
    return { outcome: 'open', isClosed, reachedSoFar: settled === 'reached' };
  }
  const isSure = isLimit(rule)
    ? settled === 'missed' && count === 'registered'
    : settled === 'reached';
  if (isSure) return { outcome: settled, isClosed };
  return { outcome: 'open', isClosed, ...(asOf > dueOn ? { reason: 'decisions-pending' } : {}) };
}

/** Which steps of a roadmap are current, next and missed, by how each stands. */
export function follow(
  steps: readonly { readonly id: string; readonly dueOn: string; readonly progress: object }[],
  asOf: string,
): object {
  const current = steps.findIndex(({ dueOn }) => dueOn >= asOf);
  const rest = current < 0 ? [] : steps.slice(current);
  const isAhead = ({ progress }: { progress: object }): boolean => {
    const { outcome, reachedSoFar } = progress as { outcome: string; reachedSoFar?: boolean };
    // Nobody can work towards what is missed.
    return outcome === 'open' && reachedSoFar !== true;
  };
  return {
    currentTargetId: steps[current]?.id ?? null,
    nextTargetId: rest.find(isAhead)?.id ?? null,
    missedTargetIds: steps
      .filter(({ progress }) => (progress as { outcome: string }).outcome === 'missed')
      .map(({ id }) => id),
  };
}

export interface OracleTrack {
  readonly reached: number;
  readonly dueCount: number;
  readonly dueOn: string;
  readonly asOf: string;
  readonly baselineOn: string;
  readonly baselineCount: number;
  readonly decisionDays?: readonly string[];
  readonly decidedBy?: string;
}

const dayNumber = (day: string): number => Date.parse(day) / 86_400_000;

/** How many the path asks for, and how a count stands against it. */
export function track(given: OracleTrack): readonly [expected: number, outcome: string] {
  const { reached, dueCount, dueOn, asOf, baselineOn, baselineCount, decisionDays } = given;
  const last = given.decidedBy ?? dueOn;
  const passed = decisionDays?.filter((day) => day <= asOf).sort();
  const counted = passed === undefined ? asOf : (passed.at(-1) ?? baselineOn);
  const whole = dayNumber(dueOn) - dayNumber(baselineOn);
  const gone = Math.min(
    Math.max(dayNumber(counted) - dayNumber(baselineOn), 0),
    Math.max(whole, 0),
  );
  const expected =
    whole <= 0 ? dueCount : baselineCount + Math.floor(((dueCount - baselineCount) * gone) / whole);
  if (reached >= dueCount) return [expected, 'achieved'];
  if (reached < baselineCount) return [expected, 'moving-away'];
  if (asOf > dueOn && asOf > last) return [expected, 'off-track'];
  const part = (reached - baselineCount) * 100;
  if (part >= (expected - baselineCount) * 95) return [expected, 'on-track'];
  return [expected, part >= (expected - baselineCount) * 60 ? 'at-risk' : 'off-track'];
}
