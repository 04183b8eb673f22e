import fc from 'fast-check';
import { type Answer, evaluateAssessment, orThrow, parseCriteriaSet } from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { type Bound, bounds, isLowerBound, isWithin } from '../../src/foundation/value/bound';
import type { CountRange } from '../../src/foundation/value/count-range';
import {
  answersTo,
  asOf,
  assess,
  assessByTally,
  checked,
  met,
  notApplicable,
  notMet,
  rawHead,
} from '../arbitraries/assessments';
import { attestedSet, criteriaSet, hostSet } from '../arbitraries/criteria-sets';

const setOf = (requirement: unknown, rule = 'with-reason') =>
  orThrow(
    parseCriteriaSet({ ...hostSet, criteria: [{ id: 'a', notApplicable: rule, requirement }] }),
  );
const judge = (requirement: unknown, answer: Answer | undefined, rule?: string) =>
  evaluateAssessment(assess(setOf(requirement, rule), [answer]), { asOf }).findings[0];

const area = (bound: string, amount = 150) => ({
  kind: 'quantity',
  bound,
  amount,
  unit: 'square-metre',
});
const measured = (amount: number): Answer => ({ kind: 'quantity', amount, unit: 'square-metre' });
const share = (bound: string, percent: number) => ({
  kind: 'share',
  counted: { vi: 'hộ', en: 'households' },
  bound,
  percent,
});
const counted = (part: number, whole: number): Answer => ({ kind: 'share', part, whole });

describe('a measured amount', () => {
  it.each([
    ['at-least', 149.999, 'not-met', 0.001],
    ['at-least', 150, 'met', 0],
    ['at-least', 150.001, 'met', 0],
    ['at-most', 149.999, 'met', 0],
    ['at-most', 150, 'met', 0],
    ['at-most', 150.001, 'not-met', 0.001],
    ['more-than', 150, 'not-met', 0],
    ['more-than', 150.001, 'met', 0],
    ['more-than', 110, 'not-met', 40],
    ['less-than', 149.999, 'met', 0],
    ['less-than', 150, 'not-met', 0],
    ['less-than', 151, 'not-met', 1],
  ])('%s 150 of %d is %s by %d', (bound, amount, status, distance) => {
    expect(judge(area(bound), measured(amount))).toMatchObject({
      status,
      reason: 'measured',
      measurement: { kind: 'quantity', distance, observed: { amount }, required: { bound } },
    });
  });

  it('is compared without a binary fraction: 0.1 + 0.2 is 0.3 in thousandths', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), fc.nat(1_000_000_000), (a, b) => {
        const finding = judge(area('at-least', a / 1_000), measured(b / 1_000));
        expect(finding?.status).toBe(b >= a ? 'met' : 'not-met');
        expect(finding?.measurement?.distance).toBe(b >= a ? 0 : (a - b) / 1_000);
      }),
    );
  });
});

describe('a counted share', () => {
  it.each([
    ['at-least', 90, 180, 200, 'met', 0],
    ['at-least', 90, 179, 200, 'not-met', 1],
    ['at-least', 33.33, 3_333, 10_000, 'met', 0],
    ['at-least', 33.34, 3_333, 10_000, 'not-met', 1],
    ['at-least', 70, 17, 25, 'not-met', 1],
    ['at-least', 70, 18, 25, 'met', 0],
    ['at-most', 10, 20, 200, 'met', 0],
    ['at-most', 10, 25, 200, 'not-met', 5],
    ['at-most', 33.33, 1, 3, 'not-met', 1],
    ['at-least', 1, 0, 1, 'not-met', 1],
  ])('%s %d of %d/%d is %s by %d', (bound, percent, part, whole, status, distance) => {
    expect(judge(share(bound, percent), counted(part, whole))).toMatchObject({
      status,
      reason: 'measured',
      measurement: { kind: 'share', distance },
    });
  });

  it.each([
    [19_001, 'met', 0],
    [19_000, 'not-met', 1],
  ])('R8: more than 95 %% of 20,000: %d is %s', (part, status, distance) => {
    expect(judge(share('more-than', 95), counted(part, 20_000))).toMatchObject({
      status,
      measurement: { distance },
    });
  });

  it('agrees with arithmetic of another form, and its distance is the least that helps', () => {
    const count = fc.integer({ min: 1, max: 100_000_000_000 });
    fc.assert(
      fc.property(
        fc.constantFrom(...bounds),
        fc.integer({ min: 1, max: 9_999 }),
        count,
        fc.nat(),
        (side, points, whole, seed) => {
          const part = seed % (whole + 1);
          const holds = (other: number): boolean => isExactlyWithin(side, other, whole, points);
          const finding = judge(share(side, points / 100), counted(part, whole));
          expect(finding?.status).toBe(holds(part) ? 'met' : 'not-met');
          const distance = finding?.measurement?.distance as number;
          const step = isLowerBound(side) ? 1 : -1;
          expect(holds(part + step * distance)).toBe(true);
          if (distance > 0) expect(holds(part + step * (distance - 1))).toBe(false);
        },
      ),
    );
  });
});

/** Compares in integers of another form. */
function isExactlyWithin(side: Bound, part: number, whole: number, points: number): boolean {
  const over = BigInt(part) * 10_000n - BigInt(whole) * BigInt(points);
  return isWithin(side, over < 0n ? -1 : over > 0n ? 1 : 0);
}

describe('R24: a share of which a count is open', () => {
  it.each([
    // Of 14 to 16 of 20 where 70 % are asked, 14 are enough.
    ['at-least', 70, { least: 14, most: 16 }, 20, 'met', 'measured', 0],
    [
      'at-least',
      75,
      { least: 14, most: 16 },
      20,
      'unknown',
      'partial-coverage',
      { least: 0, most: 1 },
    ],
    ['at-least', 90, { least: 14, most: 16 }, 20, 'not-met', 'measured', { least: 2, most: 4 }],
    [
      'at-most',
      75,
      { least: 14, most: 16 },
      20,
      'unknown',
      'partial-coverage',
      { least: 0, most: 1 },
    ],
    ['at-most', 50, { least: 14, most: 16 }, 20, 'not-met', 'measured', { least: 4, most: 6 }],
    ['at-least', 70, 14, { least: 14, most: 20 }, 'met', 'measured', 0],
    [
      'at-least',
      90,
      14,
      { least: 10, most: 20 },
      'unknown',
      'partial-coverage',
      { least: 0, most: 4 },
    ],
    [
      'at-least',
      50,
      { least: 0, most: 5 },
      { least: 0, most: 5 },
      'unknown',
      'zero-base',
      { least: 0, most: 3 },
    ],
    ['at-least', 50, 0, { least: 0, most: 5 }, 'not-met', 'measured', { least: 1, most: 3 }],
    ['at-most', 50, 0, { least: 0, most: 5 }, 'met', 'measured', 0],
    ['at-most', 50, 3, { least: 0, most: 9 }, 'unknown', 'partial-coverage', { least: 0, most: 2 }],
  ] as const)(
    '%s %d of %j/%j is %s, %s',
    (bound, percent, part, whole, status, reason, distance) => {
      expect(judge(share(bound, percent), { kind: 'share', part, whole })).toMatchObject({
        status,
        reason,
        measurement: { distance },
      });
    },
  );

  it('is as open as the counts it can turn out to be, and so is its distance', () => {
    const span = fc
      .tuple(fc.nat(9), fc.nat(5))
      .map(([least, width]) => ({ least, most: least + width }));
    fc.assert(
      fc.property(
        fc.constantFrom(...bounds),
        fc.integer({ min: 1, max: 9_999 }),
        span,
        span,
        (side, points, part, whole) => {
          fc.pre(part.most <= whole.most && whole.most > 0);
          const pairs = everyNumber(whole).flatMap((of) =>
            everyNumber(part)
              .filter((some) => some <= of && of > 0)
              .map((some) => [some, of] as const),
          );
          const holds = pairs.map(([some, of]) => isExactlyWithin(side, some, of, points));
          const finding = judge(share(side, points / 100), { kind: 'share', part, whole });
          const expected = new Set(holds).size > 1 ? 'unknown' : holds[0] ? 'met' : 'not-met';
          expect(finding?.status).toBe(expected);
          const distances = pairs.map(([some, of]) => {
            const alone = judge(share(side, points / 100), counted(some, of));
            return alone?.measurement?.distance as number;
          });
          const [least, most] = [Math.min(...distances), Math.max(...distances)];
          expect(finding?.measurement?.distance).toEqual(least === most ? least : { least, most });
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

const everyNumber = ({ least, most }: CountRange): readonly number[] =>
  Array.from({ length: most - least + 1 }, (_, step) => least + step);

describe('not applicable', () => {
  const attested = { kind: 'attested' };
  it.each([
    {
      rule: 'with-reason',
      answer: { kind: 'not-applicable', reason: 'không có chợ' },
      status: 'not-applicable',
      reason: 'claimed',
    },
    {
      rule: 'with-reason',
      answer: { kind: 'not-applicable' },
      status: 'unknown',
      reason: 'evidence-missing',
    },
    {
      rule: 'free',
      answer: { kind: 'not-applicable' },
      status: 'not-applicable',
      reason: 'claimed',
    },
    { rule: 'never', answer: undefined, status: 'unknown', reason: 'not-reported' },
    {
      rule: 'never',
      answer: { kind: 'unknown', reason: 'disputed' },
      status: 'unknown',
      reason: 'disputed',
    },
  ] as const)('$rule with $answer gives $status', ({ rule, answer, status, reason }) => {
    expect(judge(attested, answer, rule)).toMatchObject({ criterionId: 'a', status, reason });
  });
});

describe('what is unknown', () => {
  const part = (notApplicable: string) => ({
    id: `part-${notApplicable}`,
    notApplicable,
    requirement: { kind: 'attested' },
  });
  const allOf = (...rules: readonly string[]) => ({ kind: 'all-of', parts: rules.map(part) });
  const noneOccurred = { kind: 'none-occurred', event: 'fire' };
  const halfReported: Answer = {
    kind: 'occurrences',
    occurrenceCount: 0,
    coverage: { part: 6, whole: 12 },
  };
  const waived = (rule: string): Answer => ({
    kind: 'parts',
    parts: [{ partId: `part-${rule}`, answer: notApplicable }],
  });

  it.each([
    { asked: { kind: 'attested' }, rule: 'never', answer: undefined, mayNotApply: false },
    { asked: { kind: 'attested' }, rule: 'free', answer: undefined, mayNotApply: true },
    { asked: { kind: 'attested' }, rule: 'with-reason', answer: undefined, mayNotApply: true },
    { asked: allOf('free', 'with-reason'), rule: 'never', answer: undefined, mayNotApply: true },
    { asked: allOf('free', 'never'), rule: 'never', answer: undefined, mayNotApply: false },
    { asked: allOf('free', 'never'), rule: 'free', answer: undefined, mayNotApply: true },
    { asked: allOf('free', 'never'), rule: 'free', answer: waived('free'), mayNotApply: true },
    {
      asked: allOf('free', 'with-reason'),
      rule: 'never',
      answer: waived('free'),
      mayNotApply: true,
    },
    { asked: noneOccurred, rule: 'never', answer: halfReported, mayNotApply: false },
    { asked: noneOccurred, rule: 'free', answer: halfReported, mayNotApply: true },
  ])('says whether it may yet prove not applicable: $rule, $asked, $answer', (given) => {
    expect(judge(given.asked, given.answer, given.rule)).toMatchObject({
      status: 'unknown',
      mayNotApply: given.mayNotApply,
    });
  });
});

describe('all of several parts', () => {
  const statuses = ['met', 'not-met', 'not-applicable', 'unknown'] as const;
  type Status = (typeof statuses)[number];
  const answers: Readonly<Record<Status, Answer>> = {
    met,
    'not-met': notMet,
    'not-applicable': notApplicable,
    unknown: { kind: 'unknown', reason: 'not-assessed' },
  };
  const combine = (given: readonly Status[]) =>
    judge(
      {
        kind: 'all-of',
        parts: given.map((_, index) => ({
          id: `part-${index}`,
          notApplicable: 'free',
          requirement: { kind: 'attested' },
        })),
      },
      {
        kind: 'parts',
        parts: given.map((status, index) => ({ partId: `part-${index}`, answer: answers[status] })),
      },
    );

  /** Tries every outcome of the unknown parts. */
  const bruteForce = (given: readonly Status[]): Status => {
    const open = given.indexOf('unknown');
    if (open === -1) {
      if (given.includes('not-met')) return 'not-met';
      return given.includes('met') ? 'met' : 'not-applicable';
    }
    const outcomes = new Set(
      (['met', 'not-met', 'not-applicable'] as const).map((status) =>
        bruteForce(given.with(open, status)),
      ),
    );
    return outcomes.size === 1 ? ([...outcomes][0] as Status) : 'unknown';
  };

  const triples = statuses.flatMap((a) => statuses.flatMap((b) => statuses.map((c) => [a, b, c])));

  it.each(triples)('%s, %s, %s: exactly as open as its outcomes, in any order', (...triple) => {
    const expected = bruteForce(triple);
    expect(combine(triple)?.status).toBe(expected);
    expect(combine(triple.toReversed())?.status).toBe(expected);
    expect(combine([...triple, 'not-applicable'])?.status).toBe(expected);
    expect(combine([...triple, ...triple])?.status).toBe(expected);
  });

  it.each<{ name: string; given: readonly Status[]; reason: string }>([
    { name: 'met', given: ['met', 'not-applicable'], reason: 'parts' },
    { name: 'not met, whatever is unknown', given: ['not-met', 'unknown'], reason: 'parts' },
    { name: 'not applicable', given: ['not-applicable'], reason: 'parts' },
    { name: 'unknown', given: ['met', 'unknown'], reason: 'not-assessed' },
  ])('rests on $reason where it is $name', ({ given, reason }) => {
    expect(combine(given)?.reason).toBe(reason);
  });

  it('gives the finding of every part, and the earliest of their unknown reasons', () => {
    const requirement = {
      kind: 'all-of',
      parts: ['one', 'two'].map((id) => ({
        id,
        notApplicable: 'never',
        requirement: { kind: 'attested' },
      })),
    };
    const disputed: Answer = { kind: 'unknown', reason: 'disputed' };
    const parts = [{ partId: 'two', answer: { kind: 'unknown', reason: 'not-assessed' } as const }];
    expect(
      judge(requirement, { kind: 'parts', parts: [...parts, { partId: 'one', answer: disputed }] }),
    ).toEqual({
      criterionId: 'a',
      status: 'unknown',
      reason: 'not-assessed',
      mayNotApply: true,
      parts: [
        { partId: 'one', status: 'unknown', reason: 'disputed', mayNotApply: false },
        { partId: 'two', status: 'unknown', reason: 'not-assessed', mayNotApply: false },
      ],
    });
    expect(judge(requirement, { kind: 'parts', parts })?.reason).toBe('not-assessed');
  });
});

describe('a tally', () => {
  const set = attestedSet(4);
  const statuses = (metCount: number, unmet?: readonly string[]) =>
    evaluateAssessment(assessByTally(set, metCount, unmet), { asOf }).findings.map(
      ({ status }) => status,
    );

  it('decides a criterion only where the count leaves no choice', () => {
    expect(statuses(4)).toEqual(['met', 'met', 'met', 'met']);
    expect(statuses(0)).toEqual(['not-met', 'not-met', 'not-met', 'not-met']);
    expect(statuses(3)).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
    expect(statuses(3, ['criterion-2'])).toEqual(['met', 'not-met', 'met', 'met']);
    expect(statuses(2, ['criterion-2'])).toEqual(['unknown', 'not-met', 'unknown', 'unknown']);
    expect(statuses(0, ['criterion-2'])).toEqual(['not-met', 'not-met', 'not-met', 'not-met']);
  });

  it('says of every criterion that it was counted, or that nobody told which one it is', () => {
    const counted = (status: string, ...positions: readonly number[]) =>
      positions.map((position) => ({
        criterionId: `criterion-${position}`,
        status,
        reason: 'tally',
      }));
    const untold = (...positions: readonly number[]) =>
      positions.map((position) => ({
        criterionId: `criterion-${position}`,
        status: 'unknown',
        reason: 'not-reported',
        mayNotApply: false,
      }));
    const findings = (metCount: number, unmet?: readonly string[]) =>
      evaluateAssessment(assessByTally(set, metCount, unmet), { asOf }).findings;
    expect(findings(4)).toEqual(counted('met', 1, 2, 3, 4));
    expect(findings(0)).toEqual(counted('not-met', 1, 2, 3, 4));
    expect(findings(2, ['criterion-1'])).toEqual([...counted('not-met', 1), ...untold(2, 3, 4)]);
  });

  it('needs no list of what is not met', () => {
    const results = { kind: 'tally', metCount: 4, criteriaCount: 4 };
    const { findings } = evaluateAssessment(checked(set, { ...rawHead(set), results }), { asOf });
    expect(findings.map(({ status }) => status)).toEqual(['met', 'met', 'met', 'met']);
  });

  it('knows its counts though it does not know which criteria', () => {
    expect(evaluateAssessment(assessByTally(set, 3), { asOf }).counts).toEqual({
      metCount: 3,
      notMetCount: 1,
      notApplicableCount: 0,
      unknownCount: 0,
    });
  });
});

describe('evaluateAssessment', () => {
  it('gives one finding for each criterion, in the order of the set, and counts them all', () => {
    const given = criteriaSet().chain((set) => fc.tuple(fc.constant(set), answersTo(set)));
    fc.assert(
      fc.property(given, ([set, answers]) => {
        const evaluation = evaluateAssessment(assess(set, answers), { asOf });
        expect(evaluation.findings.map(({ criterionId }) => criterionId)).toEqual(
          set.criteria.map(({ id }) => id),
        );
        const { metCount, notMetCount, notApplicableCount, unknownCount } = evaluation.counts;
        expect(metCount + notMetCount + notApplicableCount + unknownCount).toBe(
          set.criteria.length,
        );
        expect(JSON.parse(JSON.stringify(evaluation))).toEqual(evaluation);
      }),
    );
  });

  it('never guesses: without an answer a criterion is unknown', () => {
    const { counts, criteriaSet: named } = evaluateAssessment(assess(attestedSet(3), []), { asOf });
    expect(counts.unknownCount).toBe(3);
    expect(named).toEqual({ id: 'host-set', revision: 1 });
  });
});
