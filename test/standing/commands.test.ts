import fc from 'fast-check';
import {
  type Consequence,
  type MaintenancePolicy,
  orThrow,
  type PlainDate,
  parseUnitRegister,
  type RecognitionEvent,
  type RecognitionHistory,
  type Succession,
  standingOn,
  standingsOn,
  type Unit,
  type UnitId,
} from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { dayPlus, type LogEntry, standingsDayByDay } from './day-by-day';
import { hostPolicy } from './policies';

const FIRST_DAY = '2023-01-01';
const FIRST_UNITS = ['a', 'b', 'c'];

/** What the model keeps: the day it is, the wards of that day, and a log of all that was recorded. */
interface Model {
  today: string;
  readonly wards: Set<string>;
  readonly reorganisedOn: Map<string, string>;
  readonly log: LogEntry[];
  idCount: number;
}

/** What a host keeps: a register and a history of each ward, added to as records come in. */
interface Host {
  units: Unit[];
  readonly successions: Succession[];
  readonly eventsOf: Map<string, RecognitionEvent[]>;
}

const day = (text: string): PlainDate => text as PlainDate;
const id = (text: string): UnitId => text as UnitId;

abstract class Step implements fc.Command<Model, Host> {
  check(_model: Readonly<Model>): boolean {
    return true;
  }
  abstract run(model: Model, host: Host): void;
  abstract toString(): string;
}

class Wait extends Step {
  readonly days: number;
  constructor(days: number) {
    super();
    this.days = days;
  }
  run(model: Model): void {
    model.today = dayPlus(model.today, this.days);
  }
  toString(): string {
    return `wait ${this.days}`;
  }
}

type Happening =
  | { readonly kind: 'registered' | 'recognised' | 're-recognised' | 'maintained' }
  | { readonly kind: 'assessed' }
  | { readonly kind: 'not-maintained'; readonly consequence?: Consequence }
  | { readonly kind: 'suspended'; readonly repairDays?: number }
  | { readonly kind: 'revoked' }
  | { readonly kind: 'withdrawn'; readonly pick: number };

/** Something that happened to a ward, recorded today, perhaps some days late. */
class RecordEvent extends Step {
  readonly pick: number;
  readonly happening: Happening;
  readonly daysLate: number;
  constructor(pick: number, happening: Happening, daysLate: number) {
    super();
    this.pick = pick;
    this.happening = happening;
    this.daysLate = daysLate;
  }
  run(model: Model, host: Host): void {
    const wards = [...model.wards].sort();
    const unit = wards[this.pick % wards.length] as string;
    const since = model.reorganisedOn.get(unit) ?? FIRST_DAY;
    const late = dayPlus(model.today, -this.daysLate);
    const on = late < since ? since : late;
    const event = this.eventOn(on, model, host.eventsOf.get(unit) ?? []);
    if (event === undefined) return;
    model.log.push({ on, recordedOn: model.today, what: { kind: 'event', unit, event } });
    host.eventsOf.set(unit, [...(host.eventsOf.get(unit) ?? []), event]);
  }
  private eventOn(
    on: string,
    model: Model,
    others: readonly RecognitionEvent[],
  ): RecognitionEvent | undefined {
    model.idCount += 1;
    const base = { id: `e${model.idCount}`, on: day(on), recordedOn: day(model.today) };
    const forYear = Number(on.slice(0, 4)) - 1;
    const { happening } = this;
    switch (happening.kind) {
      case 'withdrawn': {
        const effective = others.filter(({ kind }) => kind !== 'withdrawn');
        const other = effective[happening.pick % Math.max(1, effective.length)];
        return other === undefined ? undefined : { ...base, kind: 'withdrawn', eventId: other.id };
      }
      case 'suspended':
        return happening.repairDays === undefined
          ? { ...base, kind: 'suspended' }
          : { ...base, kind: 'suspended', until: day(dayPlus(on, happening.repairDays)) };
      case 'revoked':
        return { ...base, kind: 'revoked' };
      case 'assessed':
        return { ...base, kind: 'assessed', forYear, basis: 'projected' };
      default:
        return { ...base, ...happening, forYear };
    }
  }
  toString(): string {
    return `record ${this.pick} ${JSON.stringify(this.happening)} ${this.daysLate} days late`;
  }
}

/** Wards merge, split or take another id tomorrow; the host hears of it today or some days later. */
class Reorganise extends Step {
  readonly kind: 'merge' | 'split' | 'split-off' | 'rename';
  readonly pick: number;
  constructor(kind: 'merge' | 'split' | 'split-off' | 'rename', pick: number) {
    super();
    this.kind = kind;
    this.pick = pick;
  }
  override check(model: Readonly<Model>): boolean {
    return this.kind !== 'merge' || model.wards.size > 1;
  }
  run(model: Model, host: Host): void {
    const on = dayPlus(model.today, 1);
    model.today = on;
    const wards = [...model.wards].sort();
    const first = wards[this.pick % wards.length] as string;
    const second = wards[(this.pick + 1) % wards.length] as string;
    model.idCount += 1;
    const fresh = [`u${model.idCount}x`, `u${model.idCount}y`] as const;
    const entry = { on, recordedOn: on };
    if (this.kind === 'merge') {
      const from = [first, second];
      model.log.push({ ...entry, what: { kind: 'merge', from, into: fresh[0] } });
      reorder(model, host, 'merge', on, from, [fresh[0]]);
    } else if (this.kind === 'rename') {
      model.log.push({ ...entry, what: { kind: 'rename', from: first, into: fresh[0] } });
      reorder(model, host, 'rename', on, [first], [fresh[0]]);
    } else {
      const into = this.kind === 'split' ? [...fresh] : [first, fresh[1]];
      model.log.push({ ...entry, what: { kind: 'split', from: first, into } });
      reorder(model, host, 'split', on, [first], into);
    }
  }
  toString(): string {
    return `${this.kind} ${this.pick}`;
  }
}

function reorder(
  model: Model,
  host: Host,
  kind: Succession['kind'],
  on: string,
  from: readonly string[],
  into: readonly string[],
): void {
  host.successions.push({ kind, on: day(on), fromIds: from.map(id), intoIds: into.map(id) });
  for (const unit of from.filter((one) => !into.includes(one))) {
    model.wards.delete(unit);
    host.units = host.units.map((one) => (one.id === unit ? { ...one, endedOn: day(on) } : one));
  }
  for (const unit of into.filter((one) => !from.includes(one))) {
    model.wards.add(unit);
    model.reorganisedOn.set(unit, on);
    host.units.push({ id: id(unit), name: unit, level: 'ward', existsFrom: day(on) });
  }
}

/** Asks for the standings of a day, by what was on record on another. */
class Ask extends Step {
  readonly policy: MaintenancePolicy;
  readonly daysAgo: number;
  readonly knownDaysAgo: number;
  constructor(policy: MaintenancePolicy, daysAgo: number, knownDaysAgo: number) {
    super();
    this.policy = policy;
    this.daysAgo = daysAgo;
    this.knownDaysAgo = knownDaysAgo;
  }
  run(model: Model, host: Host): void {
    const asOf = dayPlus(model.today, 200 - this.daysAgo);
    const knownAt = dayPlus(model.today, -this.knownDaysAgo);
    if (asOf < FIRST_DAY || knownAt < FIRST_DAY) return;
    // Everything that was reorganised by the day asked about has to be known: the model knows no partial register.
    if (host.successions.some(({ on }) => on > knownAt)) return;
    const register = orThrow(
      parseUnitRegister({ units: host.units, successions: host.successions }),
    );
    const histories = [...host.eventsOf].map(
      ([unitId, events]): RecognitionHistory => ({ unitId: id(unitId), events }),
    );
    const answer = (lists: readonly RecognitionHistory[]): Record<string, string> =>
      Object.fromEntries(
        standingsOn({ register, histories: lists }, this.policy, {
          asOf: day(asOf),
          knownAt: day(knownAt),
        }).map(({ unitId, outcome, reason }) => [unitId, `${outcome}: ${reason}`]),
      );
    const expected = standingsDayByDay(FIRST_UNITS, model.log, this.policy, {
      firstDay: FIRST_DAY,
      asOf,
      knownAt,
    });
    expect(answer(histories)).toEqual(expected);
    // The order in which records came in tells nothing.
    const reversed = histories.map(({ unitId, events }) => ({
      unitId,
      events: [...events].reverse(),
    }));
    expect(answer(reversed.reverse())).toEqual(expected);
    // What is recorded later, or takes effect later, changes nothing.
    const counted = histories.map(({ unitId, events }) => ({
      unitId,
      events: events.filter(({ on, recordedOn = on }) => recordedOn <= knownAt && on <= asOf),
    }));
    expect(answer(counted)).toEqual(expected);
  }
  toString(): string {
    return `ask ${200 - this.daysAgo} known ${this.knownDaysAgo} ${JSON.stringify(this.policy)}`;
  }
}

const lasting = fc.constantFrom<Exclude<Consequence, { kind: 'suspend' }>>(
  { kind: 'keep-with-warning' },
  { kind: 'lapse' },
  { kind: 'revoke' },
  { kind: 'no-published-rule' },
);
const consequence: fc.Arbitrary<Consequence> = fc.oneof(
  lasting,
  fc.integer({ min: 1, max: 200 }).map((repairDays) => ({ kind: 'suspend' as const, repairDays })),
);

const policy: fc.Arbitrary<MaintenancePolicy> = fc
  .record(
    {
      onNotMaintained: consequence,
      onUnrepaired: lasting,
      successor: fc.constantFrom(
        'all' as const,
        'any' as const,
        'majority' as const,
        're-assess' as const,
      ),
      yearlyReview: fc.record({ graceMonths: fc.nat({ max: 14 }), onMissed: consequence }),
      term: fc.record({ months: fc.integer({ min: 1, max: 30 }), onExpired: consequence }),
    },
    { requiredKeys: ['onNotMaintained', 'onUnrepaired', 'successor'] },
  )
  .map((changes) => {
    const { yearlyReview: _, term: __, ...rest } = hostPolicy;
    return { ...rest, ...changes };
  });

const optional = <Content>(arbitrary: fc.Arbitrary<Content>): fc.Arbitrary<Content | undefined> =>
  fc.option(arbitrary, { nil: undefined });

const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<Happening>({ kind: 'recognised' }) },
  {
    weight: 6,
    arbitrary: fc.constantFrom<Happening>(
      { kind: 'registered' },
      { kind: 'assessed' },
      { kind: 're-recognised' },
      { kind: 'maintained' },
      { kind: 'maintained' },
      { kind: 'revoked' },
    ),
  },
  {
    weight: 3,
    arbitrary: optional(consequence).map(
      (then): Happening =>
        then === undefined
          ? { kind: 'not-maintained' }
          : { kind: 'not-maintained', consequence: then },
    ),
  },
  {
    weight: 2,
    arbitrary: optional(fc.nat({ max: 120 })).map(
      (repairDays): Happening =>
        repairDays === undefined ? { kind: 'suspended' } : { kind: 'suspended', repairDays },
    ),
  },
  { weight: 1, arbitrary: fc.nat().map((pick): Happening => ({ kind: 'withdrawn', pick })) },
);

const steps = fc.commands(
  [
    fc.integer({ min: 1, max: 250 }).map((days) => new Wait(days)),
    fc
      .tuple(fc.nat({ max: 5 }), happening, fc.constantFrom(0, 0, 1, 40, 300))
      .map(([pick, what, daysLate]) => new RecordEvent(pick, what, daysLate)),
    fc
      .tuple(fc.nat({ max: 5 }), happening, fc.constantFrom(0, 0, 1, 40, 300))
      .map(([pick, what, daysLate]) => new RecordEvent(pick, what, daysLate)),
    fc
      .tuple(
        fc.constantFrom(
          'merge' as const,
          'split' as const,
          'split-off' as const,
          'rename' as const,
        ),
        fc.nat({ max: 5 }),
      )
      .map(([kind, pick]) => new Reorganise(kind, pick)),
    fc
      .tuple(policy, fc.nat({ max: 500 }), fc.constantFrom(0, 0, 0, 30, 300))
      .map((args) => new Ask(...args)),
  ],
  { maxCommands: 24, size: 'max' },
);

describe('registering, deciding, reviewing, suspending, reorganising, in any order, also recorded late', () => {
  it('gives the standings that going through it day by day gives', () => {
    fc.assert(
      fc.property(steps, (commands) => {
        fc.modelRun(
          () => ({
            model: {
              today: FIRST_DAY,
              wards: new Set(FIRST_UNITS),
              reorganisedOn: new Map<string, string>(),
              log: [],
              idCount: 0,
            },
            real: {
              units: FIRST_UNITS.map((unit): Unit => ({ id: id(unit), name: unit, level: 'ward' })),
              successions: [] as Succession[],
              eventsOf: new Map<string, RecognitionEvent[]>(),
            },
          }),
          commands,
        );
      }),
      { numRuns: 100 },
    );
  });
});

describe('one ward whose records are read one by one', () => {
  it('stands as all wards of a register do that has no other', () => {
    const events = fc.array(fc.tuple(happening, fc.nat({ max: 1_200 }), fc.nat({ max: 400 })), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(events, policy, fc.nat({ max: 1_500 }), (list, rule, days) => {
        const history: RecognitionHistory = {
          unitId: id('a'),
          events: list.flatMap(([what, after, late], index): readonly RecognitionEvent[] => {
            if (what.kind === 'withdrawn' || what.kind === 'suspended') return [];
            const on = dayPlus(FIRST_DAY, after);
            const base = { id: `e${index}`, on: day(on), recordedOn: day(dayPlus(on, late)) };
            const forYear = Number(on.slice(0, 4));
            return [
              {
                ...base,
                ...what,
                ...(what.kind === 'assessed' ? { basis: 'confirmed' } : {}),
                forYear,
              } as never,
            ];
          }),
        };
        const register = {
          units: [{ id: id('a'), name: 'A', level: 'ward' as const }],
          successions: [],
        };
        const options = { asOf: day(dayPlus(FIRST_DAY, days)) };
        expect(standingsOn({ register, histories: [history] }, rule, options)).toEqual([
          standingOn(history, rule, options),
        ]);
      }),
      { numRuns: 100 },
    );
  });
});
