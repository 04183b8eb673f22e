import { orThrow, parseUnitRegister, plainDate } from 'model-ward-rules';
import {
  type Cell,
  indexUnitNames,
  matchUnitName,
  selectSpellings,
  textKey,
  type UnitNameQuery,
} from 'model-ward-rules/intake';
import { expect } from 'vitest';
import { read } from '../assessments/tables';
import { clause } from './clause';

// Made up, but for the names of the areas.
const register = orThrow(
  parseUnitRegister({
    units: [
      { id: 'hcm', name: 'Thành phố Hồ Chí Minh', level: 'centrally-run-city' },
      { id: 'db', name: 'Điện Biên', level: 'province' },
      { id: 'q1', name: 'Quận 1', level: 'urban-district', parentId: 'hcm' },
      { id: 'q2', name: 'Quận 2', level: 'urban-district', parentId: 'hcm' },
      { id: 'one', name: '1', level: 'ward', parentId: 'q1' },
      { id: 'five-1', name: '5', level: 'ward', parentId: 'q1' },
      { id: 'five-2', name: '5', level: 'ward', parentId: 'q2' },
      { id: 'dien', name: 'Điện Biên', level: 'ward', parentId: 'db' },
      { id: 'hoa', name: 'Hòa Thủy', level: 'ward', parentId: 'db' },
      { id: 'da', name: 'Đa Kao', level: 'ward', parentId: 'q1' },
      { id: 'lam', name: 'Thanh Lâm', level: 'ward', parentId: 'q2' },
    ],
    successions: [],
  }),
);
const index = indexUnitNames(register, { asOf: plainDate('2024-12-31') });

/** Matches a name, and gives the id alone. */
const match = (name: Cell, areaName?: Cell) => () => {
  const query: UnitNameQuery = areaName === undefined ? { name } : { name, areaName };
  const matched = matchUnitName(index, query);
  return matched.ok ? { ...matched, value: matched.value.id } : matched;
};

const unsaid = (
  given: readonly (readonly [name: string, written: Cell, area?: Cell])[],
  value: string,
) => given.map(([name, written, area]) => ({ name, run: match(written, area), value }));

clause(
  'NFC against NFD, half-composed Windows-1258 text, NBSP, tab, zero-width space, BOM, double blanks: normalised for keys',
  unsaid(
    [
      ['NFC', 'Điện Biên'],
      ['NFD', 'Điện Biên'.normalize('NFD')],
      ['Windows-1258: ê in one letter, the dot below it in another', 'Đi\u00ea\u0323n Bi\u00ean'],
      ['NBSP', 'Điện\u00a0Biên'],
      ['tab and line feed', '\tĐiện\nBiên'],
      ['zero-width space', 'Điện\u200b Biên'],
      ['zero-width space between a letter and its mark', 'Đi\u00ea\u200b\u0323n Biên'],
      ['BOM', '\ufeffĐiện Biên'],
      ['double blanks', '  Điện   Biên '],
      ['soft hyphen', 'Điện Bi\u00adên'],
      ['capitals', 'ĐIỆN BIÊN'],
    ],
    'dien',
  ),
);

clause('… and the raw text is kept', [
  {
    name: 'in the issue and in the refused row',
    run: () => {
      const raw = ' Ðiện\u00a0 Biên\u200b';
      const report = read(
        [
          ['ward', 'tally'],
          [raw, '3/3'],
        ],
        { units: index },
      );
      expect(report.rejected.map(({ cells }) => cells)).toEqual([[raw, '3/3']]);
      expect(report.issues.map(({ issue }) => issue.params)).toMatchObject([{ received: raw }]);
      return report;
    },
    told: [['E', '2 ward', 'text/confusable-letter']],
  },
]);

clause(
  'tone placement "Thủy/Thuỷ", "Hòa/Hoà", "ủy/uỷ": normalised for keys',
  unsaid(
    [
      ['Hòa Thủy', 'Hòa Thủy'],
      ['Hoà Thuỷ', 'Hoà Thuỷ'],
      ['Hoà Thủy', 'Hoà Thủy'],
      ['HÒA THUỶ', 'HÒA THUỶ'],
    ],
    'hoa',
  ).concat([
    {
      name: 'ủy ban, uỷ ban',
      run: () => {
        expect(textKey('Ủy ban')).toBe(textKey('Uỷ ban'));
        return { ok: true, value: 'dien', warnings: [] } as never;
      },
      value: 'dien',
    },
  ]),
);

clause('… with a warning when two spellings meet in one batch', [
  {
    name: 'two rows',
    run: () => {
      const rows = [
        ['ward', 'Năm', 'tally'],
        ['Hòa Thủy', 2023, '3/3'],
        ['Hoà Thuỷ', 2024, '3/3'],
      ];
      const { accepted, ...report } = read(rows, { units: index });
      expect(accepted.map(({ value }) => value.unitId)).toEqual(['hoa', 'hoa']);
      return { ...report, accepted: [] };
    },
    told: [['W', '3 ward', 'text/two-spellings', { received: 'Hoà Thuỷ', other: 'Hòa Thủy' }]],
    texts: {
      vi: [
        '"Hoà Thuỷ" còn được viết là "Hòa Thủy".',
        'Nên thống nhất một cách viết; kết quả không phụ thuộc vào cách viết này.',
      ],
      en: [
        '"Hoà Thuỷ" is also spelt "Hòa Thủy".',
        'Choose one of the two spellings; results do not depend on it.',
      ],
    },
  },
  {
    name: 'a list of names',
    run: () => ({ ok: true, value: undefined, warnings: selectSpellings(['ủy', 'Ủy', 'uỷ']) }),
    told: [['W', '2', 'text/two-spellings']],
  },
]);

clause('Đ U+0110 against Ð U+00D0 and Ɖ U+0189: refused, text/confusable-letter', [
  {
    name: 'Icelandic eth',
    run: match('Ða Kao'),
    told: [
      ['E', 'name', 'text/confusable-letter', { found: 'Ð (U+00D0)', expected: 'Đ (U+0110)' }],
    ],
    texts: {
      vi: ['"Ða Kao" có ký tự Ð (U+00D0) chỉ giống chữ Đ (U+0110).', 'Gõ lại bằng chữ Đ (U+0110).'],
      en: [
        '"Ða Kao" contains the letter Ð (U+00D0), which only looks like Đ (U+0110).',
        'Type Đ (U+0110) instead.',
      ],
    },
  },
  {
    name: 'African D',
    run: match('Ɖa Kao'),
    told: [
      ['E', 'name', 'text/confusable-letter', { found: 'Ɖ (U+0189)', expected: 'Đ (U+0110)' }],
    ],
  },
  {
    name: 'small eth',
    run: match('ða Kao'),
    told: [
      ['E', 'name', 'text/confusable-letter', { found: 'ð (U+00F0)', expected: 'đ (U+0111)' }],
    ],
  },
  {
    name: 'Cyrillic а',
    run: match('Đ\u0430 Kao'),
    told: [['E', 'name', 'text/confusable-letter', { expected: 'a (U+0061)' }]],
  },
  {
    name: 'in the area',
    run: match('Nowhere', 'Ðiện Biên'),
    told: [['E', 'areaName', 'text/confusable-letter']],
  },
  {
    name: 'in a header',
    run: () =>
      read([
        ['unitId', 'Số tiêu chí ðạt'],
        ['ward-1', '3/3'],
      ]),
    told: [['E', '1 Số tiêu chí ðạt', 'text/confusable-letter']],
  },
  {
    name: 'in a status',
    run: () =>
      read([
        ['unitId', 'premises'],
        ['ward-1', 'Ðạt'],
      ]),
    told: [['E', '2 premises', 'text/confusable-letter']],
  },
]);

clause(
  'text without marks "Dien Bien": refused, unit/not-found with up to 3 suggestions, never matched by itself',
  [
    {
      name: 'a ward without marks',
      run: match('Dien Bien'),
      told: [
        ['E', 'name', 'unit/not-found', { received: 'Dien Bien', suggestions: [{ id: 'dien' }] }],
      ],
      texts: {
        vi: [
          'Không có đơn vị "Dien Bien" tại ngày của bảng.',
          'Sửa theo danh mục đơn vị; có thể là Điện Biên, Điện Biên (dien).',
        ],
        en: [
          'No unit "Dien Bien" exists on that day.',
          'Use a name or code from the register of units; did you mean Điện Biên, Điện Biên (dien)?',
        ],
      },
    },
    {
      name: 'one mark is wrong',
      run: match('Điện Biến'),
      told: [['E', 'name', 'unit/not-found', { suggestions: [{ id: 'dien' }] }]],
    },
    {
      name: 'nothing is near',
      run: match('Xyz'),
      told: [['E', 'name', 'unit/not-found', { suggestions: [] }]],
    },
  ],
);

clause(
  '"Phường X", "P. X", "CA phường X", "CAP X": normalised by a fixed list',
  unsaid(
    [
      'Phường Thanh Lâm',
      'phường Thanh Lâm',
      'P. Thanh Lâm',
      'P.Thanh Lâm',
      'P Thanh Lâm',
      'CA phường Thanh Lâm',
      'CAP Thanh Lâm',
      'C.A.P Thanh Lâm',
      'CA P. Thanh Lâm',
      'Công an phường Thanh Lâm',
      'Công an Thanh Lâm',
    ].map((name) => [name, name] as const),
    'lam',
  ),
);

clause('… and a word outside the list is not taken off', [
  {
    name: 'Khu phố Thanh Lâm',
    run: match('Khu phố Thanh Lâm'),
    told: [['E', 'name', 'unit/not-found']],
  },
  {
    name: 'Xã Thanh Lâm, which is a ward',
    run: match('Xã Thanh Lâm'),
    told: [['E', 'name', 'unit/not-found']],
  },
]);

clause(
  '"Phường 1", "Phường 01", 1, "P.1": normalised to one',
  unsaid(
    [
      ['Phường 1', 'Phường 1'],
      ['Phường 01', 'Phường 01'],
      ['the number 1', 1],
      ['P.1', 'P.1'],
      ['P1', 'P1'],
      ['01', '01'],
    ],
    'one',
  ),
);

clause('… but 1.5, -1 and true name no ward', [
  { name: '1.5', run: match(1.5), told: [['E', 'name', 'unit/not-found']] },
  { name: '-1', run: match(-1), told: [['E', 'name', 'unit/not-found']] },
  { name: 'true', run: match(true), told: [['E', 'name', 'input/wrong-type']] },
]);

clause(
  'TPHCM, TP.HCM, Thành phố Hồ Chí Minh: normalised by an alias table',
  unsaid(
    [
      'TPHCM',
      'TP.HCM',
      'TP. HCM',
      'TP HCM',
      'tphcm',
      'Thành phố Hồ Chí Minh',
      'TP. Hồ Chí Minh',
      'Hồ Chí Minh',
    ].map((area) => [area, 'Đa Kao', area] as const),
    'da',
  ),
);

clause('… and what is in no table is no alias', [
  {
    name: 'Sài Gòn',
    run: match('Đa Kao', 'Sài Gòn'),
    told: [['E', 'areaName', 'unit/unknown-area', { received: 'Sài Gòn' }]],
  },
]);

clause('one name in two areas: refused, unit/ambiguous', [
  {
    name: 'without an area',
    run: match('Phường 5'),
    told: [
      [
        'E',
        'name',
        'unit/ambiguous',
        { candidateCount: 2, candidates: [{ id: 'five-1' }, { id: 'five-2' }] },
      ],
    ],
    texts: {
      vi: [
        '"Phường 5" có thể là một trong 2 đơn vị: 5, Quận 1, Thành phố Hồ Chí Minh (five-1); 5, Quận 2, Thành phố Hồ Chí Minh (five-2).',
        'Ghi thêm địa bàn (quận, huyện, tỉnh, thành phố) hoặc ghi mã đơn vị.',
      ],
      en: [
        '"Phường 5" may be any of 2 units: 5, Quận 1, Thành phố Hồ Chí Minh (five-1); 5, Quận 2, Thành phố Hồ Chí Minh (five-2).',
        'Name the area too, such as the district or the province, or give the code or the id of the unit.',
      ],
    },
  },
  {
    name: 'with an area that holds both',
    run: match(5, 'TPHCM'),
    told: [['E', 'name', 'unit/ambiguous']],
  },
  { name: 'with the area of one', run: match('P.5', 'Q.2'), value: 'five-2' },
]);

clause('mojibake and TCVN3: refused, text/mojibake, says how to save as UTF-8', [
  {
    name: 'UTF-8 read as Windows-1252',
    run: match('Äiá»‡n BiÃªn'),
    told: [['E', 'name', 'text/mojibake', { encoding: 'utf-8' }]],
    texts: {
      vi: [
        '"Äiá»‡n BiÃªn" không đọc được thành tiếng Việt: văn bản UTF-8 đã bị đọc theo bảng mã khác.',
        'Trong Excel, lưu lại theo định dạng "CSV UTF-8" và mở tệp theo bảng mã UTF-8.',
      ],
      en: [
        '"Äiá»‡n BiÃªn" cannot be read as Vietnamese: it is UTF-8 that was read as another encoding.',
        'Export it again as "CSV UTF-8" from Excel, and open it as UTF-8.',
      ],
    },
  },
  {
    name: 'TCVN3',
    run: match('§iÖn Biªn'),
    told: [['E', 'name', 'text/mojibake', { encoding: 'tcvn3' }]],
  },
  {
    name: 'VNI',
    run: match('Ñieän Bieân'),
    told: [['E', 'name', 'text/mojibake', { encoding: 'vni' }]],
  },
  {
    name: 'letters lost',
    run: match('?i?n Biên'),
    told: [['E', 'name', 'text/mojibake', { encoding: 'lost' }]],
  },
  {
    name: 'in a header',
    run: () =>
      read([
        ['unitId', 'Sá»‘ tiÃªu chÃ\u00ad Ä‘áº¡t'],
        ['ward-1', '3/3'],
      ]),
    told: [['E', '1 Sá»‘ tiÃªu chÃ\u00ad Ä‘áº¡t', 'text/mojibake']],
  },
]);
