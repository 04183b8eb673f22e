import {
  checkAssessment,
  computeScore,
  evaluateAssessment,
  orThrow,
  parseCriteriaSet,
  plainDate,
} from 'model-ward-rules';
import { readScoreRows, type ScoreTableOptions } from 'model-ward-rules/intake';
import { describe, expect, it } from 'vitest';
import { units } from '../sheets/cases';
import { told } from '../told';
import { criteriaSet, points, scheme, schemeWith } from './made-up';

const read = (rows: readonly unknown[], options: Partial<ScoreTableOptions> = {}) =>
  readScoreRows(rows, { scheme, criteriaSet, assessmentYear: 2024, ...options });

const header = [
  'STT',
  'unitId',
  'Trụ sở',
  'TC2',
  'mediation',
  'Điểm trừ',
  'Điểm thưởng',
  'Tổng điểm',
  'Xếp loại',
];
const sheet = (...cells: readonly unknown[]) => [header, [1, 'w-1', ...cells]];

describe('a score sheet with a column for each criterion', () => {
  it('becomes cards', () => {
    const report = read([
      header,
      [1, 'w-1', 45, '27,5', 20, 2, 1.5, 92, 'good'],
      [2, 'w-2', 40, 25, '', '', '', '', ''],
      ['', 'Tổng cộng', 85, 52.5],
    ]);
    expect(told(report)).toEqual(['4|unitId|table/total-row']);
    expect(report.accepted.map(({ value }) => value)).toStrictEqual([
      {
        unitId: 'w-1',
        assessmentYear: 2024,
        card: {
          awarded: [
            { criterionId: 'premises', points: 45 },
            { criterionId: 'patrols', points: 27.5 },
            { criterionId: 'mediation', points: 20 },
          ],
          deductions: [{ id: 'deduction', points: 2 }],
          bonuses: [{ id: 'bonus', points: 1.5 }],
          printedTotal: 92,
        },
        printedRank: 'good',
      },
      {
        unitId: 'w-2',
        assessmentYear: 2024,
        card: {
          awarded: [
            { criterionId: 'premises', points: 40 },
            { criterionId: 'patrols', points: 25 },
          ],
        },
      },
    ]);
  });

  it('gives cards for a score', () => {
    const [scored] = read(sheet(45, 27.5, 20, '', '', 92.5, 'good')).accepted;
    const assessment = orThrow(
      checkAssessment(
        {
          unitId: 'w-1' as never,
          assessmentYear: 2024,
          criteriaSet: { id: criteriaSet.id, revision: 1 },
          basis: 'confirmed',
          results: { kind: 'by-criterion', answers: [] },
        },
        [criteriaSet],
      ),
      () => {},
    );
    const evaluation = evaluateAssessment(assessment, { asOf: plainDate('2024-12-31') });
    expect(computeScore(evaluation, scheme, scored?.value.card)).toMatchObject({
      points: { least: 92.5, most: 92.5 },
      rank: { least: 'good', most: 'good' },
    });
  });

  it.each([2, -2, '2', '-2', '− 2', '–2'])('takes %j off', (cell) => {
    const [scored] = read(sheet(45, 27, 20, cell)).accepted;
    expect(scored?.value.card.deductions).toEqual([{ id: 'deduction', points: 2 }]);
  });

  it.each([
    { cells: [51, 1, 1], issue: '2|Trụ sở|score/over-maximum' },
    { cells: [-1, 1, 1], issue: '2|Trụ sở|input/out-of-range' },
    { cells: ['năm mươi', 1, 1], issue: '2|Trụ sở|number/format' },
    { cells: ['#N/A', 1, 1], issue: '2|Trụ sở|cell/spreadsheet-error' },
    { cells: [45, 27, 20, 'hai'], issue: '2|Điểm trừ|number/format' },
    { cells: [45, 27, 20, '2-'], issue: '2|Điểm trừ|number/format' },
    { cells: [45, 27, 20, true], issue: '2|Điểm trừ|number/format' },
    { cells: [45, 27, 20, 20_000], issue: '2|Điểm trừ|input/out-of-range' },
    { cells: [45, 27, 20, '', 20_000], issue: '2|Điểm thưởng|input/out-of-range' },
    { cells: [45, 27, 20, '', '', 91], issue: '2|Tổng điểm|score/total-mismatch' },
    { cells: [45, 27, '', '', '', 71], issue: '2|Tổng điểm|score/total-mismatch' },
    { cells: [45, 27, 20, '', '', 92, 'Xuất sắc'], issue: '2|Xếp loại|input/not-one-of' },
    { cells: [30, 20, 9, '', '', 59, 'Khá'], issue: '2|Xếp loại|score/rank-above-points' },
    { cells: [40, 20, 20, '', '', 80, 'good'], issue: '2|Xếp loại|score/rank-above-points' },
  ])('is refused where it cannot be: $issue', ({ cells, issue }) => {
    const report = read([...sheet(...cells), [2, 'w-2', 1, 1, 1]]);
    expect(told(report)).toContain(issue);
    expect(report.accepted.map(({ value }) => value.unitId)).toEqual(['w-2']);
  });

  it('may have a total that is rounded or still open, and a rank below its points', () => {
    expect(told(read(sheet(45, 27.5, 20, '', '', 93)))).toEqual([
      '2|Tổng điểm|score/total-rounded',
    ]);
    expect(told(read(sheet(45, 27.5, '', '', '', 80)))).toEqual([]);
    expect(read(sheet(45, 27, 20, '', '', 92, ' khá ')).accepted[0]?.value.printedRank).toBe(
      'fair',
    );
    expect(read(sheet(45, 27, '', '', '', '', 'Fair')).accepted[0]?.value.printedRank).toBe('fair');
    expect(read(sheet(45, 27, '', '', '', '', 'good')).accepted[0]?.value.printedRank).toBe('good');
  });

  it('may have a total and a rank alone', () => {
    const report = read([
      ['unitId', 'Tổng điểm', 'Xếp loại'],
      ['w-1', 85, 'good'],
    ]);
    expect(report.accepted[0]?.value.card).toEqual({ awarded: [], printedTotal: 85 });
  });

  it('gives bonuses only where the scheme does', () => {
    const without = schemeWith({ kind: 'awarded', points });
    expect(told(read(sheet(45, 27, 20, '', 2), { scheme: without }))).toEqual([
      '2|Điểm thưởng|score/bonus-without-cap',
    ]);
  });

  it('is of a scheme that awards points, to criteria that it has', () => {
    expect(told(read(sheet(1, 1, 1), { scheme: schemeWith({ kind: 'proportion' }) }))).toEqual([
      '||score/not-awarded',
    ]);
    const fewer = schemeWith({
      kind: 'awarded',
      points: [{ criterionId: 'premises', points: 100 }],
    });
    expect(told(read(sheet(1, 1, 1), { scheme: fewer }))).toContain(
      '2|mediation|score/unknown-criterion',
    );
  });

  it('counts a row that comes twice once, and refuses rows that differ', () => {
    const rows = (other: number, year = 2024) => [
      ['unitId', 'Năm', 'Trụ sở'],
      ['w-1', 2024, 45],
      ['w-1', year, other],
    ];
    const same = read(rows(45));
    expect(told(same)).toEqual(['3||assessment/repeated']);
    expect(same.accepted.map(({ rowNumbers }) => rowNumbers)).toEqual([[2, 3]]);
    expect(told(read(rows(44)))).toEqual([
      '2||assessment/contradictory',
      '3||assessment/contradictory',
    ]);
    expect(read(rows(44, 2023)).accepted).toHaveLength(2);
  });

  it('needs a year', () => {
    const { assessmentYear: _, ...open } = { scheme, criteriaSet, assessmentYear: 2024 };
    expect(told(readScoreRows(sheet(1, 1, 1), open))).toEqual(['||table/missing-column']);
    const titled = [['BẢNG ĐIỂM NĂM 2023'], ...sheet(1, 1, 1)];
    expect(
      readScoreRows(titled, { ...open, headerRows: [2], sections: ['assessmentYear'] }).accepted[0]
        ?.value.assessmentYear,
    ).toBe(2023);
    expect(told(readScoreRows(sheet(1, 1, 1), { ...open, sections: ['assessmentYear'] }))).toEqual([
      '2||table/missing-cell',
    ]);
    expect(told(read(titled, { headerRows: [2] }))).toEqual(['3||sheet/contradicting-text']);
    const years = (year: unknown) => [
      ['unitId', 'Năm', 'Trụ sở'],
      ['w-1', year, 45],
      ['w-2', 2024, 45],
    ];
    expect(told(read(years('')))).toEqual(['2|Năm|table/blank-among-filled']);
    expect(told(read(years('x')))).toEqual(['2|Năm|number/format']);
  });

  it('finds wards by name, and refuses what is only expected', () => {
    const report = read(
      [
        ['Phường', 'Quận', 'Trụ sở', 'Ghi chú'],
        ['Bến Hòa', 'Quận 1', 45, ''],
        ['Thủy Lý', 'Quận 1', 45, 'dự kiến'],
        ['Hải Sơn', 'Bến Cũ', 45, ''],
      ],
      { units },
    );
    expect(report.accepted.map(({ value }) => value.unitId)).toEqual(['ben-hoa']);
    expect(told(report)).toEqual(['3|Ghi chú|sheet/contradicting-text', '4|Phường|unit/not-found']);
    expect(
      told(
        read([
          ['Phường', 'Trụ sở'],
          ['A', 1],
        ]),
      ),
    ).toEqual(['|Phường|table/no-register']);
    expect(told(read([['Trụ sở'], [1]]))).toEqual(['||table/missing-column']);
  });

  it.each([
    { columns: ['unitId'], codes: ['table/missing-column'] },
    { columns: ['unitId', 'Điểm', 'Trụ sở'], codes: ['table/mixed-layouts'] },
    { columns: ['unitId', 'Tiêu chí', 'Tổng điểm'], codes: ['table/mixed-layouts'] },
    { columns: ['unitId', 'Điểm'], codes: ['table/missing-column'] },
    { columns: ['unitId', 'Tiêu chí'], codes: ['table/missing-column'] },
    { columns: ['unitId', 'Điểm tối đa'], codes: ['table/missing-column', 'table/missing-column'] },
    { columns: ['unitId', 'Điểm phạt', 'Trụ sở'], codes: ['header/unknown'] },
  ])('has columns that go together: $columns', ({ columns, codes }) => {
    const report = read([columns, ['w-1', 1, 1]]);
    expect(
      report.issues.map(({ issue }) => issue.code).filter((code) => !code.includes('surplus')),
    ).toEqual(codes);
    expect(report.accepted).toEqual([]);
  });

  it('may be empty', () => {
    expect(told(read([header]))).toEqual(['||table/no-rows']);
  });
});

describe('a score sheet with a row for each criterion', () => {
  const form = ['STT', 'Nội dung', 'Điểm tối đa', 'Điểm'];
  const rows: readonly (readonly unknown[])[] = [
    [1, 'Trụ sở', 50, 45],
    [2, 'Tiêu chí 2', 30, 27.5],
    ['', 'Điểm trừ', '', -2],
    [3, 3, 20, ''],
    ['', 'Điểm thưởng', '', 1],
    ['', 'Tổng điểm', 100, 75],
  ];
  const ofWard = { unitId: 'w-1' };

  it('is the card of a ward', () => {
    const report = read([form, ...rows], ofWard);
    expect(told(report)).toEqual([]);
    expect(report.accepted).toEqual([
      {
        rowNumbers: [2, 3, 4, 5, 6, 7],
        value: {
          unitId: 'w-1',
          assessmentYear: 2024,
          card: {
            awarded: [
              { criterionId: 'premises', points: 45 },
              { criterionId: 'patrols', points: 27.5 },
            ],
            deductions: [{ id: 'deduction', points: 2 }],
            bonuses: [{ id: 'bonus', points: 1 }],
            printedTotal: 75,
          },
        },
      },
    ]);
  });

  it.each([
    { at: 0, row: [1, 'Trụ sở', 40, 35], issue: '2|Điểm tối đa|score/other-maximum' },
    { at: 0, row: [1, 'Trụ sở', 'x', 35], issue: '2|Điểm tối đa|number/format' },
    { at: 0, row: [1, 'Trụ sở', 50, 55], issue: '2|Điểm|score/over-maximum' },
    { at: 1, row: [1, 'Trụ sở', 50, 5], issue: '3|Điểm|score/repeated' },
    { at: 2, row: ['', 'Điểm phạt', '', 2], issue: '4|Nội dung|criterion/unknown' },
    { at: 2, row: ['', '', '', 2], issue: '4|Nội dung|table/missing-cell' },
    { at: 4, row: ['', 'Điểm trừ', '', 2], issue: '6|Điểm|score/repeated' },
    { at: 5, row: ['', 'Tổng điểm', '', 200], issue: '7|Điểm|score/total-mismatch' },
    { at: 5, row: ['', 'Tổng cộng', '', 200], issue: '7|Điểm|score/total-mismatch' },
    { at: 5, row: ['', 'Tổng cộng', '', 'x'], issue: '7|Điểm|number/format' },
    { at: 5, row: ['', 'Tổng cộng', '', '#REF!'], issue: '7|Điểm|cell/spreadsheet-error' },
  ])('is refused as a whole: $issue', ({ at, row, issue }) => {
    const report = read([form, ...rows.with(at, row)], ofWard);
    expect(told(report)).toContain(issue);
    expect(report.accepted).toEqual([]);
    expect(report.rejected).toHaveLength(report.stats.receivedRowCount);
  });

  it('may end with rows of totals, of which the last is that of all points', () => {
    const total = (sum: unknown) => ['', 'Tổng cộng', 100, sum];
    const withTotals = [form, rows[0], total(45), rows[1], total(27.5), total(72.5)];
    expect(read(withTotals, ofWard).accepted[0]?.value.card.printedTotal).toBe(72.5);
    const blank = [form, total(45), rows[0], total('')];
    expect(read(blank, ofWard).accepted[0]?.value.card).toEqual({
      awarded: [{ criterionId: 'premises', points: 45 }],
    });
    expect(read([form, total(45), rows[0]], ofWard).accepted).toHaveLength(1);
  });

  it('tells a total with the row above it', () => {
    const report = read([form, rows[0], ['', 'Tổng cộng', '', 200]], ofWard);
    expect(
      report.rejected.map(({ rowNumber, issues }) => [
        rowNumber,
        issues.map((one) => `${one.rowNumber} ${one.issue.code}`),
      ]),
    ).toEqual([[2, ['2 table/refused-with', '3 score/total-mismatch']]]);
    expect(report.rejected[0]?.issues[0]?.issue.params).toEqual({ rowNumbers: [3] });
  });

  it('of very many faults tells how many more there are', () => {
    const report = read([form, ...Array.from({ length: 1_200 }, () => rows[0])], ofWard);
    expect(report.rejected[0]?.issues.map(({ issue }) => issue.code)).toEqual([
      'input/too-many-issues',
    ]);
  });

  it('may be of many wards, whose merged cells are carried down', () => {
    const many = [
      ['unitId', 'Tiêu chí', 'Điểm'],
      ['w-1', 1, 45],
      [null, 2, 20],
      ['w-2', 1, 40],
    ];
    const report = read(many, { fillDown: ['unitId'] });
    expect(report.accepted.map(({ value }) => [value.unitId, value.card.awarded.length])).toEqual([
      ['w-1', 2],
      ['w-2', 1],
    ]);
    // A row of nobody may belong to either neighbour.
    const open = read(many);
    expect(open.accepted).toEqual([]);
    expect(told(open)).toEqual(
      ['2||table/refused-with', '3|ward|table/missing-cell', '4||table/refused-with'].map((one) =>
        one.replace('|ward|', '||'),
      ),
    );
    const years = read([
      ['unitId', 'Năm', 'Tiêu chí', 'Điểm'],
      ['w-1', 'x', 1, 45],
    ]);
    expect(told(years)).toEqual(['2|Năm|number/format']);
  });

  it('is told where two criteria have one name', () => {
    const twins = orThrow(
      parseCriteriaSet({
        ...criteriaSet,
        criteria: criteriaSet.criteria.map((one) => ({ ...one, title: { vi: 'Trụ sở' } })),
      }),
    );
    const report = read([form.slice(1), ['Trụ sở', 50, 45]], { ...ofWard, criteriaSet: twins });
    expect(told(report)).toEqual(['2|Nội dung|criterion/unknown']);
    const wide = read(
      [
        ['unitId', 'Trụ sở'],
        ['w-1', 45],
      ],
      { criteriaSet: twins },
    );
    expect(told(wide)).toEqual(['1|Trụ sở|header/ambiguous']);
  });
});
