import fc from 'fast-check';
import {
  type CriterionRelation,
  type CrosswalkPair,
  composeCrosswalks,
  orThrow,
} from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { attestedSet } from '../arbitraries/criteria-sets';
import {
  crosswalkOf,
  demands,
  holdsAll,
  named,
  pair,
  trueCrosswalk,
} from '../arbitraries/crosswalks';
import { issuesOf } from '../issues-of';

const [a, b, c] = ['a', 'b', 'c'].map((id) => named(attestedSet(4), id)) as [
  ReturnType<typeof named>,
  ReturnType<typeof named>,
  ReturnType<typeof named>,
];
const identity = {
  id: 'a-to-c',
  revision: 7,
  provenance: { origin: 'host', sources: ['composed'] },
} as const;
const compose = (first: readonly CrosswalkPair[], second: readonly CrosswalkPair[]) =>
  composeCrosswalks(crosswalkOf(a, b, first), crosswalkOf(b, c, second), identity);
const pairsOf = (first: readonly CrosswalkPair[], second: readonly CrosswalkPair[]) =>
  orThrow(compose(first, second)).pairs;

describe('composeCrosswalks', () => {
  it('leads from the first set to the last, under the given name', () => {
    const composed = compose([pair(1, 'equal-to', 2)], [pair(2, 'equal-to', 3)]);
    expect(composed).toEqual({
      ok: true,
      value: {
        ...identity,
        from: { id: 'a', revision: 1 },
        to: { id: 'c', revision: 1 },
        pairs: [pair(1, 'equal-to', 3)],
      },
      warnings: [],
    });
  });

  const steps: readonly [CriterionRelation, CriterionRelation, CriterionRelation | undefined][] = [
    ['equal-to', 'equal-to', 'equal-to'],
    ['equal-to', 'equivalent-to', 'equivalent-to'],
    ['equivalent-to', 'equal-to', 'equivalent-to'],
    ['equal-to', 'superset-of', 'superset-of'],
    ['subset-of', 'equivalent-to', 'subset-of'],
    ['superset-of', 'superset-of', 'superset-of'],
    ['subset-of', 'subset-of', 'subset-of'],
    ['superset-of', 'subset-of', undefined],
    ['subset-of', 'superset-of', undefined],
    ['equal-to', 'intersects-with', undefined],
    ['no-relationship', 'equal-to', undefined],
  ];
  it.each(steps)('takes %s, then %s, for %s', (one, other, whole) => {
    expect(pairsOf([pair(1, one, 1)], [pair(1, other, 1)])).toEqual(
      whole === undefined ? [] : [pair(1, whole, 1)],
    );
  });

  it.each([
    { name: 'more and less', by: ['superset-of', 'subset-of'], whole: 'equivalent-to' },
    { name: 'less and more', by: ['subset-of', 'superset-of'], whole: 'equivalent-to' },
    { name: 'more twice', by: ['superset-of', 'superset-of'], whole: 'superset-of' },
    {
      name: 'the same, in wording once',
      by: ['equal-to', 'equivalent-to'],
      whole: 'equivalent-to',
    },
    { name: 'the same, in wording later', by: ['subset-of', 'equal-to'], whole: 'equivalent-to' },
    { name: 'the same wording twice', by: ['equal-to', 'equal-to'], whole: 'equal-to' },
    { name: 'the same and nothing', by: ['intersects-with', 'equal-to'], whole: 'equal-to' },
  ] as const)('joins paths that prove $name', ({ by, whole }) => {
    const first = by.map((relation, index) => pair(1, relation, index + 1));
    const second = by.map((_, index) => pair(index + 1, 'equal-to', 1));
    expect(pairsOf(first, second)).toEqual([pair(1, whole, 1)]);
  });

  it('sorts the pairs by the old criterion, then the new one', () => {
    const first = [pair(2, 'equal-to', 1), pair(1, 'equal-to', 1)];
    const second = [pair(1, 'equal-to', 3), pair(1, 'equal-to', 2)];
    expect(pairsOf(first, second)).toEqual([
      pair(1, 'equal-to', 2),
      pair(1, 'equal-to', 3),
      pair(2, 'equal-to', 2),
      pair(2, 'equal-to', 3),
    ]);
  });

  it('refuses crosswalks that do not join, and a way that ends where it began', () => {
    const other = crosswalkOf(named(b, 'b', 2), c, []);
    const split = composeCrosswalks(crosswalkOf(a, b, []), other, identity);
    expect(split).toMatchObject({
      issues: [{ path: [], params: { firstTo: 'b@1', secondFrom: 'b@2' } }],
    });
    expect(issuesOf(split)).toEqual(['crosswalk/not-joined']);
    const back = composeCrosswalks(crosswalkOf(a, b, []), crosswalkOf(b, a, []), identity);
    expect(issuesOf(back)).toEqual(['crosswalk/same-set to']);
  });

  it('says nothing untrue of what criteria demand, and all that the paths prove', () => {
    const asked = fc.tuple(demands, demands, demands);
    const given = asked.chain(([one, two, three]) =>
      fc.tuple(
        fc.constant([one, three] as const),
        trueCrosswalk([one, 'a'], [two, 'b']),
        trueCrosswalk([two, 'b'], [three, 'c']),
      ),
    );
    const metCarriers = ['equal-to', 'equivalent-to', 'superset-of'];
    const notMetCarriers = ['equal-to', 'equivalent-to', 'subset-of'];
    fc.assert(
      fc.property(given, ([[one, three], first, second]) => {
        const { pairs } = orThrow(composeCrosswalks(first, second, identity));
        one.forEach((old, i) => {
          three.forEach((fresh, j) => {
            const ends = pair(i + 1, 'equal-to', j + 1);
            const said = pairs.find(
              ({ fromCriterionId, toCriterionId }) =>
                fromCriterionId === ends.fromCriterionId && toCriterionId === ends.toCriterionId,
            )?.relation;
            const paths = first.pairs.flatMap((step) =>
              second.pairs
                .filter(
                  (next) =>
                    step.fromCriterionId === ends.fromCriterionId &&
                    step.toCriterionId === next.fromCriterionId &&
                    next.toCriterionId === ends.toCriterionId,
                )
                .map((next) => [step.relation, next.relation]),
            );
            const prove = (carriers: readonly string[]): boolean =>
              paths.some((path) => path.every((relation) => carriers.includes(relation)));
            const says = (carriers: readonly string[]): boolean =>
              said !== undefined && carriers.includes(said);
            expect(says(metCarriers)).toBe(prove(metCarriers));
            expect(says(notMetCarriers)).toBe(prove(notMetCarriers));
            if (says(metCarriers)) expect(holdsAll(fresh, old)).toBe(true);
            if (says(notMetCarriers)) expect(holdsAll(old, fresh)).toBe(true);
          });
        });
      }),
      { numRuns: 60 },
    );
  });
});
