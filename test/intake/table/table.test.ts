import { explainRowIssue } from 'model-ward-rules/explanation';
import { readAssessmentRows } from 'model-ward-rules/intake';
import { criteriaSetCatalogue } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { counts, read, told, units } from '../assessments/tables';

const header = ['unitId', 'tally'];
const good = ['ward-1', '3/3'];

describe('a header that the rows do not have', () => {
  it.each([
    { name: 'below the last row', headerRows: [9] },
    { name: 'of four rows', headerRows: [1, 4] },
  ])('is told where it is $name, whatever is to be filled down', ({ headerRows }) => {
    const rows = [header, ['ward-1', 'Đạt'], good, good];
    const report = read(rows, { headerRows, fillDown: ['unitId'] } as never);
    expect(told(report)).toContain('||table/no-header');
    expect(counts(report)).toEqual([4, 0, 4, 0]);
  });
});

describe('rows as received', () => {
  it.each([
    { name: 'nothing', rows: undefined, issues: ['||input/wrong-type'] },
    { name: 'a text', rows: 'unitId;tally', issues: ['||input/wrong-type'] },
    { name: 'no rows', rows: [], issues: ['||table/no-header'] },
    {
      name: 'blank rows alone',
      rows: [[], ['', null]],
      issues: ['||table/no-header', '1||table/blank-rows'],
    },
    { name: 'a revoked list', rows: revoked([]), issues: ['||input/hostile'] },
  ])('are refused where they are $name', ({ rows, issues }) => {
    const report = read(rows);
    expect(told(report)).toEqual(issues);
    expect(report.issues[0]?.issue.path).toEqual([]);
    expect(counts(report).slice(0, 3)).toEqual([0, 0, 0]);
  });

  it.each([
    { name: 'no list', row: 'ward-2', issue: '3||input/wrong-type', cells: [] },
    { name: 'missing', row: null, issue: '3||input/wrong-type', cells: [] },
    {
      name: 'an object among lists',
      row: { unitId: 'x' },
      issue: '3||input/wrong-type',
      cells: [],
    },
    { name: 'a revoked list', row: revoked([]), issue: '3||input/hostile', cells: [] },
    {
      name: 'with a day of the language',
      row: ['ward-2', new Date(0)],
      issue: '3|tally|cell/not-plain',
      cells: ['ward-2', null],
    },
    {
      name: 'not finite',
      row: ['ward-2', Number.NaN],
      issue: '3|tally|input/not-finite',
      cells: ['ward-2', null],
    },
    {
      name: 'with an accessor',
      row: Object.defineProperty(['ward-2', 0], 1, { get: () => '3/3' }),
      issue: '3|tally|input/hostile',
      cells: ['ward-2', null],
    },
    {
      name: 'with a setter alone',
      row: Object.defineProperty(['ward-2', 0], 1, { set: () => undefined }),
      issue: '3|tally|input/hostile',
      cells: ['ward-2', null],
    },
    {
      name: 'too long a text',
      row: ['ward-2', 'x'.repeat(31)],
      issue: '3|tally|input/too-large',
      cells: ['ward-2', null],
    },
    {
      name: 'longer than the header',
      row: ['ward-2', '3/3', '', 'x'],
      issue: '3||table/surplus-cell',
      cells: ['ward-2', '3/3', '', 'x'],
    },
    {
      name: 'more than the limit',
      row: Array.from({ length: 94 }),
      issue: '3||input/too-large',
      cells: [],
    },
  ])('refuse themselves alone: $name', ({ row, issue, cells }) => {
    const limits = { maxTextLength: 30, maxItems: 97 };
    const report = read([header, good, row, ['ward-3', '3/3']].slice(0, 3), { limits });
    expect(told(report).filter((one) => !one.startsWith('3|') || one === issue)).toEqual([issue]);
    expect(report.accepted.map(({ rowNumbers }) => rowNumbers)).toEqual([[2]]);
    expect(report.rejected.map((one) => [one.rowNumber, one.cells])).toEqual([[3, cells]]);
  });

  it('may fill the limits', () => {
    const limits = { maxTextLength: 6, maxItems: 6 };
    const report = read([header, good, ['ward-2', '3/3']], { limits });
    expect(told(report)).toEqual([]);
    expect(counts(report)).toEqual([2, 2, 0, 0]);
    const tight = read([header, good, ['ward-2', '3/3']], { limits: { maxItems: 5 } });
    expect(told(tight)).toEqual(['3||input/too-large']);
    expect(tight.issues[0]?.issue).toMatchObject({
      path: [2],
      params: { limit: 'maxItems', maximum: 5 },
    });
    expect(told(read([header, good, good], { limits: { maxItems: 2 } }))).toEqual([
      '||input/too-large',
    ]);
  });

  it('may have short rows and holes', () => {
    const report = read([
      ['tally', 'unitId', 'basis'],
      ['3/3', 'ward-1'],
      // biome-ignore lint/suspicious/noSparseArray: a reader may give holes
      [, 'ward-2'],
    ]);
    expect(told(report)).toEqual(['3|tally|tally/blank']);
    expect(counts(report)).toEqual([2, 2, 0, 0]);
  });

  it('are refused as objects with what does not belong in a cell', () => {
    const report = read([
      { unitId: 'ward-1', tally: '3/3' },
      { unitId: 'ward-2', tally: '3/3', [Symbol('x')]: 1 },
      JSON.parse('{ "unitId": "ward-3", "tally": "3/3", "__proto__": 1 }'),
      Object.assign(new Map(), { unitId: 'ward-4' }),
      ['ward-5', '3/3'],
      Object.defineProperty({ unitId: 'ward-6' }, 'tally', { get: () => '3/3', enumerable: true }),
      Object.defineProperty({ unitId: 'ward-7', tally: '3/3' }, 'hidden', { value: 1 }),
      Object.assign(Object.create(null), { tally: '3/3', unitId: 'ward-8' }),
      revoked({}),
      { unitId: 'ward-9', tally: ['3/3'] },
    ]);
    expect(told(report)).toEqual([
      '3||input/not-plain',
      '4||input/reserved-key',
      '5||input/not-plain',
      '6||input/wrong-type',
      '7|tally|input/hostile',
      '10||input/hostile',
      '11|tally|cell/not-plain',
    ]);
    expect(report.issues[1]?.issue.path).toEqual([2]);
    expect(report.accepted.map(({ value }) => value.unitId)).toEqual([
      'ward-1',
      'ward-7',
      'ward-8',
    ]);
    expect(report.rejected.map(({ cells }) => cells)).toEqual([
      { unitId: 'ward-2', tally: '3/3' },
      { unitId: 'ward-3', tally: '3/3' },
      {},
      {},
      { unitId: 'ward-6', tally: null },
      {},
      { unitId: 'ward-9', tally: null },
    ]);
  });

  it('may be objects with keys of their own, within the limit', () => {
    const rows = [
      { unitId: 'ward-1' },
      { tally: '3/3', unitId: 'ward-2' },
      { unitId: 'ward-3', tally: '3/3', Note: '' },
    ];
    const report = read(rows);
    expect(counts(report)).toEqual([3, 3, 0, 0]);
    expect(told(read(rows, { limits: { maxItems: 5 } }))).toEqual([
      '2|tally|tally/blank',
      '4||input/too-large',
    ]);
  });

  it('take their form from the first that has one', () => {
    const rows = [null, revoked([]), new Date(0), { unitId: 'ward-1', tally: '3/3' }];
    expect(counts(read(rows))).toEqual([4, 1, 3, 0]);
    const formless: readonly (readonly [unknown, string])[] = [
      [null, 'input/wrong-type'],
      ['BẢNG', 'input/wrong-type'],
      [7, 'input/wrong-type'],
      [new Date(0), 'input/wrong-type'],
      [revoked({}), 'input/hostile'],
    ];
    for (const [row, code] of formless) {
      const [first] = read([row, header, good]).issues;
      expect(first?.issue.code).toBe(code);
      expect(first?.issue.params).not.toMatchObject({ expected: 'object' });
    }
    expect(read(['BẢNG']).issues[0]?.issue.params).toEqual({ expected: 'list', received: 'text' });
    const unread = read([null, header, good]);
    expect(told(unread)).toEqual(['1||input/wrong-type']);
    expect(counts(unread)).toEqual([2, 0, 2, 0]);
  });
});

describe('the header', () => {
  it.each([
    {
      name: 'unknown',
      header: ['unitId', 'taly'],
      issues: ['1|taly|header/unknown'],
    },
    {
      name: 'of text in a wrong encoding',
      header: ['unitId', 'tally', 'Phưá»\u009dng'],
      issues: ['1|Phưá»\u009dng|text/mojibake'],
    },
    {
      name: 'twice',
      header: ['unitId', 'tally', 'Số tiêu chí đạt'],
      issues: ['1|Số tiêu chí đạt|header/repeated'],
    },
    { name: 'without a ward', header: ['tally'], issues: ['||table/missing-column'] },
    { name: 'without results', header: ['unitId'], issues: ['||table/missing-column'] },
    {
      name: 'without a result',
      header: ['unitId', 'criterion'],
      issues: ['||table/missing-column'],
    },
    {
      name: 'without a criterion',
      header: ['unitId', 'result', 'reason'],
      issues: ['||table/missing-column'],
    },
    {
      name: 'with a reason alone',
      header: ['unitId', 'reason'],
      issues: ['||table/missing-column', '||table/missing-column'],
    },
    {
      name: 'of two layouts',
      header: ['unitId', 'criterion', 'result', 'tally'],
      issues: ['||table/mixed-layouts'],
    },
    {
      name: 'of two other layouts',
      header: ['unitId', 'premises', 'result'],
      issues: ['||table/mixed-layouts'],
    },
    {
      name: 'of unmet criteria in rows',
      header: ['unitId', 'unmetCriteria', 'reason'],
      issues: ['||table/mixed-layouts'],
    },
    {
      name: 'of names without a register',
      header: ['unitId', 'unitCode', 'Phường', 'tally'],
      issues: ['|unitCode|table/no-register', '|Phường|table/no-register'],
    },
  ])('refuses every row where it is $name', ({ header: names, issues }) => {
    const rows = [names, names.map(() => 'x'), [], ['y'], [{}]];
    const report = read(rows);
    const errors = told(report).filter(
      (one) => !one.includes('blank-rows') && !one.includes('cell/not-plain'),
    );
    expect(errors.sort()).toEqual([...issues].sort());
    expect(counts(report)).toEqual([3, 0, 3, 1]);
    for (const { rowNumber, issues: ofRow } of report.rejected) {
      expect(ofRow.length).toBe(issues.length + (rowNumber === 5 ? 1 : 0));
      expect(ofRow.every(({ issue }) => issue.severity === 'error')).toBe(true);
    }
    expect(report.rejected[0]?.cells).toEqual(names.map(() => 'x'));
    expect(report.stats.byCriteriaSet).toEqual([]);
  });

  it('must name what the options do not', () => {
    const criteriaSets = criteriaSetCatalogue;
    const report = readAssessmentRows([header, good], { criteriaSets });
    expect(report.issues.map(({ issue }) => issue.params)).toEqual([
      { expected: expect.arrayContaining(['assessmentYear', 'Năm']), option: 'assessmentYear' },
      { expected: expect.arrayContaining(['criteriaSet', 'Bộ tiêu chí']), option: 'criteriaSet' },
      { expected: expect.arrayContaining(['basis']), option: 'basis' },
    ]);
  });

  it('says of an unknown name which is near, and what is known', () => {
    const [first] = read([
      ['unitId', 'Phuong', 'tally'],
      ['w', 'x', '3/3'],
    ]).issues;
    expect(first?.issue.params).toMatchObject({
      header: 'Phuong',
      nearest: 'Phường',
      found: ['unitId', 'Phuong', 'tally'],
      expectedVi: [
        'Mã định danh',
        'Mã phường',
        'Phường',
        'Địa bàn',
        'Năm',
        'Bộ tiêu chí',
        'Phiên bản',
        'Loại kết quả',
        'Số tiêu chí đạt',
        'Tổng số tiêu chí',
        'Tiêu chí chưa đạt',
        'Tiêu chí',
        'Kết quả',
        'Lý do',
        'Tự đánh giá',
        'Đạt',
        'Chưa đạt',
        'Minh chứng',
        'Cấp đánh giá',
        'Cơ quan đánh giá',
        'Ngày đánh giá',
        'Ngày ghi nhận',
        'Ngày rút',
        'Kỳ đánh giá từ ngày',
        'Kỳ đánh giá đến ngày',
      ],
      expectedEn: [
        'Unit ID',
        'Unit code',
        'Ward name',
        'District',
        'Assessment year',
        'Criteria set',
        'Revision',
        'basis',
        'Criteria met',
        'Total criteria',
        'Unmet criteria',
        'criterion',
        'result',
        'reason',
        'Self-assessment',
        'met',
        'Not met',
        'evidence',
        'Stage',
        'Assessed by',
        'Assessed on',
        'Recorded on',
        'Withdrawn on',
        'Period from',
        'Period to',
      ],
      takesCriteria: true,
    });
    expect(first?.issue.path).toEqual([0, 1]);
    const far = read([['unitId', 'Tổng điểm thi đua', 'tally'], good]).issues[0]?.issue.params;
    expect(far).not.toHaveProperty('nearest');
  });

  it('may have names of the host, and columns to pass over', () => {
    const report = read(
      [
        ['Tên ĐV', 'Mã', 'TT', 'Điểm', 'Kết quả', ''],
        ['Bến Hòa', 'x', 1, 9.5, '3/3', ' '],
      ],
      {
        units,
        headers: { 'Tên ĐV': 'ward', 'Kết quả': 'Số tiêu chí đạt' },
        ignoredHeaders: ['Điểm', 'MÃ'],
      },
    );
    expect(told(report)).toEqual([]);
    expect(report.accepted[0]?.value).toMatchObject({
      unitId: 'w-1',
      results: { kind: 'tally', metCount: 3 },
    });
  });

  it('passes over what the host says, even where it is known', () => {
    const report = read(
      [
        ['unitId', 'Phường', 'tally'],
        ['ward-1', 'x', '3/3'],
      ],
      {
        ignoredHeaders: ['phường'],
      },
    );
    expect(told(report)).toEqual([]);
  });

  it('says where a name of the host leads nowhere', () => {
    const report = read([header, good], { headers: { 'Tên ĐV': 'wrd' } });
    expect(told(report)).toEqual(['||header/unknown-field']);
    expect(report.issues[0]?.issue).toMatchObject({
      path: ['headers', 'Tên ĐV'],
      params: {
        header: 'Tên ĐV',
        field: 'wrd',
        nearest: 'ward',
        expected: [
          'unitId',
          'unitCode',
          'ward',
          'area',
          'assessmentYear',
          'criteriaSet',
          'criteriaSetRevision',
          'basis',
          'tally',
          'criteriaCount',
          'unmetCriteria',
          'criterion',
          'result',
          'reason',
          'selfResult',
          'met',
          'notMet',
          'evidence',
          'stage',
          'assessedBy',
          'assessedOn',
          'recordedOn',
          'withdrawnOn',
          'periodFrom',
          'periodTo',
        ],
      },
    });
    expect(counts(report)).toEqual([1, 0, 1, 0]);
    const far = read([header, good], { headers: { KQ: 'điểm thi đua' } }).issues[0]?.issue.params;
    expect(far).not.toHaveProperty('nearest');
    expect(told(read([header, good], { headers: { KQ: 'premises' } }))).toEqual([]);
  });

  it('may stand below a title, which is no row of the table', () => {
    const rows = [['BẢNG TỔNG HỢP NĂM 2024'], [], header, good];
    expect(counts(read(rows, { headerRows: [3] }))).toEqual([1, 1, 0, 0]);
    const report = read(rows);
    expect(told(report)).toEqual(['1||table/title-above-header', '2||table/blank-rows']);
    expect(report.issues[0]?.issue).toMatchObject({
      path: [0],
      params: { received: 'BẢNG TỔNG HỢP NĂM 2024' },
    });
    expect(counts(report)).toEqual([2, 0, 2, 1]);
    expect(told(read(rows, { headerRows: [5] }))).toEqual([
      '||table/no-header',
      '2||table/blank-rows',
    ]);
    expect(counts(read(rows, { headerRows: [5] }))).toEqual([3, 0, 3, 1]);
  });

  it.each([
    { name: 'known', rows: [['unitId'], ['w', '3/3']], code: 'table/missing-column' },
    {
      name: 'one of two',
      rows: [
        ['BẢNG', 'Mẫu'],
        ['w', '3/3'],
      ],
      code: 'header/unknown',
    },
    { name: 'above no wider row', rows: [['BẢNG'], ['w'], ['', '']], code: 'header/unknown' },
    { name: 'below a wider row', rows: [[], ['BẢNG'], ['', 'w']], code: 'header/unknown' },
  ])('is no title where it is $name', ({ rows, code }) => {
    const codes = read(rows).issues.map(({ issue }) => issue.code);
    expect(codes).toContain(code);
    expect(codes).not.toContain('table/title-above-header');
  });

  it('is a title wherever it stands in its row, but not where the host says it is the header', () => {
    const rows = [['', ' BẢNG '], header, good];
    expect(read(rows).issues[0]?.issue.params).toEqual({ received: 'BẢNG' });
    expect(told(read(rows))).toEqual(['1||table/title-above-header']);
    expect(told(read(rows, { headerRows: [1] }))).toContain('1|BẢNG|header/unknown');
  });

  it('is the first row that is not blank, and rows are numbered as in the sheet', () => {
    const report = read([[], [''], header, good, ['ward-2', '??']]);
    expect(told(report)).toEqual(['5|tally|tally/format']);
    const later = read([header, good, ['ward-2', '??']], { firstRowNumber: 11, headerRows: [11] });
    expect(told(later)).toEqual(['13|tally|tally/format']);
    expect(later.accepted[0]?.rowNumbers).toEqual([12]);
    const objects = read([{ unitId: 'ward-2', tally: '??' }], { firstRowNumber: 11 });
    expect(told(objects)).toEqual(['12|tally|tally/format']);
    const unknown = read([{ unitId: 'ward-2', tally: '3/3', Điểm: 1 }], { firstRowNumber: 11 });
    expect(told(unknown)).toEqual(['11|Điểm|header/unknown']);
    expect(unknown.issues[0]?.issue.path).toEqual([]);
  });

  it('is refused with what is wrong with its row', () => {
    const report = read([['unitId', 'tally', {}], good]);
    expect(told(report)).toEqual(['1||cell/not-plain']);
    expect(counts(report)).toEqual([1, 0, 1, 0]);
  });

  it('may be wide, but not without bound', () => {
    const wide = (count: number) => {
      const surplus = Array.from({ length: count - 2 }, () => '');
      return read([[...header, ...surplus], good]);
    };
    expect(told(wide(2_000))).toEqual([]);
    expect(told(wide(2_001))).toEqual(['1||table/too-many-columns']);
    expect(wide(2_001).issues[0]?.issue.params).toEqual({ columnCount: 2_001, maximum: 2_000 });
    expect(wide(2_001).rejected[0]?.cells).toEqual(good);
  });

  it('may lack a name where nothing stands below', () => {
    const report = read([
      ['', 'unitId', 'tally'],
      [' ', ...good],
      [5, 'ward-2', '3/3'],
    ]);
    expect(told(report)).toEqual(['3||table/surplus-cell']);
    expect(report.issues[0]?.issue).toMatchObject({ path: [2, 0], params: { column: 'A' } });
    const objects = read([{ '': 5, unitId: 'ward-2', tally: '3/3' }]);
    expect(told(objects)).toEqual(['2||table/surplus-cell']);
    expect(objects.issues[0]?.issue.path).toEqual([0, '']);
    expect(objects.rejected[0]?.cells).toEqual({ '': 5, unitId: 'ward-2', tally: '3/3' });
  });
});

describe('a cell without a header', () => {
  it.each([
    { column: 2, letters: 'C' },
    { column: 25, letters: 'Z' },
    { column: 26, letters: 'AA' },
    { column: 51, letters: 'AZ' },
    { column: 52, letters: 'BA' },
    { column: 701, letters: 'ZZ' },
    { column: 702, letters: 'AAA' },
  ])('is told to stand in column $letters', ({ column, letters }) => {
    const row: unknown[] = Array.from({ length: column + 1 }, () => '');
    row[column] = 'x';
    const report = read([header, ['ward-1', '3/3', ...row.slice(2)]]);
    expect(report.issues.map(({ issue }) => issue.params)).toEqual([{ column: letters }]);
  });
});

describe('a table without rows', () => {
  it.each([
    { name: 'a header alone', below: [], others: [] },
    { name: 'a blank row', below: [[]], others: ['2||table/blank-rows'] },
    { name: 'a total', below: [['Tổng', 3]], others: ['2|unitId|table/total-row'] },
  ])('is told: $name', ({ below, others }) => {
    const report = read([header, ...below]);
    expect(told(report)).toEqual(['||table/no-rows', ...others]);
    expect(report.issues[0]?.issue).toMatchObject({ severity: 'warning', path: [] });
  });

  it('is not one whose rows are refused', () => {
    expect(told(read([header, ['ward-1', '??']]))).toEqual(['2|tally|tally/format']);
    expect(told(read([header, null]))).toEqual(['2||input/wrong-type']);
    expect(told(read([['unitId', 'tally', 'Điểm']]))).toEqual(['1|Điểm|header/unknown']);
  });
});

describe('options that become data or decide what cells mean', () => {
  it.each([
    { options: { basis: 'dự kiến' }, code: 'input/not-one-of' },
    { options: { basis: null }, code: 'input/wrong-type' },
    { options: { assessmentYear: '2024' }, code: 'input/wrong-type' },
    { options: { assessmentYear: 1999 }, code: 'input/out-of-range' },
    { options: { numberLocale: 'vn' }, code: 'input/not-one-of' },
    { options: { headerRows: [0] }, code: 'input/out-of-range' },
    { options: { headerRows: [1.5] }, code: 'input/wrong-type' },
    { options: { firstRowNumber: '3' }, code: 'input/wrong-type' },
    { options: { firstRowNumber: 0 }, code: 'input/out-of-range' },
  ])('refuse the table where they are at fault: $options', ({ options, code }) => {
    const report = read([header, good, ['ward-2', '3/3']], options as never);
    expect(told(report)).toEqual([`||${code}`]);
    expect(report.issues[0]?.issue.path[0]).toBe(Object.keys(options)[0]);
    expect(report.rejected.map(({ rowNumber }) => rowNumber)).toEqual([2, 3]);
    expect(counts(report)).toEqual([2, 0, 2, 0]);
  });

  it('are told together, also of what is no table', () => {
    const options = { basis: 'x', numberLocale: 'x', headerRows: [2] } as never;
    expect(told(read([['BẢNG'], header, good], options))).toEqual([
      '||input/not-one-of',
      '||input/not-one-of',
    ]);
    expect(told(read('x', { basis: 'x' } as never))).toEqual([
      '||input/not-one-of',
      '||input/wrong-type',
    ]);
  });

  it('may be undefined', () => {
    const options = { firstRowNumber: undefined, numberLocale: undefined } as never;
    expect(counts(read([header, good], options))).toEqual([1, 1, 0, 0]);
  });
});

describe('rows that are passed over', () => {
  it('are blank ones, told together, and rows of totals', () => {
    const report = read([
      header,
      [],
      ['', ' \u200b', null],
      good,
      ['\u00a0'],
      ['', 'Tổng cộng:', 45],
      ['TỔNG'.normalize('NFD'), 9],
      [undefined],
      [null],
    ]);
    expect(told(report)).toEqual([
      '2||table/blank-rows',
      '5||table/blank-rows',
      '6|tally|table/total-row',
      '7|unitId|table/total-row',
      '8||table/blank-rows',
    ]);
    expect(report.issues.map(({ issue }) => issue.params)).toEqual([
      { rowCount: 2 },
      { rowCount: 1 },
      { received: 'Tổng cộng:' },
      { received: 'TỔNG'.normalize('NFD') },
      { rowCount: 2 },
    ]);
    expect(report.issues[0]?.issue.path).toEqual([1]);
    expect(counts(report)).toEqual([1, 1, 0, 7]);
  });

  it.each([{ row: [5, 'Tổng'] }, { row: ['Tổng', {}] }, { row: [0, ''] }, { row: [false, null] }])(
    'are not $row',
    ({ row }) => {
      const report = read([header, row]);
      expect(report.stats.skippedRowCount).toBe(0);
      expect(report.stats.receivedRowCount).toBe(1);
    },
  );
});

describe('the account', () => {
  it('lists a thousand issues and counts the others', () => {
    const rows = (count: number) => [
      header,
      ...Array.from({ length: count }, (_, index) => [`ward-${index}`, '??']),
    ];
    const full = read(rows(1_000));
    expect([full.issues.length, full.stats.suppressedIssueCount]).toEqual([1_000, 0]);
    const over = read(rows(1_001));
    expect([over.issues.length, over.stats.suppressedIssueCount]).toEqual([1_000, 1]);
    expect(over.rejected).toHaveLength(1_001);
    expect(over.issues.at(-1)?.rowNumber).toBe(1_001);
  });
});

describe('explainRowIssue', () => {
  it('begins with the place, as far as it is known', () => {
    const { issues } = read([header, ['ward-1', '??']]);
    const places = issues.flatMap((one) => [
      explainRowIssue(one, 'vi'),
      explainRowIssue(one, 'en'),
    ]);
    expect(places.map((text) => text.split(':')[0])).toEqual([
      'Dòng 2, cột “tally”',
      'Row 2, column “tally”',
    ]);
    const [first] = read([['unitId', 'ward', 'tally'], good]).issues;
    expect(first === undefined ? '' : explainRowIssue(first, 'en')).toBe(
      'Column “ward”: The column names units, but no register of units was given to find them in.',
    );
    expect(first === undefined ? '' : explainRowIssue(first, 'vi')).toMatch(/^Cột “ward”: /);
    const [table] = read([]).issues;
    expect(table === undefined ? '' : explainRowIssue(table, 'vi')).toBe(
      'Bảng không có dòng tiêu đề.',
    );
  });
});

function revoked(target: object): unknown {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

describe('what a row is', () => {
  it.each([
    { name: 'nothing', entry: undefined },
    { name: 'null', entry: null },
    { name: 'a number', entry: 1 },
    { name: 'a text', entry: 'x' },
    { name: 'an instance of a class', entry: new Map() },
    { name: 'a proxy that was revoked', entry: revoked({}) },
  ])('says $name in front of lists nothing of: they are lists', ({ entry }) => {
    const report = read([entry, header, good], { headerRows: [2] } as never);
    expect(counts(report)[1]).toBe(1);
  });

  it('is told where it is none, with what it is', () => {
    class Row {
      unitId = 'ward-1';
    }
    const told = read([
      { unitId: 'ward-1', tally: '3/3' },
      new Row(),
      { unitId: 'ward-1', [Symbol('tally')]: '3/3' },
    ]).rejected.flatMap(({ issues }) =>
      issues.map(({ issue }) => [issue.code, (issue.params as { received?: string }).received]),
    );
    expect(told).toContainEqual(['input/not-plain', 'a class instance']);
    expect(told).toContainEqual(['input/not-plain', 'a symbol as key']);
  });

  it('is a heading where beside its text stands a number of a list alone', () => {
    const numbered = ['STT', ...header];
    const report = read([numbered, [' II. ', 'Các phường phía đông', ''], [1, ...good]]);
    expect(told(report)).toContain('2|unitId|sheet/heading-row');
  });

  it('is no title where it is a header, though it is one cell above wider rows', () => {
    expect(told(read([['unitId'], good])).filter((one) => one.includes('title'))).toEqual([]);
  });
});
