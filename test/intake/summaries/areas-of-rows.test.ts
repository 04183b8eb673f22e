import { orThrow, parseUnitRegister, plainDate } from 'model-ward-rules';
import { indexUnitNames, readAreaSummaryRows } from 'model-ward-rules/intake';
import { describe, expect, it } from 'vitest';
import { told, toldWhole } from '../told';

const columns = ['Tỉnh', 'Quận', 'Mã quận', 'Mã định danh', 'Năm', 'Số phường', 'Đạt'];
const options = { counted: 'recognised' } as const;

describe('without a register', () => {
  const read = (...rows: readonly (readonly unknown[])[]) =>
    readAreaSummaryRows([columns.toSpliced(2, 1), ...rows.map((row) => [...row, 4, 3])], options)
      .rows;

  it('an area is known by all its names together', () => {
    expect(told(read(['A', 'BC', '', 2024], ['AB', 'C', '', 2024]))).toEqual([]);
    expect(read(['A', '  Hòa An ', '', 2024]).accepted[0]?.value.areaName).toBe('Hòa An');
  });

  it('an area may be called as totals are', () => {
    expect(read(['', 'Cộng Hòa', '', 2024]).accepted[0]?.value.areaName).toBe('Cộng Hòa');
  });

  it.each([
    { cells: ['A', 'QuÃ¢n', '', 2024], column: 'Quận', code: 'text/mojibake' },
    { cells: ['A', 'B', 'a\u0007', 2024], column: 'Mã định danh', code: 'input/wrong-format' },
    { cells: ['A', 'B', '', 'x'], column: 'Năm', code: 'number/format' },
  ])('one that cannot be read is not the same as another: $code', ({ cells, column, code }) => {
    expect(told(read(cells, cells))).toEqual([`2|${column}|${code}`, `3|${column}|${code}`]);
  });
});

describe('in a register', () => {
  const unit = (id: string, level: string, rest: object = {}) => ({ id, name: id, level, ...rest });
  const register = orThrow(
    parseUnitRegister({
      units: [
        unit('before', 'province', { code: '01' }),
        unit('now', 'province', { code: '02' }),
        unit('later', 'province', { code: '03' }),
        unit('town', 'town', { parentId: 'before', endedOn: '2024-12-31' }),
        unit('town', 'town', { parentId: 'now', existsFrom: '2024-12-31', endedOn: '2025-06-01' }),
        unit('town', 'town', { parentId: 'later', existsFrom: '2025-06-01' }),
        unit('ward', 'ward', { parentId: 'town' }),
      ],
      successions: [],
    }),
  );
  const units = indexUnitNames(register, {
    asOf: plainDate('2024-12-31'),
    level: ['province', 'town', 'ward'],
  });
  const read = (...rows: readonly (readonly unknown[])[]) =>
    readAreaSummaryRows([columns, ...rows.map((row) => [...row, 2024, 4, 3])], {
      ...options,
      units,
    }).rows;
  const ids = (...all: readonly string[]) => all.map((id) => ['', '', '', id]);

  it('an area is not counted beside one that holds it on the day, near or far', () => {
    expect(toldWhole(read(...ids('ward', 'now')))).toEqual([
      '2||sheet/repeated-area|[1]|{"rowNumbers":[2,3]}',
      '3||sheet/repeated-area|[2]|{"rowNumbers":[2,3]}',
    ]);
    expect(told(read(...ids('ward', 'town')))).toHaveLength(2);
    expect(told(read(...ids('ward', 'before', 'later')))).toEqual([]);
  });

  it('a total is one of an area that is known', () => {
    expect(told(read(['', 'Cộng now', '', '']))).toContain('2|Quận|table/total-row');
    expect(told(read(['', 'Cộng Hòa', '', '']))).toEqual(['2|Quận|unit/not-found']);
  });

  it('one that cannot be known is not the same as another', () => {
    expect(toldWhole(read(['', 'now', '03', ''], ['', 'now', '', '']))).toEqual([
      '2|Quận|table/differing-units|[1,1]|{"unitIds":["later","now"]}',
    ]);
    expect(told(read(['', 'now', '09', ''], ['', 'now', '', '']))).toEqual([
      '2|Mã quận|unit/not-found',
    ]);
    expect(told(read(['', 'nowhere', '02', ''], ['', 'now', '', '']))).toEqual([
      '2|Quận|unit/not-found',
    ]);
  });
});
