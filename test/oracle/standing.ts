import {
  type Day,
  dayAfter,
  dayBefore,
  dayOfYear,
  daysAfter,
  monthsAfter,
  yearOf,
} from './standing-days';
import {
  type Arrival,
  arrivalsOf,
  departedIds,
  knownSuccessions,
  type LevelOn,
  levelsKnown,
  type OracleRegister,
} from './standing-register';

/**
 * A second reading of semantics.md, section 7 (and "Rules have a time of force" of section 5): the standing of a title,
 * one day after another, all units together. Nothing is shared with src.
 *
 * The idea: a title carries *burdens*, and each of them is a mark, a suspension or an end, owed to a year, to no year or
 * to the term. A title is as bad as its worst burden. Time and failures only add burdens, decisions of the authority
 * take them off; so time alone never betters a standing, and a worse rule never leaves fewer burdens.
 *
 * Where the contract is silent or contradicts itself, and what is done here (fail closed):
 *
 *  1. `suspended` on a title that a rule has ended "changes nothing". Taken literally a worse rule could end better: the
 *     decision would be forgotten, and a later `maintained` on an earlier year would give a held title. Here it shows
 *     nothing while the end lasts and is there again once the end is taken off.
 *  2. A missed review with `suspend` on a title suspended by decision is "not worse", and no suspension made by time is
 *     there to compare with. Here the day for repair stays that of the decision, but the suspension is also owed to the
 *     missed year: `maintained` for an earlier year does not lift it.
 *  3. A failed review with `suspend` replaces an earlier suspension whole, but stays owed to the later of both years:
 *     a late failure of 2023 does not excuse the failure of 2024. The event `suspended` replaces it with its year.
 *  4. `suspended` without `repairBy` has no end: no policy says how many days a mere suspension gives.
 *  5. A term that ran out with `suspend` or `revoke` leaves a burden which, as with `keep-with-warning`, only a new
 *     recognition takes off, and so does what follows where it is not repaired. A later `suspended` takes its day for
 *     repair, not the burden.
 *  6. A term runs out also while the title is ended or suspended; nothing is shown, but the burden is there.
 *  7. `renewsFrom: 'old-end'` counts only for a title that is held or suspended on the day. A term follows the kind of the
 *     event: `re-recognised` takes `renewedMonths`, `recognised` takes `months`.
 *  8. Decisions and deferrals on a unit without a title (or after its end) change nothing and decide no year.
 *  9. `review-deferred` never shortens; of several the latest day counts. It must have come by the due day, or the day to
 *     which the year was deferred before.
 * 10. A new recognition of a title that had not ended keeps the later `forYear`; of one that had, it has its own. The
 *     latest decided year is kept through both.
 * 11. `restsOn` becomes `maintained` where the year is not earlier than `forYear`; a late paper on an earlier year leaves
 *     it. `forYear` grows with every `maintained`, also where the title is not restored; not where an authority ended it.
 * 12. `reinstated` takes off marks too (a mark lasts as long as a suspension would), whatever year they are owed to.
 * 13. A failed review of a year earlier than `forYear` changes nothing at all: it asks no year again.
 * 14. A ward that takes in a unit of another level asks the rule, with itself as the one former unit: "one former unit and
 *     one successor" is read of all former units.
 * 15. A successor of several, or a part that left, at a level that cannot hold a title gets none and brings none back.
 *     A unit that alone changes its level keeps its title asleep; as a former unit of a merger it does not count.
 * 16. A successor takes the earliest day of recognition; a deferral only where all that ask the year were deferred; the
 *     review with the earliest due day; all burdens of the titles it rests on (that is also the worst mark).
 * 17. Successions first, then the deadlines of the day: a term whose last day was the eve is inherited and then acts.
 * 18. An open succession (`re-assess` without a title) counts as no title in a later rule, and `maintained` then settles
 *     nothing. It is carried through a rename. Only `maintained` and a recognition settle it, no failed review.
 * 19. Of reviews only the next one is a deadline. "Outcome" in "can still change outcome or marks" is read as the state,
 *     of either run; a deadline of the second run alone is not listed.
 * 20. A unit that does not exist on the day is `not-applicable`, with the state `none`. Whether the level can hold a title
 *     is asked of the policy in force on that day.
 * 21. Events on a unit on days on which it does not exist are passed over. A recognition of a unit while its level cannot
 *     hold a title acts as on record.
 * 22. `steps` of a policy need an assessment that no history has: they are not asked, `onNotMaintained` is.
 * 23. `withdrawn`: everything is run again without the event. A repair deadline of a withdrawn suspension never was.
 * 24. Two `suspended` of one day: the later one is that with the earlier day for repair, then with the later year.
 * 25. Before the first row of a list that has a day no policy is in force: every rule is missing, nothing falls due.
 */

export type OracleConsequence =
  | { readonly kind: 'keep-with-warning' | 'lapse' | 'revoke' | 'no-published-rule' }
  | { readonly kind: 'suspend'; readonly repairDays?: number };

export interface OraclePolicy {
  readonly onNotMaintained: OracleConsequence;
  readonly yearlyReview?: {
    readonly yearEnds?: string;
    readonly decisionMonths: number;
    readonly onMissed: OracleConsequence;
  };
  readonly term?: {
    readonly months: number;
    readonly renewedMonths?: number;
    readonly renewsFrom?: 'decision' | 'old-end';
    readonly onExpired: OracleConsequence;
  };
  /** A completion may also keep with a warning; a policy never says so. */
  readonly onUnrepaired: {
    readonly kind: 'lapse' | 'revoke' | 'no-published-rule' | 'keep-with-warning';
  };
  /** `no-title` is the second run of a succession that is assessed anew; a policy never says so. */
  readonly successor: 'all' | 'any' | 'majority' | 're-assess' | 'no-published-rule' | 'no-title';
  readonly titleLevels?: readonly string[];
}

export interface OracleRow {
  readonly from?: Day;
  readonly policy: OraclePolicy;
}

export type OraclePolicies = OraclePolicy | readonly OracleRow[];

export type OracleEvent = {
  readonly id: string;
  readonly on: Day;
  readonly recordedOn?: Day;
} & (
  | { readonly kind: 'registered'; readonly forYear: number }
  | {
      readonly kind: 'assessed';
      readonly forYear: number;
      readonly basis: 'confirmed' | 'projected';
      readonly outcome?: string;
    }
  | { readonly kind: 'recognised' | 're-recognised' | 'maintained'; readonly forYear: number }
  | {
      readonly kind: 'not-maintained';
      readonly forYear: number;
      readonly consequence?: OracleConsequence;
    }
  | { readonly kind: 'review-deferred'; readonly forYear: number; readonly until: Day }
  | { readonly kind: 'suspended'; readonly forYear?: number; readonly repairBy?: Day }
  | { readonly kind: 'reinstated' | 'revoked' }
  | { readonly kind: 'withdrawn'; readonly eventId: string }
);

export interface OracleRecords {
  readonly register: OracleRegister;
  readonly histories: readonly {
    readonly unitId: string;
    readonly events: readonly OracleEvent[];
  }[];
}

export interface OracleDeadline {
  readonly on: Day;
  readonly kind: 'review' | 'term' | 'repair';
  readonly year?: number;
}

export interface OracleAnswer {
  readonly outcome: 'recognised' | 'not-recognised' | 'undetermined' | 'not-applicable';
  readonly state: 'none' | 'held' | 'suspended' | 'ended-by-rule' | 'ended-by-decision';
  readonly mark?: 'warning' | 'revocation-due';
  readonly restsOn?: 'recognised' | 'maintained' | 'inherited';
  readonly forYear?: number;
  readonly recognisedOn?: Day;
  readonly deadlines: readonly OracleDeadline[];
}

/** From good to bad; where a title has none of them it is held without a mark. */
const effects = [
  'warning',
  'revocation-due',
  'suspended',
  'ended-by-rule',
  'ended-by-decision',
] as const;
type Effect = (typeof effects)[number];

interface Burden {
  readonly effect: Effect;
  /** What must be made good before it is taken off: a year, nothing in particular, or the term, by a recognition. */
  owedTo: number | 'no-year' | 'term';
  readonly isByTime: boolean;
  /** The last day for repair, of a suspension. */
  repairBy?: Day;
  /** What then follows. */
  readonly policy: OraclePolicy;
}

interface Title {
  restsOn: 'recognised' | 'maintained' | 'inherited';
  forYear: number;
  recognisedOn: Day;
  /** The latest year decided, and the year that is asked next. */
  decidedYear: number;
  nextYear: number;
  readonly deferred: Map<number, Day>;
  /** Several policies only of a title that a unit took over from several. */
  term?: { readonly lastDay: Day; readonly policies: readonly OraclePolicy[] };
  burdens: Burden[];
  /** Whether it is only what a succession would have given, if it had not to be assessed anew. */
  isOpen: boolean;
}

const NO_POLICY: OraclePolicy = {
  onNotMaintained: { kind: 'no-published-rule' },
  onUnrepaired: { kind: 'no-published-rule' },
  successor: 're-assess',
};

/** The rows of a list; before its first day, if it has one, every rule is missing. */
export function rowsOf(policies: OraclePolicies): readonly OracleRow[] {
  if ('onNotMaintained' in policies) return [{ policy: policies }];
  return policies[0]?.from === undefined ? policies : [{ policy: NO_POLICY }, ...policies];
}

function policyOn(rows: readonly OracleRow[], day: Day): OraclePolicy {
  return rows.findLast(({ from = '' }) => from <= day)?.policy ?? NO_POLICY;
}

const endOfYear = ({ yearlyReview }: OraclePolicy, year: number): Day =>
  dayOfYear(year, yearlyReview?.yearEnds ?? '12-31');

function policyOfYear(rows: readonly OracleRow[], year: number): OraclePolicy {
  const row = rows.findLast(({ from = '', policy }) => from <= endOfYear(policy, year));
  return row?.policy ?? NO_POLICY;
}

/** The state of a title by its worst burden; `mark` by its worst mark, where it has not ended. */
export function seen(title: Title | undefined): Pick<OracleAnswer, 'state' | 'mark'> {
  if (title === undefined || title.isOpen) return { state: 'none' };
  const has = (effect: Effect): boolean => title.burdens.some((one) => one.effect === effect);
  if (has('ended-by-decision')) return { state: 'ended-by-decision' };
  if (has('ended-by-rule')) return { state: 'ended-by-rule' };
  const state = has('suspended') ? 'suspended' : 'held';
  if (has('revocation-due')) return { state, mark: 'revocation-due' };
  return has('warning') ? { state, mark: 'warning' } : { state };
}

/** How bad a title is: by its state first, then by its mark. */
function badness(title: Title): number {
  const { state, mark } = seen({ ...title, isOpen: false });
  const states = ['held', 'suspended', 'ended-by-rule', 'ended-by-decision'];
  return states.indexOf(state) * 3 + [undefined, 'warning', 'revocation-due'].indexOf(mark);
}

const hasEnded = (title: Title): boolean =>
  title.burdens.some(({ effect }) => effect === 'ended-by-rule' || effect === 'ended-by-decision');

const isEndedByDecision = (title: Title): boolean =>
  title.burdens.some(({ effect }) => effect === 'ended-by-decision');

const copyOf = (title: Title): Title => ({
  ...title,
  deferred: new Map(title.deferred),
  burdens: title.burdens.map((one) => ({ ...one })),
});

/** One way in which everything happens, under policies in which no rule is missing. */
class Course {
  readonly titles = new Map<string, Title>();
  private readonly rows: readonly OracleRow[];

  constructor(rows: readonly OracleRow[]) {
    this.rows = rows;
  }

  // --- time ---

  /** The review that is next, and its due day. */
  nextReview(title: Title): { year: number; dueOn: Day; policy: OraclePolicy } | undefined {
    const last = Math.max(
      title.nextYear,
      yearOf(title.recognisedOn),
      ...this.rows.map(({ from = '0000-01-01' }) => yearOf(from)),
    );
    for (let year = title.nextYear; year <= last + 2; year += 1) {
      const policy = policyOfYear(this.rows, year);
      if (policy.yearlyReview === undefined) continue;
      const usual = monthsAfter(endOfYear(policy, year), policy.yearlyReview.decisionMonths);
      const deferredTo = title.deferred.get(year) ?? '';
      const dueOn = deferredTo > usual ? deferredTo : usual;
      if (dueOn >= title.recognisedOn) return { year, dueOn, policy };
    }
    return undefined;
  }

  deadlinesOf(title: Title): readonly OracleDeadline[] {
    const review = this.nextReview(title);
    const [repair] = repairsOf(title);
    const deadlines: OracleDeadline[] = [];
    if (review !== undefined) {
      deadlines.push({ on: review.dueOn, kind: 'review', year: review.year });
    }
    if (title.term !== undefined) deadlines.push({ on: title.term.lastDay, kind: 'term' });
    if (repair?.repairBy !== undefined) deadlines.push({ on: repair.repairBy, kind: 'repair' });
    return deadlines;
  }

  /** What a title is like after a deadline has acted. */
  after(title: Title, deadline: OracleDeadline): Title {
    const next = copyOf(title);
    if (deadline.kind === 'review') this.missReview(next);
    if (deadline.kind === 'term') endTerm(next);
    if (deadline.kind === 'repair') failRepair(next);
    return next;
  }

  private missReview(title: Title): void {
    const review = this.nextReview(title);
    if (review?.policy.yearlyReview === undefined) return;
    const { year, dueOn, policy } = review;
    title.nextYear = year + 1;
    oweAlsoTo(title, year);
    const { onMissed } = review.policy.yearlyReview;
    const since = { owedTo: year, isByTime: true, policy, firstDay: dayAfter(dueOn) };
    addConsequence(title, onMissed, { ...since, place: 'onMissed' });
  }

  /** Lets the deadlines act that have passed before a day: by day, and of one day the worst first. */
  letTimeAct(day: Day): void {
    for (const id of [...this.titles.keys()]) {
      for (;;) {
        const title = this.titles.get(id) as Title;
        const isOver = title.burdens.some(({ effect }) => effect === 'ended-by-decision');
        const passed = isOver ? [] : this.deadlinesOf(title).filter(({ on }) => on < day);
        const [first] = passed
          .map(({ on }) => on)
          .sort()
          .slice(0, 1);
        const worst = passed
          .filter(({ on }) => on === first)
          .map((deadline) => this.after(title, deadline))
          .sort((a, b) => badness(b) - badness(a))[0];
        if (worst === undefined) break;
        this.titles.set(id, worst);
      }
    }
  }

  // --- decisions ---

  decide(unitId: string, event: OracleEvent): void {
    const title = this.titles.get(unitId);
    switch (event.kind) {
      case 'recognised':
      case 're-recognised':
        this.recognise(unitId, title, event);
        return;
      case 'maintained':
        if (title !== undefined) maintain(title, event.forYear);
        return;
      case 'not-maintained':
        if (title !== undefined) this.fail(title, event);
        return;
      case 'review-deferred':
        if (title !== undefined) this.defer(title, event);
        return;
      case 'suspended':
        if (title !== undefined) this.suspend(title, event);
        return;
      case 'reinstated':
        if (title !== undefined) takeOff(title, Number.POSITIVE_INFINITY);
        return;
      case 'revoked':
        title?.burdens.push(ending(policyOn(this.rows, event.on)));
        return;
      case 'registered':
      case 'assessed':
      case 'withdrawn':
        return;
    }
  }

  private recognise(
    unitId: string,
    old: Title | undefined,
    { kind, on, forYear }: OracleEvent & { forYear: number },
  ): void {
    const policy = policyOn(this.rows, on);
    const isAlive = old !== undefined && !hasEnded(old) && !old.isOpen;
    const decidedYear = Math.max(forYear, old?.decidedYear ?? forYear);
    const title: Title = {
      restsOn: 'recognised',
      forYear: isAlive ? Math.max(forYear, old.forYear) : forYear,
      recognisedOn: on,
      decidedYear,
      nextYear: decidedYear + 1,
      deferred: old?.deferred ?? new Map(),
      burdens: [],
      isOpen: false,
    };
    if (policy.term !== undefined) {
      const { months, renewedMonths = months, renewsFrom = 'decision' } = policy.term;
      const oldEnd = isAlive ? old.term?.lastDay : undefined;
      const isRenewal = kind === 're-recognised';
      const begins =
        isRenewal && renewsFrom === 'old-end' && oldEnd !== undefined && on <= oldEnd ? oldEnd : on;
      title.term = {
        lastDay: monthsAfter(begins, isRenewal ? renewedMonths : months),
        policies: [policy],
      };
    }
    this.titles.set(unitId, title);
  }

  private fail(
    title: Title,
    { forYear, consequence, on }: Extract<OracleEvent, { kind: 'not-maintained' }>,
  ): void {
    if (forYear < title.forYear || isEndedByDecision(title)) return;
    const policy = policyOfYear(this.rows, forYear);
    settleYear(title, forYear);
    oweAlsoTo(title, forYear);
    if (consequence?.kind === 'lapse' || consequence?.kind === 'revoke') {
      title.burdens.push(ending(policy));
      return;
    }
    const since = { owedTo: forYear, isByTime: false, policy, firstDay: on };
    const rule = consequence ?? policy.onNotMaintained;
    addConsequence(title, rule, { ...since, place: 'onNotMaintained' });
  }

  private defer(
    title: Title,
    { forYear, until, on }: Extract<OracleEvent, { kind: 'review-deferred' }>,
  ): void {
    const policy = policyOfYear(this.rows, forYear);
    if (policy.yearlyReview === undefined) return;
    const before = title.deferred.get(forYear) ?? '';
    const usual = monthsAfter(endOfYear(policy, forYear), policy.yearlyReview.decisionMonths);
    const isInTime = on <= usual || on <= before;
    if (isInTime && until > before) title.deferred.set(forYear, until);
  }

  private suspend(
    title: Title,
    { on, forYear, repairBy }: Extract<OracleEvent, { kind: 'suspended' }>,
  ): void {
    replaceSuspensions(title, {
      effect: 'suspended',
      owedTo: forYear ?? 'no-year',
      isByTime: false,
      policy: policyOn(this.rows, on),
      ...(repairBy === undefined ? {} : { repairBy }),
    });
  }

  // --- mergers ---

  succeed(day: Day, arrivals: readonly Arrival[], departed: readonly string[], at: LevelOn): void {
    const policy = policyOn(this.rows, day);
    const canHold = (level: string | undefined): boolean => levelsOf(policy).includes(level ?? '');
    const old = new Map(this.titles);
    for (const id of [...departed, ...arrivals.map((arrival) => arrival.id)])
      this.titles.delete(id);
    for (const { id, formerIds, isSameUnit } of arrivals) {
      const counted = formerIds.filter((former) => canHold(at(former, dayBefore(day))));
      const title = isSameUnit
        ? copyIfAny(old.get(formerIds[0] ?? ''))
        : canHold(at(id, day))
          ? this.inherit(
              policy,
              counted.map((former) => old.get(former)),
            )
          : undefined;
      if (title !== undefined) this.titles.set(id, title);
    }
  }

  private inherit(
    policy: OraclePolicy,
    formers: readonly (Title | undefined)[],
  ): Title | undefined {
    const { successor } = policy;
    const rule = successor === 'all' || successor === 'majority' ? successor : 'any';
    const isOpen = successor === 'no-title';
    const suffices = (count: number): boolean => {
      if (rule === 'all') return count === formers.length && count > 0;
      return rule === 'any' ? count > 0 : 2 * count > formers.length;
    };
    const allowed: OracleAnswer['state'][] = [];
    for (const state of ['held', 'suspended', 'ended-by-rule'] as const) {
      allowed.push(state);
      const rests = formers.filter(
        (title): title is Title => title !== undefined && allowed.includes(seen(title).state),
      );
      if (!suffices(rests.length)) continue;
      if (successor === 're-assess' || successor === 'no-published-rule') {
        throw new MissingRule(policy, 'successor');
      }
      return { ...this.together(rests), isOpen };
    }
    return undefined;
  }

  private together(titles: readonly Title[]): Title {
    const least = <Value>(values: readonly Value[]): Value =>
      values.reduce((a, b) => (b < a ? b : a));
    const terms = titles.flatMap(({ term }) => (term === undefined ? [] : [term]));
    const firstEnd = terms.length === 0 ? undefined : least(terms.map(({ lastDay }) => lastDay));
    const term =
      firstEnd === undefined
        ? undefined
        : {
            lastDay: firstEnd,
            policies: terms
              .filter(({ lastDay }) => lastDay === firstEnd)
              .flatMap(({ policies }) => policies),
          };
    const reviews = titles.flatMap((title) => this.nextReview(title) ?? []);
    const firstDue = reviews.length === 0 ? undefined : least(reviews.map(({ dueOn }) => dueOn));
    const nextYears = reviews.filter(({ dueOn }) => dueOn === firstDue).map(({ year }) => year);
    return {
      restsOn: 'inherited',
      forYear: least(titles.map(({ forYear }) => forYear)),
      recognisedOn: least(titles.map(({ recognisedOn }) => recognisedOn)),
      decidedYear: least(titles.map(({ decidedYear }) => decidedYear)),
      nextYear: least(nextYears.length > 0 ? nextYears : titles.map(({ nextYear }) => nextYear)),
      deferred: deferredByAll(titles),
      ...(term === undefined ? {} : { term }),
      burdens: titles.flatMap((title) => copyOf(title).burdens),
      isOpen: false,
    };
  }
}

const levelsOf = ({ titleLevels = ['ward'] }: OraclePolicy): readonly string[] => titleLevels;

const copyIfAny = (title: Title | undefined): Title | undefined =>
  title === undefined ? undefined : copyOf(title);

function deferredByAll(titles: readonly Title[]): Map<number, Day> {
  const years = new Set(titles.flatMap(({ deferred }) => [...deferred.keys()]));
  return new Map(
    [...years].flatMap((year): [number, Day][] => {
      const asking = titles.filter(({ nextYear }) => nextYear <= year);
      const days = asking.flatMap(({ deferred }) => deferred.get(year) ?? []).sort();
      return days[0] !== undefined && days.length === asking.length ? [[year, days[0]]] : [];
    }),
  );
}

const ending = (policy: OraclePolicy): Burden => ({
  effect: 'ended-by-decision',
  owedTo: 'term',
  isByTime: false,
  policy,
});

/** A suspension decided takes the place of those before it; what is owed to the term stays, without its day. */
function replaceSuspensions(title: Title, suspension: Burden): void {
  title.burdens = title.burdens.filter(
    ({ effect, owedTo }) => effect !== 'suspended' || owedTo === 'term',
  );
  forgetRepairs(title);
  title.burdens.push(suspension);
}

function forgetRepairs(title: Title): void {
  for (const burden of title.burdens) delete burden.repairBy;
}

/** The suspensions with the earliest day for repair. */
function repairsOf(title: Title): readonly Burden[] {
  const days = title.burdens.flatMap(({ repairBy }) => repairBy ?? []).sort();
  return title.burdens.filter(({ repairBy }) => repairBy !== undefined && repairBy === days[0]);
}

interface Since {
  readonly owedTo: Burden['owedTo'];
  readonly isByTime: boolean;
  readonly policy: OraclePolicy;
  /** Where in the policy the rule stands. */
  readonly place: RulePlace;
  /** The first day on which a suspension would last. */
  readonly firstDay: Day;
}

/** Adds what a rule makes of a failure, a missed review or a term that ran out. */
function addConsequence(title: Title, consequence: OracleConsequence, since: Since): void {
  const { firstDay: _, place, ...cause } = since;
  switch (consequence.kind) {
    case 'keep-with-warning':
      title.burdens.push({ effect: 'warning', ...cause });
      return;
    case 'revoke':
      title.burdens.push({ effect: 'revocation-due', ...cause });
      return;
    case 'lapse':
      title.burdens.push({ effect: 'ended-by-rule', ...cause });
      return;
    case 'suspend':
      addSuspension(title, since, consequence.repairDays);
      return;
    case 'no-published-rule':
      throw new MissingRule(since.policy, place);
  }
}

function addSuspension(
  title: Title,
  { firstDay, place: _, ...cause }: Since,
  repairDays?: number,
): void {
  const repair = repairDays === undefined ? {} : { repairBy: daysAfter(firstDay, repairDays) };
  const suspension: Burden = { effect: 'suspended', ...cause, ...repair };
  const present = title.burdens.filter(({ effect }) => effect === 'suspended');
  if (!cause.isByTime) {
    const years = [...present, suspension].flatMap(({ owedTo }) =>
      typeof owedTo === 'number' ? [owedTo] : [],
    );
    replaceSuspensions(title, { ...suspension, owedTo: Math.max(...years) });
    return;
  }
  const isDecided = present.some(({ isByTime }) => !isByTime);
  if (isDecided) delete suspension.repairBy;
  title.burdens.push(suspension);
}

function endTerm(title: Title): void {
  const { term } = title;
  if (term === undefined) return;
  delete title.term;
  const firstDay = dayAfter(term.lastDay);
  for (const policy of term.policies) {
    if (policy.term === undefined) continue;
    const since = { owedTo: 'term', isByTime: true, policy, firstDay } as const;
    addConsequence(title, policy.term.onExpired, { ...since, place: 'onExpired' });
  }
}

function failRepair(title: Title): void {
  const failed = repairsOf(title).map((one) => ({ ...one }));
  forgetRepairs(title);
  for (const { owedTo, policy, repairBy = '' } of failed) {
    const since = { owedTo, isByTime: true, policy, firstDay: dayAfter(repairBy) };
    addConsequence(title, policy.onUnrepaired, { ...since, place: 'onUnrepaired' });
  }
}

/** Marks and ends are owed to every year that fails or is missed while they last. */
function oweAlsoTo(title: Title, year: number): void {
  for (const burden of title.burdens) {
    if (burden.owedTo === 'term' || burden.effect === 'suspended') continue;
    burden.owedTo = burden.owedTo === 'no-year' ? year : Math.max(burden.owedTo, year);
  }
}

/** Takes off what is owed to a year or an earlier one, or to none. */
function takeOff(title: Title, year: number): void {
  title.burdens = title.burdens.filter(
    ({ owedTo }) => owedTo === 'term' || (owedTo !== 'no-year' && owedTo > year),
  );
}

function settleYear(title: Title, year: number): void {
  title.decidedYear = Math.max(title.decidedYear, year);
  title.nextYear = title.decidedYear + 1;
}

function maintain(title: Title, year: number): void {
  if (isEndedByDecision(title)) return;
  settleYear(title, year);
  title.isOpen = false;
  takeOff(title, year);
  if (year < title.forYear) return;
  title.forYear = year;
  title.restsOn = 'maintained';
}

const orderOfDay: Readonly<Record<OracleEvent['kind'], number>> = {
  registered: 0,
  assessed: 0,
  withdrawn: 1,
  reinstated: 2,
  recognised: 3,
  're-recognised': 3,
  maintained: 4,
  'not-maintained': 4,
  'review-deferred': 5,
  suspended: 6,
  revoked: 7,
};

function inOrderOfDay(a: OracleEvent, b: OracleEvent): number {
  if (a.kind === 'suspended' && b.kind === 'suspended') {
    const lastDay = ({ repairBy = '~' }: typeof a): string => repairBy;
    if (lastDay(a) !== lastDay(b)) return lastDay(a) > lastDay(b) ? -1 : 1;
    return (a.forYear ?? 0) - (b.forYear ?? 0);
  }
  const year = (event: OracleEvent): number => ('forYear' in event ? (event.forYear ?? 0) : 0);
  // Two that contradict each other stand side by side only until one is withdrawn: the worse acts last.
  const isFailed = ({ kind }: OracleEvent): number => (kind === 'not-maintained' ? 1 : 0);
  return (
    orderOfDay[a.kind] - orderOfDay[b.kind] ||
    year(a) - year(b) ||
    isFailed(a) - isFailed(b) ||
    (a.kind < b.kind ? 1 : -1)
  );
}

/** What is in effect by a day and on record by another, without what is withdrawn. */
export function eventsInEffect(
  events: readonly OracleEvent[],
  asOf: Day,
  knownAt: Day,
): readonly OracleEvent[] {
  const known = events.filter(({ on, recordedOn = on }) => on <= asOf && recordedOn <= knownAt);
  const withdrawnIds = known.flatMap((event) =>
    event.kind === 'withdrawn' ? [event.eventId] : [],
  );
  return known.filter(({ kind, id }) => kind === 'withdrawn' || !withdrawnIds.includes(id));
}

export interface OracleQuestion {
  readonly asOf: Day;
  readonly knownAt?: Day;
  /** Go through every single day, also those on which nothing is due; slow, and gives the same. */
  readonly everyDay?: boolean;
}

/** Which rule of a policy. */
export type RulePlace = 'onNotMaintained' | 'onMissed' | 'onExpired' | 'onUnrepaired' | 'successor';

/** What happens next is up to a rule that is missing. */
class MissingRule extends Error {
  readonly policy: OraclePolicy;
  readonly place: RulePlace;

  constructor(policy: OraclePolicy, place: RulePlace) {
    super(`nothing says what follows: ${place}`);
    this.policy = policy;
    this.place = place;
  }
}

/** A policy with one of its rules put in. */
export type RuleFilled = (policy: OraclePolicy, place: RulePlace) => readonly OraclePolicy[];

/** How it ends, and under which policies. */
export interface End {
  readonly state: OracleAnswer['state'];
  readonly rows: readonly OracleRow[];
}

/** Every way in which it may end: where a course asks for a missing rule, each rule that it may turn out to be is tried. */
export function* endsUnder(
  records: OracleRecords,
  rows: readonly OracleRow[],
  [unitId, question, waysOf]: readonly [string, OracleQuestion, RuleFilled],
): Generator<End> {
  let course: Course;
  try {
    course = courseOf(records, rows, question);
  } catch (missing) {
    if (!(missing instanceof MissingRule)) throw missing;
    for (const policy of waysOf(missing.policy, missing.place)) {
      const filled = rows.map((row) => (row.policy === missing.policy ? { ...row, policy } : row));
      yield* endsUnder(records, filled, [unitId, question, waysOf]);
    }
    return;
  }
  yield { state: seen(course.titles.get(unitId)).state, rows };
}

/** A policy with one rule put in, whatever the rule is. */
export function withRule(
  policy: OraclePolicy,
  place: RulePlace,
  rule: OracleConsequence | OraclePolicy['successor'],
): OraclePolicy {
  const { yearlyReview, term } = policy;
  switch (place) {
    case 'onMissed':
      return { ...policy, yearlyReview: { ...yearlyReview, onMissed: rule } } as OraclePolicy;
    case 'onExpired':
      return { ...policy, term: { ...term, onExpired: rule } } as OraclePolicy;
    case 'onNotMaintained':
    case 'onUnrepaired':
    case 'successor':
      return { ...policy, [place]: rule };
  }
}

const consequences: readonly OracleConsequence[] = [
  { kind: 'keep-with-warning' },
  { kind: 'lapse' },
  { kind: 'suspend', repairDays: 1 },
  { kind: 'suspend' },
  { kind: 'revoke' },
];
const afterNoRepair: readonly OraclePolicy['onUnrepaired'][] = [
  { kind: 'keep-with-warning' },
  { kind: 'lapse' },
  { kind: 'revoke' },
];
const successors: readonly OraclePolicy['successor'][] = ['any', 'no-title'];

/** Each rule that may be published in a place. */
export const waysOf: RuleFilled = (policy, place) => {
  const rules =
    place === 'successor' ? successors : place === 'onUnrepaired' ? afterNoRepair : consequences;
  return rules.map((rule) => withRule(policy, place, rule));
};

/** The part of the records that has to do with a unit: those that it came from, and those that came from them. */
export function recordsAround(
  { register, histories }: OracleRecords,
  unitId: string,
): OracleRecords {
  const ids = new Set([unitId]);
  for (const id of ids) {
    for (const { fromIds, intoIds } of register.successions) {
      const involved = [...fromIds, ...intoIds];
      if (involved.includes(id)) for (const one of involved) ids.add(one);
    }
  }
  return {
    register: {
      units: register.units.filter(({ id }) => ids.has(id)),
      successions: register.successions.filter(({ fromIds, intoIds }) =>
        [...fromIds, ...intoIds].some((id) => ids.has(id)),
      ),
    },
    histories: histories.filter((history) => ids.has(history.unitId)),
  };
}

/** Lets everything happen up to a day, under policies in which no rule is missing. */
export function courseOf(
  { register, histories }: OracleRecords,
  policies: OraclePolicies,
  { asOf, knownAt = asOf, everyDay = false }: OracleQuestion,
): Course {
  const known = knownSuccessions(register, knownAt);
  const levelOn = levelsKnown(register, known);
  const events = histories.flatMap((history) =>
    eventsInEffect(history.events, asOf, knownAt).map((event) => ({
      unitId: history.unitId,
      event,
    })),
  );
  const fixedDays = [...known, ...events.map(({ event }) => event)].map(({ on }) => on);
  const course = new Course(rowsOf(policies));
  let day = [...fixedDays, asOf].reduce((a, b) => (b < a ? b : a));
  while (day <= asOf) {
    const ofTheDay = known.filter(({ on }) => on === day);
    if (ofTheDay.length > 0) {
      course.succeed(day, arrivalsOf(ofTheDay), departedIds(ofTheDay), levelOn);
    }
    course.letTimeAct(day);
    for (const { unitId, event } of events
      .filter((one) => one.event.on === day)
      .sort((a, b) => inOrderOfDay(a.event, b.event))) {
      if (levelOn(unitId, day) === undefined) continue;
      course.decide(unitId, event);
      course.letTimeAct(day);
    }
    const today = day;
    const dueDays = everyDay
      ? [dayAfter(today)]
      : [...course.titles.values()].flatMap((title) =>
          course.deadlinesOf(title).map(({ on }) => dayAfter(on)),
        );
    day = [...fixedDays, ...dueDays]
      .filter((other) => other > today)
      .reduce((a, b) => (b < a ? b : a), today < asOf ? asOf : '~');
  }
  return course;
}

/** A policy with what is missing in it put in: as kindly, or as harshly, as the two runs do. */
export function completedFor(policies: OraclePolicies, run: 'keep' | 'lapse'): OraclePolicies {
  const missing = { kind: run === 'keep' ? 'keep-with-warning' : 'lapse' } as const;
  const filled = (rule: OracleConsequence): OracleConsequence =>
    rule.kind === 'no-published-rule' ? missing : rule;
  const filledPolicy = (policy: OraclePolicy): OraclePolicy => ({
    ...policy,
    onNotMaintained: filled(policy.onNotMaintained),
    onUnrepaired: policy.onUnrepaired.kind === 'no-published-rule' ? missing : policy.onUnrepaired,
    successor:
      policy.successor === 're-assess' || policy.successor === 'no-published-rule'
        ? run === 'keep'
          ? 'any'
          : 'no-title'
        : policy.successor,
    ...(policy.yearlyReview === undefined
      ? {}
      : {
          yearlyReview: {
            ...policy.yearlyReview,
            onMissed: filled(policy.yearlyReview.onMissed),
          },
        }),
    ...(policy.term === undefined
      ? {}
      : { term: { ...policy.term, onExpired: filled(policy.term.onExpired) } }),
  });
  return rowsOf(policies).map((row) => ({ ...row, policy: filledPolicy(row.policy) }));
}

/** How the title of a unit stands on a day. */
export function answer(
  records: OracleRecords,
  policies: OraclePolicies,
  unitId: string,
  question: OracleQuestion,
): OracleAnswer {
  const { asOf, knownAt = asOf } = question;
  const known = knownSuccessions(records.register, knownAt);
  const level = levelsKnown(records.register, known)(unitId, asOf);
  if (level === undefined || !levelsOf(policyOn(rowsOf(policies), asOf)).includes(level)) {
    return { outcome: 'not-applicable', state: 'none', deadlines: [] };
  }
  const kind = courseOf(records, completedFor(policies, 'keep'), question);
  const harsh = courseOf(records, completedFor(policies, 'lapse'), question);
  const [first, second] = [kind.titles.get(unitId), harsh.titles.get(unitId)];
  const isHeld = seen(first).state === 'held';
  const outcome = isHeld ? 'recognised' : 'not-recognised';
  const isDecided =
    isHeld === (seen(second).state === 'held') &&
    (known.length === 0 || !mayEndOtherwise(records, policies, { unitId, question, isHeld }));
  return {
    outcome: isDecided ? outcome : 'undetermined',
    ...seen(first),
    ...(first === undefined
      ? {}
      : {
          restsOn: first.restsOn,
          forYear: first.forYear,
          recognisedOn: first.recognisedOn,
        }),
    deadlines: listed([kind, first], [harsh, second]),
  };
}

/**
 * Whether missing rules may turn out so that a title is held where it is not in both runs, or the other way round. For units that
 * come from several two runs are not enough: a harsher rule may end a title that the successor else rests on, and with it a term.
 */
function mayEndOtherwise(
  records: OracleRecords,
  policies: OraclePolicies,
  { unitId, question, isHeld }: { unitId: string; question: OracleQuestion; isHeld: boolean },
): boolean {
  const around = recordsAround(records, unitId);
  for (const { state } of endsUnder(around, rowsOf(policies), [unitId, question, waysOf])) {
    if ((state === 'held') !== isHeld) return true;
  }
  return false;
}

type Run = readonly [course: Course, title: Title | undefined];

/** The deadlines of the first run that would make it worse, or the second where that has the same. */
function listed([kind, first]: Run, second: Run): readonly OracleDeadline[] {
  if (first === undefined) return [];
  const bites = ([course, title]: Run, deadline: OracleDeadline): boolean =>
    title !== undefined &&
    course
      .deadlinesOf(title)
      .some(
        ({ on, kind: same, year }) =>
          on === deadline.on && same === deadline.kind && year === deadline.year,
      ) &&
    badness(course.after(title, deadline)) > badness(title);
  const places = ['review', 'term', 'repair'];
  return kind
    .deadlinesOf(first)
    .filter((deadline) => bites([kind, first], deadline) || bites(second, deadline))
    .sort((a, b) =>
      a.on === b.on ? places.indexOf(a.kind) - places.indexOf(b.kind) : a.on < b.on ? -1 : 1,
    );
}
