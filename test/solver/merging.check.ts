import fc from 'fast-check';
import { mergePartials, type PartialResult } from 'model-ward-rules/batch';
import { describe, expect, it } from 'vitest';
import { type Claim, counterexample, type Term, z3 } from './solver';

const { And, Or, Not, Implies, Int } = z3;

/**
 * What a partial result holds of one range: nothing, a content, or two contents that contradict each other. Merging two partial
 * results merges every range for itself, so a law of one range is a law of all.
 */
const NOTHING = Int.val(0);
const CONFLICT = Int.val(-1);

const merged = (a: Term, b: Term): Term =>
  z3.If(a.eq(NOTHING), b, z3.If(Or(b.eq(NOTHING), a.eq(b)), a, CONFLICT) as Term) as Term;

const [a, b, c] = ['a', 'b', 'c'].map((name) => Int.const(name)) as [Term, Term, Term];
const held = [a, b, c].map((content) => content.ge(CONFLICT));

describe('merging what is known of a range, whatever it is', () => {
  const laws: readonly (readonly [string, Claim])[] = [
    ['does not ask which comes first', merged(a, b).eq(merged(b, a))],
    ['does not ask how it is nested', merged(merged(a, b), c).eq(merged(a, merged(b, c)))],
    ['takes the same again as the same', merged(a, a).eq(a)],
    [
      'leaves it as it is where nothing comes',
      And(merged(a, NOTHING).eq(a), merged(NOTHING, a).eq(a)),
    ],
    ['keeps a contradiction', merged(CONFLICT, a).eq(CONFLICT)],
  ];
  it.each(laws)('%s', async (_, law) => {
    expect(await counterexample(held, law, a, b, c)).toBeUndefined();
  });

  it('is not told apart by the wrong law that the later content counts', async () => {
    const later = (one: Term, other: Term): Term => z3.If(other.eq(NOTHING), one, other) as Term;
    const broken = await counterexample(held, later(a, b).eq(later(b, a)), a, b);
    const [first, second] = broken ?? [];
    expect(first).not.toBe(second);
  });
});

/** A part of a file, of which only its place and its content matter. */
interface Part {
  readonly from: Term;
  readonly until: Term;
  readonly content: Term;
}

const partNamed = (name: string): Part => ({
  from: Int.const(`${name}.from`),
  until: Int.const(`${name}.until`),
  content: Int.const(`${name}.content`),
});

const isSame = (p: Part, q: Part): Claim =>
  And(p.from.eq(q.from), p.until.eq(q.until), p.content.eq(q.content));

const clash = (p: Part, q: Part): Claim =>
  And(p.from.lt(q.until), q.from.lt(p.until), Not(isSame(p, q)));

const pairs = <Entry>(list: readonly Entry[]): readonly (readonly [Entry, Entry])[] =>
  list.flatMap((one, place) => list.slice(place + 1).map((other) => [one, other] as const));

/** The way of `mergePartials`: parts in the order of the file, each held against the one that reaches furthest. */
function sweepFindsClash(parts: readonly Part[]): Claim {
  const [first, ...rest] = parts as [Part, ...Part[]];
  let furthest = first;
  const found: Claim[] = [];
  for (const part of rest) {
    found.push(And(part.from.lt(furthest.until), Not(isSame(furthest, part))));
    const isFurther = part.until.gt(furthest.until);
    const further = (key: keyof Part): Term => z3.If(isFurther, part[key], furthest[key]) as Term;
    furthest = { from: further('from'), until: further('until'), content: further('content') };
  }
  return Or(...found);
}

describe.each([2, 3, 4, 5])('of %i parts anywhere in a file of any length', (count) => {
  const parts = Array.from({ length: count }, (_, index) => partNamed(`p${index}`));
  const inOrder = [
    ...parts.map(({ from, until }) => And(from.ge(0), from.lt(until))),
    ...parts.slice(1).map((part, index) => {
      const before = parts[index] as Part;
      return Or(
        before.from.lt(part.from),
        And(before.from.eq(part.from), before.until.le(part.until)),
      );
    }),
  ];

  it('one pass finds a clash where any two parts clash, and only there', async () => {
    const anyClash = Or(...pairs(parts).map(([p, q]) => clash(p, q)));
    const law = sweepFindsClash(parts).eq(anyClash);
    expect(await counterexample(inOrder, law)).toBeUndefined();
  });

  it('what is refused stays refused with more parts, so that nesting does not matter', async () => {
    const some = Or(...pairs(parts.slice(1)).map(([p, q]) => clash(p, q)), z3.Bool.val(false));
    const all = Or(...pairs(parts).map(([p, q]) => clash(p, q)));
    expect(await counterexample([], Implies(some, all))).toBeUndefined();
  });
});

describe('adding what was counted in two areas', () => {
  const [k, n, l, m] = ['k', 'n', 'l', 'm'].map((name) => Int.const(name)) as [
    Term,
    Term,
    Term,
    Term,
  ];
  const areCounts = [k.ge(0), l.ge(0), n.gt(0), m.gt(0), k.le(n), l.le(m)];

  it('keeps the part within the whole', async () => {
    const law = And(k.add(l).ge(0), k.add(l).le(n.add(m)));
    expect(await counterexample(areCounts, law)).toBeUndefined();
  });

  it('keeps bounds that hold for each', async () => {
    const [least, most, otherLeast, otherMost] = ['x', 'y', 'z', 'w'].map((name) =>
      Int.const(name),
    ) as [Term, Term, Term, Term];
    const within = [least.le(k), k.le(most), otherLeast.le(l), l.le(otherMost)];
    const law = And(least.add(otherLeast).le(k.add(l)), k.add(l).le(most.add(otherMost)));
    expect(await counterexample(within, law)).toBeUndefined();
  });

  it.each(Array.from({ length: 101 }, (_, percent) => percent))(
    'reaches %i % where each of the two does',
    async (percent) => {
      const reaches = (part: Term, whole: Term): Claim => part.mul(100).ge(whole.mul(percent));
      const law = Implies(And(reaches(k, n), reaches(l, m)), reaches(k.add(l), n.add(m)));
      expect(await counterexample(areCounts, law)).toBeUndefined();
    },
  );

  it('the wrong law that both together reach 30 % only where each does is refuted', async () => {
    const reaches = (part: Term, whole: Term): Claim => part.mul(100).ge(whole.mul(30));
    const law = Implies(reaches(k.add(l), n.add(m)), And(reaches(k, n), reaches(l, m)));
    const [part = 0, whole = 0, otherPart = 0, otherWhole = 0] =
      (await counterexample(areCounts, law, k, n, l, m)) ?? [];
    expect((part + otherPart) * 100).toBeGreaterThanOrEqual((whole + otherWhole) * 30);
    expect(Math.min(part / whole, otherPart / otherWhole)).toBeLessThan(0.3);
  });
});

it('what is proved is what the engine does: it refuses where any two parts clash', () => {
  const made = fc.record({
    from: fc.nat(9),
    length: fc.integer({ min: 1, max: 5 }),
    digest: fc.constantFrom('1', '2'),
  });
  fc.assert(
    fc.property(fc.array(made, { maxLength: 6 }), (list) => {
      const parts = list.map(({ from, length, digest }) => ({
        from,
        until: from + length,
        digest,
      }));
      const isClash = pairs(parts).some(
        ([p, q]) =>
          p.from < q.until &&
          q.from < p.until &&
          !(p.from === q.from && p.until === q.until && p.digest === q.digest),
      );
      const partials = [[], ...parts.map((part) => [part])].map(
        (ofOne) => ({ identity: {}, parts: ofOne }) as unknown as PartialResult,
      );
      expect(mergePartials(partials).ok).toBe(!isClash);
    }),
    { numRuns: 20_000 },
  );
});
