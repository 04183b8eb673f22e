/** What a program shares with everything else that runs, and a reader must leave as it is. */
const shared: readonly object[] = [
  globalThis,
  ...[
    Object,
    Array,
    Function,
    String,
    Number,
    Boolean,
    Symbol,
    RegExp,
    Date,
    Map,
    Set,
    Promise,
    Error,
  ].flatMap((made): object[] => [made, made.prototype]),
  Reflect,
  JSON,
  Math,
];

/** Remembers the own properties of everything shared, and says later which of them are others. */
export function watchGlobals(): () => readonly string[] {
  const before = shared.map((one) => Object.getOwnPropertyDescriptors(one));
  return () =>
    shared.flatMap((one, index) => {
      const then = before[index] as PropertyDescriptorMap;
      const now = Object.getOwnPropertyDescriptors(one) as PropertyDescriptorMap;
      const keys = new Set([...Reflect.ownKeys(then), ...Reflect.ownKeys(now)]);
      return [...keys]
        .filter((key) => !isSame(then[key as string], now[key as string], one === globalThis))
        .map(String);
    });
}

/** Of a global only whether it is there: Node makes some when they are first asked for. */
function isSame(
  a: PropertyDescriptor | undefined,
  b: PropertyDescriptor | undefined,
  isGlobal: boolean,
): boolean {
  if (isGlobal) return (a === undefined) === (b === undefined);
  return Object.is(a?.value, b?.value) && a?.get === b?.get && a?.set === b?.set;
}

/** Keys that inputs must have: whoever can reach Object.prototype would hang them there. */
const pollution: Readonly<Record<string, unknown>> = {
  kind: 'tally',
  id: 'polluted',
  unitId: 'polluted',
  basis: 'confirmed',
  status: 'met',
  level: 'ward',
  name: {},
  unheardOf: 'polluted',
};

/** Runs something while Object.prototype holds what it should not; what enumerates there shows in every `for … in`. */
export function whilePolluted<Value>(run: () => Value, enumerable: boolean): Value {
  try {
    for (const [key, value] of Object.entries(pollution)) {
      Object.defineProperty(Object.prototype, key, {
        ...{ configurable: true, writable: true, enumerable, value },
      });
    }
    return run();
  } finally {
    for (const key of Object.keys(pollution)) Reflect.deleteProperty(Object.prototype, key);
  }
}
