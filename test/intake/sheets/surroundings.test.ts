import { describe, expect, it } from 'vitest';
import { answersOf, read } from '../assessments/tables';
import { told } from '../told';
import { acceptedIn, readSheet, refusedIn } from './cases';

const header = ['STT', 'Phường', 'Số tiêu chí đạt', 'Ghi chú'];
const benHoa = [1, 'Bến Hòa', '20/20', null];
const thuyLy = [2, 'Thủy Lý', '19/20', null];

describe('I1: an ignored column is still looked at', () => {
  it.each([
    'dự kiến đạt',
    'Dự  kiến',
    'DỰ KIẾN ĐẠT'.normalize('NFD'),
    'du kien dat',
    'dư kiến',
    'dự kі\u1ebfn',
    'dự\nkiến đạt',
    'ước đạt',
    'projected',
    'đề nghị thu hồi',
    'đã huỷ',
    'đã hủy',
    'xin rút',
    'chưa thẩm định',
    'chờ được thẩm định',
  ])('refuses a confirmed row beside %j', (note) => {
    const report = readSheet([header, [1, 'Bến Hòa', '20/20', note], thuyLy]);
    expect(acceptedIn(report)).toEqual(['thuy-ly confirmed 2024 19']);
    expect(refusedIn(report)).toEqual(['2 sheet/contradicting-text']);
    expect(told(report)).toEqual(['2|Ghi chú|sheet/contradicting-text']);
  });

  it.each([
    { note: 'dự kiến đạt', issues: [] },
    { note: 'xin rút', issues: ['2|Ghi chú|sheet/noteworthy-text'] },
  ])('takes a projected row beside $note', ({ note, issues }) => {
    const report = readSheet([header, [1, 'Bến Hòa', '20/20', note]], { basis: 'projected' });
    expect(acceptedIn(report)).toEqual(['ben-hoa projected 2024 20']);
    expect(told(report)).toEqual(issues);
  });

  it.each(['dữ kiện đầy đủ', 'rút kinh nghiệm', 'đã thẩm định', 'Huy chương', 7, true])(
    'takes a row beside %j',
    (note) => {
      expect(told(readSheet([header, [1, 'Bến Hòa', '20/20', note]]))).toEqual([]);
    },
  );

  it('looks at columns that the host ignores, and at reasons', () => {
    const ignored = readSheet(
      [
        ['Phường', 'Số tiêu chí đạt', 'Đề xuất'],
        ['Bến Hòa', '20/20', 'thu hồi'],
      ],
      { ignoredHeaders: ['Đề xuất'] },
    );
    expect(refusedIn(ignored)).toEqual(['2 sheet/contradicting-text']);
    const reasons = readSheet([
      ['Phường', 'Tiêu chí', 'Kết quả', 'Lý do'],
      ['Bến Hòa', 'criterion-7', 'Đạt', ''],
      ['Bến Hòa', 'criterion-8', 'Đạt', 'dự kiến'],
    ]);
    expect(acceptedIn(reasons)).toEqual([]);
  });

  it('looks at what the host calls a column', () => {
    const report = readSheet(
      [
        ['Phường', 'Số TC dự kiến đạt'],
        ['Bến Hòa', '20/20'],
      ],
      { headers: { 'Số TC dự kiến đạt': 'tally' } },
    );
    expect(refusedIn(report)).toEqual(['2 sheet/contradicting-text']);
  });
});

describe('headings between rows', () => {
  const section = (text: string) => [null, text, null, null];

  it('hold until another says the contrary, each kind of its own', () => {
    const rows = [
      header,
      section('Dự kiến đạt'),
      benHoa,
      section('Năm 2024'),
      thuyLy,
      section('Kết quả chính thức'),
      [3, 'Hải Sơn I', '20/20', null],
    ];
    expect(refusedIn(readSheet(rows, { sections: [] }))).toEqual([
      '3 sheet/contradicting-text',
      '5 sheet/contradicting-text',
    ]);
  });

  it('may name another number of criteria than the set has', () => {
    const rows = (count: number) => [header, section(`Bộ ${count} tiêu chí`), benHoa];
    expect(refusedIn(readSheet(rows(22), { sections: [] }))).toEqual([
      '3 sheet/contradicting-text',
    ]);
    expect(refusedIn(readSheet(rows(20), { sections: [] }))).toEqual([]);
  });
});

describe('I2: a second table under the first', () => {
  const second = (title: string) => [
    header,
    benHoa,
    [],
    [title],
    header,
    [1, 'Thủy Lý', '20/20', null],
  ];

  it.each(['DANH SÁCH PHƯỜNG DỰ KIẾN ĐẠT', 'Năm 2023', 'Danh sách bổ sung'])(
    'is refused below %j',
    (title) => {
      const report = readSheet(second(title));
      expect(acceptedIn(report)).toEqual(['ben-hoa confirmed 2024 20']);
      expect(report.rejected.map(({ rowNumber }) => rowNumber)).toEqual([5, 6]);
      expect(told(report)).toContain('5||table/second-table');
      expect(report.stats).toMatchObject({ receivedRowCount: 3, skippedRowCount: 2 });
    },
  );

  it('is refused with no title at all, and in other columns', () => {
    const { rejected } = readSheet([header, benHoa, header, thuyLy]);
    expect(
      rejected.map(({ rowNumber, issues: [first] }) => [rowNumber, first?.issue.code]),
    ).toEqual([
      [3, 'table/second-table'],
      [4, 'table/second-table'],
    ]);
    const turned = readSheet(
      [header, benHoa, ['Số tiêu chí đạt', 'Phường'], ['20/20', 'Thủy Lý']],
      {
        sections: [],
      },
    );
    expect(acceptedIn(turned)).toEqual(['ben-hoa confirmed 2024 20']);
  });

  it.each([
    {
      title: 'DANH SÁCH PHƯỜNG DỰ KIẾN ĐẠT',
      sections: ['basis'],
      second: 'thuy-ly projected 2024 20',
    },
    { title: 'II. Năm 2023', sections: ['assessmentYear'], second: 'thuy-ly confirmed 2023 20' },
    {
      title: 'DỰ KIẾN NĂM 2023',
      sections: ['basis', 'assessmentYear'],
      second: 'thuy-ly projected 2023 20',
    },
    { title: 'Danh sách bổ sung', sections: [], second: 'thuy-ly confirmed 2024 20' },
  ] as const)(
    'is read on where an option says what $title means',
    ({ title, sections, second: row }) => {
      const report = readSheet(second(title), { sections });
      expect(acceptedIn(report)).toEqual(['ben-hoa confirmed 2024 20', row]);
      expect(report.stats).toMatchObject({ receivedRowCount: 2, skippedRowCount: 3 });
    },
  );

  it.each([
    { title: 'DANH SÁCH PHƯỜNG DỰ KIẾN ĐẠT', sections: [] },
    { title: 'DANH SÁCH PHƯỜNG DỰ KIẾN ĐẠT', sections: ['assessmentYear'] },
    { title: 'Năm 2023', sections: ['basis'] },
    { title: 'Năm 2023', sections: [] },
    { title: 'Năm 2023 và năm 2024', sections: ['assessmentYear'] },
    { title: 'Chính thức và dự kiến', sections: ['basis'] },
  ] as const)('is refused where $title is not what $sections say', ({ title, sections }) => {
    expect(acceptedIn(readSheet(second(title), { sections }))).toEqual([
      'ben-hoa confirmed 2024 20',
    ]);
  });

  it('keeps a doubt below other headings until one says the contrary', () => {
    const rows = [header, ['Dự kiến đạt'], ['Quận 1'], benHoa, ['Chính thức'], thuyLy];
    expect(acceptedIn(readSheet(rows, { sections: ['area', 'basis'] }))).toEqual([
      'ben-hoa projected 2024 20',
      'thuy-ly confirmed 2024 19',
    ]);
    expect(acceptedIn(readSheet(rows, { sections: [] }))).toEqual(['thuy-ly confirmed 2024 19']);
  });
});

describe('a heading between rows', () => {
  it.each([
    { row: ['QUẬN BẾN CŨ'] },
    { row: ['I', 'Quận Bến Cũ:', null] },
    { row: [null, 'II. Quận Bến Cũ (2 phường)'] },
  ])('is an area where an option says so: $row', ({ row }) => {
    const rows = [header, row, [1, 'Bình Đông', '20/20']];
    expect(acceptedIn(readSheet(rows, { sections: ['area'] }))).toEqual([
      'binh-dong-sx confirmed 2024 20',
    ]);
    expect(refusedIn(readSheet(rows))).toEqual(['3 table/section-row unit/ambiguous']);
  });

  it('may name an area of two', () => {
    const rows = [header, ['BẾN CŨ'], [1, 'Bình Đông', '20/20']];
    expect(refusedIn(readSheet(rows, { sections: ['area'] }))).toEqual(['3 unit/ambiguous']);
  });

  it('holds a ward to its area', () => {
    const report = readSheet([header, ['QUẬN 1'], [1, 'Hải Sơn I', '20/20']], {
      sections: ['area'],
    });
    expect(refusedIn(report)).toEqual(['3 unit/not-found']);
  });

  it('refuses what is below a misspelt ward without a result, and not what is below a ward', () => {
    expect(acceptedIn(readSheet([header, [1, 'Bến Hoà'], thuyLy]))).toEqual([
      'ben-hoa confirmed 2024 ',
      'thuy-ly confirmed 2024 19',
    ]);
    const report = readSheet([header, [1, 'Bến Hoa'], thuyLy]);
    expect(refusedIn(report)).toEqual(['3 table/section-row']);
    expect(told(report)).toEqual(['2|Phường|sheet/heading-row', '3||table/section-row']);
  });

  it('is told once for all rows below it', () => {
    const report = readSheet([header, ['Danh sách bổ sung'], benHoa, thuyLy]);
    expect(told(report)).toEqual(['2|STT|sheet/heading-row', '3||table/section-row']);
    expect(report.rejected.map(({ issues }) => issues.length)).toEqual([1, 1]);
  });

  it.each(['2023', 2023, 'Dự kiến'])('may be %j', (text) => {
    const report = readSheet([['unitId', 'tally'], [text], ['ben-hoa', '20/20']], {
      units: undefined as never,
    });
    expect(acceptedIn(report)).toEqual([]);
  });
});

describe('I3: a title above the header', () => {
  const rows = (title: string) => [[title], header, benHoa, thuyLy];

  it.each([
    'DANH SÁCH DỰ KIẾN ĐẠT NĂM 2023',
    'KẾT QUẢ NĂM 2023',
    'KẾT QUẢ GIAI ĐOẠN 2021-2023',
    'KẾT QUẢ THEO 22 TIÊU CHÍ',
    'DANH SÁCH ĐỀ NGHỊ THU HỒI',
  ])('contradicts the options: %j', (title) => {
    const report = readSheet(rows(title), { headerRows: [2] });
    expect(acceptedIn(report)).toEqual([]);
    expect(report.rejected).toHaveLength(2);
    expect(new Set(report.issues.map(({ issue }) => issue.code))).toEqual(
      new Set(['sheet/contradicting-text']),
    );
  });

  it.each([
    'KẾT QUẢ NĂM 2024',
    'Kết quả năm 2024, Hà Nội, ngày 10 tháng 01 năm 2025',
    'KẾT QUẢ GIAI ĐOẠN 2021 - 2025',
    'Kết quả năm 2023 và năm 2024',
    'Kèm theo Báo cáo số 12/2025/BC ngày 10/01/2025',
    'KẾT QUẢ 20 TIÊU CHÍ',
    'CÔNG AN THÀNH PHỐ SÔNG XANH',
  ])('says the same: %j', (title) => {
    expect(told(readSheet(rows(title), { headerRows: [2] }))).toEqual([]);
  });

  it('fills in what an option says it means', () => {
    const report = readSheet(rows('DỰ KIẾN ĐẠT NĂM 2023'), {
      headerRows: [2],
      sections: ['basis', 'assessmentYear'],
    });
    expect(acceptedIn(report)).toEqual(['ben-hoa projected 2023 20', 'thuy-ly projected 2023 19']);
  });
});

describe('a text below the table', () => {
  it.each([
    { rows: [['Ghi chú: số liệu dự kiến']] },
    { rows: [[], ['Người lập biểu', null, null, 'Kết quả dự kiến']] },
    { rows: [['* Dự kiến đạt']] },
  ])('holds for all rows: $rows', ({ rows }) => {
    const report = readSheet([header, benHoa, thuyLy, ...rows]);
    expect(acceptedIn(report)).toEqual([]);
    expect(report.stats).toMatchObject({ receivedRowCount: 2, skippedRowCount: rows.length });
  });

  it('is passed over where it says nothing', () => {
    const report = readSheet([
      header,
      benHoa,
      ['Tổng cộng: 1 phường'],
      ['Sông Xanh, ngày 20 tháng 12 năm 2024'],
      ['NGƯỜI LẬP BIỂU', null, null, 'TRƯỞNG CÔNG AN QUẬN'],
      ['(Ký, ghi rõ họ tên)', null, null, '(Ký tên, đóng dấu)'],
    ]);
    expect(acceptedIn(report)).toEqual(['ben-hoa confirmed 2024 20']);
    expect(report.rejected).toEqual([]);
    expect(told(report)).toEqual([
      '3|STT|table/total-row',
      '4|STT|sheet/footer-row',
      '5|STT|sheet/footer-row',
      '6|STT|sheet/footer-row',
    ]);
  });
});

describe('texts beside each other below the table', () => {
  it.each([
    'Người lập biểu',
    'Nơi nhận:',
    'Ghi chú',
    'Lưu ý:',
    'Thủ trưởng đơn vị',
    'Trưởng công an quận',
    'Trưởng phòng',
    'Giám đốc',
    'Xác nhận của đơn vị',
    'TM. Đơn vị',
    'KT. Trưởng phòng',
    '(Ký tên)',
    'Ngày 20 tháng 12 năm 2024',
    'Prepared by',
    'Note: all',
  ])('are no row where the first begins as %j', (text) => {
    const report = readSheet([header, benHoa, [null, text, null, 'Nguyễn']]);
    expect(told(report)).toEqual(['3|Phường|sheet/footer-row']);
    expect(report.rejected).toEqual([]);
  });

  it.each([
    { why: 'the first begins otherwise', row: [null, 'Họ và tên', null, 'Nguyễn'] },
    { why: 'one is a number', row: [null, 'Ghi chú', 7, 'Nguyễn'] },
    { why: 'one is a ward', row: ['Ghi chú', 'Thủy Lý', null, 'Nguyễn'] },
    { why: 'the word stands behind', row: [null, 'Các ghi chú', null, 'Nguyễn'] },
  ])('are a row where $why', ({ row }) => {
    const { stats } = readSheet([header, benHoa, row]);
    expect(stats).toMatchObject({ receivedRowCount: 2, skippedRowCount: 0 });
  });
});

describe('I4: merged cells of an area', () => {
  const rows = [
    ['Quận', 'Phường', 'Số tiêu chí đạt'],
    ['Quận 1', 'Bến Hòa', '20/20'],
    [null, 'Hải Sơn I', '20/20'],
    [null, 'Thủy Lý', '20/20'],
  ];

  it('are refused as they are', () => {
    const report = readSheet(rows);
    expect(acceptedIn(report)).toEqual(['ben-hoa confirmed 2024 20']);
    expect(refusedIn(report)).toEqual(['3 table/blank-among-filled', '4 table/blank-among-filled']);
  });

  it.each(['area', 'Quận'])('are filled down by the name %j, and the area holds', (name) => {
    const report = readSheet(rows, { fillDown: [name] });
    expect(acceptedIn(report)).toEqual(['ben-hoa confirmed 2024 20', 'thuy-ly confirmed 2024 20']);
    expect(refusedIn(report)).toEqual(['3 unit/not-found']);
  });

  it('are not carried over what could not be read, over a total or a heading', () => {
    const [head, first, , third] = rows;
    for (const between of [
      [{}, 'Bến Hòa', '20/20'],
      ['Cộng Quận 1', null, 1],
      ['Danh sách bổ sung'],
      'no row',
    ]) {
      const report = readSheet([head, first, between, third], { fillDown: ['area'], sections: [] });
      expect(acceptedIn(report)).toEqual(['ben-hoa confirmed 2024 20']);
      expect(refusedIn(report).at(-1)).toBe('4 table/blank-among-filled');
    }
    const blank = readSheet([head, first, [], third], { fillDown: ['area'] });
    expect(acceptedIn(blank)).toHaveLength(2);
  });

  it('must be named by a column', () => {
    expect(told(readSheet(rows, { fillDown: ['vùng'] }))).toContain('||header/unknown-field');
  });
});

describe('an option stands in for a column, never for a cell', () => {
  it.each([
    { header: ['Phường', 'tally', 'Năm'], filled: 2024 },
    { header: ['Phường', 'tally', 'Bộ tiêu chí'], filled: 'model-ward-police-20' },
    { header: ['Phường', 'tally', 'Loại kết quả'], filled: 'Chính thức' },
  ])('of $header', ({ header: names, filled }) => {
    const some = readSheet([names, ['Bến Hòa', '20/20', filled], ['Thủy Lý', '20/20', '']]);
    expect(refusedIn(some)).toEqual(['3 table/blank-among-filled']);
    const none = readSheet([names, ['Bến Hòa', '20/20', ''], ['Thủy Lý', '20/20', '']]);
    expect(acceptedIn(none)).toHaveLength(2);
    const broken = readSheet([names, ['Bến Hòa', '20/20', {}], ['Thủy Lý', '20/20', '']]);
    expect(acceptedIn(broken)).toEqual([]);
  });
});

describe('I5: a ward merged over its criteria', () => {
  const rows = [
    ['Phường', 'Tiêu chí', 'Kết quả'],
    ['Bến Hòa', 'criterion-6', 'Đạt'],
    [null, 'criterion-7', 'Không đạt'],
    ['Thủy Lý', 'criterion-6', 'Đạt'],
    ['Hải Sơn I', 'criterion-6', 'Đạt'],
  ];

  it('refuses its neighbours, since it may belong to either', () => {
    const report = readSheet(rows);
    expect(report.accepted.map(({ value }) => value.unitId)).toEqual(['hai-son-1']);
    expect(refusedIn(report)).toEqual([
      '2 table/refused-with',
      '3 table/missing-cell',
      '4 table/refused-with',
    ]);
    expect(report.rejected[0]?.issues.at(-1)?.issue.params).toEqual({ rowNumbers: [3] });
  });

  it('refuses them beside a row that could not be received', () => {
    const report = readSheet([...rows.slice(0, 2), 'no row', ...rows.slice(3)]);
    expect(report.accepted.map(({ value }) => value.unitId)).toEqual(['hai-son-1']);
  });

  it('is read where it is filled down', () => {
    const { accepted } = readSheet(rows, { fillDown: ['ward'] });
    expect(accepted.map(({ rowNumbers }) => rowNumbers)).toEqual([[2, 3], [4], [5]]);
    expect(accepted[0]?.value.results).toMatchObject({
      answers: [
        { criterionId: 'criterion-6', answer: { status: 'met' } },
        { criterionId: 'criterion-7', answer: { status: 'not-met' } },
      ],
    });
  });
});

describe('I8: a header of several rows', () => {
  it('names columns with their groups', () => {
    const rows = [
      ['STT', 'unitId', 'Tiêu chí', null, null],
      [null, null, '1', '2', '3'],
      [1, 'ward-1', 'Đạt', 'Không đạt', 'x'],
    ];
    const report = read(rows, { headerRows: [1, 2] });
    expect(told(report)).toEqual([]);
    expect(answersOf(report)).toMatchObject([
      ['premises', { status: 'met' }],
      ['patrols', { status: 'not-met' }],
      ['training', { status: 'met' }],
    ]);
  });

  it('looks at the groups', () => {
    const rows = (group: string) => [
      ['Phường', group, null],
      [null, 'Số tiêu chí đạt', 'Ghi chú'],
      ['Bến Hòa', '20/20', null],
    ];
    expect(acceptedIn(readSheet(rows('Kết quả'), { headerRows: [1, 2] }))).toHaveLength(1);
    expect(acceptedIn(readSheet(rows('Dự kiến'), { headerRows: [1, 2] }))).toEqual([]);
    expect(acceptedIn(readSheet(rows('Năm 2023'), { headerRows: [1, 2] }))).toEqual([]);
  });

  it('has three rows at the most, in their order', () => {
    const rows = [['Phường', 'tally'], [], [], [], ['Bến Hòa', '20/20']];
    expect(acceptedIn(readSheet(rows, { headerRows: [1, 2, 3] }))).toHaveLength(1);
    expect(told(readSheet(rows, { headerRows: [1, 4] }))).toContain('||table/no-header');
    expect(told(readSheet(rows, { headerRows: [2, 1] }))).toContain('||table/no-header');
  });
});

describe('I15: rows of totals', () => {
  it.each([
    'Tổng cộng: 12 phường',
    'TỔNG CỘNG (I+II)',
    'Cộng Sông Xanh 24',
    'Cộng',
    'Tổng số phường',
    'Tổng: 3',
    'Cộng Quận 1',
    'Tổng số xã',
    'Tổng số đơn vị: 4',
    'Tổng số quận',
    'Tổng: 12 huyện',
    'Cộng: số phường',
    'Total units',
    'Total: 3 unit',
    'Total wards',
    'Total 1.200 ward',
    'Tổng cộng (I + II)',
    'Tổng cộng 50%',
    'Cộng:',
  ])('are skipped and told: %j', (text) => {
    const report = readSheet([header, benHoa, [null, text, 24, null]]);
    expect(acceptedIn(report)).toHaveLength(1);
    expect(report.rejected).toEqual([]);
    expect(told(report)).toEqual(['3|Phường|table/total-row']);
  });

  it.each(['Cộng Hòa', 'Tổng Cọt', 'Cộng phườngx', 'Tổng quánh', 'Cộngphường'])(
    'are not wards: %j',
    (text) => {
      expect(refusedIn(readSheet([header, [1, text, '20/20']]))).toEqual(['2 unit/not-found']);
    },
  );
});
