import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOn } from './agreement';
import { agreementCase } from './cases';

const CASE_COUNT = 500;

describe('the engine and the oracle', () => {
  it(`agree on ${CASE_COUNT} random cases`, () => {
    fc.assert(
      fc.property(agreementCase, (given) => {
        expect(differenceOn(given)).toBeUndefined();
      }),
      { numRuns: CASE_COUNT },
    );
  }, 60_000);
});
