import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standingDifference } from './standing-agreement';
import { standingCase } from './standing-cases';

describe('the engine and the oracle agree on the standing', () => {
  it('of a unit alone', () => {
    fc.assert(
      fc.property(standingCase(true), (given) => {
        expect(standingDifference(given)).toBeUndefined();
      }),
      { numRuns: 400 },
    );
  });

  it('of a unit among others', () => {
    fc.assert(
      fc.property(standingCase(), (given) => {
        expect(standingDifference(given)).toBeUndefined();
      }),
      { numRuns: 400 },
    );
  });
});
