import { orThrow, parseUnitRegister, plainDate } from 'model-ward-rules';
import { type HistoryTableOptions, indexUnitNames, readHistoryRows } from 'model-ward-rules/intake';
import { criteriaSetCatalogue } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { told } from '../told';

const asOf = plainDate('2025-12-31');

const units = indexUnitNames(
  orThrow(
    parseUnitRegister({
      units: [
        { id: 'w-1', code: '00001', name: 'Bến Hòa', level: 'ward' },
        { id: 'w-2', name: 'Bến Lớn', level: 'ward', existsFrom: '2024-01-01' },
      ],
      successions: [],
    }),
  ),
  { asOf },
);

const read = (rows: unknown, options?: HistoryTableOptions) => readHistoryRows(rows, options);

/** One row of one ward, said by its columns. */
const readOne = (row: Readonly<Record<string, unknown>>, options?: HistoryTableOptions) =>
  read([{ unitId: 'w-1', ...row }], options);

const eventOf = (report: ReturnType<typeof read>) => report.accepted[0]?.value.events[0];

describe('a table of events', () => {
  it('gives a history for each ward', () => {
    const { accepted, issues, stats } = read(
      [
        ['STT', 'Phường', 'Sự kiện', 'Ngày', 'Năm', 'Số quyết định', 'Ngày ghi nhận'],
        [1, 'Bến Hòa', 'Công nhận', '10/04/2024', 2023, 'QĐ 1', ''],
        [2, 'Phường Bến Lớn', 'Đăng ký', '01/02/2024', '2024', '', ''],
        [3, 'P. Bến Hòa', 'Duy trì', '22/04/2025', 2024, 'QĐ 2', '23/04/2025'],
      ],
      { dateFormat: 'dd/MM/yyyy', units },
    );
    expect(issues).toEqual([]);
    expect(stats.acceptedRowCount).toBe(3);
    expect(accepted).toEqual([
      {
        rowNumbers: [2, 4],
        value: {
          unitId: 'w-1',
          events: [
            {
              kind: 'recognised',
              id: 'row-2',
              on: '2024-04-10',
              forYear: 2023,
              instrument: 'QĐ 1',
            },
            {
              kind: 'maintained',
              id: 'row-4',
              on: '2025-04-22',
              recordedOn: '2025-04-23',
              forYear: 2024,
              instrument: 'QĐ 2',
            },
          ],
        },
      },
      {
        rowNumbers: [3],
        value: {
          unitId: 'w-2',
          events: [{ kind: 'registered', id: 'row-3', on: '2024-02-01', forYear: 2024 }],
        },
      },
    ]);
  });

  it.each([
    ['Đăng ký', 'registered'],
    ['Thẩm định', 'assessed'],
    ['Đánh giá', 'assessed'],
    ['Xét', 'assessed'],
    ['Công nhận', 'recognised'],
    ['Công nhận mới', 'recognised'],
    ['Công nhận lần đầu', 'recognised'],
    ['recognized', 'recognised'],
    ['Công nhận lại', 're-recognised'],
    ['re-recognized', 're-recognised'],
    ['Duy trì', 'maintained'],
    ['Giữ vững', 'maintained'],
    ['Không duy trì', 'not-maintained'],
    ['Không giữ vững', 'not-maintained'],
    ['Not maintained', 'not-maintained'],
  ])('reads %s', (written, kind) => {
    const basis = kind === 'assessed' ? { basis: 'Dự kiến' } : {};
    const report = readOne({ kind: written, on: '2025-04-22', forYear: 2024, ...basis });
    expect(eventOf(report)).toMatchObject({
      kind,
      ...(kind === 'assessed' ? { basis: 'projected' } : {}),
    });
  });

  it.each([
    ['Tạm đình chỉ', 'suspended'],
    ['Thu hồi', 'revoked'],
    ['revoked', 'revoked'],
  ])('reads %s, which is of no year', (written, kind) => {
    expect(eventOf(readOne({ kind: written, on: '2025-04-22' }))?.kind).toBe(kind);
  });

  it.each(['Hủy bỏ', 'Hủy', 'withdrawn'])('reads %s of another event', (kind) => {
    const report = read([
      { unitId: 'w-1', id: 'a', kind: 'recognised', on: '2024-04-10', forYear: 2023 },
      { unitId: 'w-1', kind, on: '2024-05-10', eventId: 'a' },
    ]);
    expect(report.accepted[0]?.value.events[1]).toEqual({
      kind: 'withdrawn',
      id: 'row-3',
      on: '2024-05-10',
      eventId: 'a',
    });
  });

  it('reads what a decision says besides', () => {
    expect(
      eventOf(
        readOne({
          kind: 'assessed',
          on: '2025-01-10',
          forYear: 2024,
          basis: 'Chính thức',
          outcome: 'Chưa đủ điều kiện',
          criteriaSet: 'our-set',
          criteriaSetRevision: 2,
        }),
      ),
    ).toEqual({
      kind: 'assessed',
      id: 'row-2',
      on: '2025-01-10',
      forYear: 2024,
      basis: 'confirmed',
      outcome: 'not-eligible',
      criteriaSet: { id: 'our-set', revision: 2 },
    });
    expect(
      eventOf(readOne({ kind: 'suspended', on: '2025-01-10', repairBy: '2026-03-10' }, { asOf })),
    ).toEqual({
      kind: 'suspended',
      id: 'row-2',
      on: '2025-01-10',
      repairBy: '2026-03-10',
    });
  });

  it.each([
    ['Đủ điều kiện', 'eligible'],
    ['not eligible', 'not-eligible'],
    ['Không đủ điều kiện', 'not-eligible'],
    ['Chưa xác định', 'undetermined'],
  ])('reads the outcome %s', (written, outcome) => {
    const row = { kind: 'assessed', on: '2025-01-10', forYear: 2024, basis: 'confirmed' };
    expect(eventOf(readOne({ ...row, outcome: written }))).toMatchObject({ outcome });
  });

  it.each([
    ['Keep with warning', 'keep-with-warning'],
    ['Giữ danh hiệu và cảnh báo', 'keep-with-warning'],
    ['Hết hiệu lực', 'lapse'],
    ['Thu hồi', 'revoke'],
    ['no published rule', 'no-published-rule'],
    ['Chưa có quy định được công bố', 'no-published-rule'],
  ])('reads the consequence %s', (written, kind) => {
    const row = { kind: 'not-maintained', on: '2025-01-10', forYear: 2024 };
    expect(eventOf(readOne({ ...row, consequence: written }))).toMatchObject({
      consequence: { kind },
    });
  });

  it('takes the revision of a set from those that are known', () => {
    const row = {
      kind: 'recognised',
      on: '2025-01-10',
      forYear: 2024,
      criteriaSet: 'model-ward-police-20',
    };
    const known = readOne(row, { criteriaSets: criteriaSetCatalogue });
    expect(eventOf(known)).toMatchObject({
      criteriaSet: { id: 'model-ward-police-20', revision: 1 },
    });
    expect(told(readOne(row))).toEqual(['2||table/missing-cell']);
    expect(readOne(row).issues[0]?.issue.params).toEqual({
      expected: expect.arrayContaining(['criteriaSetRevision', 'Phiên bản']),
    });
    expect(
      told(readOne({ ...row, criteriaSet: 'other' }, { criteriaSets: criteriaSetCatalogue })),
    ).toEqual(['2|criteriaSet|criteria-set/unknown']);
    const another = readOne(
      { ...row, criteriaSetRevision: 9 },
      { criteriaSets: criteriaSetCatalogue },
    );
    expect(told(another)).toEqual(['2|criteriaSet|criteria-set/unknown']);
  });
});

describe('a row of events is refused for', () => {
  const good = { kind: 'recognised', on: '2025-04-22', forYear: 2024 };
  it.each([
    { name: 'no kind', row: { ...good, kind: '' }, want: 'kind|table/missing-cell' },
    { name: 'no day', row: { ...good, on: '' }, want: 'on|table/missing-cell' },
    { name: 'an unknown kind', row: { ...good, kind: 'Khen' }, want: 'kind|input/not-one-of' },
    { name: 'a day to come', row: { ...good, on: '2026-01-01' }, want: 'on|date/future' },
    {
      name: 'a record to come',
      row: { ...good, recordedOn: '2026-01-01' },
      want: 'recordedOn|date/future',
    },
    { name: 'no year', row: { kind: 'recognised', on: '2025-04-22' }, want: '|input/missing-key' },
    { name: 'a blank year', row: { ...good, forYear: '' }, want: 'forYear|input/missing-key' },
    {
      name: 'a year out of range',
      row: { ...good, forYear: 1999 },
      want: 'forYear|input/out-of-range',
    },
    { name: 'a year in words', row: { ...good, forYear: 'nay' }, want: 'forYear|number/format' },
    {
      name: 'a cell that the kind has not',
      row: { ...good, until: '2025-05-01' },
      want: 'until|input/unknown-key',
    },
    { name: 'a number as id', row: { ...good, id: 7 }, want: 'id|input/wrong-type' },
    {
      name: 'a number as id of another',
      row: { ...good, eventId: 7 },
      want: 'eventId|input/wrong-type',
    },
    { name: 'a bad basis', row: { ...good, basis: 'x' }, want: 'basis|input/not-one-of' },
    { name: 'a bad outcome', row: { ...good, outcome: 'Đạt' }, want: 'outcome|input/not-one-of' },
    {
      name: 'a bad consequence',
      row: { ...good, consequence: 'x' },
      want: 'consequence|input/not-one-of',
    },
    {
      name: 'a bad document',
      row: { ...good, instrument: 'Quyáº¿t định' },
      want: 'instrument|text/mojibake',
    },
    {
      name: 'a document that is two things and no number',
      row: { ...good, instrument: '45769 ngày nào' },
      want: 'instrument|text/changed-by-spreadsheet',
    },
    {
      name: 'a bad day of repair',
      row: { ...good, repairBy: 'nay' },
      want: 'repairBy|date/format',
    },
    {
      name: 'a bad authority',
      row: { ...good, authority: '#REF!' },
      want: 'authority|cell/spreadsheet-error',
    },
    { name: 'an incomplete until', row: { ...good, until: 2025 }, want: 'until|date/incomplete' },
    {
      name: 'a bad set',
      row: { ...good, criteriaSet: 'Our Set' },
      want: 'criteriaSet|input/wrong-format',
    },
    {
      name: 'a number as set',
      row: { ...good, criteriaSet: 20 },
      want: 'criteriaSet|input/wrong-type',
    },
    {
      name: 'a revision in words',
      row: { ...good, criteriaSet: 'our-set', criteriaSetRevision: 'x' },
      want: 'criteriaSetRevision|number/format',
    },
    {
      name: 'a revision 0',
      row: { ...good, criteriaSet: 'our-set', criteriaSetRevision: 0 },
      want: 'criteriaSetRevision|input/out-of-range',
    },
    {
      name: 'a revision of no set',
      row: { ...good, criteriaSetRevision: 1 },
      want: '|table/missing-cell',
    },
    {
      name: 'a revision of a blank set',
      row: { ...good, criteriaSet: '', criteriaSetRevision: 1 },
      want: 'criteriaSet|table/missing-cell',
    },
    {
      name: 'a set without a revision',
      row: { ...good, criteriaSet: 'our-set', criteriaSetRevision: '' },
      want: 'criteriaSetRevision|table/missing-cell',
    },
  ])('$name', ({ row, want }) => {
    const report = readOne(row, { asOf });
    expect(told(report)[0]).toBe(`2|${want}`);
    expect(report.accepted).toEqual([]);
    expect(report.rejected).toHaveLength(1);
  });

  it('nothing on the day of the table', () => {
    expect(
      readOne({ ...good, on: '2025-12-31', recordedOn: '2025-12-31' }, { asOf }).accepted,
    ).toHaveLength(1);
    expect(readOne({ ...good, on: '2026-01-01' }).accepted).toHaveLength(1);
  });

  it('a number that stands for a day only where it is declared', () => {
    expect(eventOf(readOne({ ...good, on: 45769 }, { excelEpoch: 1900 }))?.on).toBe('2025-04-22');
  });
});

describe('a blank cell among filled ones', () => {
  it.each([
    { field: 'kind', options: {}, want: 'table/missing-cell' },
    { field: 'kind', options: { kind: 'maintained' }, want: 'table/blank-among-filled' },
    { field: 'on', options: {}, want: 'table/missing-cell' },
    { field: 'on', options: { on: plainDate('2025-04-22') }, want: 'table/blank-among-filled' },
  ] as const)('of $field is told once, with $options', ({ field, options, want }) => {
    const filled = { unitId: 'w-1', kind: 'recognised', on: '2025-04-22', forYear: 2024 };
    const report = read([filled, { ...filled, unitId: 'w-2', [field]: '' }], options);
    expect(told(report)).toEqual([`3|${field}|${want}`]);
  });
});

describe('the rows of a ward', () => {
  const header = ['unitId', 'id', 'kind', 'on', 'forYear', 'instrument'];

  it('are refused together', () => {
    const report = read([
      header,
      ['w-1', 'a', 'recognised', '2024-04-10', 2023, ''],
      ['w-2', 'a', 'recognised', '2024-04-10', 2023, ''],
      ['w-1', 'b', 'maintained', '22/04/2025', 2024, ''],
      ['', 'c', 'maintained', '2025-04-22', 2024, ''],
      ['w-1', 'd', 'Khen', '2025-04-22', 2024, ''],
    ]);
    expect(told(report)).toEqual([
      '2||table/refused-with',
      '4|on|date/undeclared-format',
      '5||table/missing-cell',
      '6|kind|input/not-one-of',
    ]);
    expect(report.issues[0]?.issue).toMatchObject({ path: [1], params: { rowNumbers: [4, 5, 6] } });
    expect(report.accepted.map(({ value }) => value.unitId)).toEqual(['w-2']);
    expect(report.rejected.map(({ rowNumber }) => rowNumber)).toEqual([2, 4, 5, 6]);
  });

  it('may say the same again', () => {
    const report = read([
      header,
      ['w-1', 'a', 'recognised', '2024-04-10', 2023, ''],
      ['w-1', '', 'maintained', '2025-04-22', 2024, 'QĐ'],
      ['w-1', '', 'maintained', '2025-04-22', 2024, 'QĐ'],
      ['w-1', 'a', 'Công nhận', '2024-04-10', '2023', ''],
    ]);
    expect(told(report)).toEqual(['4||history/repeated-row', '5||history/repeated-row']);
    expect(report.issues.map(({ issue }) => issue.params)).toEqual([
      { unitId: 'w-1', otherRowNumber: 3 },
      { unitId: 'w-1', otherRowNumber: 2 },
    ]);
    expect(report.issues[0]?.issue).toMatchObject({ path: [3], severity: 'warning' });
    expect(report.accepted[0]?.rowNumbers).toEqual([2, 3, 4, 5]);
    expect(report.accepted[0]?.value.events.map(({ id }) => id)).toEqual(['a', 'row-3']);
  });

  it('may not differ under one id, nor contradict each other', () => {
    const differing = read([
      header,
      ['w-1', 'a', 'recognised', '2024-04-10', 2023, ''],
      ['w-1', 'a', 'recognised', '2024-04-11', 2023, ''],
    ]);
    expect(told(differing)).toContain('3|id|history/repeated-id');
    expect(differing.accepted).toEqual([]);
    const early = read([
      header,
      ['w-1', 'a', 'maintained', '2024-04-10', 2023, ''],
      ['w-1', 'b', 'recognised', '2025-04-11', 2024, ''],
    ]);
    // Whether there was a title before is known with the units alone.
    expect(told(early)).toEqual([]);
    const contradictory = read([
      header,
      ['w-1', 'a', 'recognised', '2024-04-10', 2023, ''],
      ['w-1', 'b', 'not-maintained', '2024-04-11', 2023, ''],
    ]);
    expect(told(contradictory)).toEqual([
      '2||table/refused-with',
      '3||history/contradictory-decisions',
    ]);
    expect(contradictory.issues[0]?.issue.params).toEqual({ rowNumbers: [3] });
  });

  it('are used with a warning where ids differ and nothing else', () => {
    const report = read([
      header,
      ['w-1', 'a', 'recognised', '2024-04-10', 2023, ''],
      ['w-1', 'b', 'recognised', '2024-04-10', 2023, ''],
    ]);
    expect(told(report)).toEqual(['3||history/repeated-event']);
    expect(report.accepted).toHaveLength(1);
  });

  it('must fit the units that are given', () => {
    const rows = [
      header,
      ['w-1', 'a', 'maintained', '2025-04-10', 2024, ''],
      ['w-2', 'a', 'recognised', '2023-12-31', 2023, ''],
      ['w-9', 'a', 'recognised', '2023-12-31', 2023, ''],
    ];
    const report = read(rows, { units });
    expect(told(report)).toEqual([
      '2||history/before-recognition',
      '3|on|records/outside-existence',
      '4|unitId|records/unknown-unit',
    ]);
    expect(report.accepted).toEqual([]);
    expect(read(rows).accepted).toHaveLength(3);
  });

  it('are told in the first of them what is wrong with all', () => {
    const row = ['w-1', '', 'recognised', '2024-04-10', '', ''];
    const rows = Array.from({ length: 1_001 }, (_, index) => [...row.slice(0, 5), `QĐ ${index}`]);
    const { rejected } = read([header, ...rows]);
    expect(rejected[0]?.issues.map(({ issue }) => issue.code)).toEqual([
      'input/missing-key',
      'input/too-many-issues',
    ]);
    expect(rejected.at(-1)?.issues.map(({ issue }) => issue.code)).toEqual(['table/refused-with']);
  });

  it('keep the warnings of refused rows', () => {
    const report = read([
      header,
      ['w-1', '', 'not-maintained', '2025-04-10', 2024, ''],
      ['w-1', '', 'not-maintained', '2025-04-10', 2024, ''],
      ['w-1', '', 'recognised', '2025-04-10', 2024, ''],
    ]);
    expect(told(report)).toEqual([
      '2||history/contradictory-decisions',
      '3||history/repeated-row',
      '3||table/refused-with',
      '4||table/refused-with',
    ]);
    expect(report.rejected.map(({ issues }) => issues.length)).toEqual([1, 2, 1]);
  });
});

describe('a table of events', () => {
  const rows = [
    ['unitId', 'kind', 'on', 'forYear'],
    ['ward-1', 'recognised', '03/04/2024', 2023],
  ];

  it.each([
    { options: { asOf: 'hôm nay' }, path: ['asOf'] },
    // Month first, where it was not refused.
    { options: { dateFormat: 'DD/MM/YYYY' }, path: ['dateFormat'] },
    { options: { excelEpoch: 1905 }, path: ['excelEpoch'] },
  ])('is refused for options at fault: $options', ({ options, path }) => {
    const report = readHistoryRows(rows, { dateFormat: 'dd/MM/yyyy', ...options } as never);
    expect(report.issues.map(({ issue }) => issue.path)).toEqual([path]);
    expect(report.rejected).toHaveLength(1);
  });

  it.each(['dd/MM/yyyy', 'dd-MM-yyyy', 'dd.MM.yyyy', 'MM/dd/yyyy'] as const)(
    'may have days written %s, and serial numbers',
    (dateFormat) => {
      const written = dateFormat.replace('dd', '03').replace('MM', '04').replace('yyyy', '2024');
      for (const excelEpoch of [1900, 1904] as const) {
        const report = readHistoryRows([rows[0], ['ward-1', 'recognised', written, 2023]], {
          dateFormat,
          excelEpoch,
        });
        expect(report.accepted[0]?.value.events[0]?.on).toBe('2024-04-03');
      }
    },
  );

  it('warns where it has no rows', () => {
    expect(told(readHistoryRows(rows.slice(0, 1)))).toEqual(['||table/no-rows']);
  });
});

describe('the header of a table of events', () => {
  it.each([
    { name: 'no ward', header: ['kind', 'on'], want: ['||table/missing-column'] },
    {
      name: 'no kind and day',
      header: ['unitId'],
      want: ['||table/missing-column', '||table/missing-column'],
    },
    {
      name: 'names without a register',
      header: ['ward', 'unitCode', 'kind', 'on'],
      want: ['|unitCode|table/no-register', '|ward|table/no-register'],
    },
    { name: 'an unknown one alone', header: ['Cái gì'], want: ['1|Cái gì|header/unknown'] },
  ])('is refused: $name', ({ header, want }) => {
    const report = read([header, header.map(() => 'x')]);
    expect(told(report)).toEqual(want);
    expect(report.stats).toMatchObject({ acceptedRowCount: 0, rejectedRowCount: 1 });
  });
});
