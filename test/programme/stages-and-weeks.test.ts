import { type ProgrammeReport, parseProgramme, type TargetReport } from 'model-ward-rules';
import { explainTargetReport } from 'model-ward-rules/explanation';
import { modelWardPolice22 } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { issuesOf } from '../issues-of';
import { day, unit } from '../unit/registers';
import { programmeOf, reportOn, type Sample, sample, tally } from './sample';

const endOf2024 = '2024-12-31';

const reportWith = (assessments: readonly object[], asOf = endOf2024): ProgrammeReport =>
  reportOn(asOf, { assessments: [...assessments], histories: [] });

const wardA = ({ units }: ProgrammeReport) => units.find(({ unit: { id } }) => id === 'a');

describe('S18: two confirmed assessments of one ward and year', () => {
  const self = tally('a', 2024, 20, { stage: 'self-assessment', recordedOn: '2024-12-20' });
  const province = tally('a', 2024, 19, { stage: 'provincial-review', recordedOn: '2024-12-18' });

  it.each([
    ['in one order', [self, province]],
    ['in the other', [province, self]],
  ])('the higher stage counts, %s', (_, assessments) => {
    const report = reportWith(assessments);
    expect(report.whole.confirmed).toEqual({
      eligibleCount: 0,
      notEligibleCount: 1,
      undeterminedCount: 0,
      notAssessedCount: 0,
    });
    expect(wardA(report)).toMatchObject({
      counted: { basis: 'confirmed', outcome: 'not-eligible', reason: 'rule-not-met' },
      verdicts: [
        { stage: 'provincial-review', recordedOn: '2024-12-18', counts: { metCount: 19 } },
      ],
    });
    expect(report.intake.warnings).toEqual([]);
    expect(report.candidates.confirmed.candidates.map(({ unitId }) => unitId)).toEqual(['a']);
  });

  it('a projected one of a higher stage overtakes a confirmed one, which then opens no bound', () => {
    const expected = tally('a', 2024, 19, { stage: 'provincial-review', basis: 'projected' });
    const { whole } = reportWith([self, expected]);
    expect(whole.confirmed).toEqual({
      eligibleCount: 0,
      notEligibleCount: 0,
      undeterminedCount: 0,
      notAssessedCount: 0,
    });
    expect(whole.projected.notEligibleCount).toBe(1);
  });

  it('names those that disagree where nothing puts one before the other', () => {
    const other = tally('a', 2024, 19, { stage: 'self-assessment', recordedOn: '2024-12-20' });
    const report = reportWith([self, other]);
    expect(wardA(report)).toMatchObject({
      counted: { outcome: 'undetermined', reason: 'assessments-disagree' },
    });
    expect(
      wardA(report)?.verdicts.map(({ stage, counts }) => `${stage} ${counts.metCount}`),
    ).toEqual(['self-assessment 19', 'self-assessment 20']);
    expect(report.intake.warnings.map(({ code }) => code)).toEqual([
      'programme/repeated-assessment',
    ]);
  });

  it('takes another ladder, and refuses a stage that it does not have', () => {
    const stageLadder = {
      stages: ['provincial-review', 'self-assessment'],
      provenance: { origin: 'host', sources: [] },
    };
    const parts = { assessments: [self, province], histories: [] };
    const turned = reportOn(endOf2024, { ...parts, stageLadder } as Partial<Sample>);
    expect(wardA(turned)?.counted?.outcome).toBe('eligible');
    const { intake } = programmeOf({
      assessments: [tally('a', 2024, 20, { stage: 'city-review' })],
    });
    expect(intake.refusals.map(({ issues }) => issuesOf({ ok: false, issues }))).toEqual([
      ['assessment/unknown-stage assessments.0.stage'],
    ]);
  });

  it('refuses a ladder on which a stage stands twice', () => {
    const stageLadder = { stages: ['a', 'b', 'a'], provenance: { origin: 'host', sources: [] } };
    expect(issuesOf(parseProgramme({ ...sample, stageLadder }))).toEqual([
      'assessment/repeated-stage stageLadder.stages.2',
    ]);
  });

  it('says once how many have no day', () => {
    const undated = { recordedOn: undefined };
    const { warnings } = reportWith([
      tally('a', 2024, 20, undated),
      tally('b', 2024, 20, { ...undated, assessedOn: '2024-12-01' }),
      tally('c', 2024, 20, undated),
    ]).intake;
    expect(warnings).toMatchObject([
      { code: 'assessment/no-day', path: ['assessments'], params: { assessmentCount: 2 } },
    ]);
  });
});

describe('S19: a weekly series of tallies of one ward', () => {
  const weekly = [
    ['2024-11-29', 18],
    ['2024-12-06', 20],
    ['2024-12-13', 21],
  ].map(([recordedOn, metCount]) =>
    tally('a', 2024, 0, {
      recordedOn,
      criteriaSet: { id: modelWardPolice22.id },
      results: { kind: 'tally', metCount, criteriaCount: 22 },
    }),
  );
  const metCountOn = (friday: string): number | undefined => {
    const report = reportWith(weekly, friday);
    expect(report.intake.warnings).toEqual([]);
    const [verdict] = wardA(report)?.verdicts ?? [];
    return verdict?.counts.metCount;
  };

  it('gives a report for each Friday', () => {
    const fridays = ['2024-11-22', '2024-11-29', '2024-12-06', '2024-12-13'];
    expect(fridays.map(metCountOn)).toEqual([undefined, 18, 20, 21]);
  });
});

describe('S20: Nghệ An 2024 from one programme', () => {
  const ids = Array.from({ length: 33 }, (_, place) => `p${String(place + 1).padStart(2, '0')}`);
  const recognisedIds = ids.slice(0, 16);
  const builtIds = ids.slice(16, 24);
  const projectedOf = (id: string, isFull: boolean): object =>
    tally(id, 2024, isFull ? 20 : 18, { basis: 'projected', recordedOn: '2024-12-18' });
  const report = reportOn(endOf2024, {
    register: {
      units: [
        { id: 'nghe-an', name: 'Nghệ An', level: 'province' },
        ...ids.map((id) => unit(id, { parentId: 'nghe-an' })),
      ],
      successions: [],
    },
    histories: [
      ...recognisedIds.map((unitId) => ({
        unitId,
        events: [{ kind: 'recognised', id: 'r', on: '2024-04-22', forYear: 2023 }],
      })),
      ...builtIds.map((unitId) => ({
        unitId,
        events: [{ kind: 'registered', id: 'g', on: '2024-02-15', forYear: 2024 }],
      })),
    ],
    assessments: [
      ...recognisedIds.map((id, place) => projectedOf(id, place < 14)),
      ...builtIds.map((id, place) => projectedOf(id, place < 7)),
    ],
    targets: [
      // A quota of 4 new wards over those assessed is how this host reads the source, which prints no such sum.
      {
        target: {
          ...{
            id: 'made-up-quota',
            revision: 1,
            name: { vi: 'Bốn phường mới (cách hiểu của đơn vị sử dụng)' },
          },
          level: 'province',
          rule: { kind: 'assigned-quota', unitCount: 4 },
          base: 'assessed',
          dueYear: 2024,
          provenance: {
            origin: 'inferred',
            confidence: 'low',
            note: { vi: 'cách hiểu của đơn vị sử dụng' },
            sources: ['made up'],
          },
        },
        counting: { count: 'projected-eligible', among: 'new' },
      },
    ],
  });
  const [province] = report.areas;

  it('a quota of 4 as a host reads it, over those assessed: 7, 175%, 3 over', () => {
    const [target] = report.targets;
    expect(target?.areas[0]?.progress).toMatchObject({
      populationCount: 24,
      reached: { least: 7, most: 7 },
      dueCount: 4,
      achievement: { least: { part: 7, whole: 4 }, most: { part: 7, whole: 4 } },
      excess: { least: 3, most: 3 },
    });
  });

  it('the note of the quota, that it is a reading of the host, stands in the report and in its sentences', () => {
    const [target] = report.targets;
    expect(target?.note).toEqual({ vi: 'cách hiểu của đơn vị sử dụng' });
    const lines = explainTargetReport(target as TargetReport, () => 'Nghệ An', 'vi');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toBe('Lưu ý: cách hiểu của đơn vị sử dụng');
  });

  it('kept 14 of 16 projected, new 7 of 8 projected', () => {
    const summary = province?.summary;
    expect(summary).toEqual(report.whole);
    expect(summary?.kept).toMatchObject({
      unitCount: 16,
      projected: { eligibleCount: 14, notEligibleCount: 2, undeterminedCount: 0 },
    });
    expect(summary?.new).toMatchObject({
      unitCount: 17,
      registeredCount: 8,
      projected: { eligibleCount: 7, notEligibleCount: 1, undeterminedCount: 0 },
    });
    expect(summary?.years).toEqual({ from: 2024, to: 2024 });
    expect(day(report.asOf)).toBe(endOf2024);
  });
});
