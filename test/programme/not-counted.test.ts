import fc from 'fast-check';
import { type ProgrammeReport, reportProgramme } from 'model-ward-rules';
import { explainNotCounted } from 'model-ward-rules/explanation';
import { describe, expect, it } from 'vitest';
import { day } from '../unit/registers';
import { programmeOf, reportOn, type Sample, tally } from './sample';

const endOf2024 = '2024-12-31';

const reportWith = (assessments: readonly unknown[], options = {}, asOf = endOf2024) =>
  reportOn(asOf, { assessments: [...assessments], histories: [] } as Partial<Sample>, options);

const told = ({ intake }: ProgrammeReport): readonly string[] =>
  intake.notCounted.map(({ position, unitId, assessmentYear, reason }) =>
    [position, unitId, assessmentYear, reason].join(' '),
  );

const reviewed = { stage: 'provincial-review' };
const self = { stage: 'self-assessment' };

describe('an assessment that was used and does not count', () => {
  it.each([
    ['for a year to come, as a typo makes it', tally('a', 2042, 20), 'a 2042 recorded-later'],
    [
      'for a year to come, on record already',
      tally('a', 2042, 20, { recordedOn: '2024-11-18' }),
      'a 2042 later-year',
    ],
    ['for the year before', tally('a', 2023, 20), 'a 2023 earlier-year'],
    [
      'recorded the day after',
      tally('a', 2024, 20, { recordedOn: '2025-01-01' }),
      'a 2024 recorded-later',
    ],
    ['withdrawn on the day', tally('a', 2024, 20, { withdrawnOn: endOf2024 }), 'a 2024 withdrawn'],
    [
      'withdrawn, and for another year',
      tally('a', 2023, 20, { withdrawnOn: '2024-01-01' }),
      'a 2023 withdrawn',
    ],
    [
      'withdrawn the day after, and for another year',
      tally('a', 2023, 20, { withdrawnOn: '2025-01-01' }),
      'a 2023 earlier-year',
    ],
    ['of a unit that is none yet', tally('n', 2024, 20), 'n 2024 no-unit-on-day'],
    ['of a commune', tally('x', 2024, 20), 'x 2024 no-unit-on-day'],
  ])('%s', (_, assessment, want) => {
    const report = reportWith([tally('b', 2024, 20), assessment]);
    const [, assessments] = report.intake.lists;
    expect(told(report)).toEqual([`1 ${want}`]);
    expect(report.intake.countedCount).toBe(1);
    expect(assessments?.usedCount).toBe(2);
  });

  it('recorded on the day or withdrawn the day after counts', () => {
    const days = { recordedOn: endOf2024, withdrawnOn: '2025-01-01' };
    const { intake } = reportWith([tally('a', 2024, 20, days)]);
    expect([intake.countedCount, intake.notCounted]).toEqual([1, []]);
  });

  it.each([
    ['of a lower stage', tally('a', 2024, 20, self), tally('a', 2024, 19, reviewed)],
    ['recorded earlier', tally('a', 2024, 20), tally('a', 2024, 19, { recordedOn: '2024-02-01' })],
  ])('%s, in either order', (_, one, counting) => {
    expect(told(reportWith([one, counting]))).toEqual(['0 a 2024 superseded']);
    expect(told(reportWith([counting, one]))).toEqual(['1 a 2024 superseded']);
  });

  it('saying what another says counts once', () => {
    const { intake } = reportWith([tally('a', 2024, 20), tally('a', 2024, 20)]);
    expect([intake.countedCount, intake.notCounted.map(({ reason }) => reason)]).toEqual([
      1,
      ['superseded'],
    ]);
  });

  it('is not one of those that disagree: they count together', () => {
    const { intake } = reportWith([tally('a', 2024, 20), tally('a', 2024, 19)]);
    expect([intake.countedCount, intake.notCounted]).toEqual([2, []]);
  });

  it('is named by the id under which it was assessed, and with its stage and days', () => {
    const one = tally('c', 2025, 20, { ...self, assessedOn: '2025-01-10' });
    const other = tally('c2', 2025, 19, { ...reviewed, recordedOn: '2025-08-01' });
    const { intake } = reportWith([one, other], {}, '2025-12-31');
    expect(intake.notCounted).toEqual([
      {
        position: 0,
        unitId: 'c',
        assessmentYear: 2025,
        stage: 'self-assessment',
        assessedOn: '2025-01-10',
        recordedOn: '2025-01-15',
        reason: 'superseded',
      },
    ]);
  });

  it('is named by its place in the list that came, refused entries before it', () => {
    const refused = tally('a', 2024, 21);
    const report = reportWith([
      refused,
      tally('a', 2023, 20),
      refused,
      refused,
      tally('b', 2023, 20),
    ]);
    expect(told(report)).toEqual(['1 a 2023 earlier-year', '4 b 2023 earlier-year']);
  });

  it('takes no place from refused entries of other lists', () => {
    const report = reportOn(endOf2024, {
      assessments: [tally('a', 2023, 20)],
      histories: [null],
    } as unknown as Partial<Sample>);
    expect(told(report)).toEqual(['0 a 2023 earlier-year']);
  });

  it('is one of two places that hold the same object', () => {
    const programme = programmeOf({ assessments: [tally('a', 2024, 20)], histories: [] });
    const [assessment] = programme.assessments;
    const twice = {
      ...programme,
      assessments: [...programme.assessments, assessment],
    } as typeof programme;
    const { intake } = reportProgramme(twice, { asOf: day(endOf2024) });
    expect([intake.countedCount, intake.notCounted.length]).toEqual([1, 1]);
  });
});

describe('every assessment that is used counts, or is named', () => {
  const years = fc.constantFrom(2022, 2023, 2024, 2025, 2099);
  const days = fc.constantFrom(
    '2023-12-31',
    '2024-12-31',
    '2025-01-01',
    '2025-07-01',
    '2026-01-01',
  );
  const assessment = fc
    .record(
      {
        unitId: fc.constantFrom('a', 'b', 'c', 'c2', 'n', 'e', 'x', 'z'),
        assessmentYear: years,
        metCount: fc.constantFrom(19, 20, 21),
        stage: fc.constantFrom('self-assessment', 'provincial-review'),
        recordedOn: days,
        withdrawnOn: days,
      },
      { requiredKeys: ['unitId', 'assessmentYear', 'metCount'] },
    )
    .map(({ unitId, assessmentYear, metCount, ...record }) =>
      tally(unitId, assessmentYear, metCount, { recordedOn: undefined, ...record }),
    );

  it('so that the two are all, and what counts are the verdicts of the year', () => {
    fc.assert(
      fc.property(fc.array(assessment, { maxLength: 12 }), days, years, (list, asOf, year) => {
        const { units, intake } = reportWith(list, { assessmentYear: year }, asOf);
        const { usedCount } = intake.lists[1] as (typeof intake.lists)[number];
        expect(intake.countedCount + intake.notCounted.length).toBe(usedCount);
        const verdicts = units.flatMap((one) => one.verdicts);
        expect(verdicts.filter((one) => one.assessmentYear === year)).toHaveLength(
          intake.countedCount,
        );
        const refused = intake.refusals.map(({ position }) => position);
        for (const { position, unitId, assessmentYear } of intake.notCounted) {
          expect(refused).not.toContain(position);
          expect(list[position]).toMatchObject({ unitId, assessmentYear });
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('explainNotCounted', () => {
  it.each([
    ['withdrawn', 'it was withdrawn', 'kết quả đã được rút'],
    [
      'recorded-later',
      'it came on record after the day whose records count',
      'kết quả được ghi nhận sau ngày chốt hồ sơ',
    ],
    [
      'earlier-year',
      'it is for a year before that of the report',
      'kết quả thuộc năm trước năm báo cáo',
    ],
    [
      'later-year',
      'it is for a year after that of the report',
      'kết quả thuộc năm sau năm báo cáo',
    ],
    [
      'no-unit-on-day',
      'on the day of the report the unit is none that can hold the title',
      'tại ngày báo cáo, đơn vị không thuộc diện được mang danh hiệu',
    ],
    [
      'superseded',
      'another assessment of the unit for that year counts in its place',
      'một kết quả khác của đơn vị trong cùng năm được tính thay',
    ],
  ] as const)('says %s in both languages', (reason, en, vi) => {
    const { intake } = reportWith([tally('a', 2023, 20)]);
    const one = { ...(intake.notCounted[0] as (typeof intake.notCounted)[number]), reason };
    expect(explainNotCounted(one, 'en')).toBe(
      `The assessment of the unit with the code “a” for 2023, number 1 in the list, does not count: ${en}.`,
    );
    expect(explainNotCounted(one, 'vi')).toBe(
      `Kết quả đánh giá năm 2023 của đơn vị mã “a”, số 1 trong danh sách, không được tính: ${vi}.`,
    );
  });
});
