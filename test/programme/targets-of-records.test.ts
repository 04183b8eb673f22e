import { reportProgramme, type TargetProgress } from 'model-ward-rules';
import { explainProgress } from 'model-ward-rules/explanation';
import { cityShare2025, maintenanceNotPublished } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { attestedSet } from '../arbitraries/criteria-sets';
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

const attested = attestedSet(1);
/** A decision that what is met is not. */
const overriddenOn = (decidedOn: string) => ({
  ...{ statusBefore: 'met', statusAfter: 'not-met', decidedOn },
  ...{ reason: 'checked again', authority: 'province' },
});

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

  it('R13: a period of two years counts what was registered in either', () => {
    const histories = [
      ...['a', 'b'].map((id) => history(id, registered(2023))),
      ...['c', 'd'].map((id) => history(id, registered(2024))),
    ];
    const programme = programmeOf({
      ...{ register: registerOf('a', 'b', 'c', 'd'), assessments: [], histories },
      targets: [
        {
          target: targetOf(quota(4), { fromYear: 2023 }),
          counting: { count: 'registered', among: 'all' },
        },
      ],
    } as unknown as Partial<Sample>);
    const [report] = reportProgramme(programme, { asOf: day('2024-12-31') }).targets;
    expect(report?.areas[0]?.progress).toMatchObject({
      ...{ outcome: 'reached', reached: { least: 4, most: 4 } },
      missing: { least: 0, most: 0 },
    });
  });

  it.each([
    { fromYear: 2022, years: [2022, 2023, 2024], unitCount: 3 },
    { fromYear: 2023, years: [2022, 2023, 2024], unitCount: 2 },
    { fromYear: 2024, years: [2022, 2023, 2024, 2025], unitCount: 1 },
    { fromYear: 2022, years: [2022, 2024, 2025], unitCount: 2 },
  ])('a period from $fromYear counts its own years among $years', (row) => {
    const { fromYear, years, unitCount } = row;
    const histories = years.map((year, at) => history('abcd'.charAt(at), registered(year)));
    const programme = programmeOf({
      ...{ register: registerOf('a', 'b', 'c', 'd'), assessments: [], histories },
      targets: [
        {
          target: targetOf(quota(1), { fromYear }),
          counting: { count: 'registered', among: 'all' },
        },
      ],
    } as unknown as Partial<Sample>);
    const [report] = reportProgramme(programme, { asOf: day('2025-12-31') }).targets;
    expect(report?.areas[0]?.progress).toMatchObject({
      reached: { least: unitCount, most: unitCount },
    });
  });

  it('says by what note a target is read, where it has one', () => {
    const noteOf = (target: object) => {
      const programme = programmeOf({
        ...{ register: registerOf('a'), assessments: [], histories: [] },
        targets: [{ target, counting: { count: 'registered', among: 'all' } }],
      } as unknown as Partial<Sample>);
      const [report] = reportProgramme(programme, { asOf: day('2024-12-31') }).targets;
      return JSON.parse(JSON.stringify({ note: 'none', ...report })).note;
    };
    const note = { vi: 'Cách hiểu của tỉnh' };
    const provenance = { origin: 'host', sources: [], note };
    expect(noteOf(targetOf(quota(1)))).toBe('none');
    expect(noteOf(targetOf(quota(1), { provenance }))).toEqual(note);
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

  it('counts the same on every later day after a title that came when decisions had been due: no review of the year is asked of it', () => {
    const histories = [history('a', event('recognised', 2023, '2025-12-30'))];
    const early = targetOf(quota(1), { decidedBy: '2025-06-30' });
    const named = [
      { unitId: 'a', eventId: 'recognised-2023', kind: 'recognised', on: '2025-12-30' },
    ];
    for (const asOf of ['2025-12-30', '2025-12-31', '2026-01-01', '2029-01-01']) {
      expect(measured(early, histories, asOf)).toMatchObject({
        ...{ outcome: 'reached', isClosed: true, latePapers: named },
      });
    }
    // One that was there before has been asked by then.
    const before = [history('a', event('recognised', 2023, '2025-06-30'))];
    expect(measured(early, before, '2025-06-30')).toMatchObject({ reached: { least: 0, most: 1 } });
    expect(measured(early, before, '2025-07-01')).toMatchObject({ outcome: 'missed' });
  });

  it('waits for no decision on a new ward whose title ended, if it is new because it ended', () => {
    const open = {
      ...lapsing,
      yearlyReview: { decisionMonths: 0, onMissed: { kind: 'no-published-rule' } },
    };
    const programme = programmeOf({
      register: registerOf('a', 'b'),
      maintenancePolicy: open,
      assessments: [],
      histories: [history('a', event('recognised', 2022, '2022-04-22'))],
      targets: ['new', 'kept', 'all'].map((among) => ({
        target: targetOf(quota(1), { id: among, decidedBy: '2026-06-30' }),
        counting: { count: 'recognised', among },
      })),
    } as unknown as Partial<Sample>);
    const report = reportProgramme(programme, { asOf: day('2025-12-31') });
    expect(report.targets.map(({ areas }) => areas[0]?.progress)).toMatchObject([
      { outcome: 'open', reached: { least: 0, most: 0 } },
      { outcome: 'open', reached: { least: 0, most: 1 } },
      { outcome: 'open', reached: { least: 0, most: 1 } },
    ]);
  });

  it('waits for no decision that maintains a title whose term is over, under the reading under which it is', () => {
    const { yearlyReview: _, ...unreviewed } = lapsing;
    const programme = programmeOf({
      register: registerOf('a', 'b'),
      maintenancePolicy: {
        ...unreviewed,
        term: { months: 12, onExpired: { kind: 'no-published-rule' } },
      },
      assessments: [],
      histories: [
        history(
          'a',
          event('recognised', 2022, '2022-04-22'),
          event('registered', 2024, '2024-02-01'),
        ),
      ],
      targets: ['new', 'kept', 'all'].map((among) => ({
        target: targetOf(quota(1), { id: among }),
        counting: { count: 'maintained', among },
      })),
    } as unknown as Partial<Sample>);
    const report = reportProgramme(programme, { asOf: day('2025-12-31') });
    expect(report.targets.map(({ areas }) => areas[0]?.progress)).toMatchObject([
      { outcome: 'open', reached: { least: 0, most: 0 } },
      { outcome: 'open', reached: { least: 0, most: 1 } },
      { outcome: 'open', reached: { least: 0, most: 1 } },
    ]);
  });

  it('leaves open in a period a title for a year before it, renewed by a late paper, where no rule says what the end of its term did', () => {
    const histories = [
      history(
        'a',
        event('recognised', 2022, '2022-04-22'),
        event('recognised', 2021, '2023-12-31'),
      ),
    ];
    const term = { months: 12, onExpired: { kind: 'no-published-rule' } };
    const { yearlyReview: _, ...unreviewed } = lapsing;
    const programme = programmeOf({
      register: registerOf('a', 'b'),
      maintenancePolicy: { ...unreviewed, term },
      assessments: [],
      histories,
      targets: [
        {
          target: targetOf(quota(1), { fromYear: 2022 }),
          counting: { count: 'recognised', among: 'all' },
        },
      ],
    } as unknown as Partial<Sample>);
    const [report] = reportProgramme(programme, { asOf: day('2024-06-01') }).targets;
    expect(report?.areas[0]?.progress).toMatchObject({ reached: { least: 0, most: 1 } });
  });

  it('leaves open whether it is about a ward whose title from before is, and takes the share of it where it is reached', () => {
    const open = {
      ...lapsing,
      yearlyReview: { decisionMonths: 0, onMissed: { kind: 'no-published-rule' } },
    };
    const programme = programmeOf({
      register: registerOf('a'),
      maintenancePolicy: open,
      assessments: [],
      histories: [
        history(
          'a',
          event('recognised', 2021, '2022-04-22'),
          event('recognised', 2024, '2025-02-01'),
        ),
      ],
      targets: [
        {
          target: targetOf(
            { kind: 'share-of-units', bound: 'at-least', percent: 30 },
            { base: 'recognised-before', decidedBy: '2025-06-30' },
          ),
          counting: { count: 'recognised', among: 'all' },
        },
      ],
    } as unknown as Partial<Sample>);
    const [report] = reportProgramme(programme, { asOf: day('2025-07-01') }).targets;
    expect(report?.areas[0]).toMatchObject({
      progress: {
        ...{ outcome: 'open', isClosed: true, populationCount: 1, openPopulationCount: 1 },
        reached: { least: 0, most: 1 },
        // Where it is not about the ward, it is about nobody: no share has a whole of nought.
        reachedShare: { least: { part: 0, whole: 1 }, most: { part: 1, whole: 1 } },
        achievement: { least: { part: 0, whole: 1 }, most: { part: 1, whole: 1 } },
        relativeExcess: { least: { part: 0, whole: 1 }, most: { part: 0, whole: 1 } },
      },
      ...{ reachedUnitIds: [], openUnitIds: ['a'] },
    });
  });

  const result = (unitId: string, others: object = {}): object => ({
    ...{ unitId, assessmentYear: 2024, basis: 'confirmed', recordedOn: '2025-01-15' },
    criteriaSet: { id: attested.id },
    results: {
      kind: 'by-criterion',
      answers: [{ criterionId: 'criterion-1', answer: { kind: 'attested', status: 'met' } }],
    },
    ...others,
  });
  const metBy = (others: object): object => ({
    results: {
      kind: 'by-criterion',
      answers: [
        { criterionId: 'criterion-1', answer: { kind: 'attested', status: 'met' }, ...others },
      ],
    },
  });
  /** A quota of one by confirmed results, decided by the end of 2025, unless the target says otherwise. */
  const byResults = (
    assessments: readonly object[],
    asOf: string,
    { others = {}, count = 'eligible', knownAt = asOf } = {},
  ) => {
    const programme = programmeOf({
      register: registerOf('a', 'b'),
      maintenancePolicy: lapsing,
      criteriaSets: [attested],
      assessments,
      histories: [history('a', registered(2024)), history('b', registered(2024))],
      targets: [{ target: targetOf(quota(1), others), counting: { count, among: 'all' } }],
    } as unknown as Partial<Sample>);
    expect(programme.intake.refusals).toEqual([]);
    const options = { asOf: day(asOf), knownAt: day(knownAt) };
    const [report] = reportProgramme(programme, options).targets;
    return report?.areas[0]?.progress as TargetProgress;
  };
  const notMet = {
    results: {
      kind: 'by-criterion',
      answers: [{ criterionId: 'criterion-1', answer: { kind: 'attested', status: 'not-met' } }],
    },
  };
  const late = (kind: string, on: string, unitId = 'a') => [
    { unitId, assessmentYear: 2024, kind, on },
  ];

  it.each<{ name: string; assessments: readonly object[]; outcome: string; named?: object }>([
    { name: 'that is on record in time', assessments: [result('a')], outcome: 'reached' },
    {
      name: 'recorded on the last day',
      assessments: [result('a', { recordedOn: '2025-12-31' })],
      outcome: 'reached',
    },
    {
      name: 'recorded on the day after',
      assessments: [result('a', { recordedOn: '2026-01-01' })],
      outcome: 'reached',
      named: late('recorded', '2026-01-01'),
    },
    {
      name: 'not recorded yet',
      assessments: [result('a', { recordedOn: '2026-03-02' })],
      outcome: 'open',
    },
    {
      name: 'without a day',
      assessments: [result('a', { recordedOn: undefined })],
      outcome: 'reached',
    },
    {
      name: 'recorded late, but put last by its stage',
      assessments: [
        result('a', { stage: 'provincial-review' }),
        result('a', { stage: 'self-assessment', recordedOn: '2026-02-01', ...notMet }),
      ],
      outcome: 'reached',
    },
    {
      name: 'whose evidence has expired since',
      assessments: [result('a', metBy({ evidence: [{ id: 'e', validUntil: '2026-01-31' }] }))],
      outcome: 'reached',
    },
    {
      name: 'whose evidence expired before',
      assessments: [result('a', metBy({ evidence: [{ id: 'e', validUntil: '2025-12-30' }] }))],
      outcome: 'open',
    },
    {
      name: 'that came late, when its evidence had expired',
      assessments: [
        result('a', {
          ...metBy({ evidence: [{ id: 'e', validUntil: '2026-01-31' }] }),
          recordedOn: '2026-02-01',
        }),
      ],
      outcome: 'open',
      named: late('recorded', '2026-02-01'),
    },
    {
      name: 'that an authority overrode late',
      assessments: [
        result('a', metBy({ override: overriddenOn('2026-02-01') })),
        result('b', notMet),
      ],
      outcome: 'missed',
      named: late('overridden', '2026-02-01'),
    },
    {
      name: 'that an authority overrode in time',
      assessments: [
        result('a', metBy({ override: overriddenOn('2025-12-31') })),
        result('b', notMet),
      ],
      outcome: 'missed',
    },
    {
      name: 'that an authority will override',
      assessments: [result('a', metBy({ override: overriddenOn('2026-03-02') }))],
      outcome: 'reached',
    },
    {
      name: 'withdrawn late',
      assessments: [result('a', { withdrawnOn: '2026-02-01' })],
      outcome: 'open',
      named: late('withdrawn', '2026-02-01'),
    },
    {
      name: 'withdrawn in time',
      assessments: [result('a', { withdrawnOn: '2025-12-31' })],
      outcome: 'open',
    },
    {
      name: 'withdrawn on the day asked about',
      assessments: [result('a', { withdrawnOn: '2026-03-01' })],
      outcome: 'open',
      named: late('withdrawn', '2026-03-01'),
    },
    {
      name: 'of a lower stage withdrawn late',
      assessments: [
        result('a', { stage: 'provincial-review' }),
        result('a', { stage: 'self-assessment', withdrawnOn: '2026-02-01' }),
      ],
      outcome: 'reached',
    },
    {
      name: 'of another year recorded late',
      assessments: [result('a'), result('b', { assessmentYear: 2025, recordedOn: '2026-02-01' })],
      outcome: 'reached',
    },
  ])('counts a result $name', ({ assessments, outcome, named }) => {
    const progress = byResults(assessments, '2026-03-01');
    expect(progress).toMatchObject({ outcome, isClosed: true });
    expect('lateAssessments' in progress ? progress.lateAssessments : undefined).toEqual(named);
  });

  it('names results that came late only where they decide: verdicts, or a target about those assessed', () => {
    const results = [result('a', { recordedOn: '2026-02-01' })];
    const named = late('recorded', '2026-02-01');
    const assessed = { base: 'assessed' };
    const on = '2026-03-01';
    expect(byResults(results, on, { count: 'recognised' })).not.toHaveProperty('lateAssessments');
    expect(byResults(results, on, { count: 'registered' })).not.toHaveProperty('lateAssessments');
    expect(byResults(results, on, { count: 'recognised', others: assessed })).toMatchObject({
      lateAssessments: named,
    });
    // Where registrations are counted the due day is the last.
    const early = [result('a', { recordedOn: '2025-01-01' })];
    expect(byResults(early, '2025-01-01', { count: 'registered', others: assessed })).toMatchObject(
      { outcome: 'reached', lateAssessments: late('recorded', '2025-01-01') },
    );
    const withdrawn = [result('a', { withdrawnOn: '2026-02-01' })];
    expect(byResults(withdrawn, on, { others: assessed })).toMatchObject({
      ...{ outcome: 'not-applicable', reason: 'no-units' },
      lateAssessments: late('withdrawn', '2026-02-01'),
    });
    // What is known later than the day asked about counts and is named; a decision of a later day acts later.
    const known = [
      result('a', { ...metBy({ override: overriddenOn('2026-03-15') }), recordedOn: '2026-03-20' }),
    ];
    expect(byResults(known, on, { knownAt: '2026-04-01' })).toMatchObject({
      outcome: 'reached',
      lateAssessments: late('recorded', '2026-03-20'),
    });
  });

  it.each([
    [
      'recorded',
      'assessment for 2024 recorded on 2026-02-01 (',
      'kết quả đánh giá năm 2024 ghi nhận ngày 01/02/2026 (',
    ],
    [
      'withdrawn',
      'assessment for 2024 withdrawn on 2026-02-01 (',
      'hủy kết quả đánh giá năm 2024 ngày 01/02/2026 (',
    ],
    [
      'overridden',
      'decision of 2026-02-01 on an answer of the assessment for 2024 (',
      'quyết định ngày 01/02/2026 về kết quả đánh giá năm 2024 (',
    ],
  ] as const)('says of a result what came late: %s', (kind, english, vietnamese) => {
    const progress = {
      ...byResults([result('a')], '2026-03-01'),
      lateAssessments: late(kind, '2026-02-01'),
    } as unknown as TargetProgress;
    const head = {
      en: 'Counted again after papers that came late: ',
      vi: 'Đã tính lại theo văn bản ghi nhận sau thời hạn: ',
    };
    expect(explainProgress(progress, 'en', () => 'ward A')).toContain(
      `${head.en}${english}ward A)`,
    );
    expect(explainProgress(progress, 'vi')).toContain(`${head.vi}${vietnamese}`);
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
