import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Choice, minimalChoices } from '../../src/recognition/minimal-choices';

const isWithin = (one: Choice, other: Choice): boolean =>
  one.every((count, index) => count <= (other[index] as number));

const inOrder = (choices: readonly Choice[]): readonly string[] =>
  choices.map((choice) => choice.join()).sort();

/** How many choices are judged before the search ends. */
function searched(most: Choice, suffices: (choice: Choice) => boolean) {
  let trialCount = 0;
  const found = minimalChoices(most, (choice) => {
    trialCount += 1;
    return suffices(choice);
  });
  return { ...found, trialCount };
}

describe('the minimal choices', () => {
  const sizes = fc.array(fc.nat(4), { minLength: 1, maxLength: 4 });
  const situation = sizes.chain((most) =>
    fc.tuple(
      fc.constant(most),
      // Some ask for more than there is.
      fc.array(fc.tuple(...most.map((count) => fc.nat(count + 1))), { maxLength: 5 }),
    ),
  );

  it('are those that suffice and of which nothing can be left out', () => {
    fc.assert(
      fc.property(situation, ([most, enough]) => {
        const possible = enough.filter((one) => isWithin(one, most));
        const minimal = possible.filter(
          (one) => !possible.some((other) => isWithin(other, one) && !isWithin(one, other)),
        );
        const distinct = new Map(minimal.map((one) => [one.join(), one]));
        const { choices, isComplete } = minimalChoices(most, (choice) =>
          enough.some((one) => isWithin(one, choice)),
        );
        expect(choices.length).toBe(distinct.size);
        expect(inOrder(choices)).toEqual(inOrder([...distinct.values()]));
        expect(isComplete).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('are found by halving: of a million things with some twenty trials', () => {
    const { choices, trialCount } = searched([1_000_000], ([count = 0]) => count >= 123_456);
    expect(choices).toEqual([[123_456]]);
    expect(trialCount).toBeLessThan(25);
  });

  it('are asked again only where the end of a box may have stopped them', () => {
    const { choices, trialCount } = searched([2, 2], ([one = 0, other = 0]) => one + other >= 3);
    expect(choices.length).toBe(2);
    expect(inOrder(choices)).toEqual(['1,2', '2,1']);
    expect(trialCount).toBeLessThan(12);
  });
});

describe('a search that takes too long', () => {
  const MOST_TRIALS = 5_000;
  const things = Array.from({ length: 20 }, () => 1);
  const countOf = (choice: Choice): number => choice.reduce((sum, count) => sum + count, 0);

  it('ends soon after 5,000 trials and says so; what it found is minimal', () => {
    const { choices, isComplete, trialCount } = searched(things, (choice) => countOf(choice) >= 10);
    expect(isComplete).toBe(false);
    expect(trialCount).toBeGreaterThan(MOST_TRIALS);
    expect(trialCount).toBeLessThan(MOST_TRIALS + 100);
    expect(choices.length).toBeGreaterThan(100);
    expect(choices.length).toBeLessThan(1_000);
    expect(new Set(inOrder(choices)).size).toBe(choices.length);
    expect(new Set(choices.map(countOf))).toEqual(new Set([10]));
  });

  it('gives one choice, however many trials that takes', () => {
    const many = Array.from({ length: 300 }, () => 2 ** 20);
    const all = (choice: Choice): boolean => choice.every((count) => count >= 700_000);
    const { choices, isComplete, trialCount } = searched(many, all);
    expect(choices.length).toBe(1);
    expect(new Set(choices[0])).toEqual(new Set([700_000]));
    expect(isComplete).toBe(false);
    expect(trialCount).toBeGreaterThan(MOST_TRIALS);
  });
});
