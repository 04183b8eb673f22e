import fc from 'fast-check';
import { expect, it } from 'vitest';

/** Compares the engine and the oracle on many random cases, and prints how many agreed. */
export function runLongOn<Case>(
  what: string,
  cases: fc.Arbitrary<Case>,
  differenceOn: (given: Case) => string | undefined,
  caseCount = 50_000,
): void {
  it(
    `agree on ${caseCount} ${what}`,
    () => {
      let agreedCount = 0;
      fc.assert(
        fc.property(cases, (given) => {
          expect(differenceOn(given)).toBeUndefined();
          agreedCount += 1;
        }),
        { numRuns: caseCount },
      );
      console.log(`the engine and the oracle agreed on ${agreedCount} random ${what}`);
    },
    caseCount * 100,
  );
}
