import { type Cell, exportRows } from 'model-ward-rules/intake';
import { describe, expect, it } from 'vitest';
import { read } from '../assessments/tables';
import { clause } from './clause';

/** Reads a table of tallies, and gives the units and counts that were accepted. */
const tallies = (rows: readonly unknown[], options?: Parameters<typeof read>[1]) => () => {
  const report = read(rows, options);
  return {
    ...report,
    accepted: report.accepted.map(({ value: { unitId, results }, ...row }) => ({
      ...row,
      value: [unitId, 'metCount' in results ? results.metCount : undefined].join(' '),
    })),
  };
};

clause('BOM before the first header: normalised without a word', [
  {
    name: 'rows',
    run: tallies([
      ['\ufeffunitId', 'tally'],
      ['w', '3/3'],
    ]),
    value: ['w 3'],
  },
  { name: 'objects', run: tallies([{ '\ufeffunitId': 'w', tally: '3/3' }]), value: ['w 3'] },
]);

clause('header names in vi and en by an alias list', [
  ...[
    ['unitId', 'tally'],
    ['Unit ID', 'Criteria met'],
    ['Mã định danh', 'Số tiêu chí đạt'],
    ['  MÃ  ĐỊNH DANH ', 'SỐ TIÊU CHÍ ĐẠT'.normalize('NFD')],
  ].map((header) => ({
    name: header.join(' | '),
    run: tallies([header, ['w', '3/3']]),
    value: ['w 3'],
  })),
  {
    name: 'a header of the host',
    run: tallies(
      [
        ['Số hiệu', 'tally'],
        ['w', '3/3'],
      ],
      { headers: { 'Số hiệu': 'unitId' } },
    ),
    value: ['w 3'],
  },
]);

clause('an unknown header: refused, listing found and expected', [
  {
    name: 'misspelt',
    run: tallies([
      ['unitId', 'Số tiêu chí dạt'],
      ['w', '3/3'],
    ]),
    told: [
      [
        'E',
        '1 Số tiêu chí dạt',
        'header/unknown',
        {
          header: 'Số tiêu chí dạt',
          nearest: 'Số tiêu chí đạt',
          found: ['unitId', 'Số tiêu chí dạt'],
        },
      ],
    ],
    texts: {
      vi: [
        'Không nhận ra tiêu đề cột "Số tiêu chí dạt"; có phải là "Số tiêu chí đạt" không? (các cột hiện có: unitId, Số tiêu chí dạt; các tiêu đề nhận được: Mã định danh, Mã phường, Phường, Địa bàn, Năm, Bộ tiêu chí, Phiên bản, Loại kết quả, Số tiêu chí đạt, Tổng số tiêu chí, … (+15) và các tiêu chí của bộ tiêu chí).',
        'Sửa thành "Số tiêu chí đạt", gán tiêu đề này cho một tiêu đề đã biết bằng tùy chọn headers: { "Số tiêu chí dạt": "…" }, hoặc bỏ qua cột bằng ignoredHeaders.',
      ],
      en: [
        'The header "Số tiêu chí dạt" is not known; did you mean "Số tiêu chí đạt"? (found: unitId, Số tiêu chí dạt; known: Unit ID, Unit code, Ward name, District, Assessment year, Criteria set, Revision, basis, Criteria met, Total criteria, … (+15), and the criteria of the sets).',
        'Write "Số tiêu chí đạt", map this one to a known header with the option headers: { "Số tiêu chí dạt": "…" }, or skip it with ignoredHeaders.',
      ],
    },
  },
  {
    name: 'it refuses every row',
    run: () => {
      const report = read([
        ['unitId', 'tally', 'Xyz'],
        ['w', '3/3', ''],
        ['v', '2/3', ''],
      ]);
      expect(report.rejected.map(({ rowNumber }) => rowNumber)).toEqual([2, 3]);
      expect(report.rejected[1]?.issues.map(({ issue }) => issue.code)).toEqual(['header/unknown']);
      return report;
    },
    told: [['E', '1 Xyz', 'header/unknown']],
  },
  {
    name: 'two columns for one thing',
    run: tallies([
      ['unitId', 'tally', 'Số tiêu chí đạt'],
      ['w', '3/3', '2/3'],
    ]),
    told: [['E', '1 Số tiêu chí đạt', 'header/repeated', { other: 'tally' }]],
  },
  { name: 'no header', run: tallies([]), told: [['E', '', 'table/no-header']] },
  {
    name: 'no rows at all',
    run: () => read('unitId;tally\nw;3/3'),
    told: [['E', '', 'input/wrong-type']],
  },
  {
    name: 'a cell beyond the header',
    run: tallies([
      ['unitId', 'tally'],
      ['w', '3/3', 'astray'],
    ]),
    told: [['E', '2', 'table/surplus-cell']],
  },
]);

clause('blank rows, "Tổng cộng" rows: a warning, skipped and counted', [
  {
    name: 'blank rows',
    run: () => {
      const report = tallies([
        ['unitId', 'tally'],
        ['', null],
        ['\u00a0', ' '],
        ['w', '3/3'],
        [],
      ])();
      expect(report.stats).toMatchObject({ receivedRowCount: 1, skippedRowCount: 3 });
      return report;
    },
    told: [
      ['W', '2', 'table/blank-rows', { rowCount: 2 }],
      ['W', '5', 'table/blank-rows', { rowCount: 1 }],
    ],
    value: ['w 3'],
    texts: {
      vi: ['Đã bỏ qua 2 dòng trống.', 'Không cần làm gì, trừ khi dòng đó lẽ ra phải có số liệu.'],
      en: ['2 blank rows were skipped.', 'Nothing to do, unless the row should have had data.'],
    },
  },
  ...['Tổng cộng', 'TỔNG CỘNG:', 'Tổng số', 'Cộng', 'Total'].map((word) => ({
    name: word,
    run: () => {
      const report = tallies([
        ['unitId', 'tally'],
        ['w', '3/3'],
        [word, '3/3'],
      ])();
      expect(report.stats).toMatchObject({ receivedRowCount: 1, skippedRowCount: 1 });
      return report;
    },
    told: [['W', '3 unitId', 'table/total-row', { received: word }] as const],
    value: ['w 3'],
  })),
  {
    name: 'the total may stand under a number of its own',
    run: tallies([
      ['STT', 'unitId', 'tally'],
      [1, 'w', '3/3'],
      ['', 'Tổng cộng', '3/3'],
    ]),
    told: [['W', '3 unitId', 'table/total-row']],
    value: ['w 3'],
    texts: {
      vi: [
        'Đã bỏ qua dòng cộng ("Tổng cộng").',
        'Không cần làm gì, trừ khi đó là dòng của một phường.',
      ],
      en: [
        'The row of totals ("Tổng cộng") was skipped.',
        'Nothing to do, unless the row is about a single unit.',
      ],
    },
  },
  {
    name: 'a ward is no total because its name begins alike',
    run: tallies([
      ['unitId', 'tally'],
      ['Cộng Hòa', '3/3'],
    ]),
    value: ['Cộng Hòa 3'],
  },
]);

clause("separators and line ends are the reader's business: rows of any reader are taken", [
  { name: 'objects', run: tallies([{ unitId: 'w', tally: '3/3' }]), value: ['w 3'] },
  {
    name: 'objects without a prototype',
    run: tallies([Object.assign(Object.create(null), { unitId: 'w', tally: '3/3' })]),
    value: ['w 3'],
  },
  {
    name: 'a carriage return that was left',
    run: tallies([
      ['unitId', 'tally\r'],
      ['w', '3/3\r'],
    ]),
    value: ['w 3'],
  },
  {
    name: 'a line that was not split',
    run: tallies([['unitId;tally'], ['w;3/3']]),
    told: [['E', '1', 'table/one-column', { delimiter: ';' }]],
  },
]);

describe('cells that begin with = + - @ tab or CR are escaped, every line of them', () => {
  it.each<{ readonly cell: Cell; readonly written: Cell }>([
    { cell: '=1+1', written: "'=1+1" },
    { cell: '+84', written: "'+84" },
    { cell: '-2+3', written: "'-2+3" },
    { cell: '@SUM(A1)', written: "'@SUM(A1)" },
    { cell: '\t=1', written: "'\t=1" },
    { cell: '\r=1', written: "'\r'=1" },
    { cell: 'Bến Hòa\n=1+1', written: "Bến Hòa\n'=1+1" },
    { cell: 'a\r\n@b', written: "a\r\n'@b" },
    { cell: 'a=b', written: 'a=b' },
    { cell: -5, written: -5 },
  ])('$cell', ({ cell, written }) => {
    expect(exportRows([[cell]])).toEqual([[written]]);
  });
});
