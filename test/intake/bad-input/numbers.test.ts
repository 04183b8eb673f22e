import {
  type Cell,
  type NumberCellOptions,
  type PercentCellOptions,
  readNumber,
  readPercent,
  readShare,
  readTally,
} from 'model-ward-rules/intake';
import { modelWardPolice20, modelWardPolice22 } from 'model-ward-rules/published';
import { attestedSet } from '../../arbitraries/criteria-sets';
import { read } from '../assessments/tables';
import { clause } from './clause';

const tally =
  (cell: Cell, set = modelWardPolice22) =>
  () =>
    readTally(cell, set);
const number = (cell: Cell, options?: NumberCellOptions) => () => readNumber(cell, options);
const percent = (cell: Cell, options?: PercentCellOptions) => () => readPercent(cell, options);

clause(
  '"21/22" → tally; the denominator must be the count of the set, else tally/denominator-mismatch',
  [
    ...['21/22', ' 21 / 22 ', 'Đạt 21/22', '21/22 tiêu chí'].map((text) => ({
      name: text,
      run: tally(text),
      value: { kind: 'tally', metCount: 21, criteriaCount: 22 },
    })),
    {
      name: '21/22 under the 20 criteria',
      run: tally('21/22', modelWardPolice20),
      told: [['E', '', 'tally/denominator-mismatch', { received: 22, expected: 20 }]],
      texts: {
        vi: [
          'Kết quả tính trên 22 tiêu chí, nhưng bộ "model-ward-police-20" có 20.',
          'Kiểm tra xem kết quả được đánh giá theo bộ tiêu chí nào.',
        ],
        en: [
          'The tally is out of 22, but criteria set "model-ward-police-20" has 20 criteria.',
          'Check against which criteria set the assessment was made.',
        ],
      },
    },
    { name: 'blank', run: tally('') },
    { name: 'a dash is unknown', run: tally('–') },
    {
      name: 'a count alone',
      run: tally('21'),
      value: { kind: 'tally', metCount: 21, criteriaCount: 22 },
    },
    { name: 'a percentage', run: tally('95%'), told: [['E', '', 'tally/format']] },
    {
      name: 'words',
      run: tally('Đạt'),
      told: [['E', '', 'tally/word-for-unit', { received: 'Đạt', criteriaCount: 22 }]],
    },
  ],
);

clause(
  '"07/08" or a serial in that column: tally/looks-like-date, says to format the column as text',
  [
    {
      name: '07/08',
      run: tally('07/08'),
      told: [['E', '', 'tally/looks-like-date', { received: '07/08' }]],
      texts: {
        vi: [
          '"07/08" có thể là ngày do bảng tính tự đổi từ số tiêu chí đạt.',
          'Định dạng cột là văn bản trước, sau đó nhập lại số tiêu chí đạt, không viết số 0 ở đầu.',
        ],
        en: [
          '"07/08" may be a tally that a spreadsheet has turned into a day.',
          'Format the column as text first, then type the tallies again, without leading zeros.',
        ],
      },
    },
    {
      name: '7/8 under 22 criteria',
      run: tally('7/8'),
      told: [['E', '', 'tally/looks-like-date']],
    },
    {
      name: '07/08 even under a set of 8 criteria',
      run: tally('07/08', attestedSet(8)),
      told: [['E', '', 'tally/looks-like-date']],
    },
    {
      name: '7/8 under a set of 8 criteria is a tally',
      run: tally('7/8', attestedSet(8)),
      value: { kind: 'tally', metCount: 7, criteriaCount: 8 },
    },
    {
      name: 'a serial',
      run: tally(45_481),
      told: [['E', '', 'tally/looks-like-date', { received: '45481' }]],
    },
    { name: 'a serial as text', run: tally('45481'), told: [['E', '', 'tally/looks-like-date']] },
    { name: '08-Jul', run: tally('08-Jul'), told: [['E', '', 'tally/looks-like-date']] },
    { name: '8-Thg7', run: tally('8-Thg7'), told: [['E', '', 'tally/looks-like-date']] },
    { name: '2024-07-08', run: tally('2024-07-08'), told: [['E', '', 'tally/looks-like-date']] },
    { name: '07/08/2024', run: tally('07/08/2024'), told: [['E', '', 'tally/looks-like-date']] },
    {
      name: 'in a row',
      run: () =>
        read([
          ['unitId', 'tally'],
          ['ward-1', 45_481],
        ]),
      told: [['E', '2 tally', 'tally/looks-like-date']],
    },
    {
      name: 'a Date object in a row',
      run: () =>
        read([
          ['unitId', 'tally'],
          ['ward-1', new Date(0)],
        ]),
      told: [['E', '2 tally', 'cell/not-plain']],
    },
  ],
);

clause('22/20, 20/0, -1/22: refused', [
  {
    name: '22/20 under 20',
    run: tally('22/20', modelWardPolice20),
    told: [['E', '', 'tally/over-count', { metCount: 22, criteriaCount: 20 }]],
  },
  { name: '22/20 under 22', run: tally('22/20'), told: [['E', '', 'tally/denominator-mismatch']] },
  {
    name: '20/0',
    run: tally('20/0'),
    told: [['E', '', 'tally/denominator-mismatch', { received: 0 }]],
  },
  { name: '-1/22', run: tally('-1/22'), told: [['E', '', 'tally/format']] },
  {
    name: 'a share 22/20',
    run: () => readShare('22/20'),
    told: [['E', '', 'share/part-over-whole']],
  },
  { name: 'a share 20/0', run: () => readShare('20/0'), told: [['E', '', 'share/whole-is-zero']] },
  { name: 'a share -1/22', run: () => readShare('-1/22'), told: [['E', '', 'share/format']] },
  { name: 'a share 07/08', run: () => readShare('07/08'), told: [['E', '', 'share/format']] },
]);

clause('decimals by declared locale: "98,5%" → 98.5; "1.800" under vi is 1800', [
  { name: '98,5%', run: percent('98,5%', { numberLocale: 'vi' }), value: 98.5 },
  { name: '98.5% under en', run: percent('98.5%', { numberLocale: 'en' }), value: 98.5 },
  {
    name: '98,5% without a locale can mean one thing alone',
    run: percent('98,5%'),
    value: 98.5,
  },
  {
    name: '98.5% under vi',
    run: percent('98.5%', { numberLocale: 'vi' }),
    told: [['E', '', 'number/format']],
  },
  { name: '1.800 under vi', run: number('1.800', { numberLocale: 'vi' }), value: 1_800 },
  { name: '1.800 under en', run: number('1.800', { numberLocale: 'en' }), value: 1.8 },
  { name: '1.800,5 under vi', run: number('1.800,5', { numberLocale: 'vi' }), value: 1_800.5 },
  {
    name: '1.80 under vi',
    run: number('1.80', { numberLocale: 'vi' }),
    told: [['E', '', 'number/format']],
  },
  {
    name: 'a percentage without its sign',
    run: percent('98,5'),
    told: [['E', '', 'percent/no-sign', { received: '98,5' }]],
  },
  {
    name: 'a fraction that a spreadsheet shows as a percentage',
    run: percent(0.985, { bareNumbers: 'fraction' }),
    value: 98.5,
  },
  {
    name: 'three decimals of a percent',
    run: percent('98,555%'),
    told: [['E', '', 'number/ambiguous-separator']],
  },
  {
    name: 'three decimals of a percent under vi',
    run: percent('98,555%', { numberLocale: 'vi' }),
    told: [['E', '', 'number/too-precise']],
  },
]);

clause('without a locale a separator before three digits: refused, number/ambiguous-separator', [
  {
    name: '1.800',
    run: number('1.800'),
    told: [['E', '', 'number/ambiguous-separator', { received: '1.800' }]],
    texts: {
      vi: [
        'Dấu đứng trước ba chữ số trong "1.800" có thể là dấu phân cách hàng nghìn hoặc dấu thập phân.',
        'Khai báo cách viết số bằng tùy chọn numberLocale: vi hoặc en.',
      ],
      en: [
        'The mark before three digits in "1.800" may separate thousands or decimals.',
        'Declare the language of the numbers with the option numberLocale: vi or en.',
      ],
    },
  },
  { name: '1,800', run: number('1,800'), told: [['E', '', 'number/ambiguous-separator']] },
  { name: '1.800.000', run: number('1.800.000'), told: [['E', '', 'number/ambiguous-separator']] },
  {
    name: 'a share of 1.800',
    run: () => readShare('45/1.800'),
    told: [['E', '', 'number/ambiguous-separator']],
  },
  { name: '1800', run: number('1800'), value: 1_800 },
  { name: 'the number 1.8, which the reader knows', run: number(1.8), value: 1.8 },
]);

clause('"1e3", "0x10", "１８", "−5", "5 phường": refused', [
  ...[
    '1e3',
    '0x10',
    '１８',
    '−5',
    '-5',
    '+5',
    '5 phường',
    '1 800',
    '1_800',
    '٥',
    '½',
    'Infinity',
    '5.',
    '.5',
    '1.800 m2',
    '=5',
    "'5",
  ].map((text) => ({
    name: text,
    run: number(text, { numberLocale: 'vi' }),
    told: [['E', '', 'number/format', { received: text, numberLocale: 'vi' }] as const],
  })),
  {
    name: '-5 as a number',
    run: number(-5),
    told: [['E', '', 'input/out-of-range', { bound: 'at-least', limit: 0 }]],
  },
  { name: '0.1 + 0.2, which a spreadsheet shows as 0.3', run: number(0.1 + 0.2), value: 0.3 },
  { name: 'true', run: number(true), told: [['E', '', 'number/format']] },
  {
    name: 'sentences',
    run: number('5 phường', { numberLocale: 'vi' }),
    told: [['E', '', 'number/format']],
    texts: {
      vi: [
        'Số chỉ viết bằng chữ số, ví dụ 1.800,5; đã nhận "5 phường".',
        'Bỏ dấu âm dương, đơn vị, chữ và khoảng giá trị; nếu dấu phân cách theo ngôn ngữ khác thì khai báo bằng numberLocale.',
      ],
      en: [
        'Expected a number such as 1.800,5, in digits only; received "5 phường".',
        'Leave out signs, units, words and ranges; if the separators are those of another language, declare it with numberLocale.',
      ],
    },
  },
]);

clause('a share of wards over 100 %: refused; an achievement over 100 % is fine', [
  {
    name: 'share',
    run: percent('100,01%', { atMostHundred: true }),
    told: [['E', '', 'percent/over-hundred', { received: '100,01%' }]],
    texts: {
      vi: [
        '"100,01%" vượt quá 100%, trong khi tỷ lệ này không thể vượt quá 100%.',
        'Kiểm tra lại hai số dùng để tính tỷ lệ.',
      ],
      en: [
        '"100,01%" is above 100%, but this share cannot exceed 100%.',
        'Check the two counts behind the percentage.',
      ],
    },
  },
  { name: 'a share of 100 %', run: percent('100%', { atMostHundred: true }), value: 100 },
  { name: 'achievement', run: percent('120%'), value: 120 },
]);
