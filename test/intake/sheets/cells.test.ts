import type { Result } from 'model-ward-rules';
import {
  type Cell,
  matchUnitCode,
  readDate,
  readHistoryRows,
  readNumber,
  readPercent,
  readStatus,
  readUnitRegisterRows,
} from 'model-ward-rules/intake';
import { describe, expect, it } from 'vitest';
import { told } from '../told';
import { acceptedIn, readSheet, refusedIn, units } from './cases';

const said = (result: Result<unknown>): unknown =>
  result.ok ? result.value : result.issues[0]?.code;

describe('I9: a name of a register is not refused on one sign of a wrong encoding', () => {
  const read = (name: string, vouchedNames: readonly string[] = []) =>
    readUnitRegisterRows(
      {
        units: [
          ['id', 'name', 'level'],
          ['w', name, 'Xã'],
        ],
      },
      { vouchedNames },
    );

  it('is taken with a warning', () => {
    const { units: report, register } = read('Xã Laêê');
    expect(told(report)).toEqual(['2|name|text/perhaps-mojibake']);
    expect(register.ok).toBe(true);
  });

  it('is refused on two, and where letters only look right', () => {
    expect(told(read('Phöôøng Noäi').units)).toEqual(['2|name|text/mojibake']);
    expect(told(read('Ðiện Biên').units)).toEqual(['2|name|text/confusable-letter']);
    expect(told(read('').units)).toEqual(['2|name|table/missing-cell']);
  });

  it('is right where the host says so', () => {
    expect(told(read('Phöôøng Noäi', ['phöôøng  noäi']).units)).toEqual([]);
    expect(told(read('Laêê', ['Laêê']).units)).toEqual([]);
  });
});

describe('codes that are shorter than the others of their level', () => {
  it('may have lost zeros', () => {
    const rows = [
      ['id', 'code', 'name', 'level'],
      ['a', '00001', 'A', 'Phường'],
      ['b', '00002', 'B', 'Phường'],
      ['c', '3', 'C', 'Phường'],
      ['d', '01', 'D', 'Tỉnh'],
      ['e', 'X', 'E', 'Phường'],
      ['f', '', 'F', 'Phường'],
    ];
    const { units: report } = readUnitRegisterRows({ units: rows });
    expect(told(report)).toEqual(['4|code|unit/short-code']);
    expect(report.issues[0]?.issue.params).toEqual({ received: '3', digitCount: 5 });
    expect(report.accepted).toHaveLength(6);
  });
});

describe('I10: the errors of a spreadsheet are no text', () => {
  const header = ['unitId', 'Sự kiện', 'Ngày', 'Năm', 'Số quyết định', 'Cơ quan'];

  it.each([
    '#N/A',
    '#REF!',
    '#VALUE!',
    '#NAME?',
    '#DIV/0!',
    '#NUM!',
    '#NULL!',
    '#SPILL!',
    ' #ref! ',
    '#####',
    'Err:502',
  ])('%j', (text) => {
    const rows = [
      header,
      ['w', 'Công nhận', '2024-04-10', 2023, text, ''],
      ['v', 'Công nhận', '2024-04-10', 2023, '1/QĐ', text],
    ];
    expect(told(readHistoryRows(rows))).toEqual([
      '2|Số quyết định|cell/spreadsheet-error',
      '3|Cơ quan|cell/spreadsheet-error',
    ]);
    expect(
      refusedIn(
        readSheet([
          ['Phường', 'tally', 'Ghi chú'],
          ['Bến Hòa', '20/20', text],
        ]),
      ),
    ).toEqual(['2 cell/spreadsheet-error']);
  });

  it('are no names and no reasons', () => {
    const names = readUnitRegisterRows({
      units: [
        ['id', 'name', 'level'],
        ['w', '#REF!', 'Xã'],
      ],
    });
    expect(told(names.units)[0]).toBe('2|name|cell/spreadsheet-error');
    expect(names.register.ok).toBe(false);
    const reasons = readSheet([
      ['Phường', 'Tiêu chí', 'Kết quả', 'Lý do'],
      ['Bến Hòa', 'criterion-7', 'Không áp dụng', '#REF!'],
    ]);
    expect(acceptedIn(reasons)).toEqual([]);
    expect(told(reasons)).toContain('2|Lý do|cell/spreadsheet-error');
  });

  it('may stand in a row of totals', () => {
    const report = readSheet([
      ['Phường', 'tally'],
      ['Bến Hòa', '20/20'],
      ['Tổng cộng', '#REF!'],
      ['#REF!', '20/20'],
    ]);
    expect(told(report)).toEqual(['3|Phường|table/total-row', '4|Phường|cell/spreadsheet-error']);
  });

  it('is not "N/A", which is an answer', () => {
    expect(said(readStatus('N/A'))).toBe('not-applicable');
  });
});

describe('I11: a decision number that a spreadsheet has changed', () => {
  const read = (instrument: Cell) =>
    readHistoryRows([
      ['unitId', 'Sự kiện', 'Ngày', 'Năm', 'Số quyết định'],
      ['w', 'Công nhận', '2024-04-10', 2023, instrument],
    ]);

  it.each([
    45_627,
    '45627',
    '12E5',
    1_200_000.5,
    1.2e25,
    '1,2E+05',
    '2024-12-01',
    '01/12/2024',
    'Dec-24',
    '12-Dec-24',
    'thg 12-24',
  ])('%j is refused', (instrument) => {
    expect(told(read(instrument))).toEqual(['2|Số quyết định|text/changed-by-spreadsheet']);
  });

  it.each([12, '2878', 1200])('%j is taken with a warning', (instrument) => {
    const report = read(instrument);
    expect(told(report)).toEqual(['2|Số quyết định|text/bare-number']);
    expect(report.accepted).toHaveLength(1);
  });

  it.each(['12/QĐ-BCA', '12/2024', 'QĐ 45627', ''])('%j is taken', (instrument) => {
    expect(told(read(instrument))).toEqual([]);
  });
});

describe('I12: a code without its zeros', () => {
  it('is not found, and the code that may be meant is told', () => {
    for (const code of ['1', '0001']) {
      const result = matchUnitCode(units, code);
      expect(result.ok ? [] : result.issues).toMatchObject([
        { code: 'unit/code-without-zeros', params: { received: code, codes: ['00001'] } },
      ]);
    }
  });
});

describe('I14: numbers as a spreadsheet shows them', () => {
  it.each([
    { number: 0.1 + 0.2, value: 0.3 },
    { number: 1.1 * 3, value: 3.3 },
    { number: 0.1234, value: 'number/too-precise' },
    { number: 1.0001, value: 'number/too-precise' },
  ])('$number is $value', ({ number, value }) => {
    expect(said(readNumber(number))).toBe(value);
  });

  it.each([
    { number: 0.07 * 100, options: { bareNumbers: 'percent' }, value: 7 },
    { number: 0.07, options: { bareNumbers: 'fraction' }, value: 7 },
    { number: 0.29 * 1, options: { bareNumbers: 'fraction' }, value: 29 },
  ] as const)('$number is $value %', ({ number, options, value }) => {
    expect(said(readPercent(number, options))).toBe(value);
  });
});

describe('I18: a day in words', () => {
  it.each([
    { text: 'ngày 10 tháng 4 năm 2024', value: '2024-04-10' },
    { text: 'Ngày 01 tháng 12 năm 2024', value: '2024-12-01' },
    { text: '10 tháng 04, năm 2024', value: '2024-04-10' },
    { text: 'ngày 31 tháng 2 năm 2024', value: 'date/no-such-day' },
    { text: 'tháng 4 năm 2024', value: 'date/incomplete' },
  ])('$text is $value', ({ text, value }) => {
    expect(said(readDate(text))).toBe(value);
    expect(said(readDate(text.normalize('NFD'), { dateFormat: 'MM/dd/yyyy' }))).toBe(value);
  });
});

describe('I19: the declared format is named', () => {
  it('where a day is written in another one', () => {
    const result = readDate('2024/13/40', { dateFormat: 'dd/MM/yyyy' });
    expect(result.ok ? [] : result.issues).toMatchObject([
      {
        code: 'date/undeclared-format',
        params: { received: '2024/13/40', dateFormat: 'dd/MM/yyyy' },
      },
    ]);
    expect(said(readDate('2024/13/40'))).toBe('date/format');
  });
});

describe('I21: a file that was read with another delimiter', () => {
  it.each([
    { header: 'Phường;Số tiêu chí đạt', delimiter: ';' },
    { header: 'Phường\tSố tiêu chí đạt', delimiter: '\t' },
    { header: 'Phường|Điểm', delimiter: '|' },
    { header: 'STT,Phường', delimiter: ',' },
  ])('is told for $delimiter', ({ header, delimiter }) => {
    for (const rows of [[[header], ['Bến Hòa;20/20']], [{ [header]: 'Bến Hòa;20/20' }]]) {
      const { issues, accepted } = readSheet(rows);
      expect(issues.map(({ issue }) => [issue.code, issue.params])).toEqual([
        ['table/one-column', { received: header, delimiter }],
      ]);
      expect(accepted).toEqual([]);
    }
  });

  it('is not told of other headers', () => {
    expect(told(readSheet([['Điểm; hạng'], ['1']]))).toEqual(['1|Điểm; hạng|header/unknown']);
    expect(told(readSheet([['Quận, huyện'], ['1']]))).not.toContain('table/one-column');
  });
});

describe('I22: a count alone', () => {
  it.each([
    { cell: 19, value: 'ben-hoa confirmed 2024 19' },
    { cell: '20', value: 'ben-hoa confirmed 2024 20' },
    { cell: 'đạt 19 tiêu chí', value: 'ben-hoa confirmed 2024 19' },
  ])('$cell is $value', ({ cell, value }) => {
    expect(
      acceptedIn(
        readSheet([
          ['Phường', 'Số tiêu chí đạt'],
          ['Bến Hòa', cell],
        ]),
      ),
    ).toEqual([value]);
  });

  it.each([1, 0, '1', 21, 45_000, '07', 19.5])('%j is refused', (cell) => {
    expect(
      acceptedIn(
        readSheet([
          ['Phường', 'Số tiêu chí đạt'],
          ['Bến Hòa', cell],
        ]),
      ),
    ).toEqual([]);
  });

  it('is refused below "Kết quả", where it may be points', () => {
    expect(
      refusedIn(
        readSheet([
          ['Phường', 'Kết quả'],
          ['Bến Hòa', 20],
        ]),
      ),
    ).toEqual(['2 tally/format']);
  });

  it.each([
    { met: 19, total: 20, value: ['ben-hoa confirmed 2024 19'] },
    { met: 1, total: '20', value: ['ben-hoa confirmed 2024 1'] },
    { met: '19/20', total: 20, value: ['ben-hoa confirmed 2024 19'] },
    { met: 19, total: 22, value: [] },
    { met: '19/20', total: 22, value: [] },
    { met: 19, total: 'hai mươi', value: [] },
    { met: 21, total: 20, value: [] },
    { met: 19, total: '', value: ['ben-hoa confirmed 2024 19'] },
  ])('$met beside a total of $total', ({ met, total, value }) => {
    const rows = [
      ['Phường', 'Số tiêu chí đạt', 'Tổng số tiêu chí'],
      ['Bến Hòa', met, total],
    ];
    expect(acceptedIn(readSheet(rows))).toEqual(value);
  });
});

it('ticks are read as they are typed and as fonts leave them', () => {
  for (const tick of ['x', 'X', 'v', 'V', '√', '✓', '✔', '\uf0fc', '\uf0fe', 'ü', 'þ']) {
    expect([tick, said(readStatus(tick))]).toEqual([tick, 'met']);
  }
  for (const cross of ['✗', '☒', 'û', '\uf0fb']) {
    expect([cross, said(readStatus(cross))]).not.toEqual([cross, 'met']);
  }
});
