import { readUnitRegisterRows } from 'model-ward-rules/intake';
import { describe, expect, it } from 'vitest';

type Row = readonly [code: string, level: string];

/** What is told of the codes of rows: the row, the column, the code, and the digits that others have. */
function toldOf(rows: readonly Row[]) {
  const { units } = readUnitRegisterRows({
    units: [
      ['id', 'name', 'level', 'code'],
      ...rows.map(([code, level], place) => [`u${place}`, 'A', level, code]),
    ],
  });
  return units.issues.map(({ rowNumber, columnName, issue: { code, path, params } }) => [
    code,
    rowNumber,
    columnName,
    path,
    params,
  ]);
}

const short = (row: number, received: string, digitCount: number) => [
  'unit/short-code',
  row,
  'code',
  [row - 1, 3],
  { received, digitCount },
];

describe('a code with fewer digits than most of its level', () => {
  it.each<{ name: string; rows: readonly Row[]; issues: readonly unknown[] }>([
    {
      name: 'where it is one of several',
      rows: [
        ['00001', 'ward'],
        ['2', 'ward'],
        ['00003', 'ward'],
      ],
      issues: [short(3, '2', 5)],
    },
    {
      name: 'though the longest is another',
      rows: [
        ['0001', 'ward'],
        ['0002', 'ward'],
        ['000003', 'ward'],
        ['4', 'ward'],
      ],
      issues: [short(5, '4', 4)],
    },
    {
      name: 'where as many are short as long',
      rows: [
        ['1', 'ward'],
        ['00002', 'ward'],
        ['3', 'ward'],
        ['00004', 'ward'],
      ],
      issues: [short(2, '1', 5), short(4, '3', 5)],
    },
  ])('is told $name', ({ rows, issues }) => {
    expect(toldOf(rows)).toEqual(issues);
  });

  it.each<{ name: string; rows: readonly Row[] }>([
    {
      name: 'codes of another level',
      rows: [
        ['01', 'province'],
        ['00001', 'ward'],
        ['00002', 'ward'],
      ],
    },
    {
      name: 'codes with other signs than digits',
      rows: [
        ['A1', 'ward'],
        ['00001', 'ward'],
        ['1a', 'ward'],
      ],
    },
    {
      name: 'rows without a code',
      rows: [
        ['', 'ward'],
        ['00001', 'ward'],
      ],
    },
    { name: 'codes that are all short', rows: [['1', 'ward']] },
  ])('is not told of $name', ({ rows }) => {
    expect(toldOf(rows)).toEqual([]);
  });

  it('is not told of a row that is refused', () => {
    const rows: readonly Row[] = [
      ['1', 'Buôn'],
      ['00002', 'ward'],
    ];
    expect(toldOf(rows).map(([code]) => code)).toEqual(['input/not-one-of']);
  });
});
