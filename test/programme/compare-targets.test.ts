import { describe, expect, it } from 'vitest';
import { compareTargets, type IdsBetween } from '../../src/programme/compare-targets';

const counting = { count: 'recognised', among: 'all' };
const target = { id: 'made-up', revision: 1 };

interface Area {
  readonly areaId?: string | null;
  readonly progress?: object;
  readonly reached?: string;
}

/** How far a target had come on a day that asks from below. */
const progressOn = (asOf: string, others: object = {}): { readonly missing?: object } => ({
  ...{ outcome: 'open', isClosed: false, direction: 'at-least', counted: 'units', dueCount: 4 },
  ...{ asOf, dueOn: '2024-12-31', population: { kind: 'on-day', on: asOf } },
  ...{ reached: { least: 1, most: 2 }, missing: { least: 2, most: 3 } },
  ...others,
});
/** The same where it asks from above: nothing is missing up to a limit. */
const limitedOn = (asOf: string) => {
  const { missing: _, ...progress } = progressOn(asOf, { direction: 'at-most', limitCount: 3 });
  return progress;
};
const inapplicable = { outcome: 'not-applicable' };

/** A report of a day: units with the areas they are in, as `a:city b`, and a target in its areas. */
const reportOn = (asOf: string, units: string, ...areas: readonly Area[]) =>
  ({
    units: idsIn(units).map((text) => {
      const [id, ...areaIds] = text.split(':');
      return { unit: { id }, areaIds };
    }),
    targets: [
      {
        ...{ target, counting },
        areas: areas.map(({ areaId = 'city', progress = progressOn(asOf), reached = '' }) => ({
          ...{ areaId, progress, reachedUnitIds: idsIn(reached) },
        })),
      },
    ],
  }) as never;

const idsIn = (text: string): readonly string[] => text.split(' ').filter((part) => part !== '');

/** Which units of the one report became which of the other, as `a>b m,n>o`. */
const groupsOf = (text: string) =>
  idsIn(text).map((group) => {
    const [before = '', after = ''] = group.split('>');
    return {
      beforeIds: before.split(',').filter(Boolean),
      afterIds: after.split(',').filter(Boolean),
    };
  }) as never;

const [monday, friday] = ['2024-12-02', '2024-12-12'];
/** The ward `b` is `b2` from the one day on. */
const idsBetween: IdsBetween = (from) => (until) =>
  new Map(from === monday && until === friday ? ([['b', 'b2']] as never) : []);

describe('whether a target is compared', () => {
  const statusOf = (
    before: string,
    after: string,
    groups: string,
    areaId: string | null = 'city',
  ) =>
    compareTargets(
      reportOn(monday, before, { areaId }),
      reportOn(friday, after, { areaId }),
      groupsOf(groups),
      idsBetween,
    ).map(({ status }) => status);

  it.each([
    { what: 'the same units', before: 'a:city b:city', after: 'a:city b:city', groups: 'a>a b>b' },
    { what: 'a unit under another id', before: 'a:city', after: 'b:city', groups: 'a>b' },
    {
      what: 'a merger elsewhere',
      before: 'a:city m:other n:other',
      after: 'a:city o:other',
      groups: 'a>a m,n>o',
    },
  ])('it is with $what', ({ before, after, groups }) => {
    expect(statusOf(before, after, groups)).toEqual(['compared']);
  });

  it.each([
    { what: 'two that became one', before: 'm:city n:city', after: 'o:city', groups: 'm,n>o' },
    { what: 'one that became two', before: 'o:city', after: 'm:city n:city', groups: 'o>m,n' },
    {
      what: 'one that became two, of which one is elsewhere',
      before: 'o:city',
      after: 'm:city n:other',
      groups: 'o>m,n',
    },
    {
      what: 'two that became two others',
      before: 'm:city n:city',
      after: 'o:city p:city',
      groups: 'm,n>o,p',
    },
    {
      what: 'two that became one, of which one was elsewhere',
      before: 'm:city n:other',
      after: 'o:city',
      groups: 'm,n>o',
    },
    { what: 'a unit that came new', before: 'a:city', after: 'a:city b:city', groups: 'a>a >b' },
    { what: 'a unit that is gone', before: 'a:city b:city', after: 'a:city', groups: 'a>a b>' },
    { what: 'a unit that left the area', before: 'a:city', after: 'a:other', groups: 'a>a' },
  ])('it is not with $what', ({ before, after, groups }) => {
    expect(statusOf(before, after, groups)).toEqual(['different-units']);
  });

  it('the whole register holds the units of every area, and of none', () => {
    expect(statusOf('a:city b', 'a:other b', 'a>a b>b', null)).toEqual(['compared']);
    expect(statusOf('a:city m n', 'a:city o', 'a>a m,n>o', null)).toEqual(['different-units']);
  });
});

describe('what is told of a target', () => {
  const compare = (before: readonly Area[], after: readonly Area[]) =>
    compareTargets(
      reportOn(monday, 'a:city b:city c:city', ...before),
      reportOn(friday, 'a:city b2:city c:city', ...after),
      groupsOf('a>a b>b2 c>c'),
      idsBetween,
    );
  const area = { target, counting, areaId: 'city' };
  const open = { outcome: 'open', counted: 'units', reached: { least: 1, most: 2 } };

  it('is how far it has come, who came and fell away by their later ids, and the pace from there', () => {
    expect(compare([{ reached: 'b c' }], [{ reached: 'a b2' }])).toStrictEqual([
      {
        ...area,
        status: 'compared',
        before: { ...open, direction: 'at-least', dueCount: 4 },
        after: { ...open, direction: 'at-least', dueCount: 4 },
        cameIds: ['a'],
        fellAwayIds: ['c'],
        neededPace: {
          counted: 'units',
          until: '2024-12-31',
          daysLeft: 19,
          intervalDays: 10,
          missing: { least: 2, most: 3 },
          perInterval: { least: 2, most: 2 },
        },
      },
    ]);
  });

  it('follows the units by the days on which they were taken, of a cohort the second', () => {
    const taken = (population: object) => ({ progress: progressOn(friday, { population }) });
    const fellAwayIn = (population: object) =>
      compare([{ reached: 'b' }], [{ ...taken(population), reached: 'b2' }])[0]?.fellAwayIds;
    expect(fellAwayIn({ kind: 'on-day', on: friday })).toEqual([]);
    expect(fellAwayIn({ kind: 'on-day', on: monday })).toEqual(['b']);
    expect(fellAwayIn({ kind: 'cohort', from: monday, until: friday })).toEqual([]);
  });

  it('is no more than its numbers where the units differ', () => {
    const [compared] = compareTargets(
      reportOn(monday, 'a:city', { reached: 'a' }),
      reportOn(friday, 'b:city', { reached: 'b' }),
      groupsOf('a> >b'),
      idsBetween,
    );
    expect(compared).toStrictEqual({
      ...area,
      status: 'different-units',
      before: { ...open, direction: 'at-least', dueCount: 4 },
      after: { ...open, direction: 'at-least', dueCount: 4 },
    });
  });

  it('is one side alone where only one report has it', () => {
    const told = { ...open, direction: 'at-least', dueCount: 4 };
    expect(compare([], [{}])).toStrictEqual([{ ...area, status: 'not-measured', after: told }]);
    expect(compare([{}], [])).toStrictEqual([{ ...area, status: 'not-measured', before: told }]);
  });

  it.each([
    { what: 'before', before: inapplicable, after: progressOn(friday) },
    { what: 'after', before: progressOn(monday), after: inapplicable },
  ])('is that it asks nothing of nobody $what', ({ before, after }) => {
    const [compared] = compare([{ progress: before }], [{ progress: after }]);
    expect(compared).toMatchObject({ status: 'not-measured' });
    expect(compared?.[before === inapplicable ? 'before' : 'after']).toStrictEqual(inapplicable);
    expect(compared).not.toHaveProperty('cameIds');
  });

  it('is its limit where it asks from above, and no pace', () => {
    const [compared] = compare(
      [{ progress: limitedOn(monday) }],
      [{ progress: limitedOn(friday) }],
    );
    expect(compared).toStrictEqual({
      ...area,
      status: 'compared',
      before: { ...open, direction: 'at-most', limitCount: 3 },
      after: { ...open, direction: 'at-most', limitCount: 3 },
      cameIds: [],
      fellAwayIds: [],
    });
  });

  it('is of which level the areas are that are counted', () => {
    const ofAreas = { counted: 'areas', areaLevel: 'province' };
    const [compared] = compare(
      [{ progress: progressOn(monday, ofAreas) }],
      [{ progress: progressOn(friday, ofAreas) }],
    );
    expect(compared).toMatchObject({ before: ofAreas, after: ofAreas, neededPace: ofAreas });
  });
});

describe('the pace that is needed', () => {
  const paceOf = (asOf: string, others: object = {}, since = monday) =>
    compareTargets(
      reportOn(since, 'a:city', {}),
      reportOn(asOf, 'a:city', { progress: progressOn(asOf, others) }),
      groupsOf('a>a'),
      idsBetween,
    )[0]?.neededPace;

  it.each([
    { what: 'nothing more can come', asOf: friday, others: { isClosed: true } },
    { what: 'nothing is missing', asOf: friday, others: { missing: { least: 0, most: 0 } } },
    { what: 'no day is left', asOf: '2024-12-31', others: {} },
    { what: 'the due day has passed', asOf: '2025-01-01', others: {} },
    { what: 'no day lies between the reports', asOf: monday, others: {} },
    { what: 'the reports are turned round', asOf: '2024-11-29', others: {} },
  ])('is none where $what', ({ asOf, others }) => {
    expect(paceOf(asOf, others)).toBeUndefined();
  });

  it('is told while perhaps one is missing', () => {
    expect(paceOf(friday, { missing: { least: 0, most: 1 } })?.perInterval).toEqual({
      least: 0,
      most: 1,
    });
  });

  it.each([
    { daysLeft: 20, missing: 2, wanted: 1 },
    { daysLeft: 19, missing: 2, wanted: 2 },
    { daysLeft: 20, missing: 3, wanted: 2 },
    { daysLeft: 10, missing: 3, wanted: 3 },
  ])('of $missing in $daysLeft days is $wanted in 10, rounded up', (row) => {
    const { daysLeft, missing, wanted } = row;
    const asOf = `2024-12-${31 - daysLeft}`;
    const since = `2024-12-${String(21 - daysLeft).padStart(2, '0')}`;
    const pace = paceOf(asOf, { missing: { least: missing, most: missing } }, since);
    expect(pace).toMatchObject({ daysLeft, intervalDays: 10 });
    expect(pace?.perInterval).toEqual({ least: wanted, most: wanted });
  });

  it('runs up to the day by which decisions are due, and over no more days than are left', () => {
    const decidedBy = '2025-12-31';
    expect(paceOf(friday, { decidedBy })).toMatchObject({ until: decidedBy, daysLeft: 384 });
    expect(paceOf('2024-12-30')).toMatchObject({ daysLeft: 1, intervalDays: 1 });
  });
});
