import { boundsOf, orThrow, parseUnitRegister, plainDate } from 'model-ward-rules';
import {
  indexUnitNames,
  readAreaSummaryRows,
  type SummaryTableOptions,
} from 'model-ward-rules/intake';
import { describe, expect, it } from 'vitest';
import { told } from '../told';

const header = ['STT', 'Quận', 'Tổng số phường', 'Số phường đạt', 'Tỷ lệ'];
const rows = [
  [1, 'Quận 1', 12, 9, '75%'],
  [2, 'Quận 2', 9, 3, '33,3%'],
];

const read = (given: readonly unknown[], options: Partial<SummaryTableOptions> = {}) =>
  readAreaSummaryRows(given, { counted: 'recognised', assessmentYear: 2024, ...options });

const areasIn = (given: readonly unknown[], options: Partial<SummaryTableOptions> = {}) =>
  read(given, options).rows.accepted.map(({ value }) => value.areaName);

const toldOf = (given: readonly unknown[], options: Partial<SummaryTableOptions> = {}) =>
  told(read(given, options).rows);

describe('a summary of areas', () => {
  it('becomes counts that can be measured, and their sum', () => {
    const report = read([header, ...rows]);
    expect(told(report.rows)).toEqual([]);
    const [first] = report.rows.accepted;
    expect(first).toMatchObject({
      rowNumbers: [2],
      value: {
        areaName: 'Quận 1',
        summary: { years: { from: 2024, to: 2024 }, unitCount: 12, recognisedCount: 9 },
      },
    });
    expect(first?.value).not.toHaveProperty('unitId');
    expect(orThrow(report.total)).toMatchObject({ unitCount: 21, recognisedCount: 12 });
    expect(boundsOf(orThrow(report.total), { count: 'recognised', among: 'all' })).toEqual({
      least: 12,
      most: 12,
    });
  });

  it.each([
    ['registered', { registeredCount: 9 }, [9, 9]],
    ['recognised', { recognisedCount: 9, standingUndeterminedCount: 0 }, [9, 9]],
    [
      'maintained',
      { maintainedCount: 9, recognisedCount: 9, standingUndeterminedCount: 3 },
      [9, 12],
    ],
    ['eligible', { confirmed: { eligibleCount: 9 }, standingUndeterminedCount: 12 }, [9, 12]],
    [
      'projected-eligible',
      { projected: { eligibleCount: 9 }, confirmed: { eligibleCount: 0 } },
      [9, 12],
    ],
  ] as const)('says with an option what is counted: %s', (counted, counts, [least, most]) => {
    const [first] = read([header, rows[0]], { counted }).rows.accepted;
    expect(first?.value.summary).toMatchObject(counts);
    const summary = first?.value.summary;
    expect(summary && boundsOf(summary, { count: counted, among: 'all' })).toEqual({ least, most });
  });

  it('needs that option', () => {
    expect(
      told(readAreaSummaryRows([header, ...rows], { assessmentYear: 2024 } as never).rows),
    ).toEqual(['||input/missing-key']);
    expect(toldOf([header, ...rows], { counted: 'đạt' as never })).toEqual(['||input/not-one-of']);
  });

  it('may have columns that say it themselves', () => {
    const own = [
      [
        'Địa bàn',
        'Số phường',
        'Đăng ký',
        'Được công nhận',
        'Duy trì',
        'Đủ điều kiện',
        'Dự kiến đạt',
      ],
      ['Quận 1', 12, 11, 9, 4, 5, 2],
    ];
    const [first] = read(own, { counted: 'eligible' }).rows.accepted;
    expect(first?.value.summary).toMatchObject({
      registeredCount: 11,
      recognisedCount: 9,
      maintainedCount: 4,
      standingUndeterminedCount: 0,
      confirmed: { eligibleCount: 5 },
      projected: { eligibleCount: 2 },
    });
    expect(
      toldOf([
        ['Quận', 'Số phường', 'Đạt', 'Được công nhận'],
        ['Q', 3, 1, 1],
      ]),
    ).toEqual(['||header/repeated']);
    expect(
      toldOf(
        [
          ['Quận', 'Số phường', 'Đạt', 'Được công nhận'],
          ['Q', 3, 1, 1],
        ],
        { counted: 'eligible' },
      ),
    ).toEqual([]);
  });

  it('may say how many did not reach it', () => {
    const sheet = (notReached: number) => [
      ['Quận', 'Số phường', 'Đạt', 'Chưa đạt'],
      ['Quận 1', 12, 9, notReached],
    ];
    const [first] = read(sheet(3), { counted: 'eligible' }).rows.accepted;
    expect(first?.value.summary.confirmed).toMatchObject({ eligibleCount: 9, notEligibleCount: 3 });
    const [other] = read(sheet(3), { counted: 'projected-eligible' }).rows.accepted;
    expect(other?.value.summary).toMatchObject({
      confirmed: { notEligibleCount: 0 },
      projected: { eligibleCount: 9, notEligibleCount: 3 },
    });
    expect(toldOf(sheet(2))).toEqual([]);
    expect(toldOf(sheet(4))).toEqual(['2|Số phường|sheet/sum-differs']);
  });

  it.each([
    { cells: ['Quận 1', 12, 13], issue: '2|Tổng số phường|summary/over-population' },
    { cells: ['Quận 1', 12, ''], issue: '2|Số phường đạt|table/missing-cell' },
    { cells: ['Quận 1', 12, '-'], issue: '2|Số phường đạt|table/missing-cell' },
    { cells: ['Quận 1', '', 9], issue: '2|Tổng số phường|table/missing-cell' },
    { cells: ['Quận 1', 12.5, 9], issue: '2|Tổng số phường|input/wrong-type' },
    { cells: ['Quận 1', 12, '#REF!'], issue: '2|Số phường đạt|cell/spreadsheet-error' },
    { cells: ['', 12, 9], issue: '2|Quận|table/missing-cell' },
    { cells: ['QuÃ¢n 1', 12, 9], issue: '2|Quận|text/mojibake' },
  ])('refuses a row that cannot be: $issue', ({ cells: [area, units, count], issue }) => {
    const report = read([header, [1, area, units, count, ''], [2, 'Quận 2', 9, 3, '']]);
    expect(told(report.rows)).toContain(issue);
    expect(report.rows.accepted.map(({ value }) => value.areaName)).toEqual(['Quận 2']);
    expect(report.total.ok).toBe(false);
  });

  it('places what is over its whole in its own column', () => {
    const sheet = (registered: number, recognised: number, maintained: number) => [
      ['Quận', 'Số phường', 'Đăng ký', 'Được công nhận', 'Duy trì'],
      ['Quận 1', 5, registered, recognised, maintained],
    ];
    expect(toldOf(sheet(6, 5, 5))).toEqual(['2|Đăng ký|summary/over-population']);
    expect(toldOf(sheet(5, 6, 5))).toEqual(['2|Được công nhận|summary/over-population']);
    expect(toldOf(sheet(5, 4, 5))).toEqual(['2|Số phường|summary/part-over-whole']);
  });

  it('lacks columns', () => {
    expect(
      toldOf([
        ['Quận', 'Tổng số phường'],
        ['Quận 1', 3],
      ]),
    ).toEqual(['||table/missing-column']);
    expect(
      toldOf([
        ['Quận', 'Đạt'],
        ['Quận 1', 3],
      ]),
    ).toEqual(['||table/missing-column']);
    expect(
      toldOf([
        ['Số phường', 'Đạt'],
        [4, 3],
      ]),
    ).toEqual(['||table/missing-column']);
    const noYear = readAreaSummaryRows([header, ...rows], { counted: 'recognised' });
    expect(told(noYear.rows)).toEqual(['||table/missing-column']);
    expect(
      toldOf([
        ['Mã quận', 'Số phường', 'Đạt'],
        ['001', 4, 3],
      ]),
    ).toEqual(['||table/no-register']);
  });

  it('says its year in a column, a heading or an option', () => {
    const years = (year: unknown) => [
      ['Quận', 'Năm', 'Số phường', 'Đạt'],
      ['Quận 1', year, 4, 3],
      ['Quận 2', 2024, 4, 3],
      ['Quận 3', 2024, 4, 3],
    ];
    const yearsIn = (given: readonly unknown[], options = {}) =>
      read(given, options).rows.accepted.map(({ value }) => value.summary.years?.from);
    expect(yearsIn(years(2023))).toEqual([2023, 2024, 2024]);
    const report = read(years(2023));
    expect(report.total.ok ? [] : report.total.issues.map(({ code }) => code)).toEqual([
      'summary/different-years',
    ]);
    expect(toldOf(years(''))).toEqual(['2|Năm|table/blank-among-filled']);
    expect(toldOf(years('2O23'))).toEqual(['2|Năm|number/format']);
    expect(toldOf(years(23))).toEqual(['2|Năm|input/out-of-range']);
    const titled = [['KẾT QUẢ NĂM 2023'], header, ...rows];
    expect(
      readAreaSummaryRows(titled, {
        counted: 'recognised',
        headerRows: [2],
        sections: ['assessmentYear'],
      }).rows.accepted.map(({ value }) => value.summary.years?.from),
    ).toEqual([2023, 2023]);
    const none = readAreaSummaryRows([header, ...rows], {
      counted: 'recognised',
      sections: ['assessmentYear'],
    });
    expect(told(none.rows)).toContain('2||table/missing-cell');
  });

  it('is read with what stands around it', () => {
    expect(toldOf([['NĂM 2023'], header, ...rows], { headerRows: [2] })).toEqual(
      ['2||sheet/contradicting-text'].map(() => '3||sheet/contradicting-text'),
    );
    expect(areasIn([['DỰ KIẾN ĐẠT NĂM 2024'], header, ...rows], { headerRows: [2] })).toEqual([]);
    expect(
      areasIn([['DỰ KIẾN ĐẠT NĂM 2024'], header, ...rows], {
        headerRows: [2],
        counted: 'projected-eligible',
      }),
    ).toEqual(['Quận 1', 'Quận 2']);
    expect(
      areasIn([['ĐĂNG KÝ, DỰ KIẾN ĐẠT NĂM 2024'], header, ...rows], {
        headerRows: [2],
        counted: 'registered',
      }),
    ).toEqual(['Quận 1', 'Quận 2']);
    const noted = [[...header, 'Ghi chú'], [1, 'Quận 1', 12, 9, '75%', 'dự kiến'], rows[1]];
    expect(areasIn(noted)).toEqual(['Quận 2']);
  });

  it('may be empty, and then has no sum but that of nothing', () => {
    const report = read([header]);
    expect(told(report.rows)).toEqual(['||table/no-rows']);
    expect(orThrow(report.total).unitCount).toBe(0);
  });
});

describe('a share', () => {
  const withShare = (share: unknown, part = 9, whole = 12) =>
    toldOf([header, [1, 'Quận 1', whole, part, share]]);

  it.each(['75%', '75 %', '75,0%', '75.00%', 0.75, 75, '0,75', '', '-', null])(
    'fits its counts: %j of 9 among 12',
    (share) => {
      expect(withShare(share)).toEqual([]);
    },
  );

  it.each(['33%', '34%', '33,3%', '33,4%', '33,33%', 0.33, 0.3333, 1 / 3, 100 / 3, 33.3])(
    'may be rounded up or down: %j of 3 among 9',
    (share) => {
      expect(withShare(share, 3, 9)).toEqual([]);
    },
  );

  it.each([
    { share: '74%', part: 9, whole: 12 },
    { share: '76%', part: 9, whole: 12 },
    { share: '74,9%', part: 9, whole: 12 },
    { share: '0,75%', part: 9, whole: 12 },
    { share: '32%', part: 3, whole: 9 },
    { share: '33,5%', part: 3, whole: 9 },
    { share: 0.35, part: 3, whole: 9 },
    { share: '100%', part: 11, whole: 12 },
    { share: 7.5, part: 9, whole: 12 },
    { share: '10%', part: 0, whole: 0 },
    { share: '99999999999999999999999999999999%', part: 9, whole: 12 },
  ])('does not fit: $share of $part among $whole', ({ share, part, whole }) => {
    expect(withShare(share, part, whole)).toEqual(['2|Tỷ lệ|sheet/share-differs']);
  });

  it('of nothing is nothing', () => {
    expect(withShare('0%', 0, 0)).toEqual([]);
    expect(withShare(0, 0, 0)).toEqual([]);
  });

  it('may be no number', () => {
    expect(withShare('ba phần tư')).toEqual(['2|Tỷ lệ|number/format']);
    expect(withShare('75.000%')).toEqual(['2|Tỷ lệ|number/ambiguous-separator']);
    expect(toldOf([header, [1, 'Quận 1', 12, 9, '75,000%']], { numberLocale: 'vi' })).toEqual([]);
  });

  it('is that of what is counted, in whichever column', () => {
    const own = (share: string) => [
      ['Quận', 'Số phường', 'Được công nhận', 'Tỷ lệ'],
      ['Q', 4, 3, share],
    ];
    expect(toldOf(own('75%'))).toEqual([]);
    expect(toldOf(own('70%'))).toEqual(['2|Tỷ lệ|sheet/share-differs']);
    expect(toldOf(own('70%'), { counted: 'eligible' })).toEqual([]);
  });
});

describe('a total', () => {
  const total = (units: unknown, count: unknown, share: unknown = '') => [
    null,
    'Tổng cộng',
    units,
    count,
    share,
  ];
  const codes = (given: readonly unknown[]) =>
    read(given)
      .rows.issues.filter(({ issue }) => issue.severity === 'error')
      .map(({ rowNumber, columnName, issue }) => `${rowNumber}|${columnName ?? ''}|${issue.code}`);

  it('is the sum of the rows above, or of those below', () => {
    expect(codes([header, ...rows, total(21, 12, '57,1%')])).toEqual([]);
    expect(codes([header, total(21, 12, '57%'), ...rows])).toEqual([]);
    expect(codes([header, ...rows, total('', 12)])).toEqual([]);
    expect(codes([header, ...rows, ['Tổng cộng: 2 quận']])).toEqual([]);
  });

  it.each([
    { sheet: [...rows, total(20, 12)], at: '4|Tổng số phường' },
    { sheet: [total(21, 11), ...rows], at: '2|Số phường đạt' },
    { sheet: [rows[0], total(21, 12)], at: '3|Tổng số phường' },
    { sheet: [...rows, total(21, 12), [3, 'Quận 3', 1, 1], total(21, 12)], at: '6|Tổng số phường' },
  ])('refuses all rows where it is not: $at', ({ sheet, at }) => {
    const report = read([header, ...sheet]);
    expect(codes([header, ...sheet])).toEqual([`${at}|sheet/sum-differs`]);
    expect(report.rows.accepted).toEqual([]);
    expect(report.rows.stats.receivedRowCount).toBe(report.rows.rejected.length);
    expect(report.total.ok).toBe(false);
  });

  it('says what is printed and what the rows add up to', () => {
    const [issue] = read([header, ...rows, total(20, 12)]).rows.issues.filter(
      (one) => one.issue.severity === 'error',
    );
    expect(issue?.issue.params).toEqual({ printed: 20, sum: 21 });
  });

  it('may add up a part, other totals, or everything', () => {
    const part = (name: string, units: number, count: number) => [null, name, units, count, ''];
    const above = [
      rows[0],
      part('Cộng', 12, 9),
      rows[1],
      [3, 'Quận 3', 4, 4, ''],
      part('Cộng', 13, 7),
      part('Tổng cộng', 25, 16),
    ];
    expect(codes([header, ...above])).toEqual([]);
    expect(codes([header, ...[...above].reverse()])).toEqual([]);
    // The sum of everything above the parts, whose totals stand below them.
    const [grand] = above.slice(-1);
    expect(codes([header, grand, ...above.slice(0, -1)])).toEqual([]);
    const nested = [
      rows[0],
      part('Cộng', 12, 9),
      rows[1],
      part('Cộng', 9, 3),
      part('Cộng', 21, 12),
      [3, 'Quận 3', 4, 4, ''],
      part('Cộng', 4, 4),
      part('Tổng cộng', 25, 16),
    ];
    expect(codes([header, ...nested])).toEqual([]);
    expect(codes([header, ...nested.with(4, part('Cộng', 21, 13))])).toEqual([
      '6|Số phường đạt|sheet/sum-differs',
    ]);
    expect(codes([header, total(5, 4)])).toEqual([]);
  });

  it('of very many parts is still found where it adds up everything', () => {
    const many = Array.from({ length: 150 }, (_, place) => [
      [place, `Khu ${place}`, 2, 1, '50%'],
      [null, 'Cộng', 2, 1, '50%'],
    ]).flat();
    expect(codes([header, ...many, total(300, 150)])).toEqual([]);
    expect(codes([header, ...many, total(301, 150)])).toEqual([
      '302|Tổng số phường|sheet/sum-differs',
    ]);
  });

  it('has a share of its own, and may be unreadable', () => {
    expect(codes([header, ...rows, total(21, 12, '60%')])).toEqual(['4|Tỷ lệ|sheet/share-differs']);
    expect(codes([header, ...rows, total(21, 'mười hai')])).toEqual([
      '4|Số phường đạt|number/format',
    ]);
    expect(codes([header, ...rows, total('#REF!', 12)])).toEqual([
      '4|Tổng số phường|cell/spreadsheet-error',
    ]);
    expect(read([header, ...rows, total('#REF!', 12)]).rows.accepted).toEqual([]);
  });

  it('is not checked where a row was not read', () => {
    expect(codes([header, ...rows, [3, 'Quận 3', 'x', 1, ''], total(99, 98)])).toEqual([
      '4|Tổng số phường|number/format',
    ]);
    expect(codes([header, ...rows, 'row', total(99, 98)])).toEqual(['4||input/wrong-type']);
  });
});

describe('an area', () => {
  const register = orThrow(
    parseUnitRegister({
      units: [
        { id: 'sx', code: '01', name: 'Sông Xanh', level: 'centrally-run-city' },
        { id: 'sd', code: '02', name: 'Sông Đỏ', level: 'province' },
        { id: 'q1', code: '001', name: 'Quận 1', level: 'urban-district', parentId: 'sx' },
        { id: 'bc', code: '002', name: 'Bến Cũ', level: 'urban-district', parentId: 'sx' },
        { id: 'tbc', code: '003', name: 'Bến Cũ', level: 'provincial-city', parentId: 'sd' },
      ],
      successions: [],
    }),
  );
  const units = indexUnitNames(register, {
    asOf: plainDate('2024-12-31'),
    level: ['urban-district', 'provincial-city', 'province', 'centrally-run-city'],
  });
  const columns = ['Tỉnh', 'Quận', 'Mã quận', 'Mã định danh', 'Số phường', 'Đạt'];
  const idsIn = (given: readonly unknown[], options: Partial<SummaryTableOptions> = {}) =>
    read([columns, ...given], { units, ...options }).rows.accepted.map(({ value }) => [
      value.unitId,
      value.areaName,
    ]);

  it('is found by name, code or id, within what holds it', () => {
    expect(
      idsIn([
        ['Sông Xanh', 'Q.1', '', '', 4, 3],
        ['Sông Đỏ', 'TP. Bến Cũ', '003', 'tbc', 4, 3],
        ['Sông Xanh', '', '002', '', 4, 3],
      ]),
    ).toEqual([
      ['q1', 'Q.1'],
      ['tbc', 'TP. Bến Cũ'],
      ['bc', 'Bến Cũ'],
    ]);
    expect(idsIn([['', '', '', ' q1 ', 4, 3]])).toEqual([['q1', 'Quận 1']]);
  });

  it.each([
    { cells: ['Sông Xanh', 'Quận 9', '', ''], issue: '2|Quận|unit/not-found' },
    { cells: ['Sông Nâu', 'Quận 1', '', ''], issue: '2|Tỉnh|unit/unknown-area' },
    { cells: ['', 'Bến Cũ', '', ''], issue: '2|Quận|unit/ambiguous' },
    { cells: ['', 'Quận 1', '002', ''], issue: '2|Quận|table/differing-units' },
    { cells: ['', '', '', 'q9'], issue: '2|Mã định danh|records/unknown-unit' },
    { cells: ['', '', '', 9], issue: '2|Mã định danh|input/wrong-type' },
    { cells: ['', '', 1, ''], issue: '2|Mã quận|unit/code-as-number' },
  ])('may not be known: $issue', ({ cells, issue }) => {
    const report = read([columns, [...cells, 4, 3]], { units });
    expect(told(report.rows)).toContain(issue);
    expect(report.rows.accepted).toEqual([]);
  });

  it('is not found where one of its columns cannot be read', () => {
    const report = read([columns, ['', 'Quận 1', '009', '', 4, 3]], { units });
    expect(told(report.rows)).toEqual(['2|Mã quận|unit/not-found']);
  });

  it('needs what holds it in every row, or what is carried down', () => {
    const merged = [
      ['Sông Đỏ', 'Bến Cũ', '', '', 4, 3],
      ['', 'Quận 1', '', '', 4, 3],
    ];
    expect(told(read([columns, ...merged], { units }).rows)).toEqual([
      '3|Tỉnh|table/blank-among-filled',
    ]);
    const carried = [...merged.slice(0, 1), ['Sông Xanh', 'Bến Cũ', '', '', 4, 3], merged[1]];
    expect(idsIn(carried as never, { fillDown: ['within'] }).map(([id]) => id)).toEqual([
      'tbc',
      'bc',
      'q1',
    ]);
    const heading = [['Sông Đỏ'], ['', 'Bến Cũ', '', '', 4, 3]];
    expect(idsIn(heading, { sections: ['area'] })).toEqual([['tbc', 'Bến Cũ']]);
    expect(idsIn(heading)).toEqual([]);
  });

  it('may be a province, where no column holds anything else', () => {
    const report = read(
      [
        ['Tỉnh', 'Số phường', 'Đạt'],
        ['Sông Đỏ', 4, 3],
      ],
      { units },
    );
    expect(report.rows.accepted.map(({ value }) => value.unitId)).toEqual(['sd']);
  });

  it('is counted once, and not together with one that holds it', () => {
    const twice = [
      ['Sông Xanh', 'Quận 1', '', '', 4, 3],
      ['Sông Đỏ', 'Bến Cũ', '', '', 4, 3],
      ['Sông Xanh', 'Q1', '001', '', 4, 3],
    ];
    expect(told(read([columns, ...twice], { units }).rows)).toEqual([
      '2||sheet/repeated-area',
      '4||sheet/repeated-area',
    ]);
    expect(idsIn(twice)).toEqual([['tbc', 'Bến Cũ']]);
    const nested = [
      ['', 'Sông Xanh', '', '', 8, 6],
      ['', 'Quận 1', '', '', 4, 3],
      ['', 'Sông Đỏ', '', '', 4, 3],
    ];
    const report = read([columns, ...nested], { units });
    expect(report.rows.accepted.map(({ value }) => value.unitId)).toEqual(['sd']);
    expect(report.rows.rejected[0]?.issues[0]?.issue.params).toEqual({ rowNumbers: [2, 3] });
    const both = [nested[1], ['', '', '002', '', 4, 3], nested[0]] as const;
    expect(
      read([columns, ...both], { units }).rows.rejected.map(
        ({ issues }) => issues[0]?.issue.params,
      ),
    ).toEqual([{ rowNumbers: [2, 4] }, { rowNumbers: [3, 4] }, { rowNumbers: [2, 4] }]);
  });

  it('without a register is what it is called', () => {
    const sheet = (a: readonly string[], b: readonly string[]) => [
      ['Tỉnh', 'Quận', 'Mã định danh', 'Số phường', 'Đạt'],
      [...a, 4, 3],
      [...b, 4, 3],
    ];
    expect(areasIn(sheet(['A', 'Hòa An', ''], ['B', 'Hoà An', '']))).toEqual(['Hòa An', 'Hoà An']);
    expect(toldOf(sheet(['A', 'Hòa An', ''], ['A', 'Hoà  An', '']))).toEqual([
      '2||sheet/repeated-area',
      '3||sheet/repeated-area',
    ]);
    const withIds = read(sheet(['A', 'Hòa An', 'x'], ['A', '', 'y']));
    expect(withIds.rows.accepted.map(({ value }) => [value.unitId, value.areaName])).toEqual([
      ['x', 'Hòa An'],
      ['y', 'y'],
    ]);
    expect(toldOf(sheet(['A', 'Hòa An', 'x'], ['A', 'B', 'a\u0007']))).toEqual([
      '3|Mã định danh|input/wrong-format',
    ]);
    const years = read([
      ['Quận', 'Năm', 'Số phường', 'Đạt'],
      ['Quận 1', 2023, 4, 3],
      ['Quận 1', 2024, 4, 3],
    ]);
    expect(years.rows.accepted).toHaveLength(2);
  });
});
