import fc from 'fast-check';
import {
  type AreaSummary,
  emptySummary,
  mergeSummaries,
  orThrow,
  type ProgrammeReport,
  reportProgramme,
  type Unit,
  type UnitCounts,
  type UnitReport,
} from 'model-ward-rules';
import {
  cityDistricts2023,
  maintenanceNotPublished,
  modelWardPolice20,
} from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { fromBelow } from '../targets/from-below';
import { day, succession, unit } from '../unit/registers';
import {
  assignment,
  event,
  half,
  history,
  onePerDistrict,
  programmeOf,
  projected,
  recognised,
  register,
  registered,
  reportOn,
  type Sample,
  sample,
  tally,
} from './sample';

const endOf2024 = '2024-12-31';
const endOf2025 = '2025-12-31';

const wardOf = (report: ProgrammeReport, id: string) =>
  report.units.find((ward) => ward.unit.id === id);

const summaryOf = (report: ProgrammeReport, id: string) =>
  report.areas.find((area) => area.unit.id === id)?.summary;

const wardIdsOf = ({ units }: ProgrammeReport) => units.map(({ unit: { id } }) => id).join(' ');

describe('reportProgramme', () => {
  it('names what it was asked; the records and the year are those of the day unless told otherwise', () => {
    const asked = ({ asOf, knownAt, assessmentYear }: ProgrammeReport) => ({
      asOf,
      knownAt,
      assessmentYear,
    });
    expect(asked(reportOn(endOf2024))).toEqual({
      asOf: endOf2024,
      knownAt: endOf2024,
      assessmentYear: 2024,
    });
    const options = { knownAt: day('2024-03-01'), assessmentYear: 2023 };
    expect(asked(reportOn('2024-06-30', {}, options))).toEqual({ asOf: '2024-06-30', ...options });
  });

  it('tells of every ward of the day where it is, how it stands and what its verdicts are', () => {
    const report = reportOn(endOf2024);
    const [a, b] = report.units;
    expect(wardIdsOf(report)).toBe('a b c e z');
    expect(a).toMatchObject({
      unit: { id: 'a', level: 'ward', parentId: 'd1' },
      areaIds: ['d1', 'city'],
      standing: { unitId: 'a', outcome: 'recognised', reason: 'decided', asOf: endOf2024 },
      isRegistered: false,
      unitClass: 'kept',
      isRebuilt: false,
      verdicts: [
        { unitId: 'a', assessmentYear: 2023, outcome: 'eligible', asOf: endOf2024 },
        { unitId: 'a', assessmentYear: 2024, outcome: 'not-eligible', asOf: endOf2024 },
      ],
    });
    expect(b).toMatchObject({ isRegistered: true, unitClass: 'new', areaIds: ['d1', 'city'] });
    expect(wardOf(report, 'z')).toMatchObject({ areaIds: [], verdicts: [], isRegistered: false });
    expect(report.otherUnits).toEqual([]);
    expect(report.intake).toMatchObject(programmeOf().intake);
  });

  it('counts every area by its wards of the day and by the verdicts of the year', () => {
    const report = reportOn(endOf2024);
    const none = emptySummary.confirmed;
    const noWards = emptySummary.kept;
    const d1: AreaSummary = {
      ...emptySummary,
      years: { from: 2024, to: 2024 },
      unitCount: 2,
      registeredCount: 1,
      recognisedCount: 1,
      confirmed: { ...none, notEligibleCount: 1 },
      projected: { ...none, eligibleCount: 1 },
      kept: {
        ...noWards,
        unitCount: 1,
        recognisedCount: 1,
        confirmed: { ...none, notEligibleCount: 1 },
      },
      new: {
        ...noWards,
        unitCount: 1,
        registeredCount: 1,
        projected: { ...none, eligibleCount: 1 },
      },
    };
    const newWards = (unitCount: number, others: Partial<UnitCounts> = {}): AreaSummary => {
      const counts = { ...noWards, unitCount, ...others };
      return { ...counts, kept: noWards, new: counts, years: { from: 2024, to: 2024 } };
    };
    const d2 = newWards(1, { registeredCount: 1, confirmed: { ...none, eligibleCount: 1 } });
    const t = newWards(1, { projected: { ...none, notEligibleCount: 1 } });
    const city = orThrow(mergeSummaries(d1, d2));
    expect(report.areas.map(({ unit: { id }, areaIds }) => [id, ...areaIds].join(' '))).toEqual([
      'city',
      'd1 city',
      'd2 city',
      'empty',
      'province',
      't province',
    ]);
    expect(report.areas.map(({ summary }) => summary)).toEqual([city, d1, d2, emptySummary, t, t]);
    expect(report.whole).toEqual(
      orThrow(mergeSummaries(orThrow(mergeSummaries(city, t)), newWards(1))),
    );
  });

  it('shows verdicts of other years and counts those of the year alone', () => {
    const of2023 = reportOn(endOf2024, {}, { assessmentYear: 2023 });
    expect(summaryOf(of2023, 'd1')?.confirmed).toEqual({
      ...emptySummary.confirmed,
      eligibleCount: 1,
    });
    expect(summaryOf(of2023, 'd1')).toMatchObject({ new: { registeredCount: 1 } });
    expect(wardOf(of2023, 'a')?.verdicts).toHaveLength(2);
    expect(of2023.whole.projected).toEqual(emptySummary.projected);
    expect(of2023.candidates.confirmed.candidates).toEqual([]);
    expect(of2023.unmetCriteria.map(({ unitCount }) => unitCount)).toEqual([1]);
  });

  it('puts the verdicts on a ward in order: by year, confirmed before projected, then by set', () => {
    const our = { ...modelWardPolice20, id: 'our-20' };
    const by = (id: string, revision: number) => ({ criteriaSet: { id, revision } });
    const report = reportOn(endOf2024, {
      criteriaSets: [
        ...sample.criteriaSets,
        our,
        { ...our, revision: 2 },
        { ...our, revision: 10 },
        { ...our, id: 'z-20' },
      ],
      assessments: [
        tally('a', 2024, 20, projected),
        tally('a', 2024, 20, by('z-20', 1)),
        tally('a', 2024, 20, by('our-20', 10)),
        tally('a', 2024, 20, by('our-20', 2)),
        tally('a', 2024, 20, by('our-20', 1)),
        tally('a', 2024, 20),
        tally('a', 2023, 20, projected),
      ],
    });
    const verdicts = wardOf(report, 'a')?.verdicts ?? [];
    expect(
      verdicts.map(({ assessmentYear, basis, criteriaSet: { id, revision } }) =>
        [assessmentYear, basis, id, revision].join(' '),
      ),
    ).toEqual([
      '2023 projected model-ward-police-20 1',
      '2024 confirmed model-ward-police-20 1',
      '2024 confirmed our-20 1',
      '2024 confirmed our-20 2',
      '2024 confirmed our-20 10',
      '2024 confirmed z-20 1',
      '2024 projected model-ward-police-20 1',
    ]);
  });

  it('follows the units: wards of the day are counted, and what became of others is told', () => {
    const report = reportOn(endOf2025, {}, { assessmentYear: 2024 });
    expect(wardIdsOf(report)).toBe('c2 e n z');
    expect(report.areas.map(({ unit: { id }, summary }) => `${id} ${summary.unitCount}`)).toEqual([
      'city 2',
      'empty 0',
      'province 1',
    ]);
    expect(wardOf(report, 'n')).toMatchObject({
      areaIds: ['city'],
      standing: { outcome: 'undetermined', reason: 'unit-succeeded', relatedUnitIds: ['a', 'b'] },
      verdicts: [],
    });
    expect(
      report.otherUnits.map(({ unitId, standing, verdicts }) => ({
        unitId,
        reason: standing.reason,
        related: standing.relatedUnitIds,
        years: verdicts.map(({ assessmentYear }) => assessmentYear),
      })),
    ).toEqual([
      { unitId: 'a', reason: 'unit-ended', related: ['n'], years: [2023, 2024] },
      { unitId: 'b', reason: 'unit-ended', related: ['n'], years: [2024] },
      // One ward with `c2`, where its verdicts are told.
      { unitId: 'c', reason: 'unit-ended', related: ['c2'], years: [] },
    ]);
    // What was written of `c`.
    expect(report.whole.confirmed).toEqual({ ...emptySummary.confirmed, eligibleCount: 1 });
    expect(report.candidates.confirmed.candidates).toEqual([]);
    expect(report.candidates.projected.candidates.map(({ unitId }) => unitId)).toEqual(['e']);
    expect(report.unmetCriteria.map(({ basis, unitCount }) => `${basis} ${unitCount}`)).toEqual([
      'confirmed 1',
      'projected 1',
    ]);
  });

  it('tells of units that are no wards for other reasons, and of units with a history alone', () => {
    const others = {
      assessments: [tally('x', 2024, 20), tally('n', 2024, 20), tally('d1', 2024, 20)],
      histories: [history('n')],
    };
    const { otherUnits, whole } = reportOn(endOf2024, others);
    expect(otherUnits.map(({ unitId, standing }) => `${unitId} ${standing.reason}`)).toEqual([
      'd1 level-holds-no-title',
      'n unit-not-known',
      'x level-holds-no-title',
    ]);
    expect(whole.confirmed).toEqual(emptySummary.confirmed);
    const histories = [history('n'), history('b')];
    const onlyHistories = reportOn(endOf2024, { assessments: [], histories });
    expect(onlyHistories.otherUnits.map(({ unitId }) => unitId)).toEqual(['n']);
  });
});

describe('registered and newly built', () => {
  const lenient = {
    ...maintenanceNotPublished,
    id: 'lenient',
    yearlyReview: undefined,
    onNotMaintained: { kind: 'lapse' },
  };
  const { yearlyReview: _, ...withoutReview } = lenient;
  const policyWith = (successor: string) => ({ ...withoutReview, successor });
  const revoked = { kind: 'revoked', id: 'revoked', on: '2024-06-01' };

  it.each<{
    name: string;
    ward: string;
    asOf: string;
    year: number;
    successor?: string;
    histories: readonly object[];
    registered: boolean;
    unitClass: UnitReport['unitClass'];
  }>([
    {
      name: 'registered for another year',
      ward: 'a',
      asOf: endOf2024,
      year: 2024,
      histories: [history('a', registered(2023))],
      registered: false,
      unitClass: 'new',
    },
    {
      name: 'recognised, but not registered',
      ward: 'a',
      asOf: endOf2024,
      year: 2024,
      histories: [history('a', recognised(2023))],
      registered: false,
      unitClass: 'kept',
    },
    {
      name: 'assessed for the year alone',
      ward: 'a',
      asOf: endOf2024,
      year: 2024,
      histories: [history('a', event('assessed', 2024, '2024-11-20', { basis: 'confirmed' }))],
      registered: false,
      unitClass: 'new',
    },
    {
      name: 'registered without any title',
      ward: 'a',
      asOf: endOf2024,
      year: 2024,
      histories: [history('a', registered(2024))],
      registered: true,
      unitClass: 'new',
    },
    {
      name: 'registered later than the day',
      ward: 'a',
      asOf: '2024-01-31',
      year: 2024,
      histories: [history('a', registered(2024))],
      registered: false,
      unitClass: 'new',
    },
    {
      name: 'recognised for an earlier year',
      ward: 'a',
      asOf: endOf2024,
      year: 2024,
      histories: [history('a', recognised(2023), registered(2024))],
      registered: true,
      unitClass: 'kept',
    },
    {
      name: 'recognised for the year itself',
      ward: 'a',
      asOf: endOf2024,
      year: 2023,
      histories: [history('a', registered(2023), recognised(2023))],
      registered: true,
      unitClass: 'new',
    },
    {
      name: 'recognised for a later year',
      ward: 'a',
      asOf: endOf2024,
      year: 2022,
      histories: [history('a', registered(2022), recognised(2023))],
      registered: true,
      unitClass: 'new',
    },
    {
      name: 'recognised for the year itself, and revoked since',
      ward: 'a',
      asOf: endOf2024,
      year: 2023,
      histories: [history('a', registered(2023), recognised(2023), revoked)],
      registered: true,
      unitClass: 'new',
    },
    {
      name: 'recognised for an earlier year, and revoked since',
      ward: 'a',
      asOf: endOf2024,
      year: 2024,
      histories: [history('a', recognised(2023), registered(2024), revoked)],
      registered: true,
      unitClass: 'kept',
    },
    {
      name: 'recognised for an earlier year in error',
      ward: 'a',
      asOf: endOf2024,
      year: 2024,
      histories: [
        history('a', recognised(2023), registered(2024), {
          kind: 'withdrawn',
          id: 'withdrawn',
          on: '2024-04-22',
          eventId: 'recognised-2023',
        }),
      ],
      registered: true,
      unitClass: 'new',
    },
    {
      name: 'made of a ward with a title, which it took over',
      ward: 'n',
      asOf: endOf2025,
      year: 2025,
      successor: 'any',
      histories: [history('a', recognised(2023)), history('n', lateRegistration(2025))],
      registered: true,
      unitClass: 'kept',
    },
    {
      name: 'made of a ward with a title, and it is open whether it took it over',
      ward: 'n',
      asOf: endOf2025,
      year: 2025,
      successor: 're-assess',
      histories: [history('a', recognised(2023)), history('n', lateRegistration(2025))],
      registered: true,
      unitClass: 'open-before',
    },
    {
      name: 'the same, recognised for the year since',
      ward: 'n',
      asOf: '2026-12-31',
      year: 2025,
      successor: 're-assess',
      histories: [
        history('a', recognised(2023)),
        history('n', lateRegistration(2025), recognised(2025)),
      ],
      registered: true,
      unitClass: 'open-before',
    },
    {
      name: 'made of a ward with a title, which was found maintained since',
      ward: 'n',
      asOf: '2026-12-31',
      year: 2026,
      successor: 're-assess',
      histories: [
        history('a', recognised(2023)),
        history('n', event('maintained', 2025, '2026-04-22'), registered(2026)),
      ],
      registered: true,
      unitClass: 'kept',
    },
    {
      name: 'made of a ward with a title, which did not pass on',
      ward: 'n',
      asOf: endOf2025,
      year: 2025,
      successor: 'all',
      histories: [history('a', recognised(2023)), history('n', lateRegistration(2025))],
      registered: true,
      unitClass: 'new',
    },
    {
      name: 'with a title it had under its former id',
      ward: 'c2',
      asOf: endOf2025,
      year: 2025,
      histories: [history('c', recognised(2023)), history('c2', lateRegistration(2025))],
      registered: true,
      unitClass: 'kept',
    },
    {
      name: 'with another id and no title before',
      ward: 'c2',
      asOf: endOf2025,
      year: 2025,
      histories: [history('c', registered(2024)), history('c2', lateRegistration(2025))],
      registered: true,
      unitClass: 'new',
    },
  ])('$name', ({ ward, asOf, year, successor = 're-assess', histories, ...expected }) => {
    const parts = { histories, maintenancePolicy: policyWith(successor) };
    const report = reportOn(asOf, parts, { assessmentYear: year });
    expect(wardOf(report, ward)).toMatchObject({
      isRegistered: expected.registered,
      unitClass: expected.unitClass,
    });
    expect(report.whole).toMatchObject({
      registeredCount: expected.registered ? 1 : 0,
      new: { registeredCount: expected.registered && expected.unitClass === 'new' ? 1 : 0 },
    });
  });

  /** A registration after the units changed. */
  function lateRegistration(forYear: number): object {
    return event('registered', forYear, `${forYear}-08-01`);
  }
});

describe('what was known then', () => {
  const late = { recordedOn: '2025-09-15' };

  it('leaves out decisions and registrations that came on record later', () => {
    const histories = [
      history('a', event('registered', 2023, '2023-02-01', { recordedOn: '2024-07-01' }), {
        ...recognised(2023),
        recordedOn: '2024-06-01',
      }),
    ];
    const known = (knownAt: string) => {
      const options = { assessmentYear: 2023, knownAt: day(knownAt) };
      const { whole } = reportOn('2024-06-30', { histories }, options);
      return [whole.recognisedCount, whole.registeredCount, whole.new.registeredCount];
    };
    expect(known('2024-05-31')).toEqual([0, 0, 0]);
    expect(known('2024-06-01')).toEqual([1, 0, 0]);
    expect(known('2024-07-01')).toEqual([1, 1, 1]);
  });

  it('takes the units as they were known', () => {
    const successions = register.successions.map((one) => ({ ...one, ...late }));
    const changed = { register: { ...register, successions } };
    const known = (knownAt: string) =>
      reportOn(endOf2025, changed, { knownAt: day(knownAt), assessmentYear: 2024 });
    expect(wardIdsOf(known('2025-09-14'))).toBe('a b c e z');
    expect(known('2025-09-14').areas.map(({ unit: { id } }) => id)).toContain('d1');
    expect(wardIdsOf(known('2025-09-15'))).toBe('c2 e n z');
  });
});

describe('targets', () => {
  const measured = (targets: Sample['targets'], asOf = endOf2024) =>
    reportOn(asOf, { targets }).targets.map(({ target, counting, areas }) => ({
      target: `${target.id}@${target.revision} ${counting.count}`,
      areas: areas.map(({ areaId, progress }) =>
        progress.outcome === 'not-applicable'
          ? [areaId, progress.reason]
          : [
              areaId,
              progress.reached.least,
              fromBelow(progress).dueCount,
              progress.populationCount,
            ],
      ),
    }));

  it('are measured in every area of their level, in the order given', () => {
    expect(
      measured([
        assignment('province', half, {}, 'projected-eligible'),
        assignment('centrally-run-city', half),
        assignment('urban-district', { kind: 'all-units' }),
      ]),
    ).toEqual([
      {
        target: 'made-up@1 projected-eligible',
        areas: [
          ['empty', 'no-units'],
          ['province', 0, 1, 1],
        ],
      },
      { target: 'made-up@1 recognised', areas: [['city', 1, 2, 3]] },
      {
        target: 'made-up@1 recognised',
        areas: [
          ['d1', 1, 2, 2],
          ['d2', 0, 1, 1],
        ],
      },
    ]);
  });

  it('count the wards of the day asked about, and say so', () => {
    const [report] = reportOn(endOf2024).targets;
    expect(report?.areas[0]?.progress).toMatchObject({
      asOf: endOf2024,
      population: { kind: 'on-day', on: endOf2024 },
      counting: { count: 'recognised', among: 'all' },
    });
  });

  it('are measured where they are meant alone, in the order of ids', () => {
    const areaIds = ['d2', 'd1', 'd2'];
    const areasOf = (targets: Sample['targets']) => measured(targets)[0]?.areas.map(([id]) => id);
    expect(areasOf([assignment('urban-district', half, { areaIds })])).toEqual(['d1', 'd2']);
    expect(areasOf([assignment('urban-district', half, { areaIds: ['d2'] })])).toEqual(['d2']);
  });

  it('count districts before 1 July 2025, and none after', () => {
    const perCity = assignment('centrally-run-city', onePerDistrict);
    const perDistrict = assignment('urban-district', { ...onePerDistrict, unitCount: 1 });
    const perProvince = assignment('province', onePerDistrict);
    const targets = [perCity, perDistrict, perProvince];
    expect(measured(targets, '2025-06-30').map(({ areas }) => areas)).toEqual([
      [['city', 1, 2, 2]],
      [
        ['d1', 1, 1, 1],
        ['d2', 0, 1, 1],
      ],
      [
        ['empty', 'no-areas'],
        ['province', 'no-areas'],
      ],
    ]);
    expect(measured(targets, '2025-07-01').map(({ areas }) => areas)).toEqual([
      [['city', 'no-areas']],
      [],
      [
        ['empty', 'no-areas'],
        ['province', 'no-areas'],
      ],
    ]);
    expect(
      measured([
        {
          target: cityDistricts2023,
          counting: { count: 'recognised', among: 'all' },
          areaIds: ['city'],
        },
      ])[0]?.areas,
    ).toEqual([['city', 1, 2, 2]]);
  });

  const national = [
    assignment('country', half),
    assignment('country', { ...onePerDistrict, areaLevel: 'province' }),
    assignment('country', onePerDistrict),
    assignment('country', { ...onePerDistrict, areaLevel: 'country' }),
  ];

  it('of the country are measured over all wards where the register has no such unit', () => {
    expect(measured(national).map(({ areas }) => areas)).toEqual([
      [[null, 1, 3, 5]],
      [[null, 0, 2, 2]],
      [[null, 1, 2, 2]],
      [[null, 1, 1, 1]],
    ]);
  });

  it('of the country are measured over its unit where the register has one', () => {
    const units = [
      unit('country', { level: 'country' }),
      ...register.units.map((one) =>
        'parentId' in one || (one as Unit).level === 'ward' ? one : { ...one, parentId: 'country' },
      ),
    ];
    const targets = [...national, assignment('country', half, { areaIds: ['country'] })];
    const { targets: reports } = reportOn(endOf2024, { register: { ...register, units }, targets });
    expect(
      reports.map(({ areas }) =>
        areas.map(({ areaId, progress }) => [
          areaId,
          progress.outcome === 'not-applicable' ? undefined : progress.populationCount,
        ]),
      ),
    ).toEqual([
      [['country', 4]],
      [['country', 2]],
      [['country', 2]],
      [['country', 1]],
      [['country', 4]],
    ]);
  });
});

describe('assessments that repeat each other', () => {
  it('count once where they say the same', () => {
    const assessments = [tally('a', 2024, 18), tally('a', 2024, 18), tally('b', 2024, 19)];
    const { whole, unmetCriteria, candidates } = reportOn(endOf2024, { assessments });
    expect(whole.confirmed).toMatchObject({ notEligibleCount: 2 });
    expect(unmetCriteria.map(({ unitCount, unnamedCount }) => [unitCount, unnamedCount])).toEqual([
      [2, 3],
    ]);
    expect(candidates.confirmed.candidates.map(({ unitId, rank }) => `${rank} ${unitId}`)).toEqual([
      '1 b',
      '2 a',
    ]);
  });

  it('leave the ward open where they differ, and out of what is counted criterion by criterion', () => {
    const assessments = [
      tally('a', 2024, 19),
      tally('a', 2024, 20),
      tally('b', 2024, 19),
      tally('c', 2024, 19),
      tally('c', 2024, 18, projected),
    ];
    const report = reportOn(endOf2024, { assessments });
    expect(wardOf(report, 'a')?.verdicts).toHaveLength(2);
    expect(wardOf(report, 'a')?.counted).toEqual({
      basis: 'confirmed',
      outcome: 'undetermined',
      reason: 'assessments-disagree',
    });
    expect(wardOf(report, 'c')?.counted).toMatchObject({
      basis: 'projected',
      outcome: 'not-eligible',
      reason: 'rule-not-met',
    });
    expect(report.whole.confirmed).toMatchObject({ undeterminedCount: 1, notEligibleCount: 1 });
    expect(report.whole.projected).toMatchObject({ notEligibleCount: 1 });
    const { confirmed, projected: expected } = report.candidates;
    expect(confirmed.candidates.map(({ unitId }) => unitId)).toEqual(['b']);
    expect(expected.candidates).toEqual([]);
    expect(report.unmetCriteria.map(({ basis, unitCount }) => `${basis} ${unitCount}`)).toEqual([
      'confirmed 1',
    ]);
  });

  it('by two criteria sets leave the ward with one verdict, and count under no set', () => {
    const our = { ...modelWardPolice20, id: 'our-20' };
    const report = reportOn(endOf2024, {
      criteriaSets: [...sample.criteriaSets, our],
      assessments: [tally('a', 2024, 19), tally('a', 2024, 18, { criteriaSet: { id: 'our-20' } })],
    });
    expect(wardOf(report, 'a')?.counted).toMatchObject({ outcome: 'not-eligible' });
    expect(report.whole.confirmed).toMatchObject({ notEligibleCount: 1 });
    expect(report.unmetCriteria).toEqual([]);
    expect(report.candidates.confirmed.candidates).toEqual([]);
  });
});

describe('the report', () => {
  const busy: Sample = {
    ...sample,
    register: {
      ...register,
      successions: [...register.successions, succession('rename', '2025-08-01', 'z', 'z2')],
      units: [
        ...register.units.filter((one) => (one as Unit).id !== 'z'),
        unit('z', { endedOn: '2025-08-01' }),
        unit('z2', { existsFrom: '2025-08-01' }),
      ],
    },
    assessments: [
      ...sample.assessments,
      tally('a', 2024, 18),
      tally('a', 2024, 20),
      tally('e', 2024, 18, projected),
      tally('e', 2024, 17),
      tally('z', 2024, 17),
      tally('x', 2024, 20),
    ],
    histories: [
      ...sample.histories,
      history('e', recognised(2023)),
      history('n', registered(2025)),
    ],
    targets: [...sample.targets, assignment('country', half)],
  };
  const shuffled = <Item>(items: readonly Item[]) =>
    fc.shuffledSubarray([...items], { minLength: items.length });
  const { histories, ...rest } = busy;
  const withinDays = histories.filter((one) => (one as { unitId: string }).unitId !== 'n');

  const reorderings = fc.record({
    units: shuffled(busy.register.units),
    successions: shuffled(busy.register.successions),
    criteriaSets: shuffled(busy.criteriaSets),
    assessments: shuffled(busy.assessments),
    histories: shuffled(withinDays),
  });

  it('is the same whatever the order of the lists, the account of them apart', () => {
    const contentOf = (input: Partial<Sample>, asOf: string): string => {
      const { intake: _, ...content } = reportOn(asOf, input, { assessmentYear: 2024 });
      return JSON.stringify(content);
    };
    const days = [endOf2024, endOf2025];
    const expected = days.map((on) => contentOf({ ...rest, histories: withinDays }, on));
    fc.assert(
      fc.property(reorderings, ({ units, successions, ...lists }) => {
        const input = { ...rest, ...lists, register: { units, successions } };
        expect(days.map((on) => contentOf(input, on))).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('is plain data that passes through JSON unchanged', () => {
    for (const on of [endOf2024, endOf2025]) {
      const report = reportOn(on, { ...busy, targets: [...busy.targets, null] });
      expect(report.intake.refusals.length).toBeGreaterThan(0);
      expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    }
  });

  it('leaves the programme as it was', () => {
    const programme = programmeOf(busy);
    const before = JSON.stringify(programme);
    reportProgramme(programme, { asOf: day(endOf2025) });
    expect(JSON.stringify(programme)).toBe(before);
  });

  it('ends though a register was not read, and parents form a ring or are unknown', () => {
    const programme = programmeOf();
    const ring = ['p', 'q'].map((id) =>
      unit(id, { level: 'town', parentId: id === 'p' ? 'q' : 'p' }),
    );
    const units = [
      ...ring,
      unit('v', { parentId: 'nowhere' }),
      unit('w', { parentId: 'p' }),
    ] as Unit[];
    const records = { histories: [], register: { units, successions: [] } };
    const report = reportProgramme({ ...programme, records }, { asOf: day(endOf2024) });
    expect(wardOf(report, 'v')?.areaIds).toEqual(['nowhere']);
    expect(wardOf(report, 'w')?.areaIds).toEqual(['p', 'q']);
    expect(report.areas.map(({ unit: { id }, areaIds }) => [id, ...areaIds].join(' '))).toEqual([
      'p q p',
      'q p q',
    ]);
  });
});
