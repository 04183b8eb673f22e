import fc from 'fast-check';
import {
  emptySummary,
  measureTarget,
  orThrow,
  type PlainDate,
  parsePlainDate,
} from 'model-ward-rules';
import { explainTrackStatus } from 'model-ward-rules/explanation';
import {
  computeTrackStatus,
  defaultTrackLadder,
  parseTrackBaseline,
  parseTrackOptions,
  type TrackedCount,
  type TrackLadder,
  type TrackOutcome,
} from 'model-ward-rules/planning';
import { areaWardCountsOn, phuYenShare2025 } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { issuesOf } from '../issues-of';
import { fromBelow } from './from-below';

const day = (text: string) => orThrow(parsePlainDate(text));
/** The day so many days after the first of January 2024. */
const dayAt = (offset: number): PlainDate =>
  day(new Date(Date.UTC(2024, 0, 1 + offset)).toISOString().slice(0, 10));

interface Path {
  readonly from: number;
  readonly due: number;
  readonly days: number;
  readonly asked: number;
}

const statusOf = (
  { from, due, days, asked }: Path,
  least: number,
  most = least,
  ladder?: TrackLadder,
) => {
  const tracked = {
    reached: { least, most },
    dueCount: due,
    dueOn: dayAt(days),
    asOf: dayAt(asked),
  };
  const baseline = { on: dayAt(0), count: from };
  return computeTrackStatus(tracked, baseline, ladder === undefined ? {} : { ladder });
};

const halfWay: Path = { from: 0, due: 200, days: 100, asked: 50 };
const ranks: readonly TrackOutcome[] = [
  'moving-away',
  'off-track',
  'at-risk',
  'on-track',
  'achieved',
];

describe('computeTrackStatus', () => {
  it.each<{ name: string; path: Path; reached: number; is: TrackOutcome }>([
    { name: 'all that is due', path: halfWay, reached: 200, is: 'achieved' },
    { name: 'one less', path: halfWay, reached: 199, is: 'on-track' },
    { name: 'just 95 % of the path', path: halfWay, reached: 95, is: 'on-track' },
    { name: 'less than 95 %', path: halfWay, reached: 94, is: 'at-risk' },
    { name: 'just 60 %', path: halfWay, reached: 60, is: 'at-risk' },
    { name: 'less than 60 %', path: halfWay, reached: 59, is: 'off-track' },
    { name: 'nothing gained', path: halfWay, reached: 0, is: 'off-track' },
    { name: 'the baseline', path: { ...halfWay, from: 10 }, reached: 10, is: 'off-track' },
    { name: 'less than it', path: { ...halfWay, from: 10 }, reached: 9, is: 'moving-away' },
    { name: 'the first day', path: { ...halfWay, asked: 0 }, reached: 0, is: 'on-track' },
    {
      name: 'the first day, fewer',
      path: { ...halfWay, from: 10, asked: 0 },
      reached: 9,
      is: 'moving-away',
    },
    { name: 'a day before it', path: { ...halfWay, asked: -1 }, reached: 0, is: 'on-track' },
    { name: 'the due day', path: { ...halfWay, asked: 100 }, reached: 190, is: 'on-track' },
    { name: 'the due day, fewer', path: { ...halfWay, asked: 100 }, reached: 189, is: 'at-risk' },
    { name: 'the day after', path: { ...halfWay, asked: 101 }, reached: 199, is: 'off-track' },
    { name: 'the day after, done', path: { ...halfWay, asked: 101 }, reached: 200, is: 'achieved' },
    {
      name: 'the day after, lost',
      path: { ...halfWay, from: 10, asked: 101 },
      reached: 9,
      is: 'moving-away',
    },
    { name: 'due as many', path: { ...halfWay, from: 200 }, reached: 200, is: 'achieved' },
    {
      name: 'due as many, one lost',
      path: { ...halfWay, from: 200 },
      reached: 199,
      is: 'moving-away',
    },
    { name: 'due fewer, kept', path: { ...halfWay, from: 300 }, reached: 250, is: 'achieved' },
    { name: 'due fewer, lost', path: { ...halfWay, from: 300 }, reached: 199, is: 'moving-away' },
    {
      name: 'a baseline on the due day',
      path: { from: 0, due: 200, days: 0, asked: 0 },
      reached: 189,
      is: 'at-risk',
    },
    {
      name: 'a baseline after the due day',
      path: { from: 0, due: 200, days: -9, asked: -10 },
      reached: 190,
      is: 'on-track',
    },
  ])('$name is $is', ({ path, reached, is }) => {
    expect(statusOf(path, reached)).toMatchObject({ outcome: is, least: is, most: is });
  });

  it('is undetermined where what is open can change it, and gives both ends', () => {
    expect(statusOf(halfWay, 59, 95)).toMatchObject({
      outcome: 'undetermined',
      least: 'off-track',
      most: 'on-track',
    });
    expect(statusOf(halfWay, 60, 94)).toMatchObject({ outcome: 'at-risk' });
  });

  it.each([
    { name: 'on the first day', path: { ...halfWay, asked: 0 }, expected: 0 },
    { name: 'before it', path: { ...halfWay, asked: -5 }, expected: 0 },
    { name: 'after a day', path: { ...halfWay, asked: 1 }, expected: 2 },
    { name: 'between two wards, rounded down', path: { ...halfWay, due: 201 }, expected: 100 },
    { name: 'on the due day', path: { ...halfWay, asked: 100 }, expected: 200 },
    { name: 'after it', path: { ...halfWay, asked: 150 }, expected: 200 },
    { name: 'on a falling path', path: { ...halfWay, from: 300 }, expected: 250 },
    { name: 'between two wards of a falling path', path: { ...halfWay, from: 301 }, expected: 250 },
    { name: 'without days', path: { ...halfWay, days: 0 }, expected: 200 },
  ])('asks $name for $expected', ({ path, expected }) => {
    expect(statusOf(path, 0).expectedCount).toBe(expected);
  });

  it('is exact where products pass what a number holds', () => {
    const path = { from: 1, due: 100_000_000_000, days: 100_000, asked: 99_999 };
    // The gain expected is 99,999,999,999 · 99,999 / 100,000; 95 % of it lies between these two.
    const bound = 94_999_050_000;
    const exact = (count: number): boolean =>
      BigInt(count - 1) * 100_000n * 10_000n >= 99_999_999_999n * 99_999n * 9_500n;
    expect([exact(bound), exact(bound + 1)]).toEqual([false, true]);
    expect([bound, bound + 1].map((count) => statusOf(path, count).outcome)).toEqual([
      'at-risk',
      'on-track',
    ]);
  });

  it('uses the ladder of the host, and names the one it used', () => {
    const ladder = {
      onTrackPercent: 100,
      atRiskPercent: 80,
      offTrackPercent: -10,
    };
    const path = { ...halfWay, from: 100, due: 200 };
    const outcomes = [150, 149, 140, 139, 95, 94].map((reached) => {
      const status = statusOf(path, reached, reached, ladder);
      expect(status.ladder).toEqual(ladder);
      return status.outcome;
    });
    expect(outcomes).toEqual([
      'on-track',
      'at-risk',
      'at-risk',
      'off-track',
      'off-track',
      'moving-away',
    ]);
    expect(statusOf(path, 100).ladder).toBe(defaultTrackLadder);
    expect(defaultTrackLadder).toEqual({
      onTrackPercent: 95,
      atRiskPercent: 60,
      offTrackPercent: 0,
    });
  });

  it('takes the progress of a target, and keeps of it what it rests on', () => {
    const area = {
      ...emptySummary,
      years: { from: 2024, to: 2024 },
      unitCount: 21,
      recognisedCount: 3,
    };
    const progress = measureTarget(phuYenShare2025, [area], {
      counting: { count: 'recognised', among: 'all' },
      asOf: day('2024-07-01'),
      population: { kind: 'on-day', on: areaWardCountsOn },
    });
    const baseline = { on: day('2023-01-01'), count: 0 };
    expect(computeTrackStatus(fromBelow(progress), baseline)).toEqual({
      reached: { least: 3, most: 3 },
      dueCount: 7,
      dueOn: '2025-12-31',
      asOf: '2024-07-01',
      outcome: 'on-track',
      least: 'on-track',
      most: 'on-track',
      baseline,
      path: { kind: 'straight' },
      expectedCount: 3,
      ladder: defaultTrackLadder,
    });
  });

  it('R16: is not late on the second day, when less than one ward is expected', () => {
    const tracked = { reached: { least: 0, most: 0 }, dueCount: 7 };
    const asked = { ...tracked, dueOn: day('2025-12-31'), asOf: day('2023-01-02') };
    expect(computeTrackStatus(asked, { on: day('2023-01-01'), count: 0 })).toMatchObject({
      outcome: 'on-track',
      expectedCount: 0,
      path: { kind: 'straight' },
    });
  });

  describe('on a path that is stepped by the days of decisions', () => {
    const baseline = { on: day('2023-01-01'), count: 1 };
    const decisionDays = ['2025-06-30', '2024-06-30', '2026-06-30'].map(day);
    const steppedOn = (asOf: string, reached = 1, more: Partial<TrackedCount> = {}) =>
      computeTrackStatus(
        {
          reached: { least: reached, most: reached },
          dueCount: 8,
          dueOn: day('2025-12-31'),
          asOf: day(asOf),
          ...more,
        },
        baseline,
        { decisionDays },
      );

    it.each([
      { asOf: '2024-06-29', expected: 1, outcome: 'on-track', last: undefined, next: '2024-06-30' },
      // 546 of 1,095 days: 3.49 of 7 wards.
      {
        asOf: '2024-06-30',
        expected: 4,
        outcome: 'off-track',
        last: '2024-06-30',
        next: '2025-06-30',
      },
      {
        asOf: '2025-06-29',
        expected: 4,
        outcome: 'off-track',
        last: '2024-06-30',
        next: '2025-06-30',
      },
      // 911 of 1,095 days: 5.82 of 7 wards.
      {
        asOf: '2025-06-30',
        expected: 6,
        outcome: 'off-track',
        last: '2025-06-30',
        next: '2026-06-30',
      },
      {
        asOf: '2026-01-01',
        expected: 6,
        outcome: 'off-track',
        last: '2025-06-30',
        next: '2026-06-30',
      },
      {
        asOf: '2026-06-30',
        expected: 8,
        outcome: 'off-track',
        last: '2026-06-30',
        next: undefined,
      },
    ])('asks for $expected on $asOf', ({ asOf, expected, outcome, last, next }) => {
      expect(steppedOn(asOf)).toMatchObject({
        expectedCount: expected,
        outcome,
        path: {
          kind: 'stepped',
          ...(last === undefined ? {} : { lastDecisionOn: last }),
          ...(next === undefined ? {} : { nextDecisionOn: next }),
        },
      });
    });

    it('is not over before the last day on which a decision can come', () => {
      const decidedBy = day('2026-12-31');
      expect(steppedOn('2026-01-01', 6).outcome).toBe('off-track');
      expect(steppedOn('2026-01-01', 6, { decidedBy })).toMatchObject({
        outcome: 'on-track',
        decidedBy,
      });
      expect(steppedOn('2027-01-01', 6, { decidedBy }).outcome).toBe('off-track');
    });

    it('says what it compares with', () => {
      expect(explainTrackStatus(steppedOn('2024-01-01'), 'vi')).toBe(
        'Đúng tiến độ: đến ngày 01/01/2024 có 1 phường; nếu tăng theo từng đợt quyết định (chưa có đợt nào, đợt tiếp theo ngày 30/06/2024) từ 1 phường (ngày 01/01/2023) đến 8 phường (ngày 31/12/2025) thì đến ngày này cần có 1 phường.',
      );
      expect(
        explainTrackStatus(steppedOn('2026-07-01', 6, { decidedBy: day('2026-12-31') }), 'en'),
      ).toBe(
        'At risk: 6 on 2026-07-01; progress by rounds of decisions (the last on 2026-06-30) from 1 on 2023-01-01 to 8 on 2025-12-31 would require 8 by then; decisions can still come until 2026-12-31.',
      );
    });
  });

  it('names a ladder that is not the usual one', () => {
    const ladder = { ...defaultTrackLadder, atRiskPercent: 80.5 };
    expect(explainTrackStatus(statusOf(halfWay, 90, 90, ladder), 'vi')).toMatch(
      /cần có 100 phường; so với mức tăng cần có: đúng tiến độ từ 95%, có nguy cơ chậm từ 80,5%, chậm từ 0%\.$/,
    );
    expect(explainTrackStatus(statusOf(halfWay, 90, 90, ladder), 'en')).toMatch(
      /; of the expected gain: on track from 95%, at risk from 80.5%, off track from 0%\.$/,
    );
  });

  const path = fc.record({
    from: fc.nat(40),
    due: fc.nat(40),
    days: fc.integer({ min: -3, max: 40 }),
    asked: fc.integer({ min: -5, max: 45 }),
  });

  it('holds every way in which open wards can turn out, and each end is attained', () => {
    fc.assert(
      fc.property(path, fc.nat(40), fc.nat(6), (asked, least, open) => {
        const { outcome, ...ends } = statusOf(asked, least, least + open);
        const outcomes = Array.from(
          { length: open + 1 },
          (_, more) => statusOf(asked, least + more).outcome as TrackOutcome,
        );
        const sorted = outcomes.toSorted((a, b) => ranks.indexOf(a) - ranks.indexOf(b));
        expect(outcomes).toEqual(sorted);
        expect([ends.least, ends.most]).toEqual([sorted[0], sorted.at(-1)]);
        expect(outcome).toBe(new Set(outcomes).size === 1 ? sorted[0] : 'undetermined');
      }),
    );
  });

  it('does not change when all days of the path are stretched', () => {
    fc.assert(
      fc.property(path, fc.nat(40), fc.integer({ min: 2, max: 9 }), (asked, reached, factor) => {
        const { outcome } = statusOf(asked, reached);
        const stretched = { ...asked, days: asked.days * factor, asked: asked.asked * factor };
        expect(statusOf(stretched, reached).outcome).toBe(outcome);
      }),
    );
  });

  it('agrees with a path drawn step by step in fractions', () => {
    fc.assert(
      fc.property(path, fc.nat(40), (asked, reached) => {
        const { from, due, days } = asked;
        const length = Math.max(days, 1);
        const gone = days <= 0 ? length : Math.min(Math.max(asked.asked, 0), length);
        const expectedGain = Math.floor(((due - from) * gone) / length);
        const gain = reached - from;
        const isPast = asked.asked > days;
        const oracle = (): TrackOutcome => {
          if (reached >= due) return 'achieved';
          if (reached < from) return 'moving-away';
          if (isPast || gain * 100 < expectedGain * 60) return 'off-track';
          return gain * 100 < expectedGain * 95 ? 'at-risk' : 'on-track';
        };
        expect(statusOf(asked, reached).outcome).toBe(oracle());
      }),
    );
  });
});

describe('explainTrackStatus', () => {
  const tracked: TrackedCount = {
    reached: { least: 1_200, most: 1_200 },
    dueCount: 2_000,
    dueOn: day('2025-04-11'),
    asOf: day('2025-02-20'),
  };
  const explained = (least: number, most: number, locale: 'vi' | 'en'): string =>
    explainTrackStatus(
      computeTrackStatus(
        { ...tracked, reached: { least, most } },
        { on: day('2025-01-01'), count: 10 },
      ),
      locale,
    );

  it('tells where the count stands, where the path is, and what the path is', () => {
    expect(explained(1_200, 1_200, 'vi')).toBe(
      'Đúng tiến độ: đến ngày 20/02/2025 có 1.200 phường; nếu thực hiện đều từ 10 phường (ngày 01/01/2025) đến 2.000 phường (ngày 11/04/2025) thì đến ngày này cần có 1.005 phường.',
    );
    expect(explained(1_200, 1_200, 'en')).toBe(
      'On track: 1,200 on 2025-02-20; steady progress from 10 on 2025-01-01 to 2,000 on 2025-04-11 would require 1,005 by then.',
    );
  });

  it.each([
    { reached: [2_000, 2_000], vi: 'Đã hoàn thành', en: 'Achieved' },
    { reached: [700, 700], vi: 'Có nguy cơ chậm tiến độ', en: 'At risk' },
    { reached: [300, 300], vi: 'Chậm tiến độ', en: 'Off track' },
    { reached: [9, 9], vi: 'Giảm so với kỳ gốc', en: 'Below the baseline' },
    {
      reached: [300, 1_200],
      vi: 'Chưa xác định được (từ “Chậm tiến độ” đến “Đúng tiến độ”)',
      en: 'Undetermined (from “Off track” to “On track”)',
    },
  ] as const)('calls it $en', ({ reached: [least, most], vi, en }) => {
    expect(explained(least, most, 'vi').split(': ')[0]).toBe(vi);
    expect(explained(least, most, 'en').split(': ')[0]).toBe(en);
  });
});

describe('parseTrackOptions and parseTrackBaseline', () => {
  const ladder = { onTrackPercent: 95, atRiskPercent: 60, offTrackPercent: 0 };
  it.each([
    { name: 'nothing', input: {}, issues: [] },
    { name: 'a ladder with two equal bounds', input: { ladder: { ...ladder, atRiskPercent: 95 } } },
    {
      name: 'a ladder upside down',
      input: { ladder: { onTrackPercent: 0, atRiskPercent: 60, offTrackPercent: 95 } },
      issues: [
        'track/ladder-order ladder.atRiskPercent',
        'track/ladder-order ladder.offTrackPercent',
      ],
    },
    {
      name: 'no day of decisions',
      input: { decisionDays: [] },
      issues: ['input/out-of-range decisionDays'],
    },
    {
      name: 'a day that does not exist',
      input: { decisionDays: ['2025-02-29'] },
      issues: ['date/no-such-day decisionDays.0'],
    },
  ])('says of $name what is wrong', ({ input, issues = [] }) => {
    expect(issuesOf(parseTrackOptions(input))).toEqual(issues);
  });

  it('names both bounds of a ladder upside down', () => {
    const upsideDown = { onTrackPercent: 95, atRiskPercent: 60, offTrackPercent: 60.01 };
    expect(parseTrackOptions({ ladder: upsideDown })).toMatchObject({
      issues: [{ params: { betterPercent: 60, worsePercent: 60.01 } }],
    });
  });

  it('reads a baseline', () => {
    const baseline = { on: '2023-12-31', count: 0 };
    expect(parseTrackBaseline(baseline)).toMatchObject({ ok: true, value: baseline });
    expect(issuesOf(parseTrackBaseline({ ...baseline, count: 0.5 }))).toEqual([
      'input/wrong-type count',
    ]);
  });

  it.each([
    ['ladder', { ladder: { ...ladder, offTrackPercent: 61 } }, 0],
    ['ladder', { ladder: { ...ladder, onTrackPercent: 59 } }, 0],
    ['decisionDays', { decisionDays: [] }, 0],
    ['baseline.count', {}, -1],
    ['baseline.count', {}, Number.NaN],
  ] as const)('computes nothing from a %s that was not read', (parameter, options, count) => {
    const tracked = {
      ...{ reached: { least: 1, most: 1 }, dueCount: 2 },
      ...{ dueOn: day('2025-12-31'), asOf: day('2025-06-30') },
    };
    expect(() => computeTrackStatus(tracked, { on: day('2025-01-01'), count }, options)).toThrow(
      parameter,
    );
  });
});
