import { readAreaSummaryRows, type SummaryTableOptions } from 'model-ward-rules/intake';
import { describe, expect, it } from 'vitest';
import { told, toldWhole } from '../told';

const read = (given: readonly unknown[], options: Partial<SummaryTableOptions> = {}) =>
  readAreaSummaryRows(given, { counted: 'recognised', assessmentYear: 2024, ...options });
const toldOf = (given: readonly unknown[], options: Partial<SummaryTableOptions> = {}) =>
  told(read(given, options).rows);
const wholeOf = (given: readonly unknown[], options: Partial<SummaryTableOptions> = {}) =>
  toldWhole(read(given, options).rows);

describe('of a table of areas is told where each fault stands and what it is', () => {
  it('of columns that are missing or do not go together', () => {
    const none = readAreaSummaryRows([['Quận', 'Số phường', 'Đạt']], {} as never);
    expect(toldWhole(none.rows)).toMatchInlineSnapshot();
    expect(wholeOf([['STT', 'Ghi chú']])).toMatchInlineSnapshot();
    const noYear = readAreaSummaryRows([['Quận', 'Số phường', 'Đạt']], { counted: 'recognised' });
    expect(toldWhole(noYear.rows)).toMatchInlineSnapshot();
    expect(wholeOf([['Mã quận', 'Số phường', 'Đạt', 'Được công nhận']])).toMatchInlineSnapshot();
  });

  it('of rows', () => {
    const columns = ['Tỉnh', 'Quận', 'Năm', 'Số phường', 'Đạt', 'Chưa đạt', 'Tỷ lệ'];
    const row = (cells: Readonly<Record<string, unknown>>) =>
      Object.values({
        in: 'A',
        area: 'B',
        year: 2024,
        all: 12,
        met: 9,
        not: 3,
        share: '',
        ...cells,
      });
    const rows = (cells: Readonly<Record<string, unknown>>) => [
      columns,
      row(cells),
      row({ area: 'C' }),
    ];
    expect(wholeOf(rows({ in: '' }))).toMatchInlineSnapshot();
    expect(wholeOf(rows({ year: '' }))).toMatchInlineSnapshot();
    // One fault is told once, though the counts of those that are eligible do not fit either.
    expect(wholeOf(rows({ not: 4 }), { counted: 'eligible' })).toMatchInlineSnapshot();
    // What a share says of itself is not free text.
    expect(wholeOf(rows({ share: 'dự kiến 75%' }))).toMatchInlineSnapshot();
    expect(wholeOf(rows({ area: 'C' }))).toMatchInlineSnapshot();
    // Whether the title is of the year of the row nobody knows.
    const titled = [['KẾT QUẢ NĂM 2023'], columns, row({ year: 'x' })];
    expect(wholeOf(titled, { headerRows: [2] })).toMatchInlineSnapshot();
  });

  it('and stands in for the sum', () => {
    const report = read([
      ['Quận', 'Số phường', 'Đạt'],
      ['Quận 1', 12, 13],
    ]);
    expect(report.total).toEqual({ ok: false, issues: report.rows.issues.map((one) => one.issue) });
  });
});

describe('what is only expected or registered', () => {
  it.each([
    { column: 'Được công nhận', isReached: true },
    { column: 'Duy trì', isReached: true },
    { column: 'Đủ điều kiện', isReached: true },
    { column: 'Đăng ký', isReached: false },
    { column: 'Dự kiến đạt', isReached: false },
  ])('contradicts $column: $isReached', ({ column, isReached }) => {
    const sheet = [
      ['Quận', 'Số phường', column, 'Ghi chú'],
      ['Quận 1', 12, 9, 'dự kiến'],
    ];
    expect(toldOf(sheet)).toEqual(isReached ? ['2|Ghi chú|sheet/contradicting-text'] : []);
  });

  it.each([
    ['recognised', true],
    ['maintained', true],
    ['eligible', true],
    ['registered', false],
    ['projected-eligible', false],
  ] as const)(
    'contradicts "Số phường đạt" where it counts what is %s: %s',
    (counted, isReached) => {
      const sheet = [
        ['Quận', 'Số phường', 'Số phường đạt', 'Ghi chú'],
        ['Quận 1', 12, 9, 'dự kiến'],
      ];
      expect(toldOf(sheet, { counted })).toEqual(
        isReached ? ['2|Ghi chú|sheet/contradicting-text'] : [],
      );
    },
  );
});

describe('the numbers of a table', () => {
  const columns = ['Quận', 'Số phường', 'Đạt', 'Tỷ lệ'];

  it('are written as the option says, but for those that a spreadsheet holds as numbers', () => {
    const sheet = [columns, ['Quận 1', '1.200', '150', 0.125]];
    expect(toldOf(sheet, { numberLocale: 'vi' })).toEqual([]);
    expect(toldOf(sheet)).toEqual(['2|Số phường|number/ambiguous-separator']);
    expect(toldOf([columns, ['Quận 1', 8, 1, 0.125]])).toEqual([]);
  });

  it.each([
    { share: '24%', fits: false },
    { share: '24,1%', fits: false },
    { share: '25,9%', fits: false },
    { share: '26%', fits: false },
    { share: '25%', fits: true },
  ])('are less than one of the last digit away from the share: $share of 3 among 12', (given) => {
    expect(toldOf([columns, ['Quận 1', 12, 3, given.share]])).toHaveLength(given.fits ? 0 : 1);
  });

  it('may have more digits than a spreadsheet shows', () => {
    expect(toldOf([columns, ['Quận 1', 9, 3, '33,33333333333333333333%']])).toEqual([]);
  });
});
