import { readScoreRows, type ScoreTableOptions } from 'model-ward-rules/intake';
import { describe, expect, it } from 'vitest';
import { toldWhole } from '../told';
import { criteriaSet, points, scheme, schemeWith, setOf } from './made-up';

const read = (rows: readonly unknown[], options: Partial<ScoreTableOptions> = {}) =>
  readScoreRows(rows, { scheme, criteriaSet, assessmentYear: 2024, unitId: 'w-1', ...options });

describe('of a score sheet is told where each fault stands and what it is', () => {
  it('of a table that cannot be read', () => {
    const { assessmentYear: _, ...noYear } = { scheme, criteriaSet, assessmentYear: 2024 };
    const wards = [
      ['unitId', 'Trụ sở'],
      ['w-1', 1],
    ];
    expect(toldWhole(readScoreRows(wards, noYear))).toEqual([
      '||table/missing-column|[]|{"expected":["assessmentYear","Assessment year","Year","Năm","Năm đánh giá"],"option":"assessmentYear"}',
    ]);
    const proportion = schemeWith({ kind: 'proportion' });
    expect(toldWhole(read(wards, { scheme: proportion }))).toEqual(['||score/not-awarded|[]|{}']);
    const mixed = [['Tiêu chí', 'Điểm', 'Tổng điểm']];
    expect(toldWhole(read(mixed))).toEqual([
      '||table/mixed-layouts|[]|{"headers":["Tiêu chí","Tổng điểm"]}',
    ]);
    expect(toldWhole(read([['Điểm tối đa']]))).toEqual([
      '||table/missing-column|[]|{"expected":["criterion","Tiêu chí","Nội dung","Nội dung tiêu chí"]}',
      '||table/missing-column|[]|{"expected":["points","Points","Điểm","Số điểm","Điểm đạt","Điểm đạt được","Điểm chấm","Điểm thẩm định"]}',
    ]);
    expect(toldWhole(read([['STT', 'Năm']]))).toEqual([
      '||table/missing-column|[]|{"expected":["total","Total points","Tổng điểm","Tổng số điểm"]}',
    ]);
  });

  it('of a row for a ward', () => {
    const columns = ['Năm', 'Trụ sở', 'TC2', 'mediation', 'Tổng điểm', 'Xếp loại'];
    const toldOf = (...cells: readonly unknown[]) => toldWhole(read([columns, cells]));
    expect(toldOf(2024, 'năm mươi', 30, 20, '', '')).toEqual([
      '2|Trụ sở|number/format|[1,1]|{"received":"năm mươi"}',
    ]);
    expect(toldOf(2024, 30, 20, 9, 59, 'Khá')).toEqual([
      '2|Xếp loại|score/rank-above-points|[1,5]|{"id":"fair","points":59}',
    ]);
    // What a rank says of itself is not free text.
    expect(toldOf(2024, 45, 27, 20, 92, 'Tốt (dự kiến)')).toEqual([
      '2|Xếp loại|input/not-one-of|[1,5]|{"expected":["Khá","good"],"received":"Tốt (dự kiến)"}',
    ]);
    // No rank is asked of points that are no card.
    expect(toldOf(2024, 51, 27, 20, '', 'Khá')).toEqual([
      '2|Trụ sở|score/over-maximum|[1,1]|{"id":"premises","points":51,"maximumPoints":50}',
    ]);
    const years = [columns, ['', 30, 20, 9, '', ''], [2024, 30, 20, 9, '', '']];
    expect(toldWhole(read(years))).toEqual([
      '2|Năm|table/blank-among-filled|[1,0]|{"field":"assessmentYear"}',
    ]);
    const { scheme: _, ...own } = { scheme, criteriaSet, assessmentYear: 2023 };
    const ofThis = { ...own, scheme, unitId: 'w-1', headerRows: [2] };
    // Whether the title is of the year of the row nobody knows.
    const titled = [['BẢNG ĐIỂM NĂM 2024'], columns, ['x', 30, 20, 9, '', '']];
    expect(toldWhole(readScoreRows(titled, ofThis))).toEqual([
      '3|Năm|number/format|[2,0]|{"received":"x"}',
    ]);
  });

  it('of a row for a criterion', () => {
    const columns = ['Tiêu chí', 'Điểm tối đa', 'Điểm'];
    const toldOf = (...cells: readonly unknown[]) => toldWhole(read([columns, cells]));
    expect(toldOf('', '', 5)).toEqual([
      '2|Tiêu chí|table/missing-cell|[1,0]|{"expected":["criterion","Tiêu chí","Nội dung","Nội dung tiêu chí"]}',
    ]);
    expect(toldOf(' Nhà ở ', '', 5)).toEqual([
      '2|Tiêu chí|criterion/unknown|[1,0]|{"id":"Nhà ở","criteriaSetId":"made-up","foundIn":[]}',
    ]);
    expect(toldOf('Trụ sở', '', 'x')).toEqual(['2|Điểm|number/format|[1,2]|{"received":"x"}']);
    expect(toldOf('Trụ sở', 40, 35)).toEqual([
      '2|Điểm tối đa|score/other-maximum|[1,1]|{"id":"premises","printed":40,"maximumPoints":50}',
    ]);
    // What the scheme does not give has no most.
    const fewer = schemeWith({
      kind: 'awarded',
      points: points.slice(0, 1).map((one) => ({ ...one, points: 100 })),
    });
    const rows = [columns, ['Tuần tra', 30, 5]];
    expect(toldWhole(read(rows, { scheme: fewer }))).toEqual([
      '2|Điểm|score/unknown-criterion|[1,2]|{"id":"patrols"}',
    ]);
  });

  it('of rows of nobody nothing is compared', () => {
    const rows = (ward: string, year: unknown) => [
      ['unitId', 'Năm', 'Tiêu chí', 'Điểm'],
      ['w-1', 2024, 'Trụ sở', 45],
      ['w-2', 2024, 'Tuần tra', 20],
      [ward, year, 'Tuần tra', 20],
      [ward, year, 'Tuần tra', 20],
    ];
    const codes = (given: readonly unknown[]) =>
      read(given).issues.filter(({ rowNumber = 0 }) => rowNumber > 3);
    expect(codes(rows('', 2024)).map(({ issue }) => issue.code)).toEqual([
      'table/missing-cell',
      'table/missing-cell',
    ]);
    expect(codes(rows('w-2', 'x')).map(({ issue }) => issue.code)).toEqual([
      'number/format',
      'number/format',
    ]);
  });

  it('of what stands beside the criteria no most is known', () => {
    const set = setOf([{ id: 'bonus', title: { vi: 'Sáng kiến' } }]);
    const most = [{ criterionId: 'bonus', points: 100 }];
    const report = read(
      [
        ['Tiêu chí', 'Điểm tối đa', 'Điểm'],
        ['Sáng kiến', 100, 15],
        ['Điểm thưởng', 5, 2],
      ],
      { criteriaSet: set, scheme: schemeWith({ kind: 'awarded', points: most, bonusCap: 5 }) },
    );
    expect(toldWhole(report)).toEqual([]);
    expect(report.accepted[0]?.value.card).toEqual({
      awarded: [{ criterionId: 'bonus', points: 15 }],
      bonuses: [{ id: 'bonus', points: 2 }],
    });
  });
});

describe('a total below the rows of a ward', () => {
  const columns = ['Tiêu chí', 'Điểm'];
  const total = (sum: unknown) => ['Tổng cộng', sum];
  const refusedOf = (...rows: readonly unknown[]) =>
    read([columns, ...rows]).rejected.map(({ rowNumber, issues }) => [
      rowNumber,
      ...toldWhole({ issues }),
    ]);

  it('is told with the last row above it, without those that are as they should be', () => {
    expect(refusedOf(['Trụ sở', 45], total(45), ['Tuần tra', 20], total(99))).toEqual([
      [2, '2||table/refused-with|[1]|{"rowNumbers":[5]}'],
      [
        4,
        '4||table/refused-with|[3]|{"rowNumbers":[5]}',
        '5|Điểm|score/total-mismatch|[4,1]|{"printed":99,"least":65,"most":85}',
      ],
    ]);
  });

  it('takes no other fault with it', () => {
    expect(refusedOf(['Trụ sở', 'x'], ['Tuần tra', 20], total('y'))).toEqual([
      [2, '2|Điểm|number/format|[1,1]|{"received":"x"}'],
      [
        3,
        '3||table/refused-with|[2]|{"rowNumbers":[2,4]}',
        '4|Điểm|number/format|[3,1]|{"received":"y"}',
      ],
    ]);
    expect(refusedOf(['Trụ sở', 'x'], ['Tuần tra', 20], total(20))).toEqual([
      [2, '2|Điểm|number/format|[1,1]|{"received":"x"}'],
      [3, '3||table/refused-with|[2]|{"rowNumbers":[2]}'],
    ]);
  });

  it('that is blank below those of groups says nothing', () => {
    const report = read([columns, ['Trụ sở', 45], total(45), ['Tuần tra', 20], total('')]);
    expect(report.accepted.map(({ value }) => value.card)).toEqual([
      {
        awarded: [
          { criterionId: 'premises', points: 45 },
          { criterionId: 'patrols', points: 20 },
        ],
      },
    ]);
  });
});
