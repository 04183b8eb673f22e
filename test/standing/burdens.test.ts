import { standingOn } from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import {
  applyConsequence,
  burdened,
  type Cause,
  owedToYear,
  replaceSuspensions,
  withoutRepair,
} from '../../src/standing/apply-consequence';
import { policyCalendar } from '../../src/standing/policy-calendar';
import { mildest } from '../../src/standing/run';
import { skipLikeReviews } from '../../src/standing/skip-like-reviews';
import {
  type Burden,
  type GivenTitle,
  has,
  hasEnded,
  noTitle,
  severityOf,
  standingOfGiven,
  standingOfTitle,
  type Title,
} from '../../src/standing/title';
import { day } from '../unit/registers';
import { policyWith } from './policies';

/** What burdens a title, one burden at a time; `by` names who made it: time or a decision. */

const policy = policyWith({});
const burden = (
  effect: Burden['effect'],
  owedTo: Burden['owedTo'],
  by: 'time' | 'decision' = 'decision',
  repairBy?: string,
): Burden => ({
  ...{ effect, owedTo, isByTime: by === 'time', policy },
  ...(repairBy === undefined ? {} : { repairBy: day(repairBy) }),
});
const titleWith = (...burdens: readonly Burden[]): GivenTitle => ({
  ...{ recognisedOn: day('2024-03-01'), forYear: 2023, restsOn: 'recognised', decidedYear: 2023 },
  ...{ nextYear: 2024, burdens, isUnsettled: false },
});
const told = ({ burdens, ...rest }: GivenTitle): readonly string[] => {
  const { burdens: _, ...others } = titleWith();
  expect(rest).toEqual(others);
  return burdens.map(({ effect, owedTo, isByTime, repairBy, decision }) =>
    [effect, owedTo, isByTime ? 'time' : 'decision', repairBy, decision?.id]
      .filter((part) => part !== undefined)
      .join(' '),
  );
};

describe('a further burden', () => {
  it.each([
    // The same mark or end, owed to the same, makes way.
    ['warning', 2024, 'warning', 2024, 1],
    ['warning', 2023, 'warning', 2024, 2],
    ['warning', 'term', 'warning', 2024, 2],
    ['revocation-due', 2024, 'warning', 2024, 2],
    ['ended-by-rule', 2024, 'ended-by-rule', 2024, 1],
    ['suspended', 2024, 'warning', 2024, 2],
  ] as const)('%s of %s, then %s of %s: %i', (effect, owedTo, next, nextOwed, count) => {
    const before = burden(effect, owedTo);
    const after = burdened(titleWith(before), burden(next, nextOwed, 'time')).burdens;
    expect(after).toHaveLength(count);
    expect(after[count - 1]).toEqual(burden(next, nextOwed, 'time'));
    if (count === 2) expect(after[0]).toBe(before);
  });

  it.each([
    [burden('suspended', 2023, 'time'), 1],
    [burden('suspended', 2024, 'time'), 1],
    // Lifted later, never lifted by a year, still to be repaired, or decided.
    [burden('suspended', 2025, 'time'), 2],
    [burden('suspended', 'term', 'time'), 2],
    [burden('suspended', 'no-year', 'time'), 2],
    [burden('suspended', 2023, 'time', '2025-02-01'), 2],
    [burden('suspended', 2023), 2],
  ])('a suspension beside another: case %#', (before, count) => {
    const after = burdened(titleWith(before), burden('suspended', 2024, 'time')).burdens;
    expect(after).toHaveLength(count);
  });

  it('owed to no year takes the place of none that a year lifts', () => {
    const before = burden('suspended', 2023, 'time');
    expect(burdened(titleWith(before), burden('suspended', 'term', 'time')).burdens).toHaveLength(
      2,
    );
  });
});

describe('a consequence', () => {
  const cause = (others: Partial<Cause> = {}): Cause => ({
    ...{ on: day('2025-01-01'), owedTo: 2024, isByTime: true, policy },
    ...others,
  });
  const decision = { id: 'd', on: day('2025-01-01') };

  it.each([
    [{ kind: 'lapse' }, {}, 'ended-by-rule 2024 time'],
    [{ kind: 'revoke' }, {}, 'revocation-due 2024 time'],
    [{ kind: 'keep-with-warning' }, {}, 'warning 2024 time'],
    [{ kind: 'lapse' }, { decision, isByTime: false }, 'ended-by-decision 2024 decision d'],
    [{ kind: 'revoke' }, { decision, isByTime: false }, 'ended-by-decision 2024 decision d'],
    [{ kind: 'keep-with-warning' }, { decision, isByTime: false }, 'warning 2024 decision d'],
    [{ kind: 'suspend' }, {}, 'suspended 2024 time'],
    [{ kind: 'suspend', repairDays: 1 }, {}, 'suspended 2024 time 2025-01-02'],
    [
      { kind: 'suspend', repairDays: 30 },
      { isByTime: false },
      'suspended 2024 decision 2025-01-31',
    ],
  ] as const)('of its own: %o %o', (consequence, others, expected) => {
    expect(told(applyConsequence(titleWith(), consequence, cause(others)))).toEqual([expected]);
  });

  it('of time brings no day for repair to what an authority has suspended, and leaves that', () => {
    const suspend = { kind: 'suspend', repairDays: 10 } as const;
    const decided = burden('suspended', 'no-year', 'decision', '2025-06-01');
    expect(told(applyConsequence(titleWith(decided), suspend, cause()))).toEqual([
      'suspended no-year decision 2025-06-01',
      'suspended 2024 time',
    ]);
    const byTime = burden('suspended', 2023, 'time', '2025-06-01');
    expect(told(applyConsequence(titleWith(byTime), suspend, cause()))).toEqual([
      'suspended 2023 time 2025-06-01',
      'suspended 2024 time 2025-01-11',
    ]);
    // A decided mark is no suspension.
    expect(told(applyConsequence(titleWith(burden('warning', 2023)), suspend, cause()))).toEqual([
      'warning 2023 decision',
      'suspended 2024 time 2025-01-11',
    ]);
  });

  it('of a failed review replaces suspensions, and stays owed to the latest year of all', () => {
    const failed = (owedTo: number, ...burdens: readonly Burden[]) =>
      told(
        applyConsequence(
          titleWith(...burdens),
          { kind: 'suspend', repairDays: 10 },
          cause({ owedTo, isByTime: false }),
        ),
      );
    expect(failed(2024, burden('suspended', 2023))).toEqual(['suspended 2024 decision 2025-01-11']);
    expect(failed(2024, burden('suspended', 2025))).toEqual(['suspended 2025 decision 2025-01-11']);
    expect(failed(2024, burden('suspended', 'no-year'))).toEqual([
      'suspended 2024 decision 2025-01-11',
    ]);
    expect(failed(2024, burden('suspended', 2026), burden('suspended', 2025))).toEqual([
      'suspended 2026 decision 2025-01-11',
    ]);
    // Only suspensions count, and what is owed to the term stays, without its day for repair.
    expect(
      failed(
        2024,
        burden('warning', 2027),
        burden('suspended', 'term', 'time', '2025-02-01'),
        burden('ended-by-rule', 2028),
      ),
    ).toEqual([
      'warning 2027 decision',
      'suspended term time',
      'ended-by-rule 2028 decision',
      'suspended 2024 decision 2025-01-11',
    ]);
  });
});

describe('burdens', () => {
  const all = [
    burden('warning', 2023),
    burden('revocation-due', 'no-year'),
    burden('ended-by-rule', 2025),
    burden('warning', 'term'),
    burden('suspended', 2023, 'time', '2025-02-01'),
  ];

  it('are owed to a year that is failed or missed while they last, but for suspensions and the term', () => {
    expect(told(owedToYear(titleWith(...all), 2024))).toEqual([
      'warning 2024 decision',
      'revocation-due 2024 decision',
      'ended-by-rule 2025 decision',
      'warning term decision',
      'suspended 2023 time 2025-02-01',
    ]);
  });

  it('lose their days for repair, or a suspension its place', () => {
    expect(told(titleWith(...withoutRepair(all)))[4]).toBe('suspended 2023 time');
    expect(told(replaceSuspensions(titleWith(...all), burden('suspended', 'no-year')))).toEqual([
      'warning 2023 decision',
      'revocation-due no-year decision',
      'ended-by-rule 2025 decision',
      'warning term decision',
      'suspended no-year decision',
    ]);
  });

  it.each([
    [[], 'held', undefined, 3],
    [['warning'], 'held', 'warning', 4],
    [['warning', 'revocation-due'], 'held', 'revocation-due', 5],
    [['suspended'], 'suspended', undefined, 6],
    [['suspended', 'warning'], 'suspended', 'warning', 7],
    [['revocation-due', 'suspended'], 'suspended', 'revocation-due', 8],
    [['warning', 'ended-by-rule', 'suspended'], 'ended-by-rule', undefined, 9],
    [['ended-by-decision', 'ended-by-rule', 'revocation-due'], 'ended-by-decision', undefined, 12],
  ] as const)('show as the worst of them: %o', (effects, state, mark, severity) => {
    const given = titleWith(...effects.map((effect) => burden(effect, 2024)));
    const standing = mark === undefined ? { state } : { state, mark };
    expect(standingOfGiven(given)).toEqual(standing);
    expect(standingOfTitle({ ...noTitle, given })).toEqual(standing);
    expect(standingOfTitle({ ...noTitle, given: { ...given, isUnsettled: true } })).toEqual({
      state: 'none',
    });
    expect(severityOf(standing)).toBe(severity);
    expect(effects.every((effect) => has(given, effect))).toBe(true);
    expect(hasEnded(given)).toBe(state.startsWith('ended'));
  });

  it('of no title are none', () => {
    expect(standingOfTitle(noTitle)).toEqual({ state: 'none' });
    expect(severityOf({ state: 'none' })).toBe(0);
    expect(noTitle).toEqual({
      ...{ isRefused: false, isMixed: false, deferrals: new Map(), registrations: undefined },
      ...{ notes: undefined, titleEventIds: [], laterEventIds: undefined, policies: new Set() },
    });
  });
});

describe('reviews that are missed year after year', () => {
  const reviewed = policyWith({
    yearlyReview: { decisionMonths: 6, onMissed: { kind: 'keep-with-warning' } },
    term: undefined,
  });
  const run = { calendar: policyCalendar(reviewed), reading: mildest, unitId: 'a' as never };
  const title = (
    year: number,
    others: Partial<Title> = {},
    given: Partial<GivenTitle> = {},
  ): Title => ({
    ...noTitle,
    given: { ...titleWith(burden('warning', year - 1, 'time')), nextYear: year, ...given },
    ...others,
  });
  const reviewOf = (year: number, of: Title = title(year)) => ({ year, title: of });
  const ahead = (
    last: ReturnType<typeof reviewOf> | undefined,
    now: ReturnType<typeof reviewOf>,
    until = '2100-01-01',
    of: typeof run & { readonly horizon?: object } = run,
  ) => skipLikeReviews(last, now, day(until), of as never);
  const nextYear = (...args: Parameters<typeof ahead>): number | undefined =>
    ahead(...args).given?.nextYear;

  it('are gone through at once, up to the last one that has passed', () => {
    const after = ahead(reviewOf(2025), reviewOf(2026));
    // The review of 2098 was due on 2099-06-30.
    expect(after.given).toMatchObject({
      nextYear: 2098,
      burdens: [burden('warning', 2097, 'time')],
    });
    expect(nextYear(reviewOf(2025), reviewOf(2026), '2030-07-01')).toBe(2029);
    expect(nextYear(reviewOf(2025), reviewOf(2026), '2030-06-30')).toBe(2028);
    expect(nextYear(reviewOf(2025), reviewOf(2026), '2027-07-01')).toBe(2026);
  });

  it('are gone through one by one where two in a row are not alike', () => {
    const now = reviewOf(2026);
    const other = (given: Partial<GivenTitle>, others: Partial<Title> = {}) =>
      reviewOf(2025, title(2025, others, given));
    const stays = (last: ReturnType<typeof reviewOf> | undefined, of = now) =>
      expect(ahead(last, of)).toBe(of.title);
    stays(undefined);
    stays(reviewOf(2024));
    stays(other({ burdens: [] }));
    stays(other({ burdens: [burden('revocation-due', 2024, 'time')] }));
    stays(other({ burdens: [burden('warning', 2024)] }));
    stays(other({ burdens: [burden('warning', 2023, 'time')] }));
    stays(other({ burdens: [{ ...burden('warning', 2024, 'time'), policy: policyWith({}) }] }));
    stays(
      other({
        burdens: [
          { ...burden('warning', 2024, 'time'), decision: { id: 'd', on: day('2025-01-01') } },
        ],
      }),
    );
    stays(other({ burdens: [burden('warning', 2024, 'time', '2025-09-01')] }));
    stays(
      reviewOf(2025),
      reviewOf(2026, title(2026, {}, { burdens: [burden('warning', 2025, 'time', '2026-09-01')] })),
    );
    const term = { on: day('2090-01-01'), rules: [] };
    stays(reviewOf(2025), reviewOf(2026, title(2026, {}, { term })));
    const deferred = (year: number) =>
      reviewOf(2026, title(2026, { deferrals: new Map([[year, day('2028-01-01')]]) }));
    stays(reviewOf(2025), deferred(2026));
    expect(nextYear(reviewOf(2025), deferred(2025))).toBe(2098);
  });

  it('leave what is owed to another year, to none or to the term as it is', () => {
    const fixed = [
      burden('ended-by-rule', 'term', 'time'),
      burden('suspended', 'no-year'),
      burden('suspended', 2020),
    ];
    const of = (year: number) =>
      reviewOf(year, title(year, {}, { burdens: [...fixed, burden('warning', year - 1, 'time')] }));
    expect(ahead(of(2025), of(2026)).given?.burdens).toEqual([
      ...fixed,
      burden('warning', 2097, 'time'),
    ]);
    const future = (year: number) =>
      reviewOf(year, title(year, {}, { burdens: [burden('suspended', 2050)] }));
    const now = future(2026);
    expect(ahead(future(2025), now)).toBe(now.title);
  });

  it.each([
    [{ kind: 'suspend' as const, repairDays: 360 }, 2098],
    [{ kind: 'suspend' as const, repairDays: 361 }, 2026],
    [{ kind: 'suspend' as const }, 2098],
  ])('with days for repair only where those are over before the next: %o', (onMissed, year) => {
    const calendar = policyCalendar({ ...reviewed, yearlyReview: { decisionMonths: 6, onMissed } });
    expect(nextYear(reviewOf(2025), reviewOf(2026), '2100-01-01', { ...run, calendar })).toBe(year);
  });

  it('go no further than another policy, or what is asked', () => {
    const later = { ...reviewed, revision: 9 };
    const calendar = policyCalendar([
      { policy: reviewed },
      { from: day('2040-06-01'), policy: later },
    ]);
    expect(nextYear(reviewOf(2025), reviewOf(2026), '2100-01-01', { ...run, calendar })).toBe(2039);
    const within = (horizon: object) =>
      nextYear(reviewOf(2025), reviewOf(2026), '2100-01-01', { ...run, horizon });
    expect(within({ year: 2035, dueOn: day('2090-01-01') })).toBe(2035);
    expect(within({ year: 2095, dueOn: day('2050-01-01') })).toBe(2048);
    expect(within({ year: 2095, dueOn: day('2090-01-01'), decidedBy: day('2040-01-01') })).toBe(
      2038,
    );
  });

  it('lead to what going through them one by one does', () => {
    const events = [{ kind: 'recognised', id: 'r', on: '2024-03-01', forYear: 2023 }];
    const standing = standingOn({ unitId: 'a', events } as never, reviewed, {
      asOf: day('2999-12-31'),
    });
    expect(standing).toMatchObject({
      outcome: 'recognised',
      reason: 'kept-with-warning',
      deadlines: [],
    });
  });
});
