import {
  checkRecognitionRecords,
  type Issue,
  type MaintenanceRules,
  type RecognitionRecords,
  type UnitRegister,
} from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { historyFaultsOf } from '../../src/standing/check-recognition-records';
import { indexRegister } from '../../src/unit/register-index';
import { issuesOf } from '../issues-of';
import { day, registerOf, succession, unit } from '../unit/registers';
import { policyWith } from './policies';

const event = (kind: string, id: string, on: string, others: object = {}): object => ({
  ...{ kind, id, on, ...others },
});
const recognised = (on: string, forYear: number, id = 'r') =>
  event('recognised', id, on, { forYear });

const alone = registerOf([unit('a')], []);
const merged = registerOf(
  [
    unit('a', { endedOn: '2025-07-01' }),
    unit('b', { endedOn: '2025-07-01' }),
    unit('c', { existsFrom: '2025-07-01' }),
    unit('k', { level: 'commune' }),
  ],
  [succession('merge', '2025-07-01', 'a b', 'c')],
);

function issues(
  register: UnitRegister,
  histories: Readonly<Record<string, readonly object[]>>,
  rules?: MaintenanceRules,
): readonly Issue[] {
  const records = {
    register,
    histories: Object.entries(histories).map(([unitId, events]) => ({ unitId, events })),
  } as unknown as RecognitionRecords;
  const checked = checkRecognitionRecords(records, rules);
  if (checked.ok) expect(checked.value).toBe(records);
  return checked.ok ? checked.warnings : checked.issues;
}
const told = (...args: Parameters<typeof issues>): readonly string[] =>
  issues(...args).map(
    ({ code, path, params }) => `${code} ${path.join('.')} ${JSON.stringify(params)}`,
  );

describe('records of recognition beside their register', () => {
  it('are right', () => {
    expect(told(merged, { a: [recognised('2024-03-01', 2023)], c: [] })).toEqual([]);
    expect(told(merged, {})).toEqual([]);
  });

  it('have one history of a unit, and units that are there', () => {
    const records = {
      register: alone,
      histories: [
        { unitId: 'a', events: [] },
        { unitId: 'z', events: [event('revoked', 'v', '2024-01-01')] },
        { unitId: 'a', events: [event('revoked', 'v', '2024-01-01')] },
      ],
    } as unknown as RecognitionRecords;
    const checked = checkRecognitionRecords(records);
    // What is decided of a title is looked at only where all have their places.
    expect(issuesOf(checked)).toEqual([
      'records/repeated-history histories.2.unitId',
      'records/unknown-unit histories.1.unitId',
    ]);
    expect(checked.ok ? [] : checked.issues.map(({ params }) => params)).toEqual([
      { unitId: 'a' },
      { unitId: 'z' },
    ]);
  });

  it('decide on units on days on which they exist, at a level that can hold the title', () => {
    const outside = [
      recognised('2025-07-01', 2024),
      event('withdrawn', 'w', '2026-01-01', { eventId: 'r' }),
    ];
    expect(told(merged, { a: outside })).toEqual([
      'records/outside-existence histories.0.events.0.on {"unitId":"a","id":"r","on":"2025-07-01"}',
    ]);
    const ofCommune = [
      event('registered', 'g', '2024-01-01', { forYear: 2024 }),
      event('assessed', 's', '2024-12-01', { forYear: 2024 }),
      recognised('2025-04-01', 2024),
      event('withdrawn', 'w', '2025-05-01', { eventId: 'r' }),
    ];
    expect(told(merged, { a: [], k: ofCommune })).toEqual([
      'records/level-holds-no-title histories.1.events.2.on {"unitId":"k","id":"r","on":"2025-04-01"}',
    ]);
    expect(
      told(merged, { a: [event('registered', 'g', '2025-07-01', { forYear: 2025 })] }),
    ).toEqual([
      'records/outside-existence histories.0.events.0.on {"unitId":"a","id":"g","on":"2025-07-01"}',
    ]);
    const communes = policyWith({ titleLevels: ['commune'] });
    expect(told(merged, { k: ofCommune.slice(0, 3) }, communes)).toEqual([]);
    // By the policy in force on the day.
    const since = (from: string) => [
      { policy: policyWith({}) },
      { from: day(from), policy: communes },
    ];
    expect(told(merged, { k: ofCommune.slice(0, 3) }, since('2025-04-01'))).toEqual([]);
    expect(told(merged, { k: ofCommune.slice(0, 3) }, since('2025-04-02'))).toHaveLength(1);
  });

  it('decide on a title that was given', () => {
    const revoked = event('revoked', 'v', '2024-01-01');
    expect(told(alone, { a: [revoked] })).toEqual([
      'history/before-recognition histories.0.events.0 {"id":"v","kind":"revoked","on":"2024-01-01"}',
    ]);
    expect(told(alone, { a: [recognised('2024-03-01', 2023), revoked] })).toEqual([
      'history/before-recognition histories.0.events.1 {"id":"v","kind":"revoked","on":"2024-01-01","recognisedId":"r","recognisedOn":"2024-03-01"}',
    ]);
    // A renewed recognition is none that the decision was early for, nor one that was before.
    const renewed = event('re-recognised', 'x', '2024-03-01', { forYear: 2023 });
    const withdrawn = event('withdrawn', 'w', '2023-02-01', { eventId: 'q' });
    expect(
      told(alone, { a: [recognised('2023-01-01', 2022, 'q'), withdrawn, revoked, renewed] }),
    ).toEqual([
      'history/before-recognition histories.0.events.2 {"id":"v","kind":"revoked","on":"2024-01-01"}',
    ]);
    expect(
      told(alone, {
        a: [
          recognised('2024-01-01', 2023),
          event('maintained', 'm', '2024-01-01', { forYear: 2023 }),
        ],
      }),
    ).toEqual([]);
  });

  it('decide on a title that no authority had ended, whatever the rules', () => {
    const ended = [recognised('2023-03-01', 2022), event('revoked', 'v', '2024-01-01')];
    const later = event('maintained', 'm', '2024-06-01', { forYear: 2023 });
    const afterEnd =
      'history/after-end histories.0.events.2 {"id":"m","kind":"maintained","on":"2024-06-01","endedId":"v","endedOn":"2024-01-01"}';
    const lapse = { kind: 'lapse' } as const;
    const strict = policyWith({
      ...{ onNotMaintained: lapse, onUnrepaired: lapse, term: { months: 1, onExpired: lapse } },
      yearlyReview: { decisionMonths: 0, onMissed: lapse },
    });
    for (const rules of [undefined, strict, [{ policy: strict }]]) {
      expect(told(alone, { a: [...ended, later] }, rules)).toEqual([afterEnd]);
    }
    const failed = event('not-maintained', 'n', '2024-01-01', {
      forYear: 2023,
      consequence: lapse,
    });
    expect(told(alone, { a: [recognised('2023-03-01', 2022), failed, later] })).toEqual([
      'history/after-end histories.0.events.2 {"id":"m","kind":"maintained","on":"2024-06-01","endedId":"n","endedOn":"2024-01-01"}',
    ]);
    // What a policy makes of time or of a failure ends no title here, nor does it matter which former ward had one.
    const byRule = event('not-maintained', 'n', '2024-01-01', { forYear: 2023 });
    expect(told(alone, { a: [recognised('2023-03-01', 2022), byRule, later] }, strict)).toEqual([]);
    const all = policyWith({ successor: 'all' });
    const onNew = event('maintained', 'm', '2026-03-01', { forYear: 2025 });
    expect(told(merged, { a: [recognised('2024-03-01', 2023)], c: [onNew] }, all)).toEqual([]);
    expect(told(merged, { a: [], c: [onNew] }, all)).toEqual([
      'history/before-recognition histories.1.events.0 {"id":"m","kind":"maintained","on":"2026-03-01"}',
    ]);
  });

  it('have registrations as early as the policy of the day asks', () => {
    const lead = policyWith({ registrationLead: { firstMonths: 12 } });
    const registered = event('registered', 'g', '2023-06-01', { forYear: 2023 });
    const late = 'history/registration-too-late histories.0.events.1 {"id":"r","on":"2024-03-01"}';
    const events = [registered, recognised('2024-03-01', 2023)];
    expect(told(alone, { a: events }, lead)).toEqual([late]);
    expect(told(alone, { a: events }, [{ policy: lead }])).toEqual([late]);
    expect(
      told(alone, { a: events }, [
        { policy: lead },
        { from: day('2024-03-01'), policy: policyWith({}) },
      ]),
    ).toEqual([]);
    expect(told(alone, { a: events })).toEqual([]);
    expect(told(alone, { a: [recognised('2024-03-01', 2023)] }, lead)).toEqual([
      'history/registration-not-on-record histories.0.events.0 {"id":"r","on":"2024-03-01"}',
    ]);
  });

  it('of one ward are judged alone, but for titles where it was made of others', () => {
    const index = indexRegister(merged);
    const faults = (unitId: string, ...events: readonly object[]) =>
      historyFaultsOf(index, { unitId, events } as never, ['here']).map(
        ({ code, path }) => `${code} ${path.join('.')}`,
      );
    const revoked = event('revoked', 'v', '2025-01-01');
    expect(faults('a', revoked)).toEqual(['history/before-recognition here.events.0']);
    expect(faults('c', event('revoked', 'v', '2026-01-01'))).toEqual([]);
    expect(faults('c', revoked)).toEqual(['records/outside-existence here.events.0.on']);
    expect(faults('z', revoked)).toEqual(['records/unknown-unit here.unitId']);
  });
});
