import { compareReports, type ProgrammeReport, type UnitReport } from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { assignment, programmeOf, reportOn, type Sample, tally } from './sample';

const on = '2025-07-01';
const ward = (id: string, days: object = {}): object => ({ id, name: id, level: 'ward', ...days });

/** A ward that went under the ids z, a and b one after the other, beside c, which is one ward throughout. */
const renamed: Partial<Sample> = {
  register: {
    units: [
      ward('z', { endedOn: '2024-01-01' }),
      ward('a', { existsFrom: '2024-01-01', endedOn: on }),
      ward('b', { existsFrom: on }),
      ward('c'),
    ],
    successions: [
      { kind: 'rename', on: '2024-01-01', fromIds: ['z'], intoIds: ['a'] },
      { kind: 'rename', on, fromIds: ['a'], intoIds: ['b'] },
    ],
  },
  histories: [
    { unitId: 'a', events: [{ kind: 'registered', id: 'g', on: '2025-01-10', forYear: 2025 }] },
  ],
  targets: [],
} as never;

const weekly = (unitId: string, recordedOn: string, metCount: number): object =>
  tally(unitId, 2025, metCount, { recordedOn });

const reportOf = (assessments: readonly object[], asOf = '2025-12-31'): ProgrammeReport =>
  reportOn(asOf, { ...renamed, assessments } as never);

const unitOf = ({ units }: ProgrammeReport, id: string): UnitReport | undefined =>
  units.find(({ unit }) => unit.id === id);

describe('what was written of a ward under an earlier id', () => {
  it.each(['z', 'a', 'b'])('counts for it under its new one (%s)', (unitId) => {
    const report = reportOf([weekly(unitId, '2025-06-01', 19)]);
    expect(unitOf(report, 'b')).toMatchObject({
      isRegistered: true,
      counted: { basis: 'confirmed', outcome: 'not-eligible' },
      verdicts: [{ unitId, counts: { metCount: 19 } }],
    });
    expect(report.whole).toMatchObject({ registeredCount: 1, confirmed: { notEligibleCount: 1 } });
    expect(report.candidates.confirmed.candidates.map((one) => one.unitId)).toEqual(['b']);
  });

  it('is one row of assessments with what was written since: the later counts, also under the earlier id', () => {
    for (const [early, late] of [
      ['a', 'b'],
      ['b', 'a'],
    ] as const) {
      const report = reportOf([weekly(early, '2025-06-01', 18), weekly(late, '2025-09-01', 20)]);
      expect(unitOf(report, 'b')?.counted).toMatchObject({ outcome: 'eligible' });
      expect(unitOf(report, 'b')?.verdicts).toHaveLength(1);
      expect(report.whole.confirmed.eligibleCount).toBe(1);
    }
  });

  it('is told once: the earlier id has a standing and no verdicts', () => {
    const report = reportOf([weekly('a', '2025-06-01', 20)]);
    expect(report.otherUnits).toMatchObject([{ unitId: 'a', verdicts: [] }]);
  });

  it('changes nothing in a comparison across the day of the new id', () => {
    const assessments = [weekly('a', '2025-06-01', 18)];
    const [before, after] = [
      reportOf(assessments, '2025-06-30'),
      reportOf(assessments, '2025-07-02'),
    ];
    const { register } = programmeOf({ ...renamed, assessments } as never).records;
    const { units, unchangedCount } = compareReports(before, after, register);
    expect(units.filter(({ counts, counted }) => counts ?? counted)).toEqual([]);
    expect(unchangedCount).toBe(2);
  });

  it('counts towards a target under the id of its due day', () => {
    const target = assignment(
      'country',
      { kind: 'assigned-quota', unitCount: 1 },
      {},
      'registered',
    );
    const targets = [
      { ...target, target: { ...(target as { target: object }).target, dueYear: 2025 } },
    ];
    const [report] = reportOn('2025-12-31', {
      ...renamed,
      targets,
      assessments: [],
    } as never).targets;
    expect(report?.areas[0]).toMatchObject({
      ...{ progress: { outcome: 'reached' }, reachedUnitIds: ['b'] },
    });
  });

  it('stays with the former wards where several became one', () => {
    const merged = {
      ...renamed,
      register: {
        units: [
          ward('a', { endedOn: on }),
          ward('c', { endedOn: on }),
          ward('b', { existsFrom: on }),
        ],
        successions: [{ kind: 'merge', on, fromIds: ['a', 'c'], intoIds: ['b'] }],
      },
      assessments: [weekly('a', '2025-06-01', 20)],
    };
    const report = reportOn('2025-12-31', merged as never);
    expect(unitOf(report, 'b')).toMatchObject({ isRegistered: false, verdicts: [] });
    expect(report.otherUnits).toMatchObject([{ unitId: 'a', verdicts: [{ outcome: 'eligible' }] }]);
  });
});
