import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/evaluation/finding';
import { namePlans } from '../../src/recognition/name-plans';
import type { RecognitionPlan } from '../../src/recognition/recognition-plans';

/** Criteria by the class they are in; those in none can no longer be met. */
type Kinds = readonly (number | undefined)[];

const idOf = (place: number): string => `criterion-${place + 1}`;

const findingsOf = (kinds: Kinds) =>
  kinds.map((_, place) => ({ criterionId: idOf(place) }) as Finding);

const classesOf = (kinds: Kinds, classCount: number) =>
  Array.from({ length: classCount }, (_, wanted) => ({
    criterionIds: kinds.flatMap((kind, place) => (kind === wanted ? [idOf(place)] : [])),
    ...{ brokenByFailing: 0, brokenByWaiving: 0, mayNotApply: false },
  }));

/** Every set of places, as lists in rising order. */
const setsOf = (size: number): readonly (readonly number[])[] =>
  Array.from({ length: 2 ** size }, (_, set) =>
    Array.from({ length: size }, (__, place) => place).filter((place) => (set >> place) % 2 === 1),
  );

const sizeOf = ({ criterionIds, unnamedCount }: RecognitionPlan): number =>
  Math.max(criterionIds.length, unnamedCount);

const placesOf = ({ criterionIds }: RecognitionPlan): string =>
  criterionIds.map((id) => id.slice('criterion-'.length).padStart(2, '0')).join();

const inOrder = (a: RecognitionPlan, b: RecognitionPlan): number =>
  sizeOf(a) - sizeOf(b) ||
  b.criterionIds.length - a.criterionIds.length ||
  (placesOf(a) < placesOf(b) ? -1 : 1);

describe('the names of plans', () => {
  const CLASS_COUNT = 3;
  // Mostly several choices ask for as many criteria, so that their plans are mixed.
  const situation = fc.record({
    kinds: fc.array(fc.constantFrom(0, 0, 1, 1, 2, 2, undefined), { minLength: 4, maxLength: 8 }),
    wanted: fc.uniqueArray(
      fc.record({
        counts: fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2)),
        unnamedCount: fc.constantFrom(0, 0, 0, 0, 3),
      }),
      { selector: ({ counts }) => counts.join(), minLength: 4, maxLength: 8 },
    ),
    mostPlans: fc.integer({ min: 1, max: 8 }),
  });

  it('are all ways of naming so many of each class: the shortest first, then those with most names, then by place', () => {
    fc.assert(
      fc.property(situation, ({ kinds, wanted, mostPlans }) => {
        const classes = classesOf(kinds, CLASS_COUNT);
        const possible = wanted.filter(({ counts }) =>
          counts.every((count, index) => count <= (classes[index]?.criterionIds.length ?? 0)),
        );
        const all = possible
          .flatMap(({ counts, unnamedCount }) =>
            setsOf(kinds.length)
              .filter((places) =>
                [undefined, 0, 1, 2].every(
                  (kind) =>
                    places.filter((place) => kinds[place] === kind).length ===
                    (kind === undefined ? 0 : counts[kind]),
                ),
              )
              .map((places) => ({ criterionIds: places.map(idOf), unnamedCount })),
          )
          .sort(inOrder);
        const choices = possible.map(({ counts, unnamedCount }) => [...counts, unnamedCount]);
        const named = (most: number) => namePlans(choices, classes, findingsOf(kinds), most);
        expect(named(10_000)).toEqual(all);
        expect(named(mostPlans)).toEqual(all.slice(0, mostPlans));
      }),
      { numRuns: 150 },
    );
  });

  it('are as many as asked for, of ever so many', () => {
    const kinds = Array.from({ length: 60 }, (_, place) => place % 2);
    const first = namePlans([[15, 15, 0]], classesOf(kinds, 2), findingsOf(kinds), 3);
    const places = Array.from({ length: 29 }, (_, place) => idOf(place));
    expect(first).toEqual(
      [29, 31, 33].map((last) => ({ criterionIds: [...places, idOf(last)], unnamedCount: 0 })),
    );
  });
});
