import { reportProgramme } from 'model-ward-rules';
import { explainProgress } from 'model-ward-rules/explanation';
import { cityShare2025, maintenanceNotPublished } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { fromBelow } from '../targets/from-below';
import { day, unit } from '../unit/registers';
import { event, history, programmeOf, recognised, registered, type Sample } from './sample';

const lapsing = {
  ...maintenanceNotPublished,
  onNotMaintained: { kind: 'lapse' },
  yearlyReview: { decisionMonths: 12, onMissed: { kind: 'lapse' } },
} as const;
const registerOf = (...ids: readonly string[]) => ({
  units: [
    unit('p', { level: 'province' }),
    ...ids.map((id) => unit(id, { level: 'ward', parentId: 'p' })),
  ],
  successions: [],
});
const targetOf = (rule: object, others: object = {}) => ({
  id: 'made-up',
  revision: 1,
  name: { vi: 'Ví dụ' },
  level: 'province',
  rule,
  dueYear: 2024,
  provenance: { origin: 'host', sources: [] },
  ...others,
});
const measured = (
  target: object,
  histories: readonly object[],
  asOf: string,
  count = 'recognised',
) => {
  const programme = programmeOf({
    register: registerOf('a', 'b', 'c'),
    maintenancePolicy: lapsing,
    assessments: [],
    histories,
    targets: [{ target, counting: { count, among: 'all' } }],
  } as unknown as Partial<Sample>);
  const [report] = reportProgramme(programme, { asOf: day(asOf) }).targets;
  return fromBelow(report?.areas[0]?.progress as never);
};
const quota = (unitCount: number) => ({ kind: 'assigned-quota', unitCount });

describe('targets measured from records', () => {
  it('R30: a quota of 2024 whose decisions come in 2025 is open, then reached', () => {
    const histories = ['a', 'b'].map((id) =>
      history(id, registered(2024), event('recognised', 2024, '2025-06-11')),
    );
    expect(measured(targetOf(quota(2)), histories, '2025-01-01')).toMatchObject({
      outcome: 'open',
      reason: 'decisions-pending',
      decidedBy: '2025-12-31',
      reached: { least: 0, most: 2 },
    });
    expect(measured(targetOf(quota(2)), histories, '2025-06-11').outcome).toBe('reached');
  });

  it('R31: titles for later years alone miss it, and are told apart', () => {
    const histories = ['a', 'b'].map((id) =>
      history(id, registered(2024), event('recognised', 2026, '2027-04-01')),
    );
    expect(measured(targetOf(quota(2)), histories, '2027-06-01')).toMatchObject({
      outcome: 'missed',
      reached: { least: 0, most: 0 },
      reachedLate: { least: 2, most: 2 },
    });
  });

  it('S29: "keep all" is open until decisions were due, and reached is never taken back', () => {
    const histories = [
      history('a', recognised(2023), event('not-maintained', 2024, '2025-06-01')),
      history('b', recognised(2023), event('maintained', 2024, '2025-06-01')),
      history('c', recognised(2023)),
    ];
    const keepAll = targetOf({ kind: 'all-units' }, { base: 'recognised-before' });
    const on = (asOf: string) => measured(keepAll, histories, asOf);
    expect(on('2025-03-01')).toMatchObject({ outcome: 'open', reached: { least: 0, most: 3 } });
    expect(on('2025-07-01')).toMatchObject({ outcome: 'open', reached: { least: 1, most: 2 } });
    expect(on('2026-01-01')).toMatchObject({
      outcome: 'missed',
      populationCount: 3,
      reached: { least: 1, most: 1 },
    });
  });

  it('R13: a period counts each unit once', () => {
    const histories = [
      history('a', registered(2023), registered(2024)),
      history('b', registered(2023)),
      history('c', registered(2024)),
    ];
    const period = targetOf(quota(3), { fromYear: 2023 });
    expect(measured(period, histories, '2024-12-31', 'registered')).toMatchObject({
      outcome: 'reached',
      reached: { least: 3, most: 3 },
    });
  });

  it('names the paper that came late, once it changes what was decided', () => {
    const late = { recordedOn: '2026-03-01' };
    const histories = [
      history('a', registered(2024), event('recognised', 2024, '2025-06-11', late)),
    ];
    expect(measured(targetOf(quota(1)), histories, '2026-02-01').outcome).toBe('missed');
    const again = measured(targetOf(quota(1)), histories, '2026-03-01');
    expect(again).toMatchObject({
      outcome: 'reached',
      latePapers: [
        { unitId: 'a', eventId: 'recognised-2024', kind: 'recognised', on: '2026-03-01' },
      ],
    });
    expect(explainProgress(again, 'vi')).toContain(
      'Đã tính lại theo văn bản ghi nhận sau thời hạn',
    );
    expect(explainProgress(again, 'en', () => 'ward A')).toContain('(ward A)');
  });

  it('says what would be reached before the due day, and what was lost since', () => {
    const histories = [
      history(
        'a',
        recognised(2023),
        { kind: 'revoked', id: 'r', on: '2026-05-01' },
        event('maintained', 2024, '2025-06-01'),
        event('maintained', 2025, '2026-04-01'),
      ),
    ];
    expect(measured(targetOf(quota(1)), histories, '2024-12-31')).toMatchObject({
      outcome: 'open',
      reachedSoFar: true,
    });
    expect(measured(targetOf(quota(1)), histories, '2026-06-01')).toMatchObject({
      outcome: 'reached',
      lostSince: { least: 1, most: 1 },
    });
  });

  const areasOf = (target: object, areas: readonly (readonly [string, string, string])[]) => {
    const programme = programmeOf({
      register: {
        units: areas.flatMap(([id, name, level]) => [
          unit(id, { name, level }),
          unit(`${id}-1`, { level: 'ward', parentId: id }),
        ]),
        successions: [],
      },
      assessments: [],
      histories: [],
      targets: [{ target, counting: { count: 'recognised', among: 'all' } }],
    } as unknown as Partial<Sample>);
    const [report] = reportProgramme(programme, { asOf: day('2025-12-31') }).targets;
    return {
      areas: report?.areas.map(({ areaId }) => areaId).join(' '),
      leftOut: report?.leftOutAreaIds.join(' '),
      unmatched: report?.unmatchedAreaNames,
    };
  };
  const two = [
    ['hn', 'Thành phố Hà Nội', 'centrally-run-city'],
    ['na', 'Nghệ An', 'province'],
  ] as const;

  it('R14: tells which areas of the tier are left out, and takes a tier', () => {
    const share = { kind: 'share-of-units', bound: 'at-least', percent: 30 };
    const target = targetOf(share, { dueYear: 2025 });
    expect(areasOf(target, two)).toEqual({ areas: 'na', leftOut: 'hn', unmatched: [] });
    expect(areasOf({ ...target, level: 'province-level' }, two)).toEqual({
      areas: 'hn na',
      leftOut: '',
      unmatched: [],
    });
  });

  it('R15: measures the cities that the target names, and says which it did not find', () => {
    const cities = [
      two[0],
      ['h', 'Huế', 'centrally-run-city'],
      ['s', 'Hồ Chí Minh', 'centrally-run-city'],
    ] as const;
    expect(areasOf(cityShare2025, cities)).toEqual({
      areas: 'hn s',
      leftOut: 'h',
      unmatched: ['Hải Phòng', 'Đà Nẵng', 'Cần Thơ'],
    });
    const inEach = { kind: 'at-least-per-area', areaLevel: 'centrally-run-city', unitCount: 1 };
    const ofCountry = targetOf(inEach, { level: 'country', areaNames: ['Hà Nội'] });
    expect(areasOf(ofCountry, cities)).toEqual({ areas: '', leftOut: 'h s', unmatched: [] });
  });
});
