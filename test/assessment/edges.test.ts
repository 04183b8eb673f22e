import type { Issue, Result } from 'model-ward-rules';
import { checkAssessment, orThrow, parseAssessment } from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { checkEntry } from '../../src/assessment/check-entry';
import { checkAmount, checkCount } from '../../src/assessment/check-number';
import { checkShare } from '../../src/assessment/check-share';
import { recordFaults } from '../../src/assessment/record-of';
import { isOnRecord } from '../../src/assessment/select-counting-assessments';
import { rawHead } from '../arbitraries/assessments';
import { attestedSet } from '../arbitraries/criteria-sets';

/** What a check says, in full. */
const told = (check: (issues: Issue[]) => unknown) => {
  const issues: Issue[] = [];
  check(issues);
  return issues.map(({ code, path, params }) => ({ code, path: path.join('.'), params }));
};
const outOfRange = (bound: string, limit: number) => [
  { code: 'input/out-of-range', path: 'at', params: { measured: 'number', bound, limit } },
];
const wrongType = (expected: string, received: string) => [
  { code: 'input/wrong-type', path: 'at', params: { expected, received } },
];

describe('a number that was given by hand', () => {
  it.each<{ value: unknown; amount: readonly unknown[]; count: readonly unknown[] }>([
    { value: 0, amount: [], count: [] },
    { value: 1e11, amount: [], count: [] },
    { value: 1e11 + 1, amount: [], count: outOfRange('at-most', 1e11) },
    { value: 1e12, amount: [], count: outOfRange('at-most', 1e11) },
    {
      value: 1e12 + 1,
      amount: outOfRange('at-most', 1e12),
      count: outOfRange('at-most', 1e11),
    },
    { value: -1, amount: outOfRange('at-least', 0), count: outOfRange('at-least', 0) },
    { value: 0.001, amount: [], count: wrongType('whole number', 'fraction') },
    {
      value: 0.0001,
      amount: [
        { code: 'number/too-precise', path: 'at', params: { received: 0.0001, decimals: 3 } },
      ],
      count: wrongType('whole number', 'fraction'),
    },
    {
      value: Number.NaN,
      amount: [{ code: 'input/not-finite', path: 'at', params: { received: 'NaN' } }],
      count: [{ code: 'input/not-finite', path: 'at', params: { received: 'NaN' } }],
    },
    {
      value: '3',
      amount: wrongType('number', 'text'),
      count: wrongType('whole number', 'text'),
    },
  ])('$value is told in full where it is no amount or no count', ({ value, amount, count }) => {
    expect(told((issues) => checkAmount(value as number, ['at'], issues))).toEqual(amount);
    expect(told((issues) => checkCount(value as number, ['at'], issues))).toEqual(count);
  });
});

describe('an answer that was given by hand', () => {
  const placesOf = (requirement: object, answer: object) =>
    told((issues) =>
      checkEntry({ requirement, notApplicable: 'never' } as never, { answer } as never, issues),
    ).map(({ code, path }) => `${code} ${path}`);

  it.each([
    [
      'change',
      { kind: 'change', movement: { kind: 'fell' }, unit: 'case' },
      { kind: 'change', before: -1, after: -2, unit: 'case' },
      ['input/out-of-range answer.before', 'input/out-of-range answer.after'],
    ],
    [
      'occurrences',
      { kind: 'none-occurred', event: 'fire' },
      { kind: 'occurrences', occurrenceCount: -1, coverage: { part: 1, whole: 0 } },
      ['input/out-of-range answer.occurrenceCount', 'share/whole-is-zero answer.coverage.whole'],
    ],
  ])('%s: each number is refused at its place', (_, requirement, answer, expected) => {
    expect(placesOf(requirement, answer)).toEqual(expected);
  });

  it('parts: one that is not asked for is refused with those that are', () => {
    const attested = { kind: 'attested', status: 'met' };
    const parts = ['one', 'two'].map((id) => ({ id, requirement: { kind: 'attested' } }));
    const asked = { requirement: { kind: 'all-of', parts }, notApplicable: 'never' };
    const given = ['one', 'two', 'three'].map((partId) => ({ partId, answer: attested }));
    const answer = { kind: 'parts', parts: given };
    expect(told((issues) => checkEntry(asked as never, { answer } as never, issues))).toEqual([
      {
        code: 'part/unknown',
        path: 'answer.parts.2.partId',
        params: { id: 'three', known: ['one', 'two'] },
      },
    ]);
  });
});

describe('the edges of days', () => {
  const evidence = (collectedOn: string, validUntil?: string) =>
    told((issues) =>
      checkEntry(
        { requirement: { kind: 'attested' }, notApplicable: 'never' },
        {
          answer: { kind: 'attested', status: 'met' },
          evidence: [{ collectedOn, validUntil }] as never,
        },
        issues,
      ),
    );

  it('evidence may end on the day on which it was collected, and not before', () => {
    expect(evidence('2024-05-02', '2024-05-02')).toEqual([]);
    expect(evidence('2024-05-02')).toEqual([]);
    expect(evidence('2024-05-02', '2024-05-01')).toEqual([
      {
        code: 'evidence/order',
        path: 'evidence.0',
        params: { collectedOn: '2024-05-02', validUntil: '2024-05-01' },
      },
    ]);
  });

  it.each([
    ['assessedOn', 'recordedOn'],
    ['recordedOn', 'withdrawnOn'],
  ])('%s may be the day of %s, and not after it', (earlierKey, laterKey) => {
    const faults = (later: string) =>
      told((issues) => {
        issues.push(...recordFaults({ [earlierKey]: '2024-05-02', [laterKey]: later } as never));
      });
    expect(faults('2024-05-02')).toEqual([]);
    expect(faults('2024-05-01')).toEqual([
      {
        code: 'assessment/day-order',
        path: laterKey,
        params: { earlierKey, earlier: '2024-05-02', laterKey, later: '2024-05-01' },
      },
    ]);
  });

  it('a period may be one day, and a withdrawal is held against the assessment where no record has a day', () => {
    const period = (to: string) => recordFaults({ period: { from: '2024-05-02', to } } as never);
    expect(period('2024-05-02')).toEqual([]);
    expect(period('2024-05-01')).toMatchObject([
      {
        path: ['period', 'to'],
        params: { earlierKey: 'period.from', laterKey: 'period.to' },
      },
    ]);
    const withdrawn = { assessedOn: '2024-05-02', withdrawnOn: '2024-05-01' } as never;
    expect(recordFaults(withdrawn)).toMatchObject([
      { path: ['withdrawnOn'], params: { earlierKey: 'recordedOn', earlier: '2024-05-02' } },
    ]);
  });

  it('an assessment is on record from its day, and until the day before its withdrawal', () => {
    const known = (record: object) => isOnRecord(record as never, '2024-05-02' as never);
    expect(known({})).toBe(true);
    expect(known({ recordedOn: '2024-05-02' })).toBe(true);
    expect(known({ recordedOn: '2024-05-03' })).toBe(false);
    expect(known({ assessedOn: '2024-05-03' })).toBe(false);
    expect(known({ assessedOn: '2024-05-01', recordedOn: '2024-05-03' })).toBe(false);
    expect(known({ withdrawnOn: '2024-05-02' })).toBe(false);
    expect(known({ withdrawnOn: '2024-05-03' })).toBe(true);
  });
});

describe('the edges of counts', () => {
  const set = attestedSet(3);
  const tally = (rest: object) => {
    const results = { kind: 'tally', metCount: 2, criteriaCount: 3, ...rest };
    const submitted = orThrow(parseAssessment({ ...rawHead(set), results }));
    const checked: Result<unknown> = checkAssessment(submitted, [set]);
    return (checked.ok ? checked.warnings : checked.issues).map(({ code, path, params }) => ({
      code,
      path: path.join('.'),
      params,
    }));
  };

  it('a tally meets all that there is, or none, and never more', () => {
    expect(tally({ metCount: 3 })).toEqual([]);
    expect(tally({ metCount: 0 })).toEqual([]);
    expect(tally({ metCount: 4 })).toEqual([
      {
        code: 'tally/over-count',
        path: 'results.metCount',
        params: { metCount: 4, criteriaCount: 3 },
      },
    ]);
  });

  it('a tally names as many as are not met, and no more', () => {
    expect(tally({ metCount: 1, unmetCriterionIds: ['criterion-1', 'criterion-2'] })).toEqual([]);
    expect(tally({ metCount: 3, unmetCriterionIds: [] })).toEqual([]);
    expect(tally({ unmetCriterionIds: ['criterion-1', 'criterion-2'] })).toEqual([
      {
        code: 'tally/too-many-unmet',
        path: 'results.unmetCriterionIds',
        params: { named: 2, unmetCount: 1 },
      },
    ]);
    // Where more are met than there are, nothing is said of the names too.
    expect(
      tally({ metCount: 4, unmetCriterionIds: ['criterion-1'] }).map(({ code }) => code),
    ).toEqual(['tally/over-count']);
  });

  it('a part may be the whole, bounds may be equal, and neither goes beyond', () => {
    const share = (part: unknown, whole: unknown) =>
      told((issues) => checkShare({ part, whole } as never, ['at'], issues)).map(
        ({ code, path }) => `${code} ${path}`,
      );
    expect(share(5, 5)).toEqual([]);
    expect(share(0, 5)).toEqual([]);
    expect(share(6, 5)).toEqual(['share/part-over-whole at.part']);
    expect(share(0, 0)).toEqual(['share/whole-is-zero at.whole']);
    expect(share({ least: 3, most: 3 }, 5)).toEqual([]);
    expect(share({ least: 4, most: 3 }, 5)).toEqual(['share/bounds-order at.part']);
    expect(share({ least: 3, most: 5 }, { least: 5, most: 5 })).toEqual([]);
    expect(share({ least: -1, most: 3 }, 5)).toEqual(['input/out-of-range at.part.least']);
    expect(share({ least: 1, most: -3 }, 5)).toEqual([
      'input/out-of-range at.part.most',
      'share/bounds-order at.part',
    ]);
  });

  it('bounds that are swapped are named', () => {
    const part = { least: 4, most: 3 };
    expect(told((issues) => checkShare({ part, whole: 5 }, ['at'], issues))).toEqual([
      { code: 'share/bounds-order', path: 'at.part', params: part },
    ]);
  });
});
