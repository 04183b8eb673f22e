import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastPartReaching, MAX_COUNT, mostPartWithin } from '../../src/foundation/value/share';
import { machine } from './arithmetic';
import { leastPart, mostPart, WHOLE } from './least-part';
import { counterexample, wholeNumbers, z3 } from './solver';

/** The whole percentages; `HUNDREDTHS=1` tries every hundredth of a percent, which takes a hundred times as long. */
const step = Number(process.env['HUNDREDTHS'] ?? 100);
const percentages = Array.from({ length: WHOLE / step + 1 }, (_, place) => place * step);
const n = z3.Int.const('n');
const isCount = [n.ge(1), n.le(MAX_COUNT)];

/** The first percentage for which a law does not hold, with the number that breaks it. */
async function firstBroken(
  lawOf: (hundredths: number) => Parameters<typeof counterexample>[1],
  tried: readonly number[] = percentages,
): Promise<readonly number[] | undefined> {
  for (const hundredths of tried) {
    const broken = await counterexample(isCount, lawOf(hundredths), n);
    if (broken !== undefined) return [hundredths, ...broken];
  }
  return undefined;
}

describe('for every percentage, for every number up to the largest count', () => {
  it('the least part reaches the percentage, and one less does not', async () => {
    const broken = await firstBroken((hundredths) => {
      const k = leastPart(wholeNumbers, n, hundredths);
      const reaches = k.mul(WHOLE).ge(n.mul(hundredths));
      const oneLessDoesNot = k.sub(1).mul(WHOLE).lt(n.mul(hundredths));
      return z3.And(reaches, oneLessDoesNot, k.ge(0), k.le(n));
    });
    expect(broken).toBeUndefined();
  });

  it('the largest part stays within the percentage, and one more does not', async () => {
    const broken = await firstBroken((hundredths) => {
      const k = mostPart(wholeNumbers, n, hundredths);
      const stays = k.mul(WHOLE).le(n.mul(hundredths));
      const oneMoreDoesNot = k.add(1).mul(WHOLE).gt(n.mul(hundredths));
      return z3.And(stays, oneMoreDoesNot, k.ge(0), k.le(n));
    });
    expect(broken).toBeUndefined();
  });

  it('no step leaves the numbers that the machine holds exactly', async () => {
    const broken = await firstBroken((hundredths) => n.mul(hundredths).le(Number.MAX_SAFE_INTEGER));
    expect(broken).toBeUndefined();
  });
});

it('the wrong law that the least part is always one more than the largest is refuted, with a number', async () => {
  const broken = await firstBroken(
    (hundredths) =>
      leastPart(wholeNumbers, n, hundredths).eq(mostPart(wholeNumbers, n, hundredths).add(1)),
    [3_000],
  );
  const [hundredths = 0, whole = 0] = broken ?? [];
  expect(hundredths).toBe(3_000);
  // What the solver found is so in the engine too: 30 % of it is a whole number.
  expect(leastPartReaching(whole, 30)).toBe(mostPartWithin(whole, 30));
});

it('what is proved is what the engine counts', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: MAX_COUNT }), fc.nat(WHOLE), (whole, hundredths) => {
      const percent = hundredths / 100;
      expect(leastPart(machine, whole, hundredths)).toBe(leastPartReaching(whole, percent));
      expect(mostPart(machine, whole, hundredths)).toBe(mostPartWithin(whole, percent));
    }),
    { numRuns: 100_000 },
  );
});
