import {
  type MaintenanceRules,
  parseUnitRegister,
  type RecognitionRecords,
  type UnitId,
} from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { isWithinHorizon, withinHorizon } from '../../src/standing/horizon';
import { earlierIds, lastIds, oneUnitSince } from '../../src/standing/one-unit-since';
import { policyCalendar } from '../../src/standing/policy-calendar';
import type { Title } from '../../src/standing/title';
import {
  titlesForYear,
  type YearTitle,
  type YearTitlesQuestion,
} from '../../src/standing/titles-for-year';
import { indexRegister } from '../../src/unit/register-index';
import { day, id, registerOf, succession, unit } from '../unit/registers';
import { policyWith } from './policies';

/** What is known of titles for a year, as of its due day: made up for 2024, due on 2024-12-31, decided by 2025-12-31. */

const event = (kind: string, on: string, forYear?: number, others: object = {}): object => ({
  ...{ kind, id: `${kind}-${forYear ?? on}`, on, ...(forYear && { forYear }), ...others },
});
const recognised = event('recognised', '2024-03-01', 2023);
const lapse = { kind: 'lapse' } as const;
const reviewed = policyWith({
  ...{ successor: 'any', term: undefined, onNotMaintained: lapse },
  yearlyReview: { decisionMonths: 12, onMissed: lapse },
});

interface Asked {
  readonly units?: readonly object[];
  readonly successions?: readonly object[];
  readonly histories?: Readonly<Record<string, readonly object[]>>;
  readonly rules?: MaintenanceRules;
  readonly question?: Partial<YearTitlesQuestion>;
  readonly of?: string;
}

function titleFor({
  units = [unit('a')],
  successions = [],
  histories = {},
  rules = reviewed,
  question = {},
  of = 'a',
}: Asked): YearTitle {
  const records = {
    register: registerOf(units, successions),
    histories: Object.entries(histories).map(([unitId, events]) => ({ unitId, events })),
  } as unknown as RecognitionRecords;
  const [title] = titlesForYear(records, rules, {
    ...{ year: 2024, dueOn: day('2024-12-31'), decidedBy: day('2025-12-31') },
    ...{ asOf: day('2026-06-01'), knownAt: question.asOf ?? day('2026-06-01'), unitIds: [id(of)] },
    ...question,
  });
  return title as YearTitle;
}

const shortOf = ({ title: _, latePapers: __, isOpen: ___, ...rest }: YearTitle): object => rest;

describe('the title of a ward for a year', () => {
  it('without anything on record', () => {
    expect(shortOf(titleFor({}))).toEqual({
      ...{ unitId: 'a', standing: { state: 'none' }, isHeld: false },
      ...{ isDecided: false, registeredFor: [], isRegistered: false },
    });
  });

  it('held for an earlier year, until the decision on the year was due', () => {
    const at = (asOf: string) =>
      shortOf(titleFor({ histories: { a: [recognised] }, question: { asOf: day(asOf) } }));
    const held = {
      ...{ unitId: 'a', standing: { state: 'held' }, isHeld: true },
      ...{ isDecided: false, registeredFor: [], isRegistered: false },
    };
    expect(at('2024-06-01')).toEqual(held);
    expect(at('2025-12-31')).toEqual(held);
    const missed = { ...held, standing: { state: 'ended-by-rule' }, isHeld: false };
    expect(at('2026-01-01')).toEqual(missed);
    // The review of 2025 is not asked for.
    expect(at('2027-06-01')).toEqual(missed);
  });

  it.each([
    ['recognised', true, 'held'],
    ['re-recognised', true, 'held'],
    ['maintained', true, 'held'],
    ['not-maintained', true, 'ended-by-rule'],
    ['registered', false, 'ended-by-rule'],
    ['assessed', false, 'ended-by-rule'],
  ])('decided for the year after its due day by %s: %s', (kind, isDecided, state) => {
    const decided = event(kind, '2025-06-01', 2024);
    const title = titleFor({ histories: { a: [recognised, decided] } });
    expect([title.isDecided, title.standing.state]).toEqual([isDecided, state]);
    // A decision on another year is none on this.
    const other = titleFor({ histories: { a: [recognised, event(kind, '2024-06-01', 2023)] } });
    expect(other.isDecided).toBe(false);
  });

  it('without what was decided for later years, or after the due day for none', () => {
    const later = event('recognised', '2026-03-01', 2025);
    expect(titleFor({ histories: { a: [later] } }).standing.state).toBe('none');
    const revoked = (on: string) => ({
      a: [recognised, event('maintained', '2025-02-01', 2024), event('revoked', on)],
    });
    expect(titleFor({ histories: revoked('2024-12-31') }).standing.state).toBe('ended-by-decision');
    expect(titleFor({ histories: revoked('2025-01-01') }).standing.state).toBe('held');
  });

  it('may have another answer where a rule is not public', () => {
    const open = policyWith({ ...reviewed, onNotMaintained: { kind: 'no-published-rule' } });
    const failed = event('not-maintained', '2025-06-01', 2024);
    const title = titleFor({ histories: { a: [recognised, failed] }, rules: open });
    expect([title.isHeld, title.standing]).toEqual(['open', { state: 'held', mark: 'warning' }]);
  });

  it('may be put off', () => {
    const deferred = event('review-deferred', '2025-06-01', 2024, { until: '2026-05-31' });
    const at = (asOf: string): YearTitle =>
      titleFor({ histories: { a: [recognised, deferred] }, question: { asOf: day(asOf) } });
    expect(at('2026-05-31')).toMatchObject({ isHeld: true, deferredUntil: '2026-05-31' });
    expect(at('2026-06-01')).toMatchObject({ isHeld: false });
    expect(at('2026-06-01')).not.toHaveProperty('deferredUntil');
  });

  it('may be put off to a day before the policy has decisions due: then it is over on that day', () => {
    const deferred = event('review-deferred', '2025-06-01', 2024, { until: '2025-09-30' });
    const at = (asOf: string): boolean | 'open' =>
      titleFor({
        histories: { a: [recognised, deferred] },
        question: { asOf: day(asOf), decidedBy: day('2025-06-30') },
      }).isHeld;
    expect([at('2025-09-30'), at('2025-10-01')]).toEqual([true, false]);
  });

  it('is put off no more once decisions on the year are due, also of a title that came later', () => {
    const recognisedLate = event('recognised', '2025-11-01', 2023);
    const deferred = event('review-deferred', '2025-11-02', 2024, { until: '2026-08-31' });
    const until = (decidedBy: string): string | undefined =>
      titleFor({
        histories: { a: [recognisedLate, deferred] },
        question: { decidedBy: day(decidedBy) },
      }).deferredUntil;
    const lastDays = ['2025-11-02', '2025-11-01', '2025-10-31'];
    expect(lastDays.map(until)).toEqual(['2026-08-31', undefined, undefined]);
  });

  it('is put off once more by the day to which it was, though decisions on the year were due before', () => {
    const put = (on: string, until: string): object =>
      event('review-deferred', on, 2024, { id: on, until });
    const until = (on: string): string | undefined =>
      titleFor({
        histories: { a: [recognised, put('2025-06-01', '2025-11-30'), put(on, '2026-08-31')] },
        question: { decidedBy: day('2025-09-30') },
      }).deferredUntil;
    expect([until('2025-11-30'), until('2025-12-01')]).toEqual(['2026-08-31', undefined]);
  });

  it('is put off to no day where the policy asks for no review', () => {
    const deferred = event('review-deferred', '2025-06-01', 2024, { until: '2026-08-31' });
    const rules = policyWith({ yearlyReview: undefined, term: undefined });
    expect(titleFor({ histories: { a: [recognised, deferred] }, rules })).not.toHaveProperty(
      'deferredUntil',
    );
  });

  it('is waited for as long as an earlier review that was put off, until that is decided', () => {
    const given = event('recognised', '2023-04-22', 2022);
    const deferred = event('review-deferred', '2024-06-01', 2023, { until: '2026-08-31' });
    const until = (...others: readonly object[]) =>
      titleFor({ histories: { a: [given, deferred, ...others] } }).deferredUntil;
    expect(until()).toBe('2026-08-31');
    const again = event('review-deferred', '2025-06-01', 2024, { until: '2026-07-31' });
    expect(until(again)).toBe('2026-08-31');
    expect(until(event('maintained', '2025-02-01', 2023))).toBeUndefined();
    expect(until(event('maintained', '2025-02-01', 2023), again)).toBe('2026-07-31');
    expect(until(event('review-deferred', '2025-06-01', 2025, { until: '2027-01-31' }))).toBe(
      '2026-08-31',
    );
  });

  it('is put off to the latest of several days', () => {
    const deferred = (on: string, until: string) =>
      event('review-deferred', on, 2024, { id: on, until });
    const until = (...events: readonly object[]) =>
      titleFor({ histories: { a: [recognised, ...events] }, question: { asOf: day('2025-08-01') } })
        .deferredUntil;
    const [early, late] = [
      deferred('2025-03-01', '2026-01-31'),
      deferred('2025-04-01', '2025-10-31'),
    ];
    expect(until(early, late)).toBe('2026-01-31');
    expect(until(deferred('2025-03-01', '2025-10-31'), deferred('2025-04-01', '2026-01-31'))).toBe(
      '2026-01-31',
    );
  });

  it('with the years for which it registered by the due day, and whether for the year at all', () => {
    const registered = (on: string, forYear: number) =>
      event('registered', on, forYear, { id: `${on}` });
    const of = (...events: readonly object[]) => {
      const { registeredFor, isRegistered } = titleFor({ histories: { a: events } });
      return [registeredFor, isRegistered];
    };
    expect(of(registered('2024-12-31', 2024))).toEqual([[2024], true]);
    expect(of(registered('2025-01-01', 2024))).toEqual([[], true]);
    expect(of(registered('2024-01-01', 2023))).toEqual([[2023], false]);
    expect(of(registered('2024-01-01', 2025))).toEqual([[], false]);
  });

  it('under another name, with what was decided there', () => {
    const renamed = {
      units: [unit('a', { endedOn: '2025-07-01' }), unit('b', { existsFrom: '2025-07-01' })],
      successions: [succession('rename', '2025-07-01', 'a', 'b')],
    };
    const maintained = event('maintained', '2025-09-01', 2024);
    const title = titleFor({ ...renamed, histories: { a: [recognised], b: [maintained] } });
    expect(title).toMatchObject({ isHeld: true, isDecided: true, standing: { state: 'held' } });
    expect(
      titleFor({
        ...renamed,
        histories: { a: [recognised], b: [maintained] },
        of: 'b',
        question: { dueOn: day('2025-12-31') },
      }),
    ).toMatchObject({ isHeld: true });
    const asked = { closedOn: day('2025-08-01'), titles: true, registeredFor: [] };
    expect(title.latePapers(asked)).toEqual([
      { unitId: 'b', eventId: 'maintained-2024', kind: 'maintained', on: '2025-09-01' },
    ]);
  });

  const renamedTwice = {
    units: [
      unit('a', { endedOn: '2025-03-01' }),
      unit('b', { existsFrom: '2025-03-01', endedOn: '2026-03-01' }),
      unit('c', { existsFrom: '2026-03-01' }),
    ],
    successions: [
      succession('rename', '2025-03-01', 'a', 'b'),
      succession('rename', '2026-03-01', 'b', 'c'),
    ],
  };

  it('with what was written of it under the ids that it had before', () => {
    const registered = event('registered', '2025-02-01', 2025);
    const decided = event('recognised', '2025-12-01', 2025, { recordedOn: '2027-02-01' });
    const late = { closedOn: day('2026-12-31'), titles: true, registeredFor: [2025] };
    const question = {
      ...{ year: 2025, asOf: day('2027-03-01'), decidedBy: day('2026-12-31') },
    };
    const named = [
      { unitId: 'b', eventId: 'recognised-2025', kind: 'recognised', on: '2027-02-01' },
    ];
    const histories = { a: [registered], b: [decided] };
    for (const [of, dueOn] of [
      ['b', '2025-12-31'],
      ['c', '2026-06-30'],
    ] as const) {
      const asked = { ...renamedTwice, histories, of };
      const title = titleFor({ ...asked, question: { ...question, dueOn: day(dueOn) } });
      expect(title).toMatchObject({
        ...{ isHeld: true, isDecided: true, isRegistered: true, registeredFor: [2025] },
      });
      expect(title.latePapers(late)).toEqual(named);
    }
    // What is dated after the last day of an id is not of the ward that had it.
    const after = event('registered', '2025-03-01', 2025);
    const withdrawn = event('withdrawn', '2025-04-01', undefined, { eventId: 'registered-2025' });
    const registeredFor = (...events: readonly object[]) =>
      titleFor({
        ...{ ...renamedTwice, histories: { a: events }, of: 'b' },
        question: { ...question, dueOn: day('2025-12-31') },
      }).registeredFor;
    expect(registeredFor(after)).toEqual([]);
    expect(registeredFor(registered)).toEqual([2025]);
    expect(registeredFor(registered, withdrawn)).toEqual([]);
  });

  it('that went up in another after the due day is what it was when it ended', () => {
    const merged = {
      units: [
        unit('a', { endedOn: '2025-07-01' }),
        unit('b', { endedOn: '2025-07-01' }),
        unit('c', { existsFrom: '2025-07-01' }),
      ],
      successions: [succession('merge', '2025-07-01', 'a b', 'c')],
    };
    const failed = event('not-maintained', '2025-09-01', 2024);
    const title = titleFor({ ...merged, histories: { a: [recognised], c: [failed] } });
    // Nobody misses a review that was due when the ward was gone, and what was decided on the new one is not of it.
    expect(title).toMatchObject({ isHeld: true, isDecided: false, standing: { state: 'held' } });
    expect(
      title.latePapers({ closedOn: day('2025-08-01'), titles: true, registeredFor: [] }),
    ).toEqual([]);
    const before = event('not-maintained', '2025-06-30', 2024);
    expect(titleFor({ ...merged, histories: { a: [recognised, before] } }).isHeld).toBe(false);
    // A merger that is on record but has not come yet changes nothing.
    const early = titleFor({
      ...merged,
      histories: { a: [recognised] },
      question: { asOf: day('2025-06-01'), knownAt: day('2026-01-01') },
    });
    expect(early.isHeld).toBe(true);
    // A review is missed on the day after its last: the ward may have come to its end by then, or not yet.
    const heldWith = (asOf: string, lastDay: string): boolean | 'open' =>
      titleFor({
        ...{ ...merged, histories: { a: [recognised] } },
        question: { asOf: day(asOf), knownAt: day('2026-01-01'), decidedBy: day(lastDay) },
      }).isHeld;
    expect(heldWith('2025-12-31', '2025-06-30')).toBe(true);
    expect(heldWith('2025-12-31', '2025-06-29')).toBe(false);
    expect(heldWith('2025-06-29', '2025-06-29')).toBe(true);
    expect(heldWith('2025-06-30', '2025-06-29')).toBe(false);
  });

  it('as it was known on a day', () => {
    const late = { ...event('maintained', '2025-06-01', 2024), recordedOn: '2026-03-01' };
    const known = (knownAt: string): YearTitle =>
      titleFor({ histories: { a: [recognised, late] }, question: { knownAt: day(knownAt) } });
    expect(known('2026-02-28').isHeld).toBe(false);
    expect(known('2026-03-01').isHeld).toBe(true);
  });
});

describe('late papers', () => {
  const closedOn = day('2025-12-31');
  const papers = (
    events: readonly object[],
    asked: object = {},
    question: Partial<YearTitlesQuestion> = {},
  ) =>
    titleFor({ histories: { a: events }, question })
      .latePapers({ closedOn, titles: true, registeredFor: [2024], ...asked })
      .map(({ eventId, kind, on }) => `${eventId} ${kind} ${on}`);

  it('came, or came on record, after the last day for them', () => {
    expect(papers([event('maintained', '2025-12-31', 2024)])).toEqual([]);
    expect(papers([event('maintained', '2026-01-01', 2024)])).toEqual([
      'maintained-2024 maintained 2026-01-01',
    ]);
    expect(papers([event('maintained', '2025-06-01', 2024, { recordedOn: '2026-01-02' })])).toEqual(
      ['maintained-2024 maintained 2026-01-02'],
    );
    // Recorded before it takes effect.
    expect(papers([event('maintained', '2026-01-03', 2024, { recordedOn: '2025-12-01' })])).toEqual(
      ['maintained-2024 maintained 2026-01-03'],
    );
    expect(papers([event('maintained', '2026-01-01', 2025)])).toEqual([]);
    expect(papers([event('maintained', '2026-07-01', 2024)])).toEqual([]);
  });

  it('are decisions on titles only where those are asked for, registrations only for the years asked for', () => {
    const late = { recordedOn: '2026-01-05' };
    const events = [
      event('maintained', '2026-01-01', 2024),
      event('assessed', '2026-01-01', 2024),
      event('registered', '2024-12-31', 2024, { ...late, id: 'g' }),
      event('registered', '2025-01-01', 2024, { ...late, id: 'too-late' }),
      event('registered', '2024-06-01', 2023, { ...late, id: 'other' }),
    ];
    expect(papers(events)).toEqual([
      'g registered 2026-01-05',
      'maintained-2024 maintained 2026-01-01',
    ]);
    expect(papers(events, { titles: false })).toEqual(['g registered 2026-01-05']);
    expect(papers(events, { registeredFor: [] })).toEqual([
      'maintained-2024 maintained 2026-01-01',
    ]);
  });

  it('are withdrawals of what is asked for', () => {
    const withdrawn = (eventId: string) =>
      event('withdrawn', '2026-02-01', undefined, { id: 'w', eventId });
    const of = (one: object, asked: object = {}) =>
      papers([one, withdrawn((one as { id: string }).id)], asked);
    expect(of(event('maintained', '2025-06-01', 2024))).toEqual(['w withdrawn 2026-02-01']);
    expect(of(event('maintained', '2025-06-01', 2024), { titles: false })).toEqual([]);
    expect(of(event('maintained', '2025-06-01', 2025))).toEqual([]);
    expect(of(event('registered', '2024-06-01', 2024))).toEqual(['w withdrawn 2026-02-01']);
    expect(of(event('registered', '2024-06-01', 2024), { registeredFor: [2023] })).toEqual([]);
    expect(of(event('assessed', '2025-06-01', 2024))).toEqual([]);
    // Of what no history has it says nothing.
    expect(papers([withdrawn('unknown')])).toEqual([]);
  });
});

describe('the horizon of a year', () => {
  const horizon = { year: 2024, dueOn: day('2024-12-31') };
  const isWithin = (on: string, forYear?: number): boolean =>
    isWithinHorizon(event('suspended', on, forYear) as never, horizon);

  it('holds decisions on such years, and anything else up to its due day', () => {
    expect([isWithin('2030-01-01', 2024), isWithin('2024-01-01', 2025)]).toEqual([true, false]);
    expect([isWithin('2024-12-31'), isWithin('2025-01-01')]).toEqual([true, false]);
  });

  const title = (deferred?: number): Title =>
    ({
      given: { recognisedOn: '2024-03-01' },
      deferrals: new Map(deferred === undefined ? [] : [[deferred, '2026-01-01']]),
    }) as never;
  const deadline = (kind: string, on: string, year?: number) =>
    ({ kind, on, ...(year && { year }), followedBy: [] }) as never;
  const within = (one: never, of = title(), decidedBy?: string): string | undefined =>
    withinHorizon(one, of, { ...horizon, ...(decidedBy && { decidedBy: day(decidedBy) }) })?.on;

  it('ends a term, or the days for repair, only before its due day', () => {
    for (const kind of ['term', 'repair']) {
      expect(within(deadline(kind, '2024-12-30'))).toBe('2024-12-30');
      expect(within(deadline(kind, '2024-12-31'))).toBeUndefined();
    }
  });

  it('asks no review of a later year, and is waited for no longer than decisions on it', () => {
    expect(within(deadline('review', '2026-12-31', 2025))).toBeUndefined();
    const review = deadline('review', '2025-12-31', 2024);
    expect(within(review)).toBe('2025-12-31');
    expect(within(review, title(), '2025-06-30')).toBe('2025-06-30');
    expect(within(review, title(), '2026-06-30')).toBe('2025-12-31');
    // What was put off is waited for, up to the day to which it was.
    expect(within(review, title(2024), '2025-06-30')).toBe('2025-12-31');
    const long = deadline('review', '2026-12-31', 2024);
    expect(within(long, title(2024), '2025-06-30')).toBe('2026-01-01');
    expect(within(long, title(2024), '2026-06-30')).toBe('2026-06-30');
    expect(within(review, title(2023), '2025-06-30')).toBe('2025-06-30');
    // Who was recognised after that day is not asked at all, on whatever later day.
    expect(within(review, title(), '2024-03-01')).toBe('2024-03-01');
    expect(within(review, title(), '2024-02-29')).toBeUndefined();
  });
});

describe('one unit through its ids', () => {
  const index = indexRegister(
    registerOf(
      [
        unit('a', { endedOn: '2020-01-01' }),
        unit('b', { existsFrom: '2020-01-01', endedOn: '2021-01-01' }),
        unit('c', { existsFrom: '2021-01-01', endedOn: '2022-01-01' }),
        unit('d', { endedOn: '2022-01-01' }),
        unit('e', { existsFrom: '2022-01-01', endedOn: '2023-01-01' }),
        unit('f', { existsFrom: '2023-01-01' }),
        unit('g', { existsFrom: '2023-01-01' }),
        unit('h', { endedOn: '2023-01-01' }),
        unit('i'),
      ],
      [
        succession('rename', '2020-01-01', 'a', 'b'),
        succession('rename', '2021-01-01', 'b', 'c'),
        succession('merge', '2022-01-01', 'c d', 'e'),
        succession('split', '2023-01-01', 'e', 'f g'),
        succession('abolish', '2023-01-01', 'h', ''),
      ],
    ),
  );
  const calendar = policyCalendar(reviewed);

  it('goes on as long as it alone passes into one', () => {
    const of = (unitId: string) => oneUnitSince(index, id(unitId), calendar);
    expect(of('a')).toEqual({ ids: ['a', 'b', 'c'], endedOn: '2022-01-01' });
    expect(of('c')).toEqual({ ids: ['c'], endedOn: '2022-01-01' });
    expect(of('e')).toEqual({ ids: ['e'], endedOn: '2023-01-01' });
    expect(of('h')).toEqual({ ids: ['h'], endedOn: '2023-01-01' });
    expect(of('i')).toEqual({ ids: ['i'] });
    expect(of('f')).toEqual({ ids: ['f'] });
  });

  it('never comes back to an id that it had: the register has no unit that ended and exists again', () => {
    const returning = {
      units: [
        unit('a', { endedOn: '2020-01-01' }),
        unit('b', { existsFrom: '2020-01-01', endedOn: '2021-01-01' }),
        unit('a', { existsFrom: '2021-01-01' }),
      ],
      successions: [
        succession('rename', '2020-01-01', 'a', 'b'),
        succession('rename', '2021-01-01', 'b', 'a'),
      ],
    };
    const parsed = parseUnitRegister(returning);
    expect(parsed.ok ? [] : parsed.issues.map(({ code }) => code)).toEqual(['unit/interrupted']);
  });

  it.each([
    [
      'c',
      '2021-06-01',
      [
        ['b', '2021-01-01'],
        ['a', '2020-01-01'],
      ],
    ],
    [
      'c',
      '2021-01-01',
      [
        ['b', '2021-01-01'],
        ['a', '2020-01-01'],
      ],
    ],
    ['b', '2020-06-01', [['a', '2020-01-01']]],
    // On an earlier day than its first a unit has had no other id.
    ['b', '2019-12-31', []],
    ['a', '2019-12-31', []],
    ['e', '2022-06-01', []],
    ['f', '2023-06-01', []],
    ['i', '2023-06-01', []],
  ])(
    'had other ids before only as long as it alone passed into one: %s on %s',
    (unitId, on, are) => {
      const earlier = earlierIds(index, { id: id(unitId), on: day(on) }, calendar);
      expect(earlier.map((one) => [one.id, one.endedOn])).toEqual(are);
    },
  );

  it.each([
    ['in order', ['a', 'b', 'c', 'd', 'e', 'i', 'z']],
    ['backwards', ['z', 'i', 'e', 'd', 'c', 'b', 'a']],
    ['from the middle', ['b', 'a', 'c', 'd', 'e', 'i', 'z']],
  ])('has the same last id under each, whichever is asked first: %s', (_, asked) => {
    const lastId = lastIds(index, calendar);
    const found = new Map(asked.map((one) => [one, lastId(id(one))]));
    expect(
      Object.fromEntries([...found, ...asked.map((one) => [one, lastId(id(one))])] as [
        string,
        UnitId,
      ][]),
    ).toEqual({
      ...{ a: 'c', b: 'c', c: 'c', d: 'd', e: 'e', i: 'i', z: 'z' },
    });
  });
});
