import fc from 'fast-check';
import { expect, it } from 'vitest';
import { differenceOn } from './agreement';
import { agreementCase } from './cases';

/** Two files run side by side, each with its half of the cases. */
const CASE_COUNT_A_FILE = 100_000;

/** Compares the engine and the oracle on many random cases, other ones on every run, and prints how many agreed. */
export function runLong(): void {
  it(`agree on ${CASE_COUNT_A_FILE} random cases`, () => {
    let agreedCount = 0;
    fc.assert(
      fc.property(agreementCase, (given) => {
        expect(differenceOn(given)).toBeUndefined();
        agreedCount += 1;
      }),
      { numRuns: CASE_COUNT_A_FILE },
    );
    console.log(`the engine and the oracle agreed on ${agreedCount} random cases`);
  }, 1_800_000);
}
