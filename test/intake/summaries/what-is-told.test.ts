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
    expect(toldWhole(none.rows)).toEqual([
      '||input/missing-key|["counted"]|{"key":"counted","expected":"registered, recognised, maintained, eligible, projected-eligible"}',
    ]);
    expect(wholeOf([['STT', 'Ghi chú']])).toEqual([
      '||table/missing-column|[]|{"expected":["areaId","Area ID","Mã định danh","areaCode","Area code","Mã đơn vị","Mã ĐVHC","Mã quận","Mã huyện","Mã QH","area","District","Địa bàn","Địa phương","Đơn vị","Tên đơn vị","Quận","Huyện","Quận, huyện","Quận/huyện","Quận/huyện/thị xã/thành phố","Công an quận, huyện"]}',
      '||table/missing-column|[]|{"expected":["count","Reached","Số phường đạt","Số phường, xã đạt","Số đơn vị đạt","Số đạt","Đạt","recognised","Recognized","Số phường được công nhận","Số đơn vị được công nhận","Được công nhận"]}',
      '||table/missing-column|[]|{"expected":["unitCount","Units","Wards","Số phường","Tổng số phường","Tổng số phường, xã","Tổng số đơn vị","Tổng số"]}',
    ]);
    const noYear = readAreaSummaryRows([['Quận', 'Số phường', 'Đạt']], { counted: 'recognised' });
    expect(toldWhole(noYear.rows)).toEqual([
      '||table/missing-column|[]|{"expected":["assessmentYear","Assessment year","Year","Năm","Năm đánh giá"],"option":"assessmentYear"}',
    ]);
    expect(wholeOf([['Mã quận', 'Số phường', 'Đạt', 'Được công nhận']])).toEqual([
      '||header/repeated|[]|{"header":"Được công nhận","other":"Đạt"}',
      '||table/no-register|[]|{}',
    ]);
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
    expect(wholeOf(rows({ in: '' }))).toEqual([
      '2|Tỉnh|table/blank-among-filled|[1,0]|{"field":"within"}',
    ]);
    expect(wholeOf(rows({ year: '' }))).toEqual([
      '2|Năm|table/blank-among-filled|[1,2]|{"field":"assessmentYear"}',
    ]);
    // One fault is told once, though the counts of those that are eligible do not fit either.
    expect(wholeOf(rows({ not: 4 }), { counted: 'eligible' })).toEqual([
      '2|Số phường|sheet/sum-differs|[1,3]|{"printed":12,"sum":13}',
    ]);
    // What a share says of itself is not free text.
    expect(wholeOf(rows({ share: 'dự kiến 75%' }))).toEqual([
      '2|Tỷ lệ|number/format|[1,6]|{"received":"dự kiến 75%"}',
    ]);
    expect(wholeOf(rows({ area: 'C' }))).toEqual([
      '2||sheet/repeated-area|[1]|{"rowNumbers":[2,3]}',
      '3||sheet/repeated-area|[2]|{"rowNumbers":[2,3]}',
    ]);
    // Whether the title is of the year of the row nobody knows.
    const titled = [['KẾT QUẢ NĂM 2023'], columns, row({ year: 'x' })];
    expect(wholeOf(titled, { headerRows: [2] })).toEqual([
      '3|Năm|number/format|[2,2]|{"received":"x"}',
    ]);
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
