import { explainRemedy } from 'model-ward-rules/explanation';
import { type RowReport, readHistoryRows } from 'model-ward-rules/intake';
import { describe, expect, it } from 'vitest';
import { read } from '../assessments/tables';
import { told } from '../told';
import { readSheet, units } from './cases';

const events = (report: ReturnType<typeof readHistoryRows>) =>
  report.accepted.map(({ value }) => [
    value.unitId,
    ...value.events.map((event) =>
      [event.kind, event.on, 'forYear' in event ? event.forYear : '', event.instrument ?? ''].join(
        ' ',
      ),
    ),
  ]);

const remediesOf = ({ issues }: RowReport<unknown>) =>
  issues.map(({ issue }) => explainRemedy(issue, 'en'));

describe('the self-assessment form of one ward', () => {
  const rows = [
    ['STT', 'Nội dung', 'Tự đánh giá', 'Kết quả thẩm định', 'Tài liệu minh chứng'],
    [1, 'Trụ sở', 'Đạt', 'Chưa đạt', 'BC 12; QĐ 5'],
    [2, 'Tuần tra', 'Đạt', 'Đạt', null],
    [3, 'Tiêu chí 3', 'Chưa đạt', '', 'BC 12\nBC 13'],
  ];
  const one = { unitId: 'ward-1', stage: 'provincial-review' };

  it('makes two assessments with their stages and evidence', () => {
    const report = read(rows, one);
    expect(told(report)).toEqual(['2||criterion/unanswered']);
    expect(
      report.accepted.map(({ rowNumbers, value }) => [rowNumbers, value.unitId, value.stage]),
    ).toEqual([
      [[2, 3, 4], 'ward-1', 'self-assessment'],
      [[2, 3, 4], 'ward-1', 'provincial-review'],
    ]);
    expect(report.stats).toMatchObject({
      receivedRowCount: 3,
      acceptedRowCount: 3,
      rejectedRowCount: 0,
    });
    const answers = report.accepted.map(({ value: { results } }) =>
      results.kind === 'by-criterion'
        ? results.answers.map(({ criterionId, answer, evidence = [] }) =>
            [
              criterionId,
              'status' in answer ? answer.status : '',
              ...evidence.map(({ id }) => id),
            ].join(' '),
          )
        : [],
    );
    expect(answers).toEqual([
      ['premises met BC 12 QĐ 5', 'patrols met', 'training not-met BC 12 BC 13'],
      ['premises not-met BC 12 QĐ 5', 'patrols met'],
    ]);
  });

  it('makes one where nothing was reviewed yet, and one where it has no column for that', () => {
    const blank = rows.map((row, place) => (place === 0 ? row : row.with(3, null)));
    expect(read(blank, one).accepted.map(({ value }) => value.stage)).toEqual(['self-assessment']);
    const self = rows.map((row) => row.toSpliced(3, 1));
    expect(read(self, { unitId: 'ward-1' }).accepted.map(({ value }) => value.stage)).toEqual([
      'self-assessment',
    ]);
    const nothing = blank.map((row, place) => (place === 0 ? row : row.with(2, null)));
    expect(read(nothing, one).accepted).toHaveLength(1);
  });

  it('is refused at both stages where a result of one cannot be read', () => {
    const report = read(
      rows.map((row) => (row[0] === 2 ? row.with(3, 'Gần đạt') : row)),
      one,
    );
    expect(report.accepted).toEqual([]);
    expect(report.stats).toMatchObject({ receivedRowCount: 3, rejectedRowCount: 3 });
    expect(told(report).filter((issue) => !issue.includes('unanswered'))).toEqual([
      '2||table/refused-with',
      '3|Kết quả thẩm định|status/unreadable',
      '4||table/refused-with',
    ]);
  });

  it('refuses each row once, also where its rows were reviewed at several stages', () => {
    const header = ['unitId', ...(rows[0] as readonly string[]).slice(1, 4), 'Cấp đánh giá'];
    const report = read(
      [
        header,
        ['ward-1', 'Trụ sở', 'Đạt', 'Gần đạt', 'Cấp quận'],
        ['ward-1', 'Tuần tra', 'Đạt', 'Đạt', 'Cấp tỉnh'],
        ['ward-2', 'Trụ sở', 'Đạt', 'Đạt', 'Cấp tỉnh'],
      ],
      { stage: 'provincial-review' },
    );
    expect(report.accepted.map(({ rowNumbers }) => rowNumbers)).toEqual([[4], [4]]);
    expect(report.rejected.map(({ rowNumber }) => rowNumber)).toEqual([2, 3]);
    expect(told(report).filter((issue) => !issue.includes('unanswered'))).toEqual([
      '2|Kết quả thẩm định|status/unreadable',
      '3||table/refused-with',
    ]);
  });

  it('needs the stage of its review, and says so (I20)', () => {
    const report = read(rows, { unitId: 'ward-1' });
    expect(told(report)).toEqual(['||table/missing-column']);
    expect(remediesOf(report)[0]).toContain('option "stage"');
  });

  it('needs its ward, and says so (I20)', () => {
    const report = read(rows, { stage: 'provincial-review' });
    expect(told(report)).toEqual(['||table/missing-column']);
    expect(remediesOf(report)[0]).toContain('option "unitId"');
    expect(told(read(rows, { ...one, unitId: ' ' }))).toContain('||input/wrong-format');
    expect(told(read(rows, { ...one, units }))).toContain('2||records/unknown-unit');
  });

  it('tells evidence that is no id', () => {
    const report = read(
      rows.map((row) => (row[0] === 2 ? row.with(4, 'a\u0007b') : row)),
      one,
    );
    expect(told(report)).toContain('3|Tài liệu minh chứng|input/wrong-format');
    expect(report.accepted).toEqual([]);
  });

  it('may give tallies for many wards', () => {
    const report = read(
      [
        ['unitId', 'Tự đánh giá', 'Kết quả thẩm định'],
        ['w-1', '3/3', '2/3'],
        ['w-2', '3/3', ''],
      ],
      { stage: 'district-appraisal' },
    );
    expect(report.accepted.map(({ value }) => [value.unitId, value.stage])).toEqual([
      ['w-1', 'self-assessment'],
      ['w-1', 'district-appraisal'],
      ['w-2', 'self-assessment'],
    ]);
  });
});

describe('two columns to tick', () => {
  const rows = (...ticks: readonly (readonly unknown[])[]) => [
    ['Nội dung', 'Đạt', 'Chưa đạt'],
    ...ticks.map((tick, place) => [`Tiêu chí ${place + 1}`, ...tick]),
  ];
  const answers = (report: ReturnType<typeof read>) => {
    const results = report.accepted[0]?.value.results;
    return results?.kind === 'by-criterion'
      ? results.answers.map(
          ({ criterionId, answer }) =>
            `${criterionId} ${'status' in answer ? answer.status : answer.kind}`,
        )
      : undefined;
  };

  it('are results', () => {
    const report = read(rows(['x', ''], [null, '√'], ['', '']), { unitId: 'w' });
    expect(answers(report)).toEqual(['premises met', 'patrols not-met']);
    expect(told(report)).toEqual(['2||criterion/unanswered']);
  });

  it('contradict each other where both are ticked', () => {
    const report = read(rows(['x', 'x']), { unitId: 'w' });
    expect(told(report)).toEqual(['2|Đạt|table/both-ticked']);
    expect(report.accepted).toEqual([]);
  });

  it.each(['Đạt', 'Chưa đạt', 'Dự kiến đạt', '??'])('hold ticks and no other words: %j', (word) => {
    const report = read(rows(['', word]), { unitId: 'w' });
    expect(report.accepted.length === 0 || word === 'Đạt').toBe(true);
  });

  it('may be one column', () => {
    const report = read(
      [
        ['Nội dung', 'Đạt'],
        ['Tiêu chí 1', 'x'],
        ['Tiêu chí 2', ''],
      ],
      { unitId: 'w' },
    );
    expect(answers(report)).toEqual(['premises met']);
  });
});

describe('what is on record of an assessment', () => {
  const header = [
    'unitId',
    'tally',
    'Cấp đánh giá',
    'Ngày đánh giá',
    'Ngày ghi nhận',
    'Từ ngày',
    'Đến ngày',
    'Cơ quan đánh giá',
  ];

  it('has columns', () => {
    const report = read(
      [
        header,
        ['w', '3/3', 'Cấp tỉnh', '10/12/2024', '18/12/2024', '01/12/2023', '30/11/2024', 'Đoàn 1'],
      ],
      { dateFormat: 'dd/MM/yyyy' },
    );
    expect(told(report)).toEqual([]);
    expect(report.accepted[0]?.value).toMatchObject({
      stage: 'provincial-review',
      assessedOn: '2024-12-10',
      recordedOn: '2024-12-18',
      period: { from: '2023-12-01', to: '2024-11-30' },
      assessedBy: 'Đoàn 1',
    });
  });

  it('has options, which stand in for whole columns', () => {
    const report = read(
      [
        ['unitId', 'tally'],
        ['w', '3/3'],
      ],
      {
        stage: 'self-assessment',
        assessedOn: '2024-12-01' as never,
        recordedOn: '2024-12-02' as never,
      },
    );
    expect(report.accepted[0]?.value).toMatchObject({
      stage: 'self-assessment',
      assessedOn: '2024-12-01',
      recordedOn: '2024-12-02',
    });
    const gap = read(
      [
        ['unitId', 'tally', 'stage'],
        ['w', '3/3', 'own-stage'],
        ['v', '3/3', ''],
      ],
      { stage: 'self-assessment' },
    );
    expect(told(gap)).toEqual(['3|stage|table/blank-among-filled']);
    const open = read([
      ['unitId', 'tally', 'stage'],
      ['w', '3/3', 'own-stage'],
      ['v', '3/3', ''],
    ]);
    expect(open.accepted.map(({ value }) => value.stage)).toEqual(['own-stage', undefined]);
  });

  it.each([
    { cells: ['No Stage', '', '', '', ''], issue: 'Cấp đánh giá|input/wrong-format' },
    {
      cells: ['', '2024-12-10', '2024-12-01', '', ''],
      issue: 'Ngày ghi nhận|assessment/day-order',
    },
    { cells: ['', '', '', '2024-12-10', ''], issue: 'Đến ngày|table/missing-cell' },
    { cells: ['', '', '', '', '2024-12-10'], issue: 'Từ ngày|table/missing-cell' },
    { cells: ['', '', '', '2024-12-10', '2024-12-01'], issue: 'Đến ngày|assessment/day-order' },
    { cells: ['', '10/12/2024', '', '', ''], issue: 'Ngày đánh giá|date/undeclared-format' },
  ])('may be wrong: $issue', ({ cells, issue }) => {
    const report = read([header, ['w', '3/3', ...cells, '']]);
    expect(told(report)).toContain(`2|${issue}`);
    expect(report.accepted).toEqual([]);
  });

  it('makes another assessment of another stage or day, and a contradiction of the same', () => {
    const rows = (stages: readonly string[], days: readonly string[]) => [
      ['unitId', 'tally', 'stage', 'recordedOn'],
      ...stages.map((stage, place) => ['w', `${place + 1}/3`, stage, days[place]]),
    ];
    const day = '2024-12-01';
    expect(read(rows(['a', 'b'], [day, day])).accepted).toHaveLength(2);
    expect(read(rows(['a', 'a'], [day, '2024-12-02'])).accepted).toHaveLength(2);
    expect(read(rows(['a', 'a'], [day, day])).accepted).toEqual([]);
  });
});

describe('a registration list', () => {
  const rows = [
    ['STT', 'Phường', 'Quận', 'Ghi chú'],
    [1, 'Bến Hòa', 'Quận 1', ''],
    [2, 'Bình Đông', 'Bến Cũ, Sông Xanh', 'dự kiến hoàn thành trong năm'],
  ];

  it('is read with what it does not say', () => {
    const report = readHistoryRows(rows, {
      units,
      kind: 'registered',
      on: '2024-03-31' as never,
      forYear: 2024,
      instrument: 'KH 5',
    });
    expect(told(report)).toEqual([]);
    expect(events(report)).toEqual([
      ['ben-hoa', 'registered 2024-03-31 2024 KH 5'],
      ['binh-dong-sx', 'registered 2024-03-31 2024 KH 5'],
    ]);
  });

  it('names the options that it needs (I20)', () => {
    const report = readHistoryRows(rows, { units });
    expect(told(report)).toEqual(['||table/missing-column', '||table/missing-column']);
    expect(remediesOf(report).map((text) => /option "(\w+)"/.exec(text)?.[1])).toEqual([
      'kind',
      'on',
    ]);
  });
});

describe('a decision list', () => {
  const options = { units, dateFormat: 'dd/MM/yyyy', forYear: 2023 } as const;

  it.each([
    ['Công nhận đạt', 'recognised'],
    ['Cấp giấy chứng nhận', 'recognised'],
    ['Đăng ký mới', 'registered'],
  ])('has its usual words: %s', (word, kind) => {
    const report = readHistoryRows(
      [
        ['Đơn vị', 'Hình thức', 'Số quyết định', 'Ngày ký'],
        ['CAP Bến Hòa', word, '12/QĐ-BCA', '10/04/2024'],
      ],
      options,
    );
    expect(events(report)).toEqual([['ben-hoa', `${kind} 2024-04-10 2023 12/QĐ-BCA`]]);
  });

  it('may revoke and maintain', () => {
    const report = readHistoryRows(
      [
        ['Đơn vị', 'Hình thức', 'Ngày ký', 'Năm'],
        ['Bến Hòa', 'Công nhận', '10/04/2024', 2023],
        ['Bến Hòa', 'Tiếp tục duy trì', '10/04/2025', 2024],
        ['Bến Hòa', 'Thu hồi danh hiệu', '10/05/2025', ''],
      ],
      { units, dateFormat: 'dd/MM/yyyy' },
    );
    expect(report.accepted[0]?.value.events.map(({ kind }) => kind)).toEqual([
      'recognised',
      'maintained',
      'revoked',
    ]);
  });

  it.each([
    '12/QĐ-BCA ngày 10/04/2024',
    '12/QĐ-BCA, ngày 10 tháng 4 năm 2024',
    '12/QĐ-BCA NGÀY 2024-04-10'.normalize('NFD'),
  ])('may have number and day in one cell: %s', (text) => {
    const report = readHistoryRows(
      [
        ['Đơn vị', 'Số quyết định'],
        ['Bến Hòa', text],
      ],
      { ...options, kind: 'recognised' },
    );
    expect(told(report)).toEqual([]);
    expect(events(report)).toEqual([['ben-hoa', 'recognised 2024-04-10 2023 12/QĐ-BCA']]);
  });

  it.each([
    { cell: '12/QĐ-BCA ngày 31/02/2024', code: 'date/no-such-day' },
    { cell: '12/QĐ-BCA', code: 'table/missing-cell' },
    { cell: '45627 ngày 10/04/2024', code: 'text/changed-by-spreadsheet' },
  ])('is refused with $cell', ({ cell, code }) => {
    const report = readHistoryRows(
      [
        ['Đơn vị', 'Số quyết định'],
        ['Bến Hòa', cell],
      ],
      { ...options, kind: 'recognised' },
    );
    expect(report.rejected[0]?.issues.map(({ issue }) => issue.code)).toContain(code);
  });

  it('does not recognise what its title or a note revokes or only expects', () => {
    const rows = (title: string, note: string) => [
      [title],
      ['Đơn vị', 'Số quyết định', 'Ghi chú'],
      ['Bến Hòa', '12/QĐ ngày 10/04/2024', note],
    ];
    const accepted = (title: string, note = '') =>
      readHistoryRows(rows(title, note), { ...options, headerRows: [2], kind: 'recognised' })
        .accepted.length;
    expect(accepted('DANH SÁCH CÔNG NHẬN NĂM 2023')).toBe(1);
    expect(accepted('DANH SÁCH CÔNG NHẬN NĂM 2024')).toBe(1);
    expect(accepted('DANH SÁCH CÔNG NHẬN NĂM 2022')).toBe(0);
    expect(accepted('DANH SÁCH THU HỒI DANH HIỆU')).toBe(0);
    expect(accepted('DANH SÁCH DỰ KIẾN CÔNG NHẬN')).toBe(0);
    expect(accepted('DANH SÁCH', 'đã thu hồi')).toBe(0);
    const withKinds = readHistoryRows(
      [
        ['CÔNG NHẬN VÀ THU HỒI'],
        ['Đơn vị', 'Hình thức', 'Ngày ký'],
        ['Bến Hòa', 'Công nhận', '10/04/2024'],
      ],
      { ...options, headerRows: [2] },
    );
    expect(withKinds.accepted).toHaveLength(1);
  });

  it('has options that stand in for whole columns', () => {
    const rows = [
      ['Đơn vị', 'Hình thức', 'Ngày ký', 'Năm', 'Số QĐ'],
      ['Bến Hòa', 'Công nhận', '10/04/2024', 2023, '1/QĐ'],
      ['Thủy Lý', '', '', '', ''],
    ];
    const report = readHistoryRows(rows, {
      ...options,
      kind: 'maintained',
      on: '2024-04-10' as never,
      instrument: '2/QĐ',
    });
    expect(
      report.rejected.map(({ rowNumber, issues }) => [
        rowNumber,
        issues.map(({ issue }) => issue.code),
      ]),
    ).toEqual([[3, Array.from({ length: 4 }, () => 'table/blank-among-filled')]]);
  });

  it('may be about one ward', () => {
    const report = readHistoryRows(
      [
        ['Hình thức', 'Ngày ký'],
        ['Công nhận', '10/04/2024'],
      ],
      { ...options, unitId: 'ben-hoa' },
    );
    expect(events(report)).toEqual([['ben-hoa', 'recognised 2024-04-10 2023 ']]);
    expect(
      told(
        readHistoryRows(
          [
            ['Hình thức', 'Ngày ký'],
            ['Công nhận', '10/04/2024'],
          ],
          options,
        ),
      ),
    ).toEqual(['||table/missing-column']);
  });
});

it('a form with areas in two columns holds a ward to both (I6)', () => {
  const header = ['Tỉnh', 'Quận/huyện', 'Phường', 'Số tiêu chí đạt'];
  const report = readSheet([
    header,
    ['Sông Xanh', 'Bến Cũ', 'Bình Đông', '20/20'],
    ['Sông Đỏ', 'Bến Cũ', 'Bình Đông', '19/20'],
    ['Sông Đỏ', 'Quận 1', 'Bình Đông', '20/20'],
  ]);
  expect(report.accepted.map(({ value }) => value.unitId)).toEqual([
    'binh-dong-sx',
    'binh-dong-sd',
  ]);
  expect(told(report)).toEqual(['4|Phường|unit/not-found']);
});

it('an area that no unit has is told once (I17)', () => {
  const report = readSheet([
    ['Quận', 'Phường', 'Số tiêu chí đạt'],
    ['Quận Bến Cu', 'Bình Đông', '20/20'],
    ['Quận Bến Cu', 'Hải Sơn I', '20/20'],
    ['Quận 9', 'Hải Sơn I', '20/20'],
  ]);
  expect(told(report)).toEqual(['2|Quận|unit/unknown-area', '4|Quận|unit/unknown-area']);
  expect(report.issues[0]?.issue.params).toEqual({ received: 'Quận Bến Cu', nearest: 'Bến Cũ' });
  expect(report.rejected.map(({ issues }) => issues.length)).toEqual([1, 1, 1]);
});
