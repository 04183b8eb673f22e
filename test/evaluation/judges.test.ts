import fc from 'fast-check';
import { type Answer, evaluateAssessment, orThrow, parseCriteriaSet } from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { asOf, assess } from '../arbitraries/assessments';
import { hostSet } from '../arbitraries/criteria-sets';

const judge = (requirement: unknown, answer: Answer) => {
  const criteria = [{ id: 'a', notApplicable: 'never', requirement }];
  const set = orThrow(parseCriteriaSet({ ...hostSet, criteria }));
  return evaluateAssessment(assess(set, [answer]), { asOf }).findings[0];
};

describe('no event of a kind', () => {
  const requirement = { kind: 'none-occurred', event: 'fire' };
  it.each([
    { count: 0, part: 12, status: 'met', reason: 'measured' },
    { count: 0, part: 11, status: 'unknown', reason: 'partial-coverage' },
    { count: 1, part: 12, status: 'not-met', reason: 'measured' },
    { count: 1, part: 0, status: 'not-met', reason: 'measured' },
  ])('$count events in $part of 12 reports: $status', ({ count, part, status, reason }) => {
    const answer: Answer = {
      kind: 'occurrences',
      occurrenceCount: count,
      coverage: { part, whole: 12 },
    };
    expect(judge(requirement, answer)).toMatchObject({
      status,
      reason,
      measurement: { kind: 'occurrences', distance: count },
    });
  });
});

describe('a title held elsewhere', () => {
  const ladder = ['bronze', 'silver', 'gold'].map((id) => ({ id }));
  const requirement = { kind: 'title-held', ladder, atLeast: 'silver' };
  it.each([
    { rank: null, status: 'not-met', distance: 2 },
    { rank: 'bronze', status: 'not-met', distance: 1 },
    { rank: 'silver', status: 'met', distance: 0 },
    { rank: 'gold', status: 'met', distance: 0 },
  ])('$rank where silver is asked: $status', ({ rank, status, distance }) => {
    expect(judge(requirement, { kind: 'title', rank })).toMatchObject({
      status,
      reason: 'measured',
      measurement: { kind: 'title', distance },
    });
  });
});

describe('a change against the period before', () => {
  const change = (movement: unknown) => ({ kind: 'change', movement, unit: 'case' });
  const periods = (before: number, after: number): Answer => ({
    kind: 'change',
    before,
    after,
    unit: 'case',
  });
  const noRise = { kind: 'did-not-rise' };
  const fell = (percent: number) => ({ kind: 'fell-by', percent });
  const rose = (percent: number) => ({ kind: 'rose-by', percent });

  it.each([
    { movement: noRise, before: 10, after: 10, status: 'met', distance: 0 },
    { movement: noRise, before: 10, after: 11, status: 'not-met', distance: 1 },
    { movement: noRise, before: 0, after: 0, status: 'met', distance: 0 },
    { movement: noRise, before: 0, after: 1, status: 'not-met', distance: 1 },
    { movement: fell(10), before: 20, after: 18, status: 'met', distance: 0 },
    { movement: fell(10), before: 20, after: 18.5, status: 'not-met', distance: 0.5 },
    { movement: fell(10), before: 20, after: 30, status: 'not-met', distance: 12 },
    { movement: fell(100), before: 5, after: 0, status: 'met', distance: 0 },
    { movement: fell(33.33), before: 1, after: 0.667, status: 'not-met', distance: 0.001 },
    { movement: fell(150), before: 0.001, after: 0, status: 'not-met', distance: 0.001 },
    { movement: rose(250), before: 20, after: 70, status: 'met', distance: 0 },
    { movement: rose(10), before: 20, after: 22, status: 'met', distance: 0 },
    { movement: rose(10), before: 20, after: 21, status: 'not-met', distance: 1 },
    { movement: rose(33.33), before: 1, after: 1.333, status: 'not-met', distance: 0.001 },
    { movement: fell(10), before: 0, after: 0, status: 'unknown', distance: 0 },
    { movement: rose(10), before: 0, after: 9, status: 'unknown', distance: 0 },
  ])('$movement from $before to $after: $status by $distance', (given) => {
    const { movement, before, after, status, distance } = given;
    expect(judge(change(movement), periods(before, after))).toMatchObject({
      status,
      reason: status === 'unknown' ? 'zero-base' : 'measured',
      measurement: { kind: 'change', distance },
    });
  });

  it('is exact up to the largest amounts, and its distance is the least that helps', () => {
    const thousandths = fc.bigInt({ min: 1n, max: 1_000_000_000_000_000n });
    const points = fc.integer({ min: 1, max: 10_000 });
    const kinds = fc.constantFrom('fell-by', 'rose-by');
    fc.assert(
      fc.property(thousandths, thousandths, points, kinds, (before, after, hundredths, kind) => {
        const holds = (other: bigint): boolean =>
          kind === 'fell-by'
            ? (before - other) * 10_000n >= before * BigInt(hundredths)
            : (other - before) * 10_000n >= before * BigInt(hundredths);
        const amount = (exact: bigint): number => Number(exact) / 1_000;
        const finding = judge(
          change({ kind, percent: hundredths / 100 }),
          periods(amount(before), amount(after)),
        );
        expect(finding?.status).toBe(holds(after) ? 'met' : 'not-met');
        const distance = BigInt(Math.round((finding?.measurement?.distance ?? Number.NaN) * 1_000));
        const step = kind === 'fell-by' ? -1n : 1n;
        expect(holds(after + step * distance)).toBe(true);
        if (distance > 0n) expect(holds(after + step * (distance - 1n))).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
