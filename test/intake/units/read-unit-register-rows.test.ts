import { readUnitRegisterRows, type UnitTableOptions } from 'model-ward-rules/intake';
import { levelAbolitions } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { told } from '../told';

const unitHeader = ['id', 'code', 'name', 'level', 'parentId', 'existsFrom', 'endedOn'];
const successionHeader = ['kind', 'on', 'recordedOn', 'fromIds', 'intoIds', 'instrument'];

const readUnits = (rows: readonly unknown[], options?: UnitTableOptions) =>
  readUnitRegisterRows({ units: [unitHeader, ...rows] }, options);

const readSuccessions = (rows: readonly unknown[], options?: UnitTableOptions) =>
  readUnitRegisterRows({ units: [unitHeader], successions: [successionHeader, ...rows] }, options);

const codesOf = (report: { readonly ok: boolean; readonly issues?: readonly { code: string }[] }) =>
  report.issues?.map(({ code }) => code);

describe('two tables of a register', () => {
  it('give the register', () => {
    const { units, successions, register, contradictions } = readUnitRegisterRows(
      {
        units: [
          ['Mã định danh', 'Mã ĐVHC', 'Tên', 'Cấp', 'Trực thuộc', 'Từ ngày', 'Ngày kết thúc'],
          ['p', '01', ' Sông Xanh ', 'Tỉnh', '', '', ''],
          ['a', '00001', 'Bến Hòa', 'phường', 'p', '', '1/7/2025'],
          ['b', '', 2, 'ward', 'p', '', 45839],
          ['c', '', 'Bến Lớn', 'Phường', 'p', '2025-07-01', ''],
        ],
        successions: [
          { 'Thay đổi': 'Sáp nhập', Ngày: '01/07/2025', 'Đơn vị cũ': 'a; b', 'Đơn vị mới': 'c' },
        ],
      },
      { dateFormat: 'dd/MM/yyyy', excelEpoch: 1900 },
    );
    expect(told(units)).toEqual([]);
    expect(told(successions)).toEqual([]);
    expect(contradictions).toEqual([]);
    expect(units.accepted.map(({ rowNumbers }) => rowNumbers)).toEqual([[2], [3], [4], [5]]);
    expect(register).toStrictEqual({
      ok: true,
      value: {
        units: [
          { id: 'p', code: '01', name: 'Sông Xanh', level: 'province' },
          {
            id: 'a',
            code: '00001',
            name: 'Bến Hòa',
            level: 'ward',
            parentId: 'p',
            endedOn: '2025-07-01',
          },
          { id: 'b', name: '2', level: 'ward', parentId: 'p', endedOn: '2025-07-01' },
          { id: 'c', name: 'Bến Lớn', level: 'ward', parentId: 'p', existsFrom: '2025-07-01' },
        ],
        successions: [{ kind: 'merge', on: '2025-07-01', fromIds: ['a', 'b'], intoIds: ['c'] }],
      },
      warnings: [],
    });
  });

  it('may come without successions, and each in a layout of its own', () => {
    const { register } = readUnitRegisterRows(
      { units: [['made-up'], ['ĐV', 'Tên', 'Cấp'], ['a', 'A', 'xã']] },
      { units: { headerRows: [2], headers: { ĐV: 'id' } }, successions: { headerRows: [1] } },
    );
    expect(register.ok && register.value).toEqual({
      units: [{ id: 'a', name: 'A', level: 'commune' }],
      successions: [],
    });
    const { successions } = readUnitRegisterRows(
      {
        units: [unitHeader],
        successions: [
          ['Chuyện gì', 'on', 'fromIds', 'intoIds'],
          ['create', '2025-07-01', '', ''],
        ],
      },
      { successions: { headers: { 'Chuyện gì': 'kind' } } },
    );
    expect(successions.accepted[0]?.value).toStrictEqual({
      kind: 'create',
      on: '2025-07-01',
      fromIds: [],
      intoIds: [],
    });
  });

  it.each([
    ['Cả nước', 'country'],
    ['Toàn quốc', 'country'],
    ['Tỉnh', 'province'],
    ['Thành phố trực thuộc trung ương', 'centrally-run-city'],
    ['Centrally-run city', 'centrally-run-city'],
    ['Quận', 'urban-district'],
    ['urban district', 'urban-district'],
    ['Huyện', 'rural-district'],
    ['rural district', 'rural-district'],
    ['Thị xã', 'town'],
    ['Thành phố thuộc tỉnh', 'provincial-city'],
    ['provincial city', 'provincial-city'],
    ['PHƯỜNG', 'ward'],
    ['Xã', 'commune'],
    ['Thị trấn', 'township'],
    ['Đặc khu', 'special-zone'],
    ['special zone', 'special-zone'],
    ['special-zone', 'special-zone'],
  ])('read %s as a level', (written, level) => {
    const { units } = readUnits([['a', '', 'A', written, '', '', '']]);
    expect(units.accepted[0]?.value.level).toBe(level);
  });

  it.each([
    ['Thành lập', 'create'],
    ['Nhập', 'merge'],
    ['Sáp nhập', 'merge'],
    ['Hợp nhất', 'merge'],
    ['Chia', 'split'],
    ['Chia tách', 'split'],
    ['Đổi tên', 'rename'],
    ['Điều chuyển', 'transfer'],
    ['Chuyển trực thuộc', 'transfer'],
    ['Chuyển loại', 'reclassify'],
    ['Đổi loại hình', 'reclassify'],
    ['Giải thể', 'abolish'],
    ['abolish', 'abolish'],
  ])('read %s as what happened', (written, kind) => {
    const { successions } = readSuccessions([[written, '2025-07-01', '', 'a', 'b', '']]);
    expect(successions.accepted[0]?.value.kind).toBe(kind);
  });

  it('keep the day of the record and the document', () => {
    const { successions } = readSuccessions(
      [['rename', '01/07/2025', '02/07/2025', 'a', 'a', ' NQ 1 ']],
      { dateFormat: 'dd/MM/yyyy' },
    );
    expect(successions.accepted[0]?.value).toStrictEqual({
      kind: 'rename',
      on: '2025-07-01',
      recordedOn: '2025-07-02',
      fromIds: ['a'],
      intoIds: ['a'],
      instrument: 'NQ 1',
    });
  });
});

describe('a text that stands alone in a table of a register', () => {
  it.each([
    { name: 'units', read: readUnits, row: ['a', '', 'A', 'ward', '', '', ''], column: 'id' },
    {
      name: 'successions',
      read: readSuccessions,
      row: ['create', '2025-07-01', '', '', 'a', ''],
      column: 'kind',
    },
  ] as const)('is a heading, and names no area: $name', ({ name, read, row, column }) => {
    const heading = row.map((_, place) => (place === 0 ? 'Cụm thi đua số 1' : ''));
    const options: UnitTableOptions = { [name]: { sections: ['area'] } };
    expect(told(read([heading, row], options)[name])).toEqual([
      `2|${column}|sheet/heading-row`,
      '3||table/section-row',
    ]);
  });
});

describe('the ids of a succession', () => {
  it('may have blanks and nothing between the semicolons', () => {
    const { successions } = readSuccessions([['merge', '2025-07-01', '', ' a; ; b;', 'c', '']]);
    expect(successions.accepted[0]?.value.fromIds).toEqual(['a', 'b']);
  });
});

describe('the name of a unit with a sign of a wrong encoding', () => {
  it('is taken, and told without the blanks around it', () => {
    const { units } = readUnits([['a', '', ' Laêê ', 'ward', '', '', '']]);
    expect(units.accepted[0]?.value.name).toBe('Laêê');
    expect(units.issues.map(({ issue: { code, params } }) => [code, params])).toEqual([
      ['text/perhaps-mojibake', { received: 'Laêê' }],
    ]);
  });
});

describe('a row of units is refused for', () => {
  it.each([
    {
      name: 'no id',
      row: ['', '', 'A', 'ward', '', '', ''],
      column: 'id',
      code: 'table/missing-cell',
    },
    {
      name: 'no name',
      row: ['a', '', '-', 'ward', '', '', ''],
      column: 'name',
      code: 'table/missing-cell',
    },
    {
      name: 'no level',
      row: ['a', '', 'A', '', '', '', ''],
      column: 'level',
      code: 'table/missing-cell',
    },
    {
      name: 'an id that is a number',
      row: [7, '', 'A', 'ward', '', '', ''],
      column: 'id',
      code: 'input/wrong-type',
    },
    {
      name: 'a code that is a number',
      row: ['a', 7, 'A', 'ward', '', '', ''],
      column: 'code',
      code: 'unit/code-as-number',
    },
    {
      name: 'a parent that is a number',
      row: ['a', '', 'A', 'ward', 7, '', ''],
      column: 'parentId',
      code: 'input/wrong-type',
    },
    {
      name: 'a level of two meanings',
      row: ['a', '', 'A', 'Thành phố', '', '', ''],
      column: 'level',
      code: 'input/not-one-of',
    },
    {
      name: 'a letter that looks right',
      row: ['a', '', 'A', 'Quận\u0430', '', '', ''],
      column: 'level',
      code: 'text/confusable-letter',
    },
    {
      name: 'a name with a wrong letter',
      row: ['a', '', 'Ðông', 'ward', '', '', ''],
      column: 'name',
      code: 'text/confusable-letter',
    },
    {
      name: 'an undeclared day',
      row: ['a', '', 'A', 'ward', '', '01/07/2025', ''],
      column: 'existsFrom',
      code: 'date/undeclared-format',
    },
    {
      name: 'a day that never was',
      row: ['a', '', 'A', 'ward', '', '', '2025-02-30'],
      column: 'endedOn',
      code: 'date/no-such-day',
    },
    {
      name: 'a long name',
      row: ['a', '', 'A'.repeat(2001), 'ward', '', '', ''],
      column: 'name',
      code: 'input/out-of-range',
    },
  ])('$name', ({ row, column, code }) => {
    const { units, register } = readUnits([row, ['b', '', 'B', 'ward', '', '', '']]);
    expect(told(units)).toEqual([`2|${column}|${code}`]);
    expect(units.rejected.map(({ rowNumber }) => rowNumber)).toEqual([2]);
    expect(units.accepted).toHaveLength(1);
    expect(codesOf(register)).toEqual([code]);
  });

  it('says which number stands for a code', () => {
    const { units } = readUnits([['a', 1, 'A', 'ward', '', '', '']]);
    expect(units.issues[0]?.issue).toMatchObject({
      code: 'unit/code-as-number',
      params: { received: 1 },
    });
  });

  it('says what may stand in a cell of words', () => {
    const { units } = readUnits([['a', '', 'A', 'Thành phố', '', '', '']]);
    expect(units.issues[0]?.issue.params).toEqual({
      received: 'Thành phố',
      expected: expect.arrayContaining(['provincial-city', 'Thành phố thuộc tỉnh', 'Xã']),
    });
    const { units: without } = readUnits([['a', '', 'A', '', '', '', '']]);
    expect(without.issues[0]?.issue.params).toEqual({
      expected: ['level', 'Cấp', 'Loại', 'Loại hình', 'Loại đơn vị'],
    });
  });
});

describe('a row of successions is refused for', () => {
  it.each([
    {
      name: 'no kind',
      row: ['', '2025-07-01', '', 'a', 'b', ''],
      column: 'kind',
      code: 'table/missing-cell',
    },
    {
      name: 'no day',
      row: ['merge', '', '', 'a', 'b', ''],
      column: 'on',
      code: 'table/missing-cell',
    },
    {
      name: 'another kind',
      row: ['magic', '2025-07-01', '', 'a', 'b', ''],
      column: 'kind',
      code: 'input/not-one-of',
    },
    {
      name: 'a bad day of record',
      row: ['merge', '2025-07-01', '2025', 'a', 'b', ''],
      column: 'recordedOn',
      code: 'date/incomplete',
    },
    {
      name: 'a number as id',
      row: ['merge', '2025-07-01', '', 1, 'b', ''],
      column: 'fromIds',
      code: 'input/wrong-type',
    },
    {
      name: 'an unreadable id',
      row: ['merge', '2025-07-01', '', 'a', `b;${'c'.repeat(81)}`, ''],
      column: 'intoIds',
      code: 'input/out-of-range',
    },
    {
      name: 'a garbled document',
      row: ['merge', '2025-07-01', '', 'a', 'b', 'Nghá»‹ quyáº¿t'],
      column: 'instrument',
      code: 'text/mojibake',
    },
  ])('$name', ({ row, column, code }) => {
    const { successions, register } = readSuccessions([row]);
    expect(told(successions)).toEqual([`2|${column}|${code}`]);
    expect(successions.accepted).toEqual([]);
    expect(codesOf(register)).toEqual([code]);
  });
});

describe('a register', () => {
  it('is refused with every error of both tables, each once', () => {
    const { register, contradictions } = readUnitRegisterRows({
      units: [
        unitHeader,
        [1, '', 'A', 'ward', 'nobody', '', ''],
        ['b', '', 'B', 'ward', 'x', '', ''],
      ],
      successions: [
        successionHeader,
        ['', '2025-07-01', '', 'a', 'b', ''],
        ['Tổng', '', '', '', '', ''],
      ],
    });
    expect(codesOf(register)).toEqual(['input/wrong-type', 'table/missing-cell']);
    expect(contradictions).toEqual([]);
  });

  it('is refused with a thousand errors at the most, and the number of the rest', () => {
    const { register } = readUnits(
      Array.from({ length: 1_002 }, () => [1, '', 'A', 'ward', '', '', '']),
    );
    expect(codesOf(register)).toHaveLength(1_001);
    expect(codesOf(register)?.at(-1)).toBe('input/too-many-issues');
  });

  it('is refused for a header, also without rows', () => {
    const { units, register } = readUnitRegisterRows({
      units: [
        ['id', 'name', 'Hạng'],
        ['a', 'A', 1],
      ],
    });
    expect(told(units)).toEqual(['1|Hạng|header/unknown']);
    expect(codesOf(register)).toEqual(['header/unknown']);
    const without = readUnitRegisterRows({ units: [], successions: [['on']] });
    expect(codesOf(without.register)).toEqual([
      'table/no-header',
      'table/missing-column',
      'table/missing-column',
      'table/missing-column',
    ]);
    expect(told(readUnitRegisterRows({ units: [['code']] }).units)).toEqual([
      '||table/missing-column',
      '||table/missing-column',
      '||table/missing-column',
    ]);
    expect(readUnitRegisterRows({ units: [['code']] }).units.issues[0]?.issue.params).toEqual({
      expected: ['id', 'unitId', 'Unit ID', 'Mã định danh'],
    });
  });

  it('warns of units without rows, but not where nothing happened to them', () => {
    const report = readUnitRegisterRows({
      units: [['id', 'name', 'level']],
      successions: [['kind', 'on', 'fromIds', 'intoIds']],
    });
    expect(told(report.units)).toEqual(['||table/no-rows']);
    expect(told(report.successions)).toEqual([]);
  });

  it.each([
    { options: { dateFormat: 'DD/MM/YYYY' }, ofUnits: true, ofSuccessions: true },
    { options: { excelEpoch: 1901 }, ofUnits: true, ofSuccessions: true },
    { options: { units: { headerRows: [0] } }, ofUnits: true, ofSuccessions: false },
    { options: { successions: { headerRows: [0] } }, ofUnits: false, ofSuccessions: true },
  ])('is refused for options at fault: $options', ({ options, ofUnits, ofSuccessions }) => {
    const tables = {
      units: [
        ['id', 'name', 'level', 'existsFrom'],
        ['a', 'A', 'ward', '2020-01-01'],
      ],
      successions: [['kind', 'on', 'fromIds', 'intoIds']],
    };
    const report = readUnitRegisterRows(tables, options as never);
    expect([report.units.issues.length > 0, report.successions.issues.length > 0]).toEqual([
      ofUnits,
      ofSuccessions,
    ]);
    expect(report.register.ok).toBe(false);
  });

  it('tells contradictions with their rows and columns', () => {
    const { units, register, contradictions } = readUnitRegisterRows({
      units: [
        unitHeader,
        ['', '', '', '', '', '', ''],
        ['a', '', 'A', 'ward', 'nobody', '', ''],
        ['b', '', 'B', 'ward', '', '', '2025-07-01'],
      ],
      successions: [successionHeader, ['merge', '2025-07-01', '', 'b; x', 'a', '']],
    });
    expect(units.accepted).toHaveLength(2);
    expect(
      contradictions.map(({ table, rowNumber, columnName, issue }) =>
        [table, rowNumber, columnName, issue.code].join('|'),
      ),
    ).toEqual([
      'units|3|parentId|unit/unknown-parent',
      'successions|2|fromIds|succession/unknown-unit',
      'successions|2|intoIds|succession/unit-already-existed',
    ]);
    expect(contradictions[0]?.issue.path).toEqual([2, 4]);
    expect(register.ok).toBe(false);
    expect(codesOf(register)).toHaveLength(3);
  });

  it('tells warnings that do not refuse it', () => {
    const { register, contradictions } = readUnits([['b', '', 'B', 'ward', '', '', '2025-07-01']]);
    expect(register.ok).toBe(true);
    expect(contradictions.map(({ table, issue }) => `${table} ${issue.code}`)).toEqual([
      'units unit/unexplained-end',
    ]);
  });

  it('tells a contradiction of a column that the table lacks with its row', () => {
    const { contradictions } = readUnitRegisterRows({
      units: [
        ['id', 'name', 'level'],
        ['a', 'A', 'ward'],
        ['a', 'A', 'ward'],
      ],
    });
    const [first] = contradictions;
    expect(first?.issue.code).toBe('unit/overlap');
    expect(first).toMatchObject({ rowNumber: 3 });
    expect(first).not.toHaveProperty('columnName');
  });
});

describe('levels that were abolished', () => {
  it('are told of a unit that has an id', () => {
    const { units } = readUnits([['', '', 'D', 'Quận', '', '', '']], {
      abolishedLevels: levelAbolitions,
    });
    expect(told(units)).toEqual(['2|id|table/missing-cell']);
  });

  it.each([
    { endedOn: '', level: 'Quận', warned: ['2|level|unit/level-abolished'] },
    { endedOn: '2025-07-02', level: 'Thị xã', warned: ['2|level|unit/level-abolished'] },
    { endedOn: '2025-07-01', level: 'Huyện', warned: [] },
    { endedOn: '', level: 'Phường', warned: [] },
    { endedOn: '', level: 'Tỉnh', warned: [] },
    { endedOn: '', level: 'Thành phố thuộc tỉnh', warned: ['2|level|unit/level-abolished'] },
  ])('are told of $level that ends "$endedOn"', ({ endedOn, level, warned }) => {
    const row = ['d', '', 'D', level, '', '', endedOn];
    const { units } = readUnits([row], { abolishedLevels: levelAbolitions });
    expect(told(units)).toEqual(warned);
    expect(units.accepted).toHaveLength(1);
    expect(told(readUnits([row]).units)).toEqual([]);
  });

  it('are told by unit, level and day', () => {
    const { units, register } = readUnits([['d', '', 'D', 'Huyện', '', '', '']], {
      abolishedLevels: levelAbolitions,
    });
    expect(units.issues[0]?.issue).toMatchObject({
      severity: 'warning',
      params: { unitId: 'd', level: 'rural-district', on: '2025-07-01' },
    });
    expect(register.ok).toBe(true);
  });
});
