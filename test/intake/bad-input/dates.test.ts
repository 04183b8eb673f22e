import {
  decideEffectivities,
  orThrow,
  parseCriteriaSet,
  parsePlainDate,
  plainDate,
  selectCriteriaSet,
} from 'model-ward-rules';
import {
  type Cell,
  type DateCellOptions,
  readDate,
  readHistoryRows,
  toCell,
} from 'model-ward-rules/intake';
import { expect, it } from 'vitest';
import { hostSet } from '../../arbitraries/criteria-sets';
import { clause } from './clause';

const date = (cell: Cell, options?: DateCellOptions) => () => readDate(cell, options);

clause('"18/12/2024" only under dateFormat dd/MM/yyyy, else refused, naming the option', [
  {
    name: 'declared',
    run: date('18/12/2024', { dateFormat: 'dd/MM/yyyy' }),
    value: '2024-12-18',
  },
  {
    name: 'not declared',
    run: date('18/12/2024'),
    told: [['E', '', 'date/undeclared-format', { received: '18/12/2024' }]],
    texts: {
      vi: [
        '"18/12/2024" không viết theo dạng yyyy-MM-dd và chưa khai báo định dạng ngày khác.',
        'Khai báo định dạng bằng tùy chọn dateFormat, ví dụ dd/MM/yyyy, hoặc viết ngày theo dạng yyyy-MM-dd.',
      ],
      en: [
        '"18/12/2024" is not written as yyyy-MM-dd, and no other format was declared.',
        'Declare the format with the option dateFormat, such as dd/MM/yyyy, or write the day as yyyy-MM-dd.',
      ],
    },
  },
  {
    name: 'another order is declared: 18 is no month',
    run: date('18/12/2024', { dateFormat: 'MM/dd/yyyy' }),
    told: [['E', '', 'date/no-such-day']],
  },
  {
    name: 'another mark is declared',
    run: date('18/12/2024', { dateFormat: 'dd-MM-yyyy' }),
    told: [['E', '', 'date/undeclared-format', { dateFormat: 'dd-MM-yyyy' }]],
  },
  {
    name: '03/04/2024 under either order is the day that was declared',
    run: date('03/04/2024', { dateFormat: 'MM/dd/yyyy' }),
    value: '2024-03-04',
  },
  {
    name: 'short numbers',
    run: date('1/7/2025', { dateFormat: 'dd/MM/yyyy' }),
    value: '2025-07-01',
  },
  { name: 'yyyy-MM-dd is always read', run: date(' 2024-12-18 '), value: '2024-12-18' },
  { name: 'blank', run: date('  ') },
  { name: 'a dash', run: date('-') },
]);

clause('"01/01/24": refused, two-digit year', [
  {
    name: 'declared',
    run: date('01/01/24', { dateFormat: 'dd/MM/yyyy' }),
    told: [['E', '', 'date/two-digit-year', { received: '01/01/24' }]],
    texts: {
      vi: [
        'Năm trong "01/01/24" chỉ có hai chữ số nên không rõ thế kỷ nào.',
        'Viết năm đủ bốn chữ số.',
      ],
      en: [
        '"01/01/24" has a two-digit year, so the century is not known.',
        'Write the year with four digits.',
      ],
    },
  },
  { name: 'not declared', run: date('01/01/24'), told: [['E', '', 'date/two-digit-year']] },
]);

clause('31/02, 29/02/2023: refused, date/no-such-day', [
  {
    name: '31/02/2024',
    run: date('31/02/2024', { dateFormat: 'dd/MM/yyyy' }),
    told: [['E', '', 'date/no-such-day', { received: '31/02/2024' }]],
    texts: {
      vi: ['Lịch không có ngày "31/02/2024".', 'Kiểm tra lại ngày, tháng và năm nhuận.'],
      en: [
        '"31/02/2024" is not a day in the calendar.',
        'Check the day, the month and the leap year.',
      ],
    },
  },
  {
    name: '29/02/2023',
    run: date('29/02/2023', { dateFormat: 'dd/MM/yyyy' }),
    told: [['E', '', 'date/no-such-day']],
  },
  { name: '2023-02-29', run: date('2023-02-29'), told: [['E', '', 'date/no-such-day']] },
  {
    name: '29/02/2024 is there',
    run: date('29/02/2024', { dateFormat: 'dd/MM/yyyy' }),
    value: '2024-02-29',
  },
]);

clause('spreadsheet serials only with excelEpoch; below 61 refused', [
  {
    name: 'not declared',
    run: date(45_644),
    told: [['E', '', 'date/undeclared-epoch', { received: 45_644 }]],
    texts: {
      vi: [
        '45644 có thể là số sê-ri của một ngày, nhưng chưa khai báo mốc tính.',
        'Khai báo mốc tính bằng tùy chọn excelEpoch (1900; một số tệp dùng 1904), hoặc viết ngày theo dạng yyyy-MM-dd.',
      ],
      en: [
        '45644 may be the serial number of a day, but its first day was not declared.',
        'Declare the first year with the option excelEpoch (1900, or 1904 in some workbooks), or write the day as yyyy-MM-dd.',
      ],
    },
  },
  { name: '1900', run: date(45_644, { excelEpoch: 1900 }), value: '2024-12-18' },
  { name: '1904', run: date(44_182, { excelEpoch: 1904 }), value: '2024-12-18' },
  {
    name: 'as text, out of a CSV file',
    run: date('45644', { excelEpoch: 1900 }),
    value: '2024-12-18',
  },
  { name: '61', run: date(61, { excelEpoch: 1900 }), value: '1900-03-01' },
  {
    name: '60, a day that never was',
    run: date(60, { excelEpoch: 1900 }),
    told: [['E', '', 'date/serial-out-of-range', { received: 60, first: 61 }]],
  },
  {
    name: 'after the year 9999',
    run: date(2_958_466, { excelEpoch: 1900 }),
    told: [['E', '', 'date/serial-out-of-range', { last: 2_958_465 }]],
  },
  {
    name: 'with a time of day',
    run: date(45_644.5, { excelEpoch: 1900 }),
    told: [['E', '', 'date/with-time']],
  },
  {
    name: '2024 is a year',
    run: date(2024, { excelEpoch: 1900 }),
    told: [['E', '', 'date/incomplete', { received: '2024' }]],
  },
]);

clause('ISO with time, zone, week, year alone: refused', [
  {
    name: 'time',
    run: date('2024-12-18T00:00:00'),
    told: [['E', '', 'date/with-time', { received: '2024-12-18T00:00:00' }]],
    texts: {
      vi: [
        '"2024-12-18T00:00:00" có kèm giờ hoặc múi giờ.',
        'Bỏ phần giờ, sau khi kiểm tra ngày đó đúng theo giờ Việt Nam.',
      ],
      en: [
        '"2024-12-18T00:00:00" has a time or a time zone; a day has neither.',
        'Leave out the time, after checking that the day is right in Vietnamese time.',
      ],
    },
  },
  { name: 'zone', run: date('2024-12-18Z'), told: [['E', '', 'date/with-time']] },
  { name: 'both', run: date('2024-12-17T17:00:00.000Z'), told: [['E', '', 'date/with-time']] },
  { name: 'offset', run: date('2024-12-18T00:00+07:00'), told: [['E', '', 'date/with-time']] },
  {
    name: 'day and time as people write it',
    run: date('18/12/2024 07:30', { dateFormat: 'dd/MM/yyyy' }),
    told: [['E', '', 'date/with-time']],
  },
  { name: 'week', run: date('2024-W51'), told: [['E', '', 'date/incomplete']] },
  { name: 'day of a week', run: date('2024-W51-3'), told: [['E', '', 'date/format']] },
  { name: 'year', run: date('2024'), told: [['E', '', 'date/incomplete']] },
  {
    name: 'without dashes it may be a serial',
    run: date('20241218'),
    told: [['E', '', 'date/format']],
  },
]);

clause('JS Date objects: refused', [
  {
    name: 'as a cell',
    run: () => toCell(new Date('2024-12-18')),
    told: [['E', '', 'cell/not-plain']],
    texts: {
      vi: [
        'Ô chỉ được chứa văn bản, số, giá trị đúng/sai hoặc để trống, nhưng đã nhận: đối tượng, chẳng hạn ngày (Date) hoặc công thức.',
        'Đặt tùy chọn của chương trình đọc bảng tính để nhận ngày dưới dạng văn bản (yyyy-MM-dd) hoặc số sê-ri, nhận kết quả thay cho công thức.',
      ],
      en: [
        'A cell must be a text, a number, true, false or empty; received object.',
        'Set the spreadsheet reader to return days as texts or serial numbers, and formulas as their results.',
      ],
    },
  },
]);

clause('"12/2024", "Quý IV/2024": refused, date/incomplete', [
  ...[
    '12/2024',
    'Quý IV/2024',
    'Q4/2024',
    'quý 4 năm 2024',
    'Tháng 12/2024',
    'tháng 12 năm 2024',
    'Năm 2024',
    '18/12',
  ].map((text) => ({
    name: text,
    run: date(text, { dateFormat: 'dd/MM/yyyy' }),
    told: [['E', '', 'date/incomplete', { received: text }] as const],
  })),
  {
    name: 'sentences',
    run: date('Quý IV/2024'),
    told: [['E', '', 'date/incomplete']],
    texts: {
      vi: ['"Quý IV/2024" không phải là một ngày cụ thể.', 'Viết đầy đủ ngày, tháng, năm.'],
      en: [
        '"Quý IV/2024" is not a single day.',
        'Write the whole day: year, month and day of the month.',
      ],
    },
  },
]);

const recognised = (on: string) => () => {
  const report = readHistoryRows(
    [
      ['unitId', 'Sự kiện', 'Ngày', 'Năm'],
      ['ward-1', 'Công nhận', on, 2023],
    ],
    { asOf: plainDate('2024-04-10') },
  );
  return { ...report, accepted: report.accepted.map((one) => ({ ...one, value: 'read' })) };
};

clause('a day after asOf: refused, date/future', [
  {
    name: 'the day after',
    run: recognised('2024-04-11'),
    told: [['E', '2 Ngày', 'date/future', { received: '2024-04-11', asOf: '2024-04-10' }]],
    texts: {
      vi: [
        'Ngày 11/04/2024 sau ngày 10/04/2024 của bảng.',
        'Sửa lại ngày trong ô hoặc ngày lập bảng.',
      ],
      en: [
        '2024-04-11 is after 2024-04-10, the day of the table.',
        'Correct the day, or the day of the table.',
      ],
    },
  },
  { name: 'the day itself', run: recognised('2024-04-10'), value: ['read'] },
]);

const set = (id: string, more: object) =>
  orThrow(
    parseCriteriaSet({
      ...hostSet,
      id,
      criteria: [{ id: 'a', notApplicable: 'never', requirement: { kind: 'attested' } }],
      ...more,
    }),
  );
const old = set('old', { inForceFrom: '2022-01-01', inForceUntil: '2023-12-31' });
const fresh = set('fresh', { inForceFrom: '2023-07-01' });

clause('no set of the name, or two: refused', [
  {
    name: 'none',
    run: () => selectCriteriaSet([old, fresh], { id: 'other' as never }),
    told: [
      ['E', '', 'criteria-set/unknown', { criteriaSetId: 'other', known: ['old@1', 'fresh@1'] }],
    ],
    texts: {
      vi: ['Không có bộ tiêu chí "other".', 'Chọn một trong các bộ đã đưa vào: old@1, fresh@1.'],
      en: [
        'No criteria set "other" was given; given: old@1, fresh@1.',
        'Name one of the sets that were given: old@1, fresh@1.',
      ],
    },
  },
  {
    name: 'two',
    run: () => selectCriteriaSet([old, { ...old, revision: 2 }], { id: old.id }),
    told: [['E', '', 'criteria-set/ambiguous', { revisions: [1, 2] }]],
    texts: {
      vi: [
        'Bộ tiêu chí "old" có nhiều bản: 1, 2.',
        'Ghi rõ số bản (revision), và mỗi bản chỉ đưa vào một lần.',
      ],
      en: [
        'Criteria set "old" was given more than once (revisions 1, 2); name one revision.',
        'Name the revision, and give each edition once.',
      ],
    },
  },
]);

it('no set in force on the day, or two: the day chooses none', () => {
  const outcomesOn = (day: string) =>
    decideEffectivities([old, fresh], { asOf: orThrow(parsePlainDate(day)) }).map(
      ({ outcome }) => outcome,
    );
  expect(outcomesOn('2021-12-31')).toEqual(['pending', 'pending']);
  expect(outcomesOn('2023-08-01')).toEqual(['in-force', 'in-force']);
});
