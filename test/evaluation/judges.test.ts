import fc from 'fast-check';
import { type Answer, evaluateAssessment, orThrow, parseCriteriaSet } from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { judgeMeasurement } from '../../src/evaluation/judge-measurement';
import { bounds, includesLimit, isLowerBound, isWithin } from '../../src/foundation/value/bound';
import { answersTo, asOf, assess, met, notApplicable, notMet } from '../arbitraries/assessments';
import { criteriaSet, hostSet } from '../arbitraries/criteria-sets';

const judge = (requirement: unknown, answer: Answer) => {
  const criteria = [{ id: 'a', notApplicable: 'never', requirement }];
  const set = orThrow(parseCriteriaSet({ ...hostSet, criteria }));
  return evaluateAssessment(assess(set, [answer]), { asOf }).findings[0];
};

/** A set with an answer or none for each of its criteria. */
const answered = criteriaSet().chain((set) => answersTo(set).map((answers) => ({ set, answers })));

describe('what was measured', () => {
  it('is judged from what is written beside it as it was from the answer', () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(answered, ({ set, answers }) => {
        for (const finding of evaluateAssessment(assess(set, answers), { asOf }).findings) {
          if (finding.measurement === undefined) continue;
          kinds.add(finding.measurement.kind);
          const { status, reason } = judgeMeasurement(finding.measurement);
          expect({ status, reason }).toEqual({ status: finding.status, reason: finding.reason });
        }
      }),
    );
    expect([...kinds].sort()).toEqual(['change', 'occurrences', 'quantity', 'share', 'title']);
  });
});

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

describe('a change against the period before (R9: a fall, however small)', () => {
  const change = (movement: unknown) => ({ kind: 'change', movement, unit: 'case' });
  const periods = (before: number, after: number): Answer => ({
    kind: 'change',
    before,
    after,
    unit: 'case',
  });
  const any = (kind: string, whenBothZero = 'not-met') => ({ kind, whenBothZero });
  const by = (kind: string, bound: string, percent: number) => ({ kind, bound, percent });
  const noRise = { kind: 'did-not-rise' };
  const noFall = { kind: 'did-not-fall' };

  it.each([
    { movement: any('fell'), before: 20_001, after: 20_000, status: 'met', distance: 0 },
    { movement: any('fell'), before: 20_000, after: 20_000, status: 'not-met', distance: 0 },
    { movement: any('fell'), before: 20_000, after: 20_003, status: 'not-met', distance: 3 },
    { movement: any('fell'), before: 0, after: 1, status: 'not-met', distance: 1 },
    { movement: any('fell', 'met'), before: 0, after: 0, status: 'met', distance: 0 },
    { movement: any('fell'), before: 0, after: 0, status: 'not-met', distance: 0 },
    { movement: any('fell', 'met'), before: 5, after: 5, status: 'not-met', distance: 0 },
    { movement: any('rose'), before: 7, after: 7.001, status: 'met', distance: 0 },
    { movement: any('rose'), before: 7, after: 4, status: 'not-met', distance: 3 },
    { movement: any('rose'), before: 0, after: 1, status: 'met', distance: 0 },
    { movement: any('rose', 'met'), before: 0, after: 0, status: 'met', distance: 0 },
    { movement: any('rose'), before: 0, after: 0, status: 'not-met', distance: 0 },
    { movement: noRise, before: 10, after: 10, status: 'met', distance: 0 },
    { movement: noRise, before: 10, after: 11, status: 'not-met', distance: 1 },
    { movement: noRise, before: 0, after: 0, status: 'met', distance: 0 },
    { movement: noRise, before: 0, after: 1, status: 'not-met', distance: 1 },
    { movement: noFall, before: 10, after: 10, status: 'met', distance: 0 },
    { movement: noFall, before: 10, after: 8, status: 'not-met', distance: 2 },
    { movement: noFall, before: 0, after: 0, status: 'met', distance: 0 },
    { movement: by('fell-by', 'at-least', 10), before: 20, after: 18, status: 'met', distance: 0 },
    {
      movement: by('fell-by', 'at-least', 10),
      before: 20,
      after: 18.5,
      status: 'not-met',
      distance: 0.5,
    },
    {
      movement: by('fell-by', 'at-least', 10),
      before: 20,
      after: 30,
      status: 'not-met',
      distance: 12,
    },
    { movement: by('fell-by', 'at-least', 100), before: 5, after: 0, status: 'met', distance: 0 },
    {
      movement: by('fell-by', 'at-least', 33.33),
      before: 1,
      after: 0.667,
      status: 'not-met',
      distance: 0.001,
    },
    {
      movement: by('fell-by', 'more-than', 10),
      before: 20,
      after: 18,
      status: 'not-met',
      distance: 0,
    },
    {
      movement: by('fell-by', 'more-than', 0),
      before: 20,
      after: 19.999,
      status: 'met',
      distance: 0,
    },
    {
      movement: by('fell-by', 'at-most', 10),
      before: 20,
      after: 17,
      status: 'not-met',
      distance: 1,
    },
    { movement: by('fell-by', 'at-most', 0), before: 20, after: 25, status: 'met', distance: 0 },
    {
      movement: by('fell-by', 'less-than', 100),
      before: 20,
      after: 0,
      status: 'not-met',
      distance: 0,
    },
    { movement: by('rose-by', 'at-least', 250), before: 20, after: 70, status: 'met', distance: 0 },
    {
      movement: by('rose-by', 'at-least', 10),
      before: 20,
      after: 21,
      status: 'not-met',
      distance: 1,
    },
    {
      movement: by('rose-by', 'at-least', 33.33),
      before: 1,
      after: 1.333,
      status: 'not-met',
      distance: 0.001,
    },
    {
      movement: by('rose-by', 'at-most', 10),
      before: 20,
      after: 25,
      status: 'not-met',
      distance: 3,
    },
    { movement: by('rose-by', 'at-most', 0), before: 20, after: 5, status: 'met', distance: 0 },
    {
      movement: by('rose-by', 'less-than', 10_000),
      before: 1,
      after: 101,
      status: 'not-met',
      distance: 0,
    },
    {
      movement: by('fell-by', 'at-least', 10),
      before: 0,
      after: 0,
      status: 'unknown',
      distance: 0,
    },
    { movement: by('rose-by', 'at-most', 10), before: 0, after: 9, status: 'unknown', distance: 0 },
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
    const points = fc.integer({ min: 1, max: 9_999 });
    const kinds = fc.constantFrom('fell-by', 'rose-by');
    fc.assert(
      fc.property(
        thousandths,
        thousandths,
        points,
        kinds,
        fc.constantFrom(...bounds),
        (before, after, hundredths, kind, bound) => {
          const holds = (other: bigint): boolean => {
            const moved = kind === 'fell-by' ? before - other : other - before;
            const over = (moved > 0n ? moved : 0n) * 10_000n - before * BigInt(hundredths);
            return isWithin(bound, over < 0n ? -1 : over > 0n ? 1 : 0);
          };
          const amount = (exact: bigint): number => Number(exact) / 1_000;
          const finding = judge(
            change({ kind, bound, percent: hundredths / 100 }),
            periods(amount(before), amount(after)),
          );
          expect(finding?.status).toBe(holds(after) ? 'met' : 'not-met');
          if (finding?.status === 'met') return;
          const distance = BigInt(Math.round((finding?.measurement?.distance as number) * 1_000));
          const step = (kind === 'fell-by') === isLowerBound(bound) ? -1n : 1n;
          const isEnough = includesLimit(bound);
          expect(holds(after + step * distance)).toBe(isEnough);
          expect(holds(after + step * (distance + 1n))).toBe(true);
          if (distance > 0n) expect(holds(after + step * (distance - 1n))).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('R34: a number of parts', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const parts = ids.map((id) => ({
    id,
    notApplicable: 'free',
    requirement: { kind: 'attested' },
  }));
  const asked = (whenFewerApply: string) => ({
    kind: 'at-least',
    partCount: 3,
    whenFewerApply,
    parts,
  });
  const given = (answers: Readonly<Record<string, Answer>>): Answer => ({
    kind: 'parts',
    parts: Object.entries(answers).map(([partId, answer]) => ({ partId, answer })),
  });
  const [b, c, d] = [notApplicable, notApplicable, notApplicable];

  it.each([
    // Three of five are asked for, four are waived, one is met.
    {
      when: 'unknown',
      answers: { a: met, b, c, d, e: d },
      status: 'unknown',
      reason: 'fewer-apply',
    },
    { when: 'lower', answers: { a: met, b, c, d, e: d }, status: 'met', reason: 'fewer-apply' },
    {
      when: 'lower',
      answers: { a: notMet, b, c, d, e: d },
      status: 'not-met',
      reason: 'fewer-apply',
    },
    { when: 'lower', answers: { a: met, b, c, d }, status: 'unknown', reason: 'not-reported' },
    { when: 'unknown', answers: { a: met, b, c, d }, status: 'unknown', reason: 'fewer-apply' },
    {
      when: 'unknown',
      answers: { a: b, b, c, d, e: d },
      status: 'not-applicable',
      reason: 'parts',
    },
    { when: 'unknown', answers: { a: met, b: met, c, d, e: met }, status: 'met', reason: 'parts' },
    {
      when: 'unknown',
      answers: { a: met, b: met, c, d, e: notMet },
      status: 'not-met',
      reason: 'parts',
    },
    // What is open may prove not to apply, and then too few do.
    {
      when: 'unknown',
      answers: { a: notMet, b: notMet, c: notMet },
      status: 'not-met',
      reason: 'parts',
    },
    {
      when: 'unknown',
      answers: { a: notMet, b: notMet, c },
      status: 'unknown',
      reason: 'not-reported',
    },
    { when: 'lower', answers: { a: notMet, b: notMet, c }, status: 'not-met', reason: 'parts' },
  ])('$when where $status ($reason)', ({ when, answers, status, reason }) => {
    expect(judge(asked(when), given(answers))).toMatchObject({ status, reason });
  });
});
