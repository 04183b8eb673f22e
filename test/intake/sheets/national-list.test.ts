import { orThrow, plainDate } from 'model-ward-rules';
import {
  exportUnitRows,
  indexUnitNames,
  matchUnitName,
  readUnitListRows,
  readUnitRegisterRows,
} from 'model-ward-rules/intake';
import { describe, expect, it } from 'vitest';
import { told } from '../told';

const header = ['Tỉnh/TP', 'Mã TP', 'Quận/huyện', 'Mã QH', 'Phường/xã', 'Mã PX', 'Cấp'];

/** Numbers that look thrown, and are the same in every run. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % below;
  };
}

const syllables = [
  'Ea',
  'Laêê',
  "B'Lao",
  "M'Drắk",
  "K'Dang",
  'Hòa',
  'Thủy',
  'Đắk',
  'Bình',
  'An',
  'Phú',
  "H'leo",
  'Krông',
  'Quý',
  'Nghĩa',
  'Ô',
  'Yên',
];

function nationalList(rowCount: number) {
  const next = numbersFrom(20_240_331);
  const pad = (number: number, length: number) => String(number).padStart(length, '0');
  return Array.from({ length: rowCount }, (_, place) => {
    const province = Math.floor(place / 240);
    const district = Math.floor(place / 20);
    const level = ['Phường', 'Xã', 'Thị trấn'][next(3)] as string;
    const name = `${syllables[next(syllables.length)]} ${syllables[next(syllables.length)]} ${next(40)}`;
    return [
      province < 5 ? `Thành phố T${province}` : `Tỉnh T${province}`,
      pad(province + 1, 2),
      `${['Quận', 'Huyện', 'Thị xã', 'Thành phố'][district % 4]} D${district}`,
      pad(district + 1, 3),
      `${level} ${name}`,
      pad(place + 1, 5),
      level,
    ];
  });
}

describe('the national list of units, three levels in a row', () => {
  it('of 14,000 rows is read, exported, and read back as the same', () => {
    const rows = nationalList(14_000);
    const { rows: report, register } = readUnitListRows([header, ...rows]);
    expect(report.stats).toMatchObject({ receivedRowCount: 14_000, acceptedRowCount: 14_000 });
    expect(new Set(report.issues.map(({ issue }) => issue.code))).toEqual(
      new Set(['text/perhaps-mojibake']),
    );
    const read = orThrow(register);
    const tables = orThrow(exportUnitRows(read));
    expect(orThrow(readUnitRegisterRows(tables).register)).toEqual(read);
    const index = indexUnitNames(read, {
      asOf: plainDate('2024-12-31'),
      level: ['ward', 'commune', 'township'],
    });
    const [first] = rows;
    const { value } = matchUnitName(index, {
      name: first?.[4],
      areaName: [first?.[2], first?.[0]],
    }) as { value: unknown };
    expect(value).toMatchObject({ id: 'u-00001' });
  });

  it('may have no districts, and ids of its own time', () => {
    const { rows, register } = readUnitListRows(
      [
        ['Tỉnh', 'Mã tỉnh', 'Phường/xã', 'Mã PX', 'Quận/huyện', 'Mã QH'],
        ['Tỉnh A', '01', 'Đặc khu B', '00001', '', ''],
        ['Tỉnh A', '01', 'Xã C', '00002', null, null],
      ],
      { idPrefix: '2025-' },
    );
    const parentId = '2025-p-01';
    expect(orThrow(register).units).toStrictEqual([
      { id: '2025-p-01', code: '01', name: 'Tỉnh A', level: 'province' },
      { id: '2025-u-00001', code: '00001', name: 'Đặc khu B', level: 'special-zone', parentId },
      { id: '2025-u-00002', code: '00002', name: 'Xã C', level: 'commune', parentId },
    ]);
    expect(rows.accepted.map(({ rowNumbers }) => rowNumbers)).toEqual([[2], [3]]);
  });

  const good = ['Tỉnh A', '01', 'Quận 1', '001', 'Phường B', '00001', 'Phường'];

  it.each([
    { at: 0, cell: 'A', issue: '2|Tỉnh/TP|unit/no-level' },
    { at: 0, cell: '', issue: '2|Tỉnh/TP|table/missing-cell' },
    { at: 1, cell: 1, issue: '2|Mã TP|unit/code-as-number' },
    { at: 3, cell: '', issue: '2|Mã QH|table/missing-cell' },
    { at: 2, cell: '', issue: '2|Quận/huyện|table/missing-cell' },
    { at: 2, cell: 'Phường 1', issue: '2|Quận/huyện|unit/no-level' },
    { at: 0, cell: 'Công an A', issue: '2|Tỉnh/TP|unit/no-level' },
    { at: 4, cell: 'Ðông', issue: '2|Phường/xã|text/confusable-letter' },
    { at: 6, cell: 'Quận', issue: '2|Phường/xã|unit/no-level' },
    { at: 6, cell: 'Buôn', issue: '2|Phường/xã|input/not-one-of' },
  ])('refuses a row with $cell in column $at, and makes no register', ({ at, cell, issue }) => {
    const { rows, register } = readUnitListRows([header, (good as unknown[]).with(at, cell)]);
    expect(told(rows)).toEqual([issue]);
    expect(rows.accepted).toEqual([]);
    expect(register.ok ? [] : register.issues).toEqual(rows.issues.map((one) => one.issue));
  });

  it('takes the level from the word before the name where no column says it', () => {
    const { register } = readUnitListRows([header.slice(0, 6), good.slice(0, 6)]);
    expect(orThrow(register).units[2]).toMatchObject({ level: 'ward', name: 'Phường B' });
    expect(
      told(readUnitListRows([header.slice(0, 6), good.slice(0, 6).with(4, 'B')]).rows),
    ).toEqual(['2|Phường/xã|unit/no-level']);
  });

  it('does not choose between two names for one code', () => {
    const { register } = readUnitListRows([
      header,
      good,
      ['Tỉnh A A', '01', 'Quận 1', '001', 'Phường C', '00002', 'Phường'],
    ]);
    expect(register.ok ? [] : register.issues.map(({ code }) => code)).toContain('unit/overlap');
  });

  it('passes over a total, and takes what merely begins like one for a unit', () => {
    const total = readUnitListRows([header, good, ['Cộng: 1 phường', ...Array(6).fill('')]]);
    expect(told(total.rows)).toEqual(['3|Tỉnh/TP|table/total-row']);
    expect(total.register.ok).toBe(true);
    const named = readUnitListRows([header, good.with(0, 'Cộng Hòa')]);
    expect(told(named.rows)).toEqual(['2|Tỉnh/TP|unit/no-level']);
  });

  it('takes a text that stands alone for a heading', () => {
    const { rows } = readUnitListRows([header, ['Tỉnh A'], good]);
    expect(told(rows)).toEqual(['2|Tỉnh/TP|sheet/heading-row', '3||table/section-row']);
  });

  it('needs its columns', () => {
    expect(told(readUnitListRows([['Phường/xã'], [7]]).rows)).toEqual([
      '||table/missing-column',
      '||table/missing-column',
      '||table/missing-column',
    ]);
    expect(told(readUnitListRows([['Xyz'], [7]]).rows)).toEqual(['1|Xyz|header/unknown']);
  });
});
