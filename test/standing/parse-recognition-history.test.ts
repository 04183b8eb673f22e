import { parseRecognitionHistory } from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { issuesOf } from '../issues-of';

const recognised = { kind: 'recognised', id: 'r', on: '2024-04-10', forYear: 2023 };
const maintained = { kind: 'maintained', id: 'm', on: '2025-04-22', forYear: 2024 };
const notMaintained = { kind: 'not-maintained', id: 'n', on: '2025-05-30', forYear: 2024 };
const revoked = { kind: 'revoked', id: 'v', on: '2025-06-01' };
const withdraws = (eventId: string): object => ({
  kind: 'withdrawn',
  id: `w-${eventId}`,
  on: '2025-07-01',
  eventId,
});

const parse = (...events: readonly object[]): ReturnType<typeof parseRecognitionHistory> =>
  parseRecognitionHistory({ unitId: 'ward-1', events });

describe('a history', () => {
  it('holds every kind of event, in the order given', () => {
    const events = [
      revoked,
      { kind: 'registered', id: 'g', on: '2022-12-30', forYear: 2023, instrument: 'Văn bản 1' },
      { kind: 'assessed', id: 'a', on: '2023-12-18', forYear: 2023, basis: 'projected' },
      { ...recognised, recordedOn: '2024-05-01', criteriaSet: { id: 'some-set', revision: 1 } },
      maintained,
      { kind: 'suspended', id: 's', on: '2025-05-01', repairBy: '2025-05-01' },
      { kind: 're-recognised', id: 'x', on: '2026-04-10', forYear: 2025 },
      { ...notMaintained, on: '2027-04-10', forYear: 2026, consequence: { kind: 'lapse' } },
      withdraws('a'),
    ];
    const parsed = parse(...events);
    expect(parsed).toEqual({ ok: true, value: { unitId: 'ward-1', events }, warnings: [] });
  });

  const faulty: readonly { name: string; events: readonly object[]; issues: readonly string[] }[] =
    [
      {
        name: 'two events with one id',
        events: [recognised, { ...maintained, id: 'r' }],
        issues: ['history/repeated-id events.1.id'],
      },
      {
        name: 'one event twice',
        events: [{ ...recognised, id: 'r2', recordedOn: '2025-01-01' }, recognised],
        issues: ['history/repeated-event events.1'],
      },
      {
        name: 'two decisions on one year',
        events: [recognised, notMaintained, maintained],
        issues: ['history/contradictory-decisions events.1'],
      },
      {
        name: 'recognised for a year, and not maintained for it',
        events: [recognised, { ...notMaintained, forYear: 2023 }],
        issues: ['history/contradictory-decisions events.1'],
      },
      {
        name: 'a failed review of the same day as one that was passed',
        events: [recognised, maintained, { ...notMaintained, on: maintained.on }],
        issues: ['history/contradictory-decisions events.2'],
      },
      {
        name: 'a review passed after a decision that ended the title for that year',
        events: [
          recognised,
          { ...notMaintained, on: '2025-02-01', consequence: { kind: 'lapse' } },
          maintained,
        ],
        issues: ['history/contradictory-decisions events.1'],
      },
      {
        name: 'a review put off to a day before',
        events: [
          {
            kind: 'review-deferred',
            id: 'd',
            on: '2025-05-02',
            forYear: 2025,
            until: '2025-05-01',
          },
        ],
        issues: ['history/until-order events.0.until'],
      },
      {
        name: 'a suspension for a year not yet begun',
        events: [{ kind: 'suspended', id: 's', on: '2025-05-02', forYear: 2026 }],
        issues: ['history/before-its-year events.0.forYear'],
      },
      {
        name: 'a decision before its year',
        events: [{ ...recognised, on: '2022-12-31' }],
        issues: ['history/before-its-year events.0.forYear'],
      },
      {
        name: 'a suspension that ends before it begins',
        events: [
          recognised,
          { kind: 'suspended', id: 's', on: '2025-05-02', repairBy: '2025-05-01' },
        ],
        issues: ['history/until-order events.1.repairBy'],
      },
      {
        name: 'a withdrawal of nothing, and of a withdrawal',
        events: [recognised, withdraws('q'), withdraws('w-q')],
        issues: [
          'history/withdraws-unknown events.1.eventId',
          'history/withdraws-withdrawal events.2.eventId',
        ],
      },
    ];

  it.each(faulty)('complains of $name', ({ events, issues }) => {
    expect(issuesOf(parse(...events))).toEqual(issues);
  });

  it.each([
    { name: 'an event given twice is a warning', events: [recognised, { ...recognised, id: 'b' }] },
    {
      name: 'decisions that differ in the criteria set are two',
      events: [
        { ...recognised, criteriaSet: { id: 'a', revision: 1 } },
        { ...recognised, id: 'b', criteriaSet: { id: 'a', revision: 2 } },
      ],
    },
    {
      name: 'what was never given may have come from former wards',
      events: [maintained, { kind: 'suspended', id: 's', on: '2025-06-01' }],
    },
    {
      name: 'a title can be given again after a revocation, as if for the first time',
      events: [
        recognised,
        revoked,
        { ...recognised, id: 'r2', on: '2026-04-10', forYear: 2025 },
        { ...maintained, on: '2027-04-10', forYear: 2026 },
      ],
    },
    { name: 'the year of the decision may be its own', events: [{ ...recognised, forYear: 2024 }] },
    {
      name: 'what was withdrawn contradicts nothing',
      events: [recognised, maintained, notMaintained, withdraws('n')],
    },
    {
      name: 'a revocation that was withdrawn ends nothing',
      events: [recognised, revoked, withdraws('v'), { ...maintained, on: '2025-08-01' }],
    },
    {
      name: 'a title given anew can be maintained',
      events: [
        recognised,
        revoked,
        { kind: 're-recognised', id: 'x', on: '2026-04-10', forYear: 2025 },
        { ...maintained, on: '2027-04-10', forYear: 2026 },
      ],
    },
    {
      name: 'given anew after a failed review it is no contradiction',
      events: [
        recognised,
        notMaintained,
        { kind: 're-recognised', id: 'x', on: '2025-09-01', forYear: 2024 },
      ],
    },
    {
      name: 'a review that was failed may be passed after repair on a later day',
      events: [recognised, { ...notMaintained, on: '2025-02-01' }, maintained],
    },
    {
      name: 'a history may begin with any decision, and the register knows what came before',
      events: [revoked, { ...maintained, on: '2026-03-01', forYear: 2025 }],
    },
    {
      name: 'two years may be decided differently',
      events: [recognised, maintained, { ...notMaintained, on: '2026-04-22', forYear: 2025 }],
    },
    {
      name: 'one may register in the year before',
      events: [{ kind: 'registered', id: 'g', on: '2022-12-30', forYear: 2023 }],
    },
  ])('$name', ({ name, events }) => {
    const parsed = parse(...events);
    const isWarned = parsed.ok && parsed.warnings.length > 0;
    expect([parsed.ok, isWarned]).toEqual([true, name.endsWith('is a warning')]);
  });

  it('tells the days it speaks of', () => {
    const messagesOf = (...events: readonly object[]): readonly string[] => {
      const parsed = parse(...events);
      return parsed.ok ? [] : parsed.issues.map(({ message }) => message);
    };
    const suspended = { kind: 'suspended', id: 's', on: '2025-05-02', repairBy: '2025-05-01' };
    expect(messagesOf(recognised, suspended)).toEqual([
      'The last day (2025-05-01) lies before the day of the event (2025-05-02).',
    ]);
    expect(messagesOf({ ...recognised, on: '2022-12-31' })).toEqual([
      'The event of 2022-12-31 is about 2023, a year that had not begun.',
    ]);
  });

  it('names both events', () => {
    const early = { ...maintained, on: '2024-04-09', forYear: 2024 };
    const parsed = parse(early, recognised, revoked, { ...notMaintained, on: '2025-06-02' });
    expect(parsed.ok ? [] : parsed.issues.map(({ message }) => message)).toEqual([
      'Events "m" and "n" contradict each other on 2024.',
    ]);
  });
});
