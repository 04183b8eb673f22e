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
        unit('province', 'province'),
        unit('before', 'urban-district', { code: '001', parentId: 'province' }),
        unit('now', 'urban-district', { code: '002', parentId: 'province' }),
        unit('later', 'urban-district', { code: '003', parentId: 'province' }),
        unit('ward', 'ward', { parentId: 'before', to: '2024-12-31' }),
        unit('ward', 'ward', { parentId: 'now', from: '2024-12-31', to: '2025-06-01' }),
        unit('ward', 'ward', { parentId: 'later', from: '2025-06-01' }),
      ],
      successions: [],
    }),
  );
  const units = indexUnitNames(register, {
    asOf: plainDate('2024-12-31'),
    level: ['province', 'urban-district', 'ward'],
  });
  const read = (...rows: readonly (readonly unknown[])[]) =>
    readAreaSummaryRows([columns, ...rows.map((row) => [...row, 2024, 4, 3])], {
      ...options,
      units,
    }).rows;
  const ids = (...all: readonly string[]) => all.map((id) => ['', '', '', id]);

  it('an area is not counted beside one that holds it on the day, near or far', () => {
    expect(toldWhole(read(...ids('ward', 'now')))).toMatchInlineSnapshot();
    expect(told(read(...ids('ward', 'province')))).toHaveLength(2);
    expect(told(read(...ids('ward', 'before', 'later')))).toEqual([]);
  });

  it('one that cannot be known is not the same as another', () => {
    expect(toldWhole(read(['', 'now', '003', ''], ['', 'now', '', '']))).toMatchInlineSnapshot();
    expect(told(read(['', 'now', '009', ''], ['', 'now', '', '']))).toEqual([
      '2|Mã quận|unit/not-found',
    ]);
    expect(told(read(['', 'nowhere', '002', ''], ['', 'now', '', '']))).toEqual([
      '2|Quận|unit/not-found',
    ]);
  });
});
