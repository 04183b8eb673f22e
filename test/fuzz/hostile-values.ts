import fc from 'fast-check';

/** Makes a value that is built to break its reader; fast-check would look into the value itself. */
export type Hostile = () => unknown;

const thrower = (): never => {
  throw new Error('from the sender');
};

const traps = [
  'get',
  'getOwnPropertyDescriptor',
  'getPrototypeOf',
  'has',
  'isExtensible',
  'ownKeys',
] as const;

const throwingProxies: readonly Hostile[] = traps.flatMap((trap) => [
  () => new Proxy({ kind: 'tally' }, { [trap]: thrower }),
  () => new Proxy([1, 2], { [trap]: thrower }),
]);

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

/** Behaves well so many times, and then throws. */
function lateThrower(patience: number): object {
  let left = patience;
  const getOwnPropertyDescriptor = (target: object, key: PropertyKey) => {
    left -= 1;
    return left < 0 ? thrower() : Reflect.getOwnPropertyDescriptor(target, key);
  };
  return new Proxy({ kind: 'tally', metCount: 1, criteriaCount: 20 }, { getOwnPropertyDescriptor });
}

/** Says something else each time it is asked. */
function fickle(): object {
  let asked = 0;
  return new Proxy([], {
    get: (_, key) => (key === 'length' ? ++asked * 7 : asked),
    getOwnPropertyDescriptor: () => ({
      configurable: true,
      enumerable: asked % 2 === 0,
      value: asked,
    }),
  });
}

/** Claims keys that nothing can hold. */
const liar = (): object =>
  new Proxy(
    {},
    { ownKeys: () => ['kind', 'kind '.repeat(9), '__proto__', Symbol('kind') as never] },
  );

const withAccessor = (target: object, key: PropertyKey, get: () => unknown): object =>
  Object.defineProperty(target, key, { enumerable: true, configurable: true, get });

class Instance {
  kind = 'tally';
  get metCount(): number {
    return thrower();
  }
}

class ListOfItsOwn extends Array<unknown> {}

function nested(depth: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 'core';
  for (let level = 0; level < depth; level += 1) value = wrap(value);
  return value;
}

function cyclic(): unknown {
  const list: unknown[] = [];
  list.push({ list }, list);
  return list;
}

const proxies: readonly Hostile[] = [
  ...throwingProxies,
  () => revoked({}),
  () => revoked([]),
  () => revoked(thrower),
  () => lateThrower(1),
  () => lateThrower(4),
  fickle,
  liar,
  () => new Proxy({}, { ownKeys: () => ['kind'], getOwnPropertyDescriptor: () => undefined }),
];

const objects: readonly Hostile[] = [
  () => withAccessor({}, 'kind', thrower),
  () => withAccessor([1], 0, thrower),
  () => withAccessor([], 'length2', () => 1),
  () => withAccessor({}, 'kind', () => 'tally'),
  () => new Instance(),
  () => ListOfItsOwn.from([1, 2]),
  () => Object.create({ kind: 'tally', metCount: 1, criteriaCount: 20 }),
  () => Object.create(null, { kind: { value: 'tally' } }),
  () => ({ [Symbol.toPrimitive]: thrower, toString: thrower, valueOf: thrower }),
  () => ({ toJSON: thrower }),
  () => withAccessor({ length: -1 }, 'then', thrower),
  () => JSON.parse('{"__proto__":{"isAdmin":true},"kind":"tally"}'),
  () => JSON.parse('{"constructor":{"prototype":{"isAdmin":true}}}'),
  () => Object.freeze({ kind: 'tally' }),
  () => new Map([['kind', 'tally']]),
  () => new WeakMap(),
  () => new Date(Number.NaN),
  () => /(a+)+$/,
  () => Promise.resolve(1),
  () => new Error('x', { cause: thrower }),
  () => new Uint8Array([0xff, 0xfe]),
  () => Buffer.from('{"kind":"tally"}'),
  () => new SharedArrayBuffer(8),
  () => new DataView(new ArrayBuffer(1)),
  () => globalThis,
  () => Reflect,
  () => thrower,
  () => Symbol.iterator,
  () => 10n ** 30n,
];

const sizes: readonly Hostile[] = [
  () => Array(2 ** 32 - 1),
  () => Array.from({ length: 20_000 }, () => 1),
  () => Array.from({ length: 2_000 }, (_, place) => ({ [`key${place}`]: place })),
  () => Object.fromEntries(Array.from({ length: 2_000 }, (_, place) => [`key${place}`, place])),
  () => nested(17, (inner) => [inner]),
  () => nested(5_000, (inner) => ({ parts: inner })),
  cyclic,
  () => 'x'.repeat(10_001),
  () => '\u0301'.repeat(9_999),
];

const texts: readonly Hostile[] = [
  '\ud800',
  'ward\udc00',
  '\ud800\udc00\ud800',
  '\u0000',
  '\u202eward',
  '\ufeff',
  '__proto__',
  'constructor',
  '=1+1',
  '07/08',
  '21/22',
  '31/02/2024',
  '1.800',
  'Ðạt',
  'dự kiến đạt',
  'NaN',
  '1e999',
  '9'.repeat(400),
  `${'('.repeat(300)}a`,
  `${'Phường '.repeat(200)}1`,
].map((text) => () => text);

const numbers: readonly Hostile[] = [
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  -0,
  Number.MAX_VALUE,
  Number.MIN_VALUE,
  2 ** 53,
  -1,
  0.1 + 0.2,
].map((number) => () => number);

/** What is large is rare, since it takes long. */
const built: fc.Arbitrary<Hostile> = fc.oneof(
  { weight: 40, arbitrary: fc.constantFrom(...proxies, ...objects, ...texts, ...numbers) },
  { weight: 1, arbitrary: fc.constantFrom(...sizes) },
);

const key = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'kind', 'id', 'unitId', 'length', '0'),
);

const anything: fc.Arbitrary<Hostile> = fc
  .anything({
    key,
    maxDepth: 3,
    maxKeys: 4,
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
  })
  .map((value) => () => value);

/** Puts a value somewhere into a copy of plain data, the way being given by numbers. */
function plantedIn(good: unknown, value: unknown, way: readonly number[]): unknown {
  const [step, ...rest] = way;
  if (typeof good !== 'object' || good === null || step === undefined) return value;
  const keys = Object.keys(good);
  if (keys.length === 0) return value;
  const at = keys[step % keys.length] as string;
  const inner = plantedIn(Reflect.get(good, at), value, rest);
  return Array.isArray(good) ? good.with(Number(at), inner) : { ...good, [at]: inner };
}

/** A hostile value: bare, or planted in data that would be good without it. */
export const hostileIn = (good: readonly unknown[]): fc.Arbitrary<Hostile> => {
  const bare = fc.oneof({ weight: 2, arbitrary: built }, { weight: 1, arbitrary: anything });
  const way = fc.array(fc.nat(), { minLength: 1, maxLength: 7 });
  return fc.oneof(
    { weight: 1, arbitrary: bare },
    {
      weight: 2,
      arbitrary: fc.tuple(fc.constantFrom(...good), bare, way).map(
        ([one, make, steps]) =>
          () =>
            plantedIn(one, make(), steps),
      ),
    },
  );
};
