import fc from 'fast-check';
import type {
  PlainDate,
  Succession,
  SuccessionKind,
  Unit,
  UnitId,
  UnitRegister,
} from 'model-ward-rules';

/** How the units stand from a day on, until the next such day. */
export interface Snapshot {
  readonly on: PlainDate;
  readonly units: ReadonlyMap<UnitId, Unit>;
}

/** A register, and what a naive model holds to be true of it: the first snapshot is of all days before the second. */
export interface RegisterCase {
  readonly register: UnitRegister;
  readonly snapshots: readonly Snapshot[];
}

const DAY = 86_400_000;

/** The day that is so many days later. */
export const dayAfter = (day: string, days: number): PlainDate =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10) as PlainDate;

interface Step {
  readonly deed: keyof typeof deeds;
  readonly daysLater: number;
  readonly recordedDaysLater: number | undefined;
  readonly picks: readonly number[];
  readonly keepsId: boolean;
  readonly isTold: boolean;
}

const FIRST_DAY = '2021-01-01' as PlainDate;

const areaLevels = ['province', 'urban-district', 'rural-district', 'town'];
const isArea = ({ level }: Unit): boolean => areaLevels.includes(level);
const isDistrict = (unit: Unit): boolean => isArea(unit) && unit.level !== 'province';

/** A world of units that changes day by day, and writes down what happens to it. */
class World {
  readonly standing = new Map<UnitId, Unit>();
  readonly ended: Unit[] = [];
  readonly successions: Succession[] = [];
  readonly snapshots: Snapshot[] = [];
  on = FIRST_DAY;
  recordedOn: PlainDate | undefined;
  private readonly touched = new Set<UnitId>();
  private count = 0;

  constructor() {
    this.add({ name: 'P', level: 'province' }, 'p');
    this.add({ name: 'Q', level: 'province' }, 'q');
    for (const id of ['d', 'e', 'f']) {
      const parentId = (id === 'f' ? 'q' : 'p') as UnitId;
      this.add({ name: id, level: id === 'e' ? 'rural-district' : 'urban-district', parentId }, id);
      for (const number of [1, 2, 3]) {
        this.add({ name: id, level: 'ward', parentId: id as UnitId }, `${id}${number}`);
      }
    }
    this.snapshots.push({ on: FIRST_DAY, units: new Map(this.standing) });
  }

  private add(state: Omit<Unit, 'id'>, id: string): void {
    this.standing.set(id as UnitId, { ...state, id: id as UnitId, code: id });
  }

  step({ deed, daysLater, recordedDaysLater, ...choice }: Step): void {
    if (daysLater > 0) this.touched.clear();
    this.on = dayAfter(this.on, daysLater);
    this.recordedOn =
      recordedDaysLater === undefined ? undefined : dayAfter(this.on, recordedDaysLater);
    deeds[deed](this, choice);
    const { on } = this;
    if (this.snapshots.at(-1)?.on === on && this.snapshots.length > 1) this.snapshots.pop();
    this.snapshots.push({ on, units: new Map(this.standing) });
  }

  /** Units to which nothing has happened on the day yet, as many as asked for. */
  pick(picks: readonly number[], isFit: (unit: Unit) => boolean): Unit[] {
    const fit = [...this.standing.values()].filter(
      (unit) => !this.touched.has(unit.id) && isFit(unit),
    );
    return picks.flatMap((number) => (fit.length === 0 ? [] : fit.splice(number % fit.length, 1)));
  }

  childrenOf({ id }: Unit): Unit[] {
    return [...this.standing.values()].filter(({ parentId }) => parentId === id);
  }

  isUntouched({ id }: Unit): boolean {
    return !this.touched.has(id);
  }

  begin(state: Omit<Unit, 'id' | 'existsFrom' | 'endedOn'>, kept?: UnitId): UnitId {
    this.count += 1;
    const id = kept ?? (`n${this.count}` as UnitId);
    this.standing.set(id, { ...state, id, existsFrom: this.on });
    this.touched.add(id);
    return id;
  }

  end(unit: Unit): UnitId {
    this.ended.push({ ...unit, endedOn: this.on });
    this.standing.delete(unit.id);
    this.touched.add(unit.id);
    return unit.id;
  }

  /** Lets a unit stand differently from the day on, under its own id or a new one. */
  change(unit: Unit, difference: Partial<Unit>, keepsId: boolean): UnitId {
    this.end(unit);
    const { id, existsFrom: _, ...state } = { ...unit, ...difference };
    return this.begin(state, keepsId ? id : undefined);
  }

  /** Lets a unit stand as it is through an event of the day. */
  keep({ id }: Unit): UnitId {
    this.touched.add(id);
    return id;
  }

  tell(kind: SuccessionKind, fromIds: readonly UnitId[], intoIds: readonly UnitId[]): void {
    const { on, recordedOn } = this;
    this.successions.push({
      kind,
      on,
      ...(recordedOn === undefined ? {} : { recordedOn }),
      fromIds,
      intoIds,
    });
  }
}

type Choice = Pick<Step, 'picks' | 'keepsId' | 'isTold'>;

const isLow = (unit: Unit): boolean => !isArea(unit);
const isEmpty = (world: World) => (unit: Unit) => world.childrenOf(unit).length === 0;

/** Moves all that an area holds, or says that something in it has changed on the day already. */
function moveChildren(world: World, area: Unit, parentId: UnitId, isTold: boolean): boolean {
  const children = world.childrenOf(area);
  if (!children.every((child) => world.isUntouched(child))) return false;
  for (const child of children) {
    const id = world.change(child, { parentId }, true);
    if (isTold) world.tell('transfer', [id], [id]);
  }
  return true;
}

function changeOne(
  world: World,
  unit: Unit | undefined,
  kind: SuccessionKind,
  { difference, keepsId, isTold }: { difference: Partial<Unit> } & Omit<Choice, 'picks'>,
): void {
  if (unit === undefined) return;
  const keeps = keepsId || !isEmpty(world)(unit);
  const id = world.change(unit, difference, keeps);
  if (isTold || !keeps) world.tell(kind, [unit.id], [id]);
}

const deeds = {
  create(world: World, { picks, isTold }: Choice) {
    const [parent] = world.pick(picks.slice(0, 1), isArea);
    if (parent === undefined) return;
    // A code that another unit had on earlier days.
    const code = world.ended.at(picks[1] as number)?.code ?? 'new';
    const isFree = ![...world.standing.values()].some((unit) => unit.code === code);
    const id = world.begin({
      ...(isFree ? { code } : {}),
      name: 'new',
      level: 'ward',
      parentId: parent.id,
    });
    if (isTold) world.tell('create', [], [id]);
  },
  merge(world: World, { picks, keepsId }: Choice) {
    const parts = world.pick(picks, isLow);
    const [first, ...others] = parts;
    if (first === undefined || others.length === 0) return;
    const ids = parts.map(({ id }) => id);
    for (const other of others) world.end(other);
    world.tell('merge', ids, [world.change(first, { name: `${first.name}+` }, keepsId)]);
  },
  absorb(world: World, { picks }: Choice) {
    const [first, other] = world.pick(picks.slice(0, 2), isLow);
    if (first === undefined || other === undefined) return;
    world.tell('merge', [world.keep(first), world.end(other)], [first.id]);
  },
  split(world: World, { picks, keepsId }: Choice) {
    const [unit] = world.pick(picks.slice(0, 1), isLow);
    if (unit === undefined) return;
    const { id: _, code: __, existsFrom: ___, ...state } = unit;
    const stays = keepsId ? world.keep(unit) : world.change(unit, {}, false);
    world.tell('split', [unit.id], [stays, world.begin({ ...state, name: `${unit.name}-` })]);
  },
  /** The parts of one unit go to two others: a new one, and one that goes on. */
  divide(world: World, { picks }: Choice) {
    const [unit, first, second] = world.pick(picks, isLow);
    if (unit === undefined || first === undefined || second === undefined) return;
    world.end(unit);
    const formed = world.change(first, {}, false);
    const kept = world.keep(second);
    world.tell('split', [unit.id], [formed, kept]);
    world.tell('merge', [unit.id, first.id], [formed]);
    world.tell('merge', [kept, unit.id], [kept]);
  },
  rename(world: World, { picks, ...choice }: Choice) {
    const [unit] = world.pick(picks.slice(0, 1), () => true);
    changeOne(world, unit, 'rename', { ...choice, difference: { name: `${unit?.name}*` } });
  },
  transfer(world: World, { picks, ...choice }: Choice) {
    const [unit] = world.pick(picks.slice(0, 1), isLow);
    const [parent] = world.pick(
      picks.slice(1, 2),
      (one) => isArea(one) && one.id !== unit?.parentId,
    );
    if (parent === undefined) return;
    changeOne(world, unit, 'transfer', { ...choice, difference: { parentId: parent.id } });
  },
  reclassify(world: World, { picks, ...choice }: Choice) {
    const [unit] = world.pick(picks.slice(0, 1), isLow);
    const level = unit?.level === 'ward' ? 'commune' : 'ward';
    changeOne(world, unit, 'reclassify', { ...choice, difference: { level } });
  },
  /** An area that holds nothing becomes a ward, so that it can hold nothing any more. */
  lower(world: World, { picks, ...choice }: Choice) {
    const [unit] = world.pick(picks.slice(0, 1), (one) => isDistrict(one) && isEmpty(world)(one));
    changeOne(world, unit, 'reclassify', { ...choice, difference: { level: 'ward' } });
  },
  /** A ward becomes an area. */
  raise(world: World, { picks, isTold }: Choice) {
    const [unit] = world.pick(picks.slice(0, 1), (one) => one.level === 'ward');
    const [above] = [...world.standing.values()].filter(({ id }) => id === unit?.parentId);
    if (above?.level !== 'province') return;
    changeOne(world, unit, 'reclassify', { keepsId: true, isTold, difference: { level: 'town' } });
  },
  abolish(world: World, { picks, isTold }: Choice) {
    const [unit] = world.pick(picks.slice(0, 1), isLow);
    if (unit === undefined) return;
    world.end(unit);
    if (isTold) world.tell('abolish', [unit.id], []);
  },
  abolishDistrict(world: World, { picks, keepsId, isTold }: Choice) {
    const [district] = world.pick(picks.slice(0, 1), isDistrict);
    if (district?.parentId === undefined) return;
    if (!moveChildren(world, district, district.parentId, keepsId)) return;
    world.end(district);
    if (isTold) world.tell('abolish', [district.id], []);
  },
  mergeDistricts(world: World, { picks, isTold }: Choice) {
    const [district, other] = world.pick(picks.slice(0, 2), isDistrict);
    if (district === undefined || other === undefined) return;
    if (!moveChildren(world, other, district.id, isTold)) return;
    world.end(other);
    world.tell('merge', [world.keep(district), other.id], [district.id]);
  },
  mergeProvinces(world: World, { picks, isTold }: Choice) {
    const [province, other] = world.pick(picks.slice(0, 2), ({ level }) => level === 'province');
    if (province === undefined || other === undefined) return;
    if (!moveChildren(world, other, province.id, isTold)) return;
    world.end(other);
    world.tell('merge', [world.keep(province), other.id], [province.id]);
  },
} as const;

const step: fc.Arbitrary<Step> = fc.record({
  deed: fc.constantFrom(...(Object.keys(deeds) as (keyof typeof deeds)[])),
  daysLater: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 200 })),
  recordedDaysLater: fc.option(fc.integer({ min: -30, max: 600 }), { nil: undefined }),
  picks: fc.array(fc.nat(20), { minLength: 3, maxLength: 3 }),
  keepsId: fc.boolean(),
  isTold: fc.boolean(),
});

/** Registers without contradictions, with a naive model of each. */
export const registerCase = (maxLength = 25): fc.Arbitrary<RegisterCase> =>
  fc.tuple(fc.array(step, { maxLength, size: 'max' }), fc.boolean()).map(([steps, isReversed]) => {
    const world = new World();
    for (const one of steps) world.step(one);
    const units = [...world.ended, ...world.standing.values()];
    const { successions, snapshots } = world;
    if (isReversed) {
      units.reverse();
      successions.reverse();
    }
    return { register: { units, successions }, snapshots };
  });

/** Each day on which something happens in a case, the one before and the one after. */
export const turningDays = ({ snapshots }: RegisterCase): readonly PlainDate[] => [
  ...new Set(snapshots.flatMap(({ on }) => [-1, 0, 1].map((days) => dayAfter(on, days)))),
];

/** How the naive model says that units stand on a day. */
export const unitsOf = ({ snapshots }: RegisterCase, on: PlainDate): ReadonlyMap<UnitId, Unit> =>
  (snapshots.findLast((snapshot) => snapshot.on <= on) ?? (snapshots[0] as Snapshot)).units;
