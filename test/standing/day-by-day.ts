import type { Consequence, MaintenancePolicy, RecognitionEvent } from 'model-ward-rules';

/**
 * A second way to the standing of wards: one day after the other, all wards together, each title changed in place.
 * It knows units only as far as the log tells of them.
 */
export interface LogEntry {
  readonly on: string;
  readonly recordedOn: string;
  readonly what:
    | { readonly kind: 'event'; readonly unit: string; readonly event: RecognitionEvent }
    | { readonly kind: 'merge'; readonly from: readonly string[]; readonly into: string }
    | { readonly kind: 'split'; readonly from: string; readonly into: readonly string[] }
    | { readonly kind: 'rename'; readonly from: string; readonly into: string };
}

interface Title {
  state: 'none' | 'held' | 'suspended' | 'over' | 'open' | 'contradicted';
  why: string;
  endedByAuthority: boolean;
  timers: Partial<Record<'repair' | 'review' | 'term', { last: string; next: Consequence }>>;
}

const fresh = (): Title => ({
  state: 'none',
  why: 'no-decision',
  endedByAuthority: false,
  timers: {},
});

const answers = {
  none: 'not-recognised',
  held: 'recognised',
  suspended: 'not-recognised',
  over: 'not-recognised',
  open: 'undetermined',
  contradicted: 'undetermined',
} as const;

export function standingsDayByDay(
  firstUnits: readonly string[],
  log: readonly LogEntry[],
  policy: MaintenancePolicy,
  { firstDay, asOf, knownAt }: { firstDay: string; asOf: string; knownAt: string },
): Record<string, string> {
  const known = log.filter((entry) => entry.on <= asOf && entry.recordedOn <= knownAt);
  const takenBack = new Set<string>();
  for (const { what } of known) {
    if (what.kind === 'event' && what.event.kind === 'withdrawn') {
      takenBack.add(`${what.unit} ${what.event.eventId}`);
    }
  }
  const titles = new Map<string, Title>(firstUnits.map((unit) => [unit, fresh()]));
  for (let day = firstDay; day <= asOf; day = dayPlus(day, 1)) {
    reorganise(day);
    for (const title of titles.values()) ringTimers(title, day);
    for (const unit of titles.keys()) happen(unit, day);
  }
  return Object.fromEntries(
    [...titles].sort().map(([unit, title]) => [unit, `${answers[title.state]}: ${title.why}`]),
  );

  function reorganise(day: string): void {
    for (const { on, what } of known) {
      if (on !== day || what.kind === 'event') continue;
      if (what.kind === 'merge') {
        const former = what.from.map((unit) => titles.get(unit) as Title);
        for (const unit of what.from) titles.delete(unit);
        titles.set(what.into, heir(former));
      } else if (what.kind === 'split') {
        const former = titles.get(what.from) as Title;
        if (!what.into.includes(what.from)) titles.delete(what.from);
        for (const unit of what.into) if (unit !== what.from) titles.set(unit, heir([former]));
      } else {
        const former = titles.get(what.from) as Title;
        titles.delete(what.from);
        titles.set(what.into, former);
      }
    }
  }

  function heir(former: readonly Title[]): Title {
    const held = former.filter((title) => title.state === 'held').length;
    const perhaps = former.filter((t) => t.state === 'open' || t.state === 'contradicted').length;
    if (held + perhaps === 0) return fresh();
    const needed = { all: former.length, any: 1, majority: Math.floor(former.length / 2) + 1 };
    const enough =
      policy.successor === 're-assess' ? Number.POSITIVE_INFINITY : needed[policy.successor];
    if (policy.successor === 're-assess' || (held < enough && held + perhaps >= enough)) {
      return { ...fresh(), state: 'open', why: 'unit-succeeded' };
    }
    if (held < enough) return { ...fresh(), why: 'predecessors-not-recognised' };
    const timers: Title['timers'] = {};
    for (const title of former.filter(({ state }) => state === 'held')) {
      for (const name of ['repair', 'review', 'term'] as const) {
        const mine = title.timers[name];
        const best = timers[name];
        if (mine !== undefined && (best === undefined || mine.last < best.last))
          timers[name] = mine;
      }
    }
    return { ...fresh(), state: 'held', why: 'inherited', timers };
  }

  function ringTimers(title: Title, day: string): void {
    for (const name of ['repair', 'review', 'term'] as const) {
      const timer = title.timers[name];
      if (timer === undefined || timer.last >= day) continue;
      delete title.timers[name];
      befall(title, timer.next, timer.last, false);
    }
  }

  function befall(title: Title, next: Consequence, from: string, byAuthority: boolean): void {
    if (title.state === 'none' || title.state === 'over') return;
    if (next.kind === 'lapse') {
      Object.assign(title, {
        state: 'over',
        why: 'lapsed',
        endedByAuthority: byAuthority,
        timers: {},
      });
    } else if (title.state === 'open' || title.state === 'contradicted') {
      return;
    } else if (next.kind === 'keep-with-warning') {
      delete title.timers.repair;
      Object.assign(title, { state: 'held', why: 'kept-with-warning' });
    } else if (next.kind === 'suspend') {
      putOnHold(title, dayPlus(from, next.repairDays));
    } else if (next.kind === 'revoke') {
      if (title.state === 'held') title.why = 'revocation-due';
    } else {
      leaveOpen(title, 'open', 'no-published-rule');
    }
  }

  function putOnHold(title: Title, last: string | undefined): void {
    delete title.timers.repair;
    if (last !== undefined) title.timers.repair = { last, next: policy.onUnrepaired };
    Object.assign(title, { state: 'suspended', why: 'suspended' });
  }

  function leaveOpen(title: Title, state: 'open' | 'contradicted', why: string): void {
    for (const name of ['repair', 'review', 'term'] as const) {
      if (title.timers[name]?.next.kind !== 'lapse') delete title.timers[name];
    }
    Object.assign(title, { state, why });
  }

  function awaitReview(title: Title, forYear: number, on: string): void {
    delete title.timers.review;
    if (policy.yearlyReview === undefined) return;
    const year = Math.max(forYear + 1, Number(on.slice(0, 4)));
    const { graceMonths, onMissed } = policy.yearlyReview;
    title.timers.review = { last: monthsPlus(`${year}-12-31`, graceMonths), next: onMissed };
  }

  function happen(unit: string, day: string): void {
    const today = known
      .flatMap(({ on, what }) =>
        on === day && what.kind === 'event' && what.unit === unit ? [what.event] : [],
      )
      .filter((event) => !takenBack.has(`${unit} ${event.id}`));
    for (const kind of [
      'recognised',
      're-recognised',
      'maintained',
      'not-maintained',
      'suspended',
      'revoked',
    ]) {
      for (const event of today.filter((one) => one.kind === kind)) {
        change(unit, titles.get(unit) as Title, event);
      }
    }
  }

  function change(unit: string, title: Title, event: RecognitionEvent): void {
    const decided = (kinds: readonly string[], forYear: number): boolean =>
      known.some(
        ({ what }) =>
          what.kind === 'event' &&
          what.unit === unit &&
          !takenBack.has(`${unit} ${what.event.id}`) &&
          kinds.includes(what.event.kind) &&
          'forYear' in what.event &&
          what.event.forYear === forYear &&
          // What was decided on the former unit of the same id stays there.
          what.event.on >= sinceOf(unit),
      );
    const isDisputed =
      'forYear' in event &&
      ['recognised', 'maintained', 'not-maintained'].includes(event.kind) &&
      decided(['not-maintained'], event.forYear) &&
      decided(['recognised', 'maintained'], event.forYear);
    const contradict = (): void => leaveOpen(title, 'contradicted', 'contradictory-events');
    if (isDisputed) contradict();
    else if (event.kind === 'recognised' || event.kind === 're-recognised') {
      Object.assign(title, { state: 'held', why: 'decided', timers: {} });
      awaitReview(title, event.forYear, event.on);
      if (policy.term !== undefined) {
        title.timers.term = {
          last: monthsPlus(event.on, policy.term.months),
          next: policy.term.onExpired,
        };
      }
    } else if (event.kind === 'revoked') {
      Object.assign(title, { state: 'over', why: 'revoked', endedByAuthority: true, timers: {} });
    } else if (title.state === 'over' && event.kind !== 'maintained') {
      return;
    } else if (
      title.state === 'none' ||
      title.state === 'contradicted' ||
      (title.state === 'over' && title.endedByAuthority)
    ) {
      contradict();
    } else if (event.kind === 'maintained') {
      delete title.timers.repair;
      Object.assign(title, { state: 'held', why: 'maintained' });
      awaitReview(title, event.forYear, event.on);
    } else if (event.kind === 'suspended') {
      putOnHold(title, event.until);
    } else if (event.kind === 'not-maintained') {
      if (title.state === 'open') Object.assign(title, { state: 'held', why: 'decided' });
      awaitReview(title, event.forYear, event.on);
      befall(title, event.consequence ?? policy.onNotMaintained, event.on, true);
    }
  }

  function sinceOf(unit: string): string {
    const formed = known.flatMap(({ on, what }) =>
      (what.kind === 'merge' && what.into === unit) ||
      (what.kind === 'rename' && what.into === unit) ||
      (what.kind === 'split' && what.into.includes(unit) && what.from !== unit)
        ? [on]
        : [],
    );
    return formed.sort().at(-1) ?? '';
  }
}

export function dayPlus(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

function monthsPlus(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0));
  return new Date(
    Date.UTC(
      lastOfMonth.getUTCFullYear(),
      lastOfMonth.getUTCMonth(),
      Math.min(date, lastOfMonth.getUTCDate()),
    ),
  )
    .toISOString()
    .slice(0, 10);
}
