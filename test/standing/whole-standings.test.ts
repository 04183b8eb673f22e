import {
  type MaintenancePolicy,
  type MaintenanceRules,
  type RecognitionRecords,
  type Standing,
  standingOn,
  standingsOn,
} from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { day, id, registerOf, succession, unit } from '../unit/registers';
import { policyWith } from './policies';

/** Whole standings, with everything that they say. */

const recognised = (on: string, forYear: number, others: object = {}): object => ({
  ...{ kind: 'recognised', id: 'r', on, forYear, ...others },
});
const event = (kind: string, name: string, on: string, others: object = {}): object => ({
  ...{ kind, id: name, on, ...others },
});

/** Nothing follows from time but what a test says. */
const plain = policyWith({ yearlyReview: undefined, term: undefined });
const missing = { kind: 'no-published-rule' } as const;
const reference = ({ id: policyId, revision }: MaintenancePolicy): object => ({
  ...{ id: policyId, revision, origin: 'host' },
});

const alone = (
  events: readonly object[],
  rules: MaintenanceRules,
  asOf: string,
  knownAt = asOf,
): Standing =>
  standingOn({ unitId: id('w'), events } as never, rules, {
    asOf: day(asOf),
    knownAt: day(knownAt),
  });

describe('of a ward alone', () => {
  const held = {
    unitId: 'w',
    ...{ outcome: 'recognised', reason: 'decided', state: 'held' },
    ...{ restsOn: 'recognised', recognisedOn: '2024-03-01', forYear: 2023 },
    deadlines: [],
    eventIds: ['r'],
    notes: [],
    policies: [reference(plain)],
  };
  const R = recognised('2024-03-01', 2023);

  it('without anything on record', () => {
    expect(alone([], plain, '2025-01-01', '2025-02-01')).toEqual({
      unitId: 'w',
      ...{ asOf: '2025-01-01', knownAt: '2025-02-01' },
      ...{ outcome: 'not-recognised', reason: 'no-decision', state: 'none' },
      ...{ deadlines: [], eventIds: [], notes: [], policies: [reference(plain)] },
    });
  });

  it('that is recognised: from its day on, as soon as that is on record', () => {
    const late = recognised('2024-03-01', 2023, { recordedOn: '2024-05-01' });
    const at = (asOf: string, knownAt: string): string =>
      alone([late], plain, asOf, knownAt).outcome;
    expect(at('2024-02-29', '2024-05-01')).toBe('not-recognised');
    expect(at('2024-03-01', '2024-05-01')).toBe('recognised');
    expect(at('2024-06-01', '2024-04-30')).toBe('not-recognised');
    expect(alone([late], plain, '2024-03-01', '2024-05-01')).toEqual({
      ...held,
      ...{ asOf: '2024-03-01', knownAt: '2024-05-01' },
    });
  });

  describe('whose review was missed without a rule', () => {
    const reviewed = policyWith({
      ...{ term: undefined, yearlyReview: { decisionMonths: 12, onMissed: missing } },
    });
    const pending = { kind: 'review', on: '2025-12-31', year: 2024 };

    it.each([
      ['2024-12-31', 'decided'],
      ['2025-01-01', 'review-pending'],
      ['2025-12-31', 'review-pending'],
    ])('%s: still held, %s', (asOf, reason) => {
      expect(alone([R], reviewed, asOf)).toEqual({
        ...held,
        ...{ asOf, knownAt: asOf, reason, deadlines: [pending] },
        policies: [reference(reviewed)],
      });
    });

    it('is open from the day after', () => {
      expect(alone([R], reviewed, '2026-01-01')).toEqual({
        ...held,
        ...{ asOf: '2026-01-01', knownAt: '2026-01-01' },
        ...{ outcome: 'undetermined', reason: 'no-published-rule', mark: 'warning' },
        openRule: { kind: 'review', on: '2025-12-31', year: 2024, state: 'ended-by-rule' },
        policies: [reference(reviewed)],
      });
    });

    it('names the first of several rules that are missing', () => {
      const both = { ...reviewed, term: { months: 22, onExpired: missing } };
      expect(alone([R], both, '2027-06-01').openRule).toEqual({
        ...{ kind: 'review', on: '2025-12-31', year: 2024, state: 'ended-by-rule' },
      });
      const termFirst = { ...reviewed, term: { months: 21, onExpired: missing } };
      expect(alone([R], termFirst, '2027-06-01').openRule).toEqual({
        ...{ kind: 'term', on: '2025-12-01', state: 'ended-by-rule' },
      });
    });

    it('is open also where the failed review before it is, which is then named', () => {
      const both = { ...reviewed, onNotMaintained: missing };
      const failed = event('not-maintained', 'n', '2025-05-01', { forYear: 2024 });
      expect(alone([R, failed], both, '2027-06-01').openRule).toEqual({
        ...{ kind: 'failed-review', on: '2025-05-01', year: 2024, state: 'ended-by-rule' },
      });
      const missedFirst = event('not-maintained', 'n', '2026-05-01', { forYear: 2024 });
      expect(alone([R, missedFirst], both, '2027-06-01').openRule).toEqual({
        ...{ kind: 'review', on: '2025-12-31', year: 2024, state: 'ended-by-rule' },
      });
    });
  });

  it('whose term is over without a rule', () => {
    const limited = { ...plain, term: { months: 24, onExpired: missing } };
    expect(alone([R], limited, '2026-03-02')).toEqual({
      ...held,
      ...{ asOf: '2026-03-02', knownAt: '2026-03-02' },
      ...{ outcome: 'undetermined', reason: 'no-published-rule', mark: 'warning' },
      openRule: { kind: 'term', on: '2026-03-01', state: 'ended-by-rule' },
    });
    // A new recognition settles it, but it counts on where the new term depends on the old one.
    const renewed = event('re-recognised', 'x', '2026-04-01', { forYear: 2025 });
    expect(alone([R, renewed], limited, '2026-04-01')).not.toHaveProperty('openRule');
  });

  it('whose term runs from the old end only if the old title went on, which is open', () => {
    const months = { months: 24, renewsFrom: 'old-end' as const };
    const limited: MaintenancePolicy = {
      ...{ ...plain, onNotMaintained: missing },
      term: { ...months, onExpired: { kind: 'lapse' } },
    };
    const failed = event('not-maintained', 'n', '2025-05-01', { forYear: 2024 });
    const renewed = event('re-recognised', 'x', '2025-06-01', { forYear: 2025 });
    // To 2028-03-01 from the old end, to 2027-06-01 from the decision.
    expect(alone([R, failed, renewed], limited, '2027-06-01').outcome).toBe('recognised');
    expect(alone([R, failed, renewed], limited, '2027-06-02')).toMatchObject({
      outcome: 'undetermined',
      openRule: { kind: 'failed-review', on: '2025-05-01', year: 2024, state: 'ended-by-rule' },
    });
    expect(alone([R, failed, renewed], limited, '2028-03-02').outcome).toBe('not-recognised');
  });

  it('whose days for repair are over without a rule: it is not recognised either way', () => {
    const open = { ...plain, onUnrepaired: missing };
    const suspended = event('suspended', 's', '2024-06-01', { repairBy: '2024-07-01' });
    expect(alone([R, suspended], open, '2024-07-01')).toEqual({
      ...held,
      ...{ asOf: '2024-07-01', knownAt: '2024-07-01' },
      ...{ outcome: 'not-recognised', reason: 'suspended', state: 'suspended' },
      deadlines: [{ kind: 'repair', on: '2024-07-01' }],
      eventIds: ['r', 's'],
    });
    expect(alone([R, suspended], open, '2024-07-02')).toEqual({
      ...held,
      ...{ asOf: '2024-07-02', knownAt: '2024-07-02' },
      ...{ outcome: 'not-recognised', reason: 'suspended', state: 'suspended', mark: 'warning' },
      openRule: { kind: 'repair', on: '2024-07-01', state: 'ended-by-rule' },
      eventIds: ['r', 's'],
    });
  });

  it('that failed without a rule, after it was due to be revoked', () => {
    const open = { ...plain, onNotMaintained: missing };
    const failed = event('not-maintained', 'n', '2025-02-01', { forYear: 2024 });
    expect(alone([R, failed], open, '2025-02-01')).toEqual({
      ...held,
      ...{ asOf: '2025-02-01', knownAt: '2025-02-01' },
      ...{ outcome: 'undetermined', reason: 'no-published-rule', mark: 'warning' },
      openRule: { kind: 'failed-review', on: '2025-02-01', year: 2024, state: 'ended-by-rule' },
      eventIds: ['r', 'n'],
    });
  });

  it('under policies that followed each other, of which it names those that decided', () => {
    const [first, second, third] = [1, 2, 3].map((revision) => ({
      ...plain,
      revision,
      term: { months: 24, onExpired: { kind: 'suspend' as const, repairDays: 10 } },
    })) as [MaintenancePolicy, MaintenancePolicy, MaintenancePolicy];
    const rules = [
      { from: day('2026-01-01'), policy: third },
      { policy: first },
      { from: day('2025-01-01'), policy: second },
    ];
    const named = (events: readonly object[], asOf: string): readonly number[] =>
      alone(events, rules, asOf).policies.map(({ revision }) => revision);
    expect(named([], '2024-12-31')).toEqual([1]);
    expect(named([], '2025-01-01')).toEqual([2]);
    expect(named([], '2026-01-01')).toEqual([3]);
    expect(named([R], '2026-01-01')).toEqual([1]);
    const suspended = event('suspended', 's', '2026-02-01', { repairBy: '2026-02-10' });
    expect(named([R, suspended], '2026-02-01')).toEqual([1, 3]);
    const failed = event('not-maintained', 'n', '2026-02-01', { forYear: 2025 });
    expect(named([R, failed], '2026-02-01')).toEqual([1, 2]);
  });
});

describe('of wards in a register', () => {
  const standings = (
    records: { register: RecognitionRecords['register']; histories: readonly object[] },
    rules: MaintenanceRules,
    asOf: string,
    ...unitIds: readonly string[]
  ): readonly Standing[] =>
    standingsOn(records as unknown as RecognitionRecords, rules, {
      asOf: day(asOf),
      unitIds: unitIds.map(id),
    });
  const merged = registerOf(
    [
      unit('a', { endedOn: '2025-07-01' }),
      unit('b', { endedOn: '2025-07-01' }),
      unit('c', { existsFrom: '2025-07-01' }),
      unit('k', { level: 'commune' }),
    ],
    [succession('merge', '2025-07-01', 'a b', 'c')],
  );
  const only = (events: readonly object[]) => ({
    register: merged,
    histories: [{ unitId: 'a', events }],
  });
  const R = recognised('2024-03-01', 2023);
  const absent = (unitId: string, reason: string, others: object = {}): object => ({
    unitId,
    ...{ asOf: '2025-07-01', knownAt: '2025-07-01', outcome: 'not-applicable', reason },
    ...{ state: 'none', deadlines: [], eventIds: [], notes: [], policies: [reference(plain)] },
    ...others,
  });

  it('says why there is none to have a title', () => {
    expect(standings(only([R]), plain, '2025-07-01', 'a', 'k', 'z')).toEqual([
      absent('a', 'unit-ended', { relatedUnitIds: ['c'] }),
      absent('k', 'level-holds-no-title'),
      absent('z', 'unit-not-known'),
    ]);
    // The merger is on record from its day on; until then nobody knows of the new ward.
    const eveAsKnownAt = (knownAt: string): readonly Standing[] =>
      standingsOn(only([R]) as never, plain, {
        ...{ asOf: day('2025-06-30'), knownAt: day(knownAt), unitIds: [id('c')] },
      });
    const eve = { asOf: '2025-06-30', knownAt: '2025-06-30' };
    expect(eveAsKnownAt('2025-06-30')).toEqual([absent('c', 'unit-not-known', eve)]);
    expect(eveAsKnownAt('2025-07-01')).toEqual([
      absent('c', 'unit-not-yet', { ...eve, knownAt: '2025-07-01' }),
    ]);
  });

  it('names no successor of a ward that has none', () => {
    const register = registerOf(
      [unit('a', { endedOn: '2025-07-01' })],
      [succession('abolish', '2025-07-01', 'a', '')],
    );
    expect(standings({ register, histories: [] }, plain, '2025-07-01', 'a')).toEqual([
      absent('a', 'unit-ended'),
    ]);
  });

  const inherited = {
    unitId: 'c',
    ...{ asOf: '2025-07-01', knownAt: '2025-07-01', outcome: 'recognised', reason: 'inherited' },
    ...{ state: 'held', restsOn: 'inherited', recognisedOn: '2024-03-01', forYear: 2023 },
    ...{ deadlines: [], relatedUnitIds: ['a', 'b'], eventIds: [], notes: [] },
    policies: [reference(plain)],
  };
  const under = (successor: MaintenancePolicy['successor']): MaintenancePolicy => ({
    ...{ ...plain, successor },
  });

  it('made of others: taken over, refused, open', () => {
    expect(standings(only([R]), under('any'), '2025-07-01', 'c')).toEqual([inherited]);
    const refused = {
      ...{ unitId: 'c', asOf: '2025-07-01', knownAt: '2025-07-01' },
      ...{ outcome: 'not-recognised', reason: 'predecessors-not-recognised', state: 'none' },
      ...{ deadlines: [], relatedUnitIds: ['a', 'b'], eventIds: [], notes: [] },
      policies: [reference(plain)],
    };
    expect(standings(only([R]), under('all'), '2025-07-01', 'c')).toEqual([refused]);
    expect(standings(only([R]), under('majority'), '2025-07-01', 'c')).toEqual([refused]);
    expect(standings(only([R]), under('re-assess'), '2025-07-01', 'c')).toEqual([
      {
        ...inherited,
        ...{ outcome: 'undetermined', reason: 'unit-succeeded' },
        openRule: { kind: 'succession', on: '2025-07-01', state: 'none' },
      },
    ]);
    expect(standings(only([]), under('re-assess'), '2025-07-01', 'c')).toEqual([
      {
        ...{ unitId: 'c', asOf: '2025-07-01', knownAt: '2025-07-01' },
        ...{ outcome: 'not-recognised', reason: 'no-decision', state: 'none' },
        ...{ deadlines: [], eventIds: [], notes: [], policies: [reference(plain)] },
      },
    ]);
  });

  it('a new recognition of a refused or an open ward stands by itself', () => {
    const records = (kind: string, others: object) => ({
      register: merged,
      histories: [
        { unitId: 'a', events: [R] },
        { unitId: 'c', events: [event(kind, 'x', '2025-08-01', others)] },
      ],
    });
    const given = {
      ...{ unitId: 'c', asOf: '2025-08-01', knownAt: '2025-08-01' },
      ...{ outcome: 'recognised', reason: 'decided', state: 'held' },
      ...{ restsOn: 'recognised', recognisedOn: '2025-08-01', forYear: 2024 },
      ...{ deadlines: [], eventIds: ['x'], notes: [], policies: [reference(plain)] },
    };
    for (const successor of ['all', 're-assess', 'any'] as const) {
      expect(
        standings(records('recognised', { forYear: 2024 }), under(successor), '2025-08-01', 'c'),
      ).toEqual([given]);
    }
    // What it took over was decided for a later year.
    const earlier = records('re-recognised', { forYear: 2022 });
    const yearUnder = (successor: MaintenancePolicy['successor']) =>
      standings(earlier, under(successor), '2025-08-01', 'c')[0]?.forYear;
    expect([yearUnder('any'), yearUnder('all'), yearUnder('re-assess')]).toEqual([
      2023, 2022, 2023,
    ]);
  });

  it('under another name it has what it had, and its own events', () => {
    const register = registerOf(
      [unit('a', { endedOn: '2025-07-01' }), unit('c', { existsFrom: '2025-07-01' })],
      [succession('rename', '2025-07-01', 'a', 'c')],
    );
    const suspended = event('suspended', 's', '2025-06-01');
    const records = {
      register,
      histories: [
        { unitId: 'a', events: [R, suspended] },
        { unitId: 'c', events: [event('reinstated', 'i', '2025-08-01')] },
      ],
    };
    const at = (asOf: string): Standing | undefined => standings(records, plain, asOf, 'c')[0];
    expect(at('2025-07-01')).toEqual({
      ...inherited,
      ...{ outcome: 'not-recognised', reason: 'suspended', state: 'suspended' },
      ...{ restsOn: 'recognised', relatedUnitIds: ['a'] },
    });
    expect(at('2025-08-01')).toEqual({
      ...inherited,
      ...{ asOf: '2025-08-01', knownAt: '2025-08-01' },
      ...{ reason: 'decided', restsOn: 'recognised', relatedUnitIds: ['a'], eventIds: ['i'] },
    });
  });

  describe('takes over the earliest of everything', () => {
    const records = (a: readonly object[], b: readonly object[], c: readonly object[] = []) => ({
      register: merged,
      histories: [
        { unitId: 'a', events: a },
        { unitId: 'b', events: b },
        { unitId: 'c', events: c },
      ],
    });
    const timed = policyWith({
      ...{ successor: 'any', yearlyReview: { decisionMonths: 12, onMissed: { kind: 'lapse' } } },
      term: { months: 36, onExpired: { kind: 'lapse' } },
    });
    const early = recognised('2023-03-01', 2022);
    const late = recognised('2024-03-01', 2023);
    const maintained = (forYear: number) =>
      event('maintained', `m${forYear}`, `${forYear + 1}-04-01`, { forYear });

    it.each([
      ['the first given', [early, maintained(2023)], [late]],
      ['the second given', [late], [early, maintained(2023)]],
    ])('%s', (_, a, b) => {
      expect(standings(records(a, b), timed, '2025-07-01', 'c')).toEqual([
        {
          ...inherited,
          ...{ reason: 'review-pending', recognisedOn: '2023-03-01', forYear: 2023 },
          deadlines: [
            { kind: 'review', on: '2025-12-31', year: 2024 },
            { kind: 'term', on: '2026-03-01' },
          ],
        },
      ]);
    });

    it('a review that only one of them has behind it', () => {
      const standing = (a: readonly object[], b: readonly object[]) =>
        standings(records(a, b), timed, '2025-07-01', 'c')[0];
      const ahead = [early, maintained(2024)];
      for (const both of [standing(ahead, [late]), standing([late], ahead)]) {
        expect(both?.forYear).toBe(2023);
        expect(both?.deadlines[0]).toEqual({ kind: 'review', on: '2025-12-31', year: 2024 });
      }
    });

    const deferred = (until: string) =>
      event('review-deferred', 'd', '2025-05-01', { forYear: 2024, until });
    it.each([
      [[late, deferred('2026-03-01')], [late, deferred('2026-02-01')], '2026-02-01'],
      [[late, deferred('2026-02-01')], [late, deferred('2026-03-01')], '2026-02-01'],
      // Put off for one of them only.
      [[late, deferred('2026-03-01')], [late], '2025-12-31'],
      [[late], [late, deferred('2026-03-01')], '2025-12-31'],
      // One of them is decided for the year, and asks it no more.
      [[late, deferred('2026-03-01')], [late, maintained(2024)], '2026-03-01'],
      // Only one has a title.
      [[late, deferred('2026-03-01')], [], '2026-03-01'],
    ])('a review that was put off: case %#', (a, b, on) => {
      const noTerm = policyWith({ ...timed, term: undefined });
      const [standing] = standings(records(a, b), noTerm, '2025-07-01', 'c');
      expect(standing?.deadlines).toEqual([{ kind: 'review', on, year: 2024 }]);
    });

    it('terms of one last day with what each says', () => {
      const rules = (first: 'suspend' | 'lapse', second: 'suspend' | 'lapse') => [
        {
          policy: {
            ...plain,
            successor: 'any' as const,
            term: { months: 36, onExpired: { kind: first } },
          },
        },
        {
          from: day('2024-01-01'),
          policy: {
            ...plain,
            revision: 9,
            successor: 'any' as const,
            term: { months: 24, onExpired: { kind: second } },
          },
        },
      ];
      const both = records([early], [late]);
      const stateUnder = (...kinds: ['suspend' | 'lapse', 'suspend' | 'lapse']) =>
        standings(both, rules(...kinds), '2026-03-02', 'c')[0]?.state;
      expect(stateUnder('suspend', 'lapse')).toBe('ended-by-rule');
      expect(stateUnder('lapse', 'suspend')).toBe('ended-by-rule');
      expect(stateUnder('suspend', 'suspend')).toBe('suspended');
      expect(standings(both, rules('suspend', 'lapse'), '2026-03-01', 'c')[0]?.deadlines).toEqual([
        { kind: 'term', on: '2026-03-01' },
      ]);
    });

    it('suspended ones where no held one meets the rule, ended ones where no other does', () => {
      const suspended = event('suspended', 's', '2025-01-01');
      const lapsing = event('suspended', 's', '2025-01-01', { repairBy: '2025-02-01' });
      const revoked = event('revoked', 'v', '2025-01-01');
      const state = (successor: MaintenancePolicy['successor'], ...given: (readonly object[])[]) =>
        standings(records(given[0] ?? [], given[1] ?? []), under(successor), '2025-07-01', 'c')[0]
          ?.state;
      expect(state('any', [late, suspended], [late])).toBe('held');
      expect(state('all', [late, suspended], [late])).toBe('suspended');
      expect(state('majority', [late, suspended], [late])).toBe('suspended');
      expect(state('any', [late, suspended], [])).toBe('suspended');
      expect(state('any', [late, suspended], [late, lapsing])).toBe('suspended');
      expect(state('all', [late, suspended], [late, lapsing])).toBe('ended-by-rule');
      expect(state('all', [late, revoked], [late])).toBe('none');
      expect(state('any', [late, revoked], [])).toBe('none');
      expect(state('any', [late, lapsing], [])).toBe('ended-by-rule');
    });
  });
});
