import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocationRequest, buildPlan, paceRequest } from '../arbitraries/plans';
import { allocationDifference, paceDifference, projectionDifference } from './planning-agreement';

const CASE_COUNT = 700;

describe('the engine and the oracle of planning', () => {
  it(`agree on ${CASE_COUNT} projections`, () => {
    fc.assert(
      fc.property(buildPlan, (plan) => {
        expect(projectionDifference(plan)).toBeUndefined();
      }),
      { numRuns: CASE_COUNT },
    );
  });

  it(`agree on ${CASE_COUNT} paces`, () => {
    fc.assert(
      fc.property(paceRequest, (request) => {
        expect(paceDifference(request)).toBeUndefined();
      }),
      { numRuns: CASE_COUNT },
    );
  });

  it(`agree on ${CASE_COUNT} splits`, () => {
    fc.assert(
      fc.property(allocationRequest, (request) => {
        expect(allocationDifference(request)).toBeUndefined();
      }),
      { numRuns: CASE_COUNT },
    );
  });
});
