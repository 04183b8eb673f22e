import fc from 'fast-check';
import { expect, it } from 'vitest';

const CASE_COUNT = 50_000;

/** Compares the engine and the oracle of planning on many random cases, and prints how many agreed. */
export function runLongOn<Case>(
  what: string,
  cases: fc.Arbitrary<Case>,
  differenceOn: (given: Case) => string | undefined,
): void {
  it(`agree on ${CASE_COUNT} ${what}`, () => {
    let agreedCount = 0;
    fc.assert(
      fc.property(cases, (given) => {
        expect(differenceOn(given)).toBeUndefined();
        agreedCount += 1;
      }),
      { numRuns: CASE_COUNT },
    );
    console.log(`the engine and the oracle agreed on ${agreedCount} random ${what}`);
  }, 600_000);
}
