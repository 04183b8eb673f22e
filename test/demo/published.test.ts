import { publishedCases, sources } from 'model-ward-rules/published';
import { describe, expect, test } from 'vitest';
import { example, linesWith, runDemo, runOn } from './run-demo';

const vi = runDemo([]).out;
const en = runDemo(['--locale', 'en']).out;

const cellsOf = (line: string | undefined): readonly string[] => (line ?? '').trim().split(/ {2,}/);

const rowsOf = (output: string, beginning: string): readonly (readonly string[])[] =>
  linesWith(output, beginning).map(cellsOf);

/** The lines from the one that begins with the first text to the one that begins with the second. */
function between(output: string, from: string, to: string): string {
  const lines = output.split('\n');
  const first = lines.findIndex((line) => line.trimStart().startsWith(from));
  const last = lines.findIndex((line, index) => index > first && line.trimStart().startsWith(to));
  return lines.slice(first, last).join('\n');
}

/** The sentences that stand under the row of a ward. */
function notesUnder(output: string, ward: string): readonly string[] {
  const lines = output.split('\n');
  const below = lines.slice(lines.findIndex((line) => line.trimStart().startsWith(ward)) + 1);
  const end = below.findIndex((line) => !line.startsWith('    '));
  return below.slice(0, end).map((line) => line.trim());
}

describe('the published report', () => {
  test.each([['--locale', 'vi'], ['--locale', 'en'], []])('ends well: %s %s', (...args) => {
    expect(runDemo(args)).toMatchObject({ exitCode: 0, error: '' });
  });

  test('is in Vietnamese where no language is named', () => {
    expect(vi).toBe(runDemo(['--locale', 'vi']).out);
    expect(vi).toContain('KẾT QUẢ ĐÃ CÔNG BỐ');
    expect(en).toContain('PUBLISHED RESULTS');
  });

  test('says that the policy is inferred and that only a decision recognises', () => {
    const plainVi = vi.replace(/\s+/g, ' ');
    const plainEn = en.replace(/\s+/g, ' ');
    expect(plainVi).toContain('suy ra từ thực tế, không phải quy định đã công bố');
    expect(plainVi).toContain(
      'Phường chỉ được công nhận bằng quyết định đã ban hành của cấp có thẩm quyền.',
    );
    expect(plainEn).toContain('inferred from practice, not published law');
    expect(plainEn).toContain(
      'The library says what meets a rule. A ward is recognised only by a recorded decision of the authority.',
    );
  });
});

const wards = [
  {
    ward: 'Phường Điện Biên',
    tally: '21/22',
    year: '2022',
    vi: 'Chưa đủ điều kiện',
    en: 'Not eligible',
  },
  {
    ward: 'Phường Hải Châu 1',
    tally: '21/22',
    year: '2022',
    vi: 'Chưa đủ điều kiện',
    en: 'Not eligible',
  },
  { ward: 'Phường Quán Toan', tally: '22/22', year: '2022', vi: 'Đủ điều kiện', en: 'Eligible' },
  { ward: 'Phường Trường Thi', tally: '22/22', year: '2023', vi: 'Đủ điều kiện', en: 'Eligible' },
  {
    ward: 'Phường Khuê Trung',
    tally: '19/20',
    year: '2024',
    vi: 'Chưa đủ điều kiện',
    en: 'Not eligible',
  },
];

describe('wards', () => {
  test.each(wards)('$ward: verdict in both languages', ({ ward, tally, year, ...verdict }) => {
    expect(rowsOf(vi, ward)).toEqual([expect.arrayContaining([tally, year, verdict.vi])]);
    expect(rowsOf(en, ward)).toEqual([expect.arrayContaining([tally, year, verdict.en])]);
  });

  test('every published ward is there', () => {
    const published = publishedCases.filter(({ kind }) => kind === 'ward');
    expect(published).toHaveLength(wards.length);
  });

  test.each([
    { ward: 'Phường Điện Biên', vi: 'Trụ sở làm việc', en: 'Working premises' },
    { ward: 'Phường Hải Châu 1', vi: 'Trụ sở làm việc', en: 'Working premises' },
    { ward: 'Phường Khuê Trung', vi: 'Tiêu chí 6 (Trụ sở', en: 'Criterion 6 (Premises' },
  ])('$ward lacks the premises', ({ ward, ...gap }) => {
    expect(notesUnder(vi, ward)[0]).toContain(gap.vi);
    expect(notesUnder(en, ward)[0]).toContain(gap.en);
  });

  test.each(['Phường Quán Toan', 'Phường Trường Thi'])('%s lacks nothing', (ward) => {
    expect(notesUnder(vi, ward)).toEqual([]);
  });

  test('Khuê Trung alone is marked as a baseline, and is left out of the totals', () => {
    expect(linesWith(vi, '└ Hiện trạng ban đầu')).toHaveLength(1);
    expect(linesWith(en, '└ A baseline')).toHaveLength(1);
    expect(notesUnder(vi, 'Phường Khuê Trung').at(-1)).toContain('Hiện trạng ban đầu');
    expect(vi).toContain('Đã xác nhận: 2 đủ điều kiện, 2 chưa đủ điều kiện, 0 chưa xác định được.');
    expect(en).toContain('Confirmed: 2 eligible, 2 not eligible, 0 undetermined.');
  });

  test('Trường Thi alone is said to be recognised', () => {
    const recognised = wards.filter(({ ward }) => rowsOf(en, ward)[0]?.includes('Yes'));
    expect(recognised.map(({ ward }) => ward)).toEqual(['Phường Trường Thi']);
  });
});

describe('areas', () => {
  test('Nghệ An 2024: projected apart from confirmed, of which there are none', () => {
    expect(rowsOf(vi, 'Nghệ An:')).toEqual([
      ['Nghệ An: xét duy trì', '2024', '16', '0', '14', '87,5%', '3'],
      ['Nghệ An: xây dựng mới', '2024', '8', '0', '7', '87,5%', '3'],
    ]);
    expect(rowsOf(en, 'Nghệ An:')).toEqual([
      ['Nghệ An: maintenance review', '2024', '16', '0', '14', '87.5%', '3'],
      ['Nghệ An: newly built', '2024', '8', '0', '7', '87.5%', '3'],
    ]);
    expect(vi).toContain('dự kiến');
    expect(en).toContain('Only projected');
  });

  test('Nghệ An 2024: 8 newly built against 4, which is inferred', () => {
    expect(vi).toContain('CÔNG AN PHƯỜNG KIỂU MẪU: KẾT QUẢ ĐÃ CÔNG BỐ');
    expect(vi).toContain('chỉ tiêu 4 là suy ra');
    expect(en).toContain('8 wards newly built, 4 assigned: 4 over (100%).');
    expect(en).toContain('that 4 were assigned is inferred');
  });

  test('the country in 2023: 172 registered against 106, which is no recognition', () => {
    expect(vi).toContain('CÔNG AN PHƯỜNG KIỂU MẪU: KẾT QUẢ ĐÃ CÔNG BỐ');
    expect(vi).toContain('Đăng ký chưa phải là được công nhận');
    expect(en).toContain('172 wards registered, 106 assigned: 66 over (62.3%).');
    expect(en).toContain('Registered is not recognised');
  });

  test.each([
    ['Nghệ An', '2023', '–', '16', '3'],
    ['Kon Tum (Ngô Mây, Trần Hưng Đạo)', '2024', '2', '2', '8'],
    ['Quảng Nam (Điện An, Điện Nam Đông, Điện Nam Trung)', '2024', '–', '3', '9'],
    ['Bà Rịa - Vũng Tàu (Phường 1, Phước Trung)', '2023', '–', '–', '13, 14'],
  ])('%s: registered and recognised, and no 0 for what is not reported', (...cells) => {
    expect(rowsOf(vi, cells[0])).toContainEqual(cells);
  });

  test('Quảng Nam: the day of the decision is not in the year it is for', () => {
    expect(vi).toContain('Quyết định số 2878 ngày 22/04/2025, công nhận cho năm 2024.');
    expect(en).toContain('Decision 2878 of 2025-04-22, recognised for 2024.');
  });
});

describe('targets', () => {
  test.each([
    { area: 'Hà Nội', unitCount: '175', due: '53' },
    { area: 'Hải Phòng', unitCount: '66', due: '20' },
    { area: 'Đà Nẵng', unitCount: '45', due: '14' },
    { area: 'TP.HCM', unitCount: '249', due: '75' },
    { area: 'Cần Thơ', unitCount: '42', due: '13' },
    { area: 'Phú Yên', unitCount: '21', due: '7' },
    { area: 'Hưng Yên', unitCount: '14', due: '7' },
    { area: 'Hưng Yên', unitCount: '14', due: '14' },
  ])('$area: $due of $unitCount, and what is reached is open', ({ area, unitCount, due }) => {
    const open = [`0–${unitCount}`, `0–${due}`];
    const inVi = [area, unitCount, '10/04/2023', due, ...open];
    const inEn = [area, unitCount, '2023-04-10', due, ...open];
    expect(rowsOf(vi, area).map((cells) => cells.slice(0, 6))).toContainEqual(inVi);
    expect(rowsOf(en, area).map((cells) => cells.slice(0, 6))).toContainEqual(inEn);
  });

  test('the national quota is over by 66, by registrations', () => {
    const inVi = [
      'Toàn quốc',
      '1.770',
      '10/04/2023',
      '106',
      '172',
      '0',
      '66 (62,3%)',
      'Đăng ký đủ',
    ];
    const inEn = [
      'The whole country',
      '1,770',
      '2023-04-10',
      '106',
      '172',
      '0',
      '66 (62.3%)',
      'Registered',
    ];
    expect(rowsOf(vi, 'Toàn quốc').map((cells) => cells.slice(0, 8))).toContainEqual(inVi);
    expect(rowsOf(en, 'The whole country').map((cells) => cells.slice(0, 8))).toContainEqual(inEn);
  });

  test('all wards by 2030 is measured on each count since the reorganisation', () => {
    const wardCounts = rowsOf(vi, 'Toàn quốc').map((cells) => cells[1]);
    expect(wardCounts).toEqual(expect.arrayContaining(['687', '697']));
  });
});

describe('what is not known, and sources', () => {
  test.each([
    { output: vi, heading: '5. Những điều chưa thể biết' },
    { output: en, heading: '5. What cannot be known' },
  ])('every open point has its reason: $heading', ({ output, heading }) => {
    const lines = between(output, heading, '6.').split('\n').slice(2, -1);
    const points = lines.filter((line) => line.startsWith('  • '));
    expect(points).toHaveLength(13);
    expect(lines.filter((line) => !line.startsWith('  • ')).length).toBeGreaterThanOrEqual(13);
  });

  test('the sources are those used, each once, with their publishers', () => {
    const listed = between(`${vi}\nend`, '6.', 'end');
    const lineOf = (id: string) => listed.split('\n').filter((line) => line.includes(` ${id} `));
    const unused = sources.filter(({ id }) => lineOf(id).length === 0).map(({ id }) => id);
    expect(unused).toEqual(['tvpl-tt23-2012', 'tt-124-2021']);
    for (const { id, publisher } of sources.filter((one) => !unused.includes(one.id))) {
      expect(lineOf(id)).toEqual([expect.stringContaining(publisher.slice(0, 40))]);
    }
  });

  test('every number that is cited stands in the list', () => {
    const count = sources.length - 2;
    const cited = [...vi.matchAll(/Nguồn: ([\d, ]+)\./g)].flatMap(([, ids]) =>
      (ids ?? '').split(', ').map(Number),
    );
    expect(cited.length).toBeGreaterThan(5);
    expect(cited.every((number) => number >= 1 && number <= count)).toBe(true);
  });
});

describe('the made-up programme', () => {
  const sectionOf = (output: string): string => output.slice(output.indexOf('\n7. '));
  const [inVi, inEn] = [sectionOf(vi), sectionOf(en)];

  test('is said to be made up', () => {
    expect(inVi).toContain('Số liệu tự đặt');
    expect(inEn).toContain('Made up');
  });

  test.each([
    { ward: 'Một', vi: ['Bến Cũ', 'Đủ điều kiện', '–', 'Có'], en: ['Eligible', 'Yes'] },
    { ward: 'Hai', vi: ['Bến Cũ', 'Đủ điều kiện', 'Có', 'Có'], en: ['Eligible', 'Yes'] },
    { ward: 'Ba', vi: ['Bến Cũ', 'Chưa đủ điều kiện', '–', 'Chưa'], en: ['Not eligible', 'No'] },
    {
      ward: 'Bốn',
      vi: ['Đồng Mới', 'Dự kiến chưa đủ điều kiện', 'Có', 'Chưa'],
      en: ['Projected not eligible', 'No'],
    },
    { ward: 'Năm', vi: ['Đồng Mới', '–', '–', 'Chưa'], en: ['–', 'No'] },
  ])('ward $ward: verdict, newly built, recognised', ({ ward, ...cells }) => {
    expect(rowsOf(inVi, `${ward} `)[0]?.slice(1)).toEqual(cells.vi);
    expect(rowsOf(inEn, `${ward} `)[0]).toEqual(expect.arrayContaining(cells.en));
  });

  test('says why a ward stands as it does', () => {
    expect(notesUnder(inEn, 'Ba ').join(' ')).toContain('the title is suspended');
  });

  test('the province holds what its areas hold', () => {
    expect(rowsOf(inVi, 'Bến Cũ')).toEqual([['Bến Cũ', '3', '1', '1', '2', '1', '1']]);
    expect(rowsOf(inVi, 'Đồng Mới')).toEqual([['Đồng Mới', '2', '1', '1', '0', '0', '0']]);
    expect(rowsOf(inVi, 'Sông Xanh')).toEqual([['Sông Xanh', '5', '2', '2', '2', '1', '1']]);
  });

  test('targets, candidates, and the faulty entry beside which the rest goes on', () => {
    expect(inVi).toContain(
      'Được công nhận: 2/5 phường (40%), chỉ tiêu từ 30% trở lên: 2 phường (đạt 100%).',
    );
    expect(inEn).toContain(
      'Newly built: 2 of 5 wards (40%), 200% of the target of 1 ward, 1 ward over',
    );
    expect(inVi).toContain(
      'Dự kiến. Hạng 1 theo kết quả dự kiến: Phường Bốn còn thiếu 2 tiêu chí.',
    );
    expect(inEn).toContain('Confirmed. Rank 1: Ward Ba, 1 criterion still to be met.');
    expect(inVi).toContain('Kết quả đánh giá: nhận 5, dùng 4, không dùng 1.');
    expect(inEn).toContain(
      'assessments[4].results.metCount: 6 criteria are counted as met, but there are only 5.',
    );
  });

  test('stands in no report on a file', () => {
    expect(runOn(JSON.parse(example)).out).not.toContain('Made up');
  });
});
