import fc from 'fast-check';
import type {
  OracleConsequence,
  OracleEvent,
  OraclePolicies,
  OraclePolicy,
  OracleRecords,
} from './standing';
import { type Day, dayAfter, daysAfter, monthsAfter, yearOf } from './standing-days';
import type { OracleSuccession, OracleUnit } from './standing-register';

/**
 * Random questions about standings, made to be nasty: few days, often the same or neighbours; years out of order; papers
 * that come late; units that merge, split, change level and go on under an old id. Only what a correct parser accepts.
 */
export interface StandingCase {
  readonly records: OracleRecords;
  readonly policies: OraclePolicies;
  readonly unitId: string;
  readonly asOf: Day;
  readonly knownAt?: Day;
}

const between = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });

// --- days ---

const START = 2021;
const turnsOfYear = [2022, 2023, 2024, 2025, 2026].flatMap((year) => [
  `${year}-06-30`,
  `${year}-07-01`,
  `${year}-12-31`,
  `${year + 1}-01-01`,
  `${year + 1}-01-02`,
]);

/** A day of 2021 to 2027, often one on which something falls due. */
const day: fc.Arbitrary<Day> = fc.oneof(
  fc.constantFrom(...turnsOfYear),
  fc
    .tuple(between(0, 6 * 12), fc.constantFrom(0, 0, 1, 14, 27, 30))
    .map(([months, days]) => daysAfter(monthsAfter(`${START}-01-01`, months), days)),
  fc.constantFrom('2024-02-28', '2024-02-29', '2024-03-01', '2025-02-28'),
);

/** How much later a paper is recorded: mostly at once. */
const lag = fc.constantFrom(0, 0, 0, 0, 1, 30, 200, 500);
const recordedAfter = (on: Day, days: number): { recordedOn?: Day } =>
  days === 0 ? {} : { recordedOn: daysAfter(on, days) };

// --- the register ---

interface Change {
  readonly kind: 'merge' | 'split' | 'part-moves' | 'rename' | 'reclassify' | 'create' | 'abolish';
  readonly gap: number;
  readonly picks: readonly number[];
  readonly keepsId: boolean;
  readonly toCommune: boolean;
  readonly lag: number;
}

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom(
    'merge',
    'merge',
    'merge',
    'split',
    'part-moves',
    'rename',
    'reclassify',
    'reclassify',
    'create',
    'abolish',
  ),
  gap: fc.constantFrom(0, 1, 1, 30, 180, 365, 400),
  picks: fc.array(between(0, 9), { minLength: 3, maxLength: 3 }),
  keepsId: fc.boolean(),
  toCommune: fc.constantFrom(false, false, false, true),
  lag,
});

/** A unit as it is now; `line` stays the same through changes that touch it alone. */
interface Living {
  readonly id: string;
  readonly line: number;
  readonly level: 'ward' | 'commune';
  readonly name: string;
  readonly since?: Day;
}

interface World {
  readonly units: readonly OracleUnit[];
  readonly successions: readonly OracleSuccession[];
  /** When which unit lived at which level, and its line. */
  readonly lives: readonly (Living & { readonly until?: Day })[];
}

/** Plays changes one after another, each of units that are there on its day and not touched on it. */
class Registry {
  private living: Living[];
  private readonly past: (Living & { until: Day })[] = [];
  private readonly successions: OracleSuccession[] = [];
  private nextId = 1;
  private nextLine = 1;
  private readonly touched = new Set<string>();
  private on: Day;
  private recordedOn: Day = '';

  constructor(levels: readonly Living['level'][], begins: Day) {
    this.on = begins;
    this.living = levels.map((level) => this.fresh(level));
  }

  private fresh(level: Living['level'], since?: Day, line = this.nextLine++): Living {
    const id = `u${this.nextId++}`;
    return { id, line, level, name: id, ...(since === undefined ? {} : { since }) };
  }

  play(change: Change): void {
    if (change.gap > 0) this.touched.clear();
    this.on = daysAfter(this.on, change.gap);
    const free = this.living.filter(({ id }) => !this.touched.has(id));
    const recorded = daysAfter(this.on, change.lag);
    // Successions are recorded in their order, so that what was known on a day fits together.
    const recordedOn = recorded > this.recordedOn ? recorded : this.recordedOn;
    const before = this.successions.length;
    this.change(change, rotated(free, change.picks[0] ?? 0));
    if (this.successions.length === before) return;
    this.recordedOn = recordedOn;
    for (let place = before; place < this.successions.length; place += 1) {
      const one = this.successions[place] as OracleSuccession;
      for (const id of [...one.fromIds, ...one.intoIds]) this.touched.add(id);
      this.successions[place] = recordedOn === one.on ? one : { ...one, recordedOn };
    }
  }

  private change(change: Change, [first, ...others]: readonly Living[]): void {
    const { on } = this;
    const { kind, keepsId, toCommune, picks } = change;
    if (kind === 'create') {
      this.happen(kind, [], [this.fresh('ward', on)]);
      return;
    }
    if (first === undefined) return;
    const [second, third] = others;
    switch (kind) {
      case 'abolish':
        if (others.length > 0) this.happen(kind, [first], []);
        return;
      case 'rename':
        this.happen(kind, [first], [this.same(first, keepsId, { name: `${first.name}'` })]);
        return;
      case 'reclassify':
        this.happen(
          kind,
          [first],
          [this.same(first, keepsId, { level: first.level === 'ward' ? 'commune' : 'ward' })],
        );
        return;
      case 'merge': {
        if (second === undefined) return;
        const from = [
          first,
          second,
          ...((picks[1] ?? 0) < 3 && third !== undefined ? [third] : []),
        ];
        this.happen(kind, from, [keepsId ? first : this.fresh(toCommune ? 'commune' : 'ward', on)]);
        return;
      }
      case 'split': {
        const part = this.fresh(toCommune ? 'commune' : 'ward', on);
        this.happen(kind, [first], [keepsId ? first : this.fresh(first.level, on), part]);
        return;
      }
      case 'part-moves': {
        // The first falls into two parts; one of them goes to the second, which takes in the third as well.
        if (second === undefined || third === undefined) return;
        const rest = keepsId ? first : this.fresh(first.level, on);
        this.happen('split', [first], [rest, second]);
        this.happen('merge', [second, third], [second]);
        return;
      }
    }
  }

  private same(unit: Living, keepsId: boolean, changed: Partial<Living>): Living {
    const id = keepsId ? unit.id : `u${this.nextId++}`;
    return { ...unit, ...changed, id, since: this.on };
  }

  private happen(
    kind: OracleSuccession['kind'],
    from: readonly Living[],
    into: readonly Living[],
  ): void {
    const gone = from.filter((unit) => !into.includes(unit));
    for (const unit of gone) {
      if (!this.living.includes(unit)) continue;
      this.past.push({ ...unit, until: this.on });
    }
    const stay = this.living.filter((unit) => !gone.includes(unit));
    this.living = [...stay, ...into.filter((unit) => !stay.includes(unit))];
    const ids = (units: readonly Living[]): readonly string[] => units.map(({ id }) => id);
    this.successions.push({ kind, on: this.on, fromIds: ids(from), intoIds: ids(into) });
  }

  get world(): World {
    const lives: World['lives'] = [...this.past, ...this.living];
    const units = lives.map((life): OracleUnit => {
      const { id, name, level, since } = life;
      const { until } = life;
      return {
        id,
        name,
        level,
        ...(since === undefined ? {} : { existsFrom: since }),
        ...(until === undefined ? {} : { endedOn: until }),
      };
    });
    return { units, successions: this.successions, lives };
  }
}

const rotated = <Value>(values: readonly Value[], by: number): readonly Value[] => {
  const start = values.length === 0 ? 0 : by % values.length;
  return [...values.slice(start), ...values.slice(0, start)];
};

const world: fc.Arbitrary<World> = fc
  .record({
    levels: fc.array(fc.constantFrom('ward' as const, 'ward' as const, 'commune' as const), {
      minLength: 1,
      maxLength: 4,
    }),
    begins: day.filter((one) => yearOf(one) >= 2022 && yearOf(one) < 2026),
    changes: fc.array(change, { maxLength: 4 }),
  })
  .map(({ levels, begins, changes }) => {
    const registry = new Registry(['ward', ...levels.slice(1)], begins);
    for (const one of changes) registry.play(one);
    return registry.world;
  });

// --- decisions ---

const decidedConsequence: fc.Arbitrary<OracleConsequence> = fc.oneof(
  fc.constantFrom<OracleConsequence>(
    { kind: 'keep-with-warning' },
    { kind: 'lapse' },
    { kind: 'revoke' },
    { kind: 'suspend' },
  ),
  fc.constantFrom(1, 30, 90).map((repairDays) => ({ kind: 'suspend' as const, repairDays })),
);

const eventKinds = [
  'assessed',
  'recognised',
  're-recognised',
  're-recognised',
  'maintained',
  'maintained',
  'maintained',
  'maintained',
  'not-maintained',
  'not-maintained',
  'not-maintained',
  'review-deferred',
  'suspended',
  'suspended',
  'reinstated',
  'revoked',
  'withdrawn',
  'withdrawn',
] as const satisfies readonly OracleEvent['kind'][];

interface Paper {
  readonly kind: (typeof eventKinds)[number];
  readonly pick: number;
  readonly on: Day;
  readonly yearsBack: number;
  readonly lag: number;
  readonly consequence: OracleConsequence | undefined;
  readonly until: number;
  readonly isForYear: boolean;
  readonly hasRepair: boolean;
  readonly id: number;
}

const paper: fc.Arbitrary<Paper> = fc.record({
  kind: fc.constantFrom(...eventKinds),
  pick: between(0, 9),
  on: day,
  yearsBack: fc.constantFrom(0, 1, 1, 1, 2, 3),
  lag,
  consequence: fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, decidedConsequence),
  until: fc.constantFrom(1, 10, 30, 180, 400),
  isForYear: fc.boolean(),
  hasRepair: fc.boolean(),
  id: between(0, 99),
});

/** A first recognition, so that most cases are about a title. */
const firstPaper: fc.Arbitrary<Paper> = fc.record({
  kind: fc.constantFrom('recognised' as const, 'recognised' as const, 're-recognised' as const),
  pick: fc.constant(0),
  on: day.filter((one) => yearOf(one) <= 2023),
  yearsBack: fc.constantFrom(0, 1, 1),
  lag: fc.constantFrom(0, 0, 0, 30),
  consequence: fc.constant(undefined),
  until: fc.constant(1),
  isForYear: fc.constant(false),
  hasRepair: fc.constant(false),
  id: between(0, 99),
});

function eventOf(paper: Paper, place: number, earlier: readonly OracleEvent[]): OracleEvent {
  const { kind, on, yearsBack, pick } = paper;
  // Ids in no order: what is first in the text of the id is not first in time.
  const head = { id: `${paper.id}-${place}`, on, ...recordedAfter(on, paper.lag) };
  const forYear = yearOf(on) - yearsBack;
  switch (kind) {
    case 'assessed':
      return { ...head, kind, forYear, basis: 'projected', outcome: 'eligible' };
    case 'recognised':
    case 're-recognised':
    case 'maintained':
      return { ...head, kind, forYear };
    case 'not-maintained': {
      const { consequence } = paper;
      return { ...head, kind, forYear, ...(consequence === undefined ? {} : { consequence }) };
    }
    case 'review-deferred':
      return { ...head, kind, forYear, until: daysAfter(on, paper.until) };
    case 'suspended':
      return {
        ...head,
        kind,
        ...(paper.isForYear ? { forYear } : {}),
        ...(paper.hasRepair ? { repairBy: daysAfter(on, paper.until) } : {}),
      };
    case 'reinstated':
    case 'revoked':
      return { ...head, kind };
    case 'withdrawn': {
      const before = earlier.filter((one) => one.kind !== 'withdrawn' && one.on <= on);
      const eventId = rotated(before, pick)[0]?.id;
      return eventId === undefined
        ? { ...head, kind: 'registered', forYear }
        : { ...head, kind, eventId };
    }
  }
}

/** Tells whether decisions contradict each other: what would have a correct parser refuse them. */
export function contradictionIn(events: readonly OracleEvent[]): string | undefined {
  const withdrawnIds = events.flatMap((event) =>
    event.kind === 'withdrawn' ? [event.eventId] : [],
  );
  const left = events.filter(({ id }) => !withdrawnIds.includes(id));
  for (const failure of left) {
    if (failure.kind !== 'not-maintained') continue;
    for (const other of left) {
      const keeps =
        other.kind === 'maintained' ||
        other.kind === 'recognised' ||
        other.kind === 're-recognised';
      if (!keeps || other.forYear !== failure.forYear) continue;
      if (other.on <= failure.on) return `kept, then failed for ${failure.forYear}`;
      const ended = failure.consequence?.kind === 'lapse' || failure.consequence?.kind === 'revoke';
      if (ended && other.kind === 'maintained') return `ended, then kept for ${failure.forYear}`;
    }
  }
  return undefined;
}

/** What is read differently by different people, and is left to the contract: the same decision twice on one day. */
function isDoubled(events: readonly OracleEvent[]): boolean {
  const seen = new Set<string>();
  return events.some((event) => {
    const isRecognition = event.kind === 'recognised' || event.kind === 're-recognised';
    const about =
      event.kind === 'withdrawn'
        ? `withdrawn ${event.eventId}`
        : isRecognition
          ? `recognition ${event.on}`
          : event.kind === 'maintained' || event.kind === 'not-maintained'
            ? `${event.kind} ${event.on} ${event.forYear}`
            : `${event.kind} ${event.on}`;
    const isRepeated = seen.has(about);
    seen.add(about);
    return isRepeated;
  });
}

function historiesIn({ lives }: World, papers: readonly Paper[]): OracleRecords['histories'] {
  const ofUnit = new Map<string, OracleEvent[]>();
  const ofLine = new Map<number, OracleEvent[]>();
  for (const [place, paper] of papers.entries()) {
    const there = lives.filter(
      ({ since = '', until = '~' }) => since <= paper.on && paper.on < until,
    );
    const life = rotated(there, paper.pick)[0];
    if (life === undefined) continue;
    const events = ofUnit.get(life.id) ?? [];
    const line = ofLine.get(life.line) ?? [];
    const event = eventOf(paper, place, events);
    const isRecognition = event.kind === 'recognised' || event.kind === 're-recognised';
    if (isRecognition && life.level !== 'ward') continue;
    if (contradictionIn([...line, event]) !== undefined || isDoubled([...line, event])) continue;
    ofUnit.set(life.id, [...events, event]);
    ofLine.set(life.line, [...line, event]);
  }
  return [...ofUnit].map(([unitId, events]) => ({ unitId, events }));
}

// --- policies ---

const consequence: fc.Arbitrary<OracleConsequence> = fc.oneof(
  fc.constantFrom<OracleConsequence>(
    { kind: 'no-published-rule' },
    { kind: 'no-published-rule' },
    { kind: 'no-published-rule' },
    { kind: 'keep-with-warning' },
    { kind: 'keep-with-warning' },
    { kind: 'lapse' },
    { kind: 'revoke' },
    { kind: 'suspend' },
  ),
  fc.constantFrom(1, 30, 200).map((repairDays) => ({ kind: 'suspend' as const, repairDays })),
);

const withoutAbsent = <Value extends object>(value: Value): Value =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Value;

const yearlyReview = fc
  .record({
    yearEnds: fc.constantFrom(undefined, undefined, '06-30', '11-30', '02-28'),
    decisionMonths: fc.constantFrom(0, 1, 6, 12, 12, 14),
    onMissed: consequence,
  })
  .map(withoutAbsent);

const term = fc
  .record({
    months: fc.constantFrom(6, 12, 24, 36),
    renewedMonths: fc.constantFrom(undefined, undefined, 1, 12, 60),
    renewsFrom: fc.constantFrom(
      undefined,
      'decision' as const,
      'old-end' as const,
      'old-end' as const,
    ),
    onExpired: consequence,
  })
  .map(withoutAbsent);

export const oraclePolicy: fc.Arbitrary<OraclePolicy> = fc
  .record({
    onNotMaintained: consequence,
    yearlyReview: fc.option(yearlyReview, { nil: undefined, freq: 8 }),
    term: fc.option(term, { nil: undefined, freq: 2 }),
    onUnrepaired: fc.constantFrom(
      { kind: 'lapse' as const },
      { kind: 'revoke' as const },
      { kind: 'no-published-rule' as const },
    ),
    successor: fc.constantFrom(
      'all' as const,
      'any' as const,
      'majority' as const,
      're-assess' as const,
    ),
    titleLevels: fc.constantFrom(undefined, undefined, undefined, ['ward'], ['ward', 'commune']),
  })
  .map((policy) => withoutAbsent(policy) as OraclePolicy);

export const oraclePolicies: fc.Arbitrary<OraclePolicies> = fc.oneof(
  { weight: 3, arbitrary: oraclePolicy },
  {
    weight: 1,
    arbitrary: fc
      .tuple(oraclePolicy, fc.array(fc.tuple(day, oraclePolicy), { minLength: 1, maxLength: 2 }))
      .map(([first, others]) => {
        const days = [...new Set(others.map(([from]) => from))].sort();
        const later = days.map((from, place) => ({ from, policy: others[place]?.[1] ?? first }));
        return [{ policy: first }, ...later];
      }),
  },
);

// --- the question ---

const lateDay = day.filter((one) => yearOf(one) >= 2023);

/** A day close to one on which something happens, or any day. */
const dayAsked = (events: readonly { on: Day }[]): fc.Arbitrary<Day> => {
  const days = events
    .flatMap(({ on }) => [on, dayAfter(on)])
    .sort()
    // Before the first third of them there is rarely a title.
    .filter((_, place, all) => place >= all.length / 3);
  const newYear = between(2024, 2028).map((year) => `${year}-01-01`);
  return days.length === 0 ? lateDay : fc.oneof(lateDay, fc.constantFrom(...days), newYear);
};

/** Questions of every kind; with `isAlone`, about units that nothing ever happens to. */
export const standingCase = (isAlone = false): fc.Arbitrary<StandingCase> =>
  fc
    .record({
      world: isAlone ? fc.constant(new Registry(['ward'], '2021-01-01').world) : world,
      first: fc.array(firstPaper, { minLength: 1, maxLength: 4 }),
      papers: fc.array(paper, { maxLength: isAlone ? 8 : 10 }),
      policies: oraclePolicies,
      unit: between(0, 11),
      knownLater: fc.constantFrom(undefined, undefined, undefined, -100, 0, 1, 300),
    })
    .chain((parts) => {
      // One for each of the first units, as far as they go.
      const first = parts.first.map((one, pick) => ({ ...one, pick }));
      const histories = historiesIn(parts.world, [...first, ...parts.papers]);
      const { units, successions } = parts.world;
      const events = histories.flatMap((history) => history.events);
      return dayAsked([...events, ...successions]).map((asOf): StandingCase => {
        const there = units.filter(
          ({ existsFrom = '', endedOn = '~' }) => existsFrom <= asOf && asOf < endedOn,
        );
        // Mostly a ward that exists on the day, and rather one that something has happened to.
        const wards = there.filter(({ level }) => level === 'ward');
        const formed = wards.filter(({ existsFrom }) => existsFrom !== undefined);
        const choices =
          parts.unit === 0 ? [units] : parts.unit % 2 === 0 ? [formed, wards] : [wards];
        const asked = [...choices, there, units].find(({ length }) => length > 0) ?? units;
        const unitId = rotated(asked, parts.unit)[0]?.id ?? '';
        const { knownLater } = parts;
        return {
          records: { register: { units, successions }, histories },
          policies: parts.policies,
          unitId,
          asOf,
          ...(knownLater === undefined ? {} : { knownAt: moved(asOf, knownLater) }),
        };
      });
    });

/** So many days later, or, below zero, the first day of the month three months before. */
function moved(asOf: Day, days: number): Day {
  if (days >= 0) return daysAfter(asOf, days);
  return monthsAfter(`${yearOf(asOf) - 1}-${asOf.slice(5, 7)}-01`, 9);
}
