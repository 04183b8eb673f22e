/** A result, what names it, and how it is said. */
export interface Said {
  readonly result: unknown;
  readonly say: (result: never) => readonly unknown[];
}

/** A field that can be changed without any change in what is said: where, from what, to what, and the sentence. */
export interface Loss {
  readonly field: string;
  readonly example: string;
}

type Path = readonly (string | number)[];

/** Where a field is, whatever the place in a list; parts of parts stand for parts. */
const patternOf = (path: Path): string =>
  path
    .map((key) => (typeof key === 'number' ? '[]' : `.${key}`))
    .join('')
    .replace(/(\.parts\[\])+/g, '.parts[]')
    .replace(/^\./, '');

function walk(value: unknown, path: Path, visit: (path: Path, value: unknown) => void): void {
  visit(path, value);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    walk(inner, [...path, Array.isArray(value) ? Number(key) : key], visit);
  }
}

const removed = Symbol('removed');

/** A copy of a value with one field changed or taken away. */
function changedAt(value: unknown, [key, ...rest]: Path, fresh: unknown): unknown {
  if (key === undefined) return fresh;
  const inner = (value as Record<string | number, unknown>)[key];
  const next = rest.length === 0 ? fresh : changedAt(inner, rest, fresh);
  if (Array.isArray(value)) {
    return value.flatMap((one, index) => (index !== key ? [one] : next === removed ? [] : [next]));
  }
  const { [key]: _, ...others } = value as Record<string | number, unknown>;
  return next === removed
    ? others
    : Object.fromEntries(
        Object.entries(value as object).map(([name, one]) => [name, name === key ? next : one]),
      );
}

/** What a value stands in. */
const ownerOf = (result: unknown, path: Path): object =>
  path
    .slice(0, -1)
    .reduce<unknown>(
      (one, key) => (one as Record<string | number, unknown>)[key],
      result,
    ) as object;

/** Nothing, which is as good as absent. */
const isNothing = (value: unknown): boolean =>
  value === 0 ||
  value === false ||
  (typeof value === 'object' && value !== null && Object.values(value).every(isNothing));

/** Bounds in the wrong order are no result. */
const isPossible = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return true;
  const { least, most } = value as Readonly<Record<string, unknown>>;
  const isInOrder = typeof least !== 'number' || typeof most !== 'number' || least <= most;
  return isInOrder && Object.values(value).every(isPossible);
};

const isLeaf = (value: unknown): boolean => typeof value !== 'object' || value === null;
const MOST_OTHERS = 4;

/** What stands at each place of the results, and which keys are sometimes absent. */
class Corpus {
  private readonly leaves = new Map<string, Set<unknown>>();
  private readonly keys = new Map<string, Map<string, number>>();
  private readonly counts = new Map<string, number>();

  constructor(results: readonly unknown[]) {
    for (const result of results) {
      walk(result, [], (path, value) => this.add(result, path, value));
    }
  }

  private add(result: unknown, path: Path, value: unknown): void {
    if (isLeaf(value)) {
      const place = this.placeOf(result, path);
      const seen = this.leaves.get(place) ?? new Set();
      this.leaves.set(place, seen.add(value));
    } else if (!Array.isArray(value)) {
      const kind = this.kindOf(patternOf(path), value as object);
      this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
      const keys = this.keys.get(kind) ?? new Map<string, number>();
      for (const key of Object.keys(value as object)) keys.set(key, (keys.get(key) ?? 0) + 1);
      this.keys.set(kind, keys);
    }
  }

  /** Of a union each kind has its own keys. */
  private kindOf(pattern: string, owner: object): string {
    const { kind, direction, outcome } = owner as Readonly<Record<string, unknown>>;
    return [pattern, kind, direction, outcome === 'not-applicable'].map(String).join(' ');
  }

  /** Whether a key is absent in others of its kind. */
  isOptional(parent: Path, owner: object, key: string): boolean {
    const kind = this.kindOf(patternOf(parent), owner);
    return (this.keys.get(kind)?.get(key) ?? 0) < (this.counts.get(kind) ?? 0);
  }

  /** Where a value is, and in what kind of thing. */
  private placeOf(result: unknown, path: Path): string {
    return this.kindOf(patternOf(path), ownerOf(result, path));
  }

  /** Other values of the same place, and for a number the next one. */
  othersAt(result: unknown, path: Path, value: unknown): readonly unknown[] {
    const seen = [...(this.leaves.get(this.placeOf(result, path)) ?? [])].filter(
      (one) => one !== value,
    );
    const next = typeof value === 'number' ? [value + 1] : [];
    return [...next, ...seen.slice(0, MOST_OTHERS)];
  }
}

/** What is said, or that the result is refused. */
function saidOf({ say }: Said, result: unknown): string {
  try {
    return JSON.stringify(say(result as never));
  } catch {
    return 'refused';
  }
}

/** Every change of one field that leaves what is said the same. */
export function lossesOf(samples: readonly Said[]): readonly Loss[] {
  const corpus = new Corpus(samples.map(({ result }) => result));
  const losses = new Map<string, Loss>();
  for (const sample of samples) {
    const said = saidOf(sample, sample.result);
    const tryChange = (path: Path, value: unknown, fresh: unknown): void => {
      const field = patternOf(path);
      if (losses.has(field)) return;
      const changed = changedAt(sample.result, path, fresh);
      if (!isPossible(changed) || saidOf(sample, changed) !== said) return;
      const to = fresh === removed ? 'nothing' : JSON.stringify(fresh);
      losses.set(field, { field, example: `${JSON.stringify(value)} → ${to}: ${said}` });
    };
    walk(sample.result, [], (path, value) => {
      if (path.length === 0) return;
      const owner = ownerOf(sample.result, path);
      const last = path[path.length - 1] as string | number;
      const isOptional =
        Array.isArray(owner) || corpus.isOptional(path.slice(0, -1), owner, String(last));
      if (isOptional && !isNothing(value)) tryChange(path, value, removed);
      if (!isLeaf(value)) return;
      for (const other of corpus.othersAt(sample.result, path, value))
        tryChange(path, value, other);
    });
  }
  return [...losses.values()].sort((a, b) => (a.field < b.field ? -1 : 1));
}
