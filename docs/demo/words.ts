import type { LocalisedText, ProgrammeList } from 'model-ward-rules';
import type { Locale } from 'model-ward-rules/explanation';

/** The few words of the demo; every sentence about a result comes from the package. */
export interface Words {
  readonly title: string;
  readonly aims: readonly string[];
  readonly sections: Readonly<
    Record<'wards' | 'areas' | 'targets' | 'roadmaps' | 'rules' | 'unknown' | 'sources', string>
  >;
  readonly country: string;
  readonly figures: Readonly<Record<FigureName, (count: string) => string>>;
  readonly recognised: string;
  readonly inferred: string;
  readonly newlyBuilt: string;
  readonly baseline: string;
  readonly decided: (decision: string, day: string) => string;
  readonly announced: (day: string) => string;
  readonly caveat: string;
  readonly notMeasured: string;
  readonly openPoints: readonly string[];
  readonly asked: (day: string, year: string) => string;
  readonly assessments: string;
  readonly units: string;
  readonly projectedNote: string;
  readonly candidates: string;
  readonly received: string;
  readonly lists: Readonly<Record<ProgrammeList, string>>;
  readonly intake: (received: string, used: string, refused: string) => string;
  readonly atLine: (line: string) => string;
  readonly language: string;
  readonly more: string;
  readonly usage: readonly string[];
  readonly tooManyFiles: string;
  readonly unreadableFile: (file: string) => string;
  readonly badOption: (args: string) => string;
  readonly badLocale: (text: string) => string;
  readonly badYear: (text: string) => string;
  readonly notUtf8: string;
  readonly empty: string;
  readonly noYear: string;
}

export type FigureName =
  | 'wards'
  | 'quota'
  | 'registered'
  | 'planned'
  | 'chosen'
  | 'built'
  | 'filed'
  | 'reviewed'
  | 'projected'
  | 'recognised'
  | 'excess'
  | 'excessShare'
  | 'urbanDistricts'
  | 'newlyBuilt'
  | 'maintained'
  | 'suspended';

const vi: Words = {
  title: 'CÔNG AN PHƯỜNG KIỂU MẪU: KẾT QUẢ ĐÃ CÔNG BỐ',
  aims: [
    '“Đủ điều kiện” chưa phải là được công nhận: việc công nhận chỉ theo quyết định của cấp có thẩm quyền.',
  ],
  sections: {
    wards: 'Kết quả từng phường',
    areas: 'Số liệu theo địa bàn',
    targets: 'Thực hiện chỉ tiêu',
    roadmaps: 'Lộ trình',
    rules: 'Quy tắc và bộ tiêu chí',
    unknown: 'Nội dung chưa rõ',
    sources: 'Nguồn',
  },
  country: 'Toàn quốc',
  figures: {
    wards: (n) => `tổng số ${n} phường`,
    quota: (n) => `chỉ tiêu ${n}`,
    registered: (n) => `đăng ký ${n}`,
    planned: (n) => `kế hoạch ${n}`,
    chosen: (n) => `được chọn ${n}`,
    built: (n) => `xây dựng mới ${n}`,
    filed: (n) => `đã lập hồ sơ ${n} (chưa phải kết quả)`,
    reviewed: (n) => `xét duy trì ${n}`,
    projected: (n) => `dự kiến đạt đủ tiêu chí ${n} (chưa xác nhận)`,
    recognised: (n) => `được công nhận ${n}`,
    excess: (n) => `vượt ${n}`,
    excessShare: (n) => `“vượt ${n} so với chỉ tiêu”`,
    urbanDistricts: (n) => `${n} quận`,
    newlyBuilt: (n) => `xây dựng mới ${n}`,
    maintained: (n) => `được duy trì ${n}`,
    suspended: (n) => `tạm đình chỉ ${n}`,
  },
  recognised: 'Đã được công nhận.',
  inferred: 'Kết quả suy ra.',
  newlyBuilt: 'Xây dựng mới.',
  baseline: 'Hiện trạng khi bắt đầu xây dựng, chưa phải kết quả xét.',
  decided: (decision, day) => `Quyết định số ${decision} ngày ${day}.`,
  announced: (day) => `Công bố ngày ${day}.`,
  caveat: 'Nếu chưa biết phường nào được công nhận, số đã đạt là một khoảng, không phải là 0.',
  notMeasured:
    'Không đo ở đây: chưa công khai danh sách đầy đủ các phường được công nhận của từng địa bàn.',
  openPoints: [
    'Nội dung, số thứ tự và ngưỡng của bộ 22 và bộ 20 tiêu chí (chỉ biết số 6 của bộ 20 và chủ đề của một tiêu chí mỗi bộ); cách đối chiếu hai bộ: chưa được công bố.',
    'Ngày bộ 22 tiêu chí có hiệu lực; văn bản ban hành và ngày có hiệu lực của bộ 20 tiêu chí: không tìm thấy trong nguồn công khai.',
    'Có phải đạt toàn bộ tiêu chí mới được công nhận hay không: chỉ suy ra từ thực tế.',
    'Thời hạn của danh hiệu; hệ quả khi không duy trì được; việc thu hồi, công nhận lại: không có quy định công khai.',
    'Kết quả dự kiến năm 2024 của Nghệ An có được xác nhận hay không: không có nguồn nào sau lần rà soát đó.',
    'Chỉ tiêu giao cho từng tỉnh, thành phố: chỉ có tổng số toàn quốc được công bố.',
    'Mỗi tỉnh, thành phố có bao nhiêu phường được công nhận: không có danh sách đầy đủ.',
    'Danh hiệu của phường cũ đối với phường mới sau sắp xếp: không có quy định công khai.',
    '100% số phường đến năm 2030 tính trên số phường của ngày nào: chưa có nguồn nào nêu.',
    'Bộ tiêu chí áp dụng sau năm 2025: không tìm thấy trong nguồn công khai.',
  ],
  asked: (day, year) =>
    `Tính đến ngày ${day}, năm đánh giá ${year} (đổi bằng --as-of yyyy-MM-dd --year yyyy)`,
  assessments: 'Kết quả đánh giá',
  units: 'Từng phường',
  projectedNote: 'Kết quả dự kiến luôn tách riêng, không tính là kết quả đã xác nhận.',
  candidates: 'Các phường gần đạt nhất',
  received: 'Dữ liệu đã nhận',
  lists: {
    criteriaSets: 'Bộ tiêu chí',
    assessments: 'Kết quả đánh giá',
    histories: 'Lịch sử danh hiệu',
    targets: 'Chỉ tiêu',
  },
  intake: (received, used, refused) =>
    `nhận ${received}, sử dụng ${used}, không sử dụng ${refused}`,
  atLine: (line) => `Dòng ${line}`,
  language: 'Ngôn ngữ: tiếng Việt. English: npm run demo -- --locale en',
  more: 'Xem đầy đủ: npm run demo -- --all. Tệp của đơn vị: npm run demo -- TỆP',
  usage: [
    'npm run demo -- [TỆP] [--all] [--locale vi|en] [--as-of yyyy-MM-dd] [--year yyyy]',
    '  không có TỆP: kết quả đã công bố, rút gọn; đầy đủ khi có --all',
    '  TỆP: chương trình hoặc kết quả đánh giá (JSON, NDJSON, CSV); mẫu: docs/demo/programme.json',
  ],
  tooManyFiles: 'Mỗi lần chỉ đọc một tệp.',
  unreadableFile: (file) => `Không mở được tệp “${file}”: kiểm tra tên tệp, thư mục và quyền đọc.`,
  badOption: (args) => `Lệnh không hợp lệ: ${args}. Xem npm run demo -- --help.`,
  badLocale: (text) => `Không có ngôn ngữ “${text}”: dùng vi hoặc en.`,
  badYear: (text) => `--year: “${text}” không phải là năm có bốn chữ số.`,
  notUtf8: 'Tệp không ghi theo mã UTF-8: lưu lại tệp với mã UTF-8.',
  empty: 'Tệp không có kết quả đánh giá nào.',
  noYear: 'Không có kết quả đánh giá để biết năm: thêm --year yyyy.',
};

const en: Words = {
  title: 'MODEL WARD POLICE: PUBLISHED RESULTS',
  aims: ['“Eligible” is not recognised: only a decision of the authority recognises a ward.'],
  sections: {
    wards: 'Results of single wards',
    areas: 'Figures by area',
    targets: 'Targets',
    roadmaps: 'Roadmaps',
    rules: 'Rule and criteria sets',
    unknown: 'What is not known',
    sources: 'Sources',
  },
  country: 'The whole country',
  figures: {
    wards: (n) => `${n} wards`,
    quota: (n) => `${n} assigned`,
    registered: (n) => `${n} registered`,
    planned: (n) => `${n} planned`,
    chosen: (n) => `${n} chosen`,
    built: (n) => `${n} newly built`,
    filed: (n) => `${n} with their file drawn up (not a result)`,
    reviewed: (n) => `${n} reviewed for maintenance`,
    projected: (n) => `${n} projected to meet all criteria (not confirmed)`,
    recognised: (n) => `${n} recognised`,
    excess: (n) => `${n} over`,
    excessShare: (n) => `“${n} over the target”`,
    urbanDistricts: (n) => `${n} urban districts`,
    newlyBuilt: (n) => `${n} newly built`,
    maintained: (n) => `${n} maintained`,
    suspended: (n) => `${n} suspended`,
  },
  recognised: 'Recognised.',
  inferred: 'Inferred.',
  newlyBuilt: 'Newly built.',
  baseline: 'A baseline from the start of the work, not the result of a review.',
  decided: (decision, day) => `Decision ${decision} of ${day}.`,
  announced: (day) => `Announced on ${day}.`,
  caveat: 'Where it is not known which wards are recognised, the number reached is a range, not 0.',
  notMeasured: 'Not measured here: no full list of the recognised wards of each area is public.',
  openPoints: [
    'Texts, numbers and thresholds of the 22 and the 20 criteria (only one subject in each set is known, and one number: 6 of the 20), and how the two sets map: not published.',
    'The day the 22 criteria took effect; the instrument and the day of the 20 criteria: not found in public sources.',
    'Whether all criteria must be met for recognition: only inferred from practice.',
    'The term of the title; what follows a failed year; revocation and re-recognition: no rule is public.',
    'Whether the projected results of Nghệ An for 2024 were confirmed: no source is later than that review.',
    'The quota of each province and city: only the national total is published.',
    'How many wards of each province and city are recognised: there is no full list.',
    'What the title of a former ward means for its successor after the reorganisation: no rule is public.',
    'The day whose wards count for “all wards by 2030”: no source names it.',
    'The criteria set in use after 2025: not found in public sources.',
  ],
  asked: (day, year) =>
    `As of ${day}, assessment year ${year} (change with --as-of yyyy-MM-dd --year yyyy)`,
  assessments: 'Assessments',
  units: 'Wards',
  projectedNote: 'Projected results are kept apart and never count as confirmed.',
  candidates: 'The wards nearest to eligibility',
  received: 'Data received',
  lists: {
    criteriaSets: 'Criteria sets',
    assessments: 'Assessments',
    histories: 'Histories',
    targets: 'Targets',
  },
  intake: (received, used, refused) => `${received} received, ${used} used, ${refused} refused`,
  atLine: (line) => `Line ${line}`,
  language: 'Language: English. Tiếng Việt: npm run demo -- --locale vi',
  more: 'More with --all: npm run demo -- --all --locale en. Your own file: npm run demo -- FILE',
  usage: [
    'npm run demo -- [FILE] [--all] [--locale vi|en] [--as-of yyyy-MM-dd] [--year yyyy]',
    '  without FILE: the published results in brief, or in full with --all',
    '  FILE: a programme or assessments (JSON, NDJSON, CSV); an example: docs/demo/programme.json',
  ],
  tooManyFiles: 'Give one file at a time.',
  unreadableFile: (file) =>
    `Cannot open the file “${file}”: check its name, folder and permissions.`,
  badOption: (args) => `Invalid command: ${args}. See npm run demo -- --help.`,
  badLocale: (text) => `There is no locale “${text}”: use vi or en.`,
  badYear: (text) => `--year: “${text}” is not a year of four digits.`,
  notUtf8: 'The file is not in UTF-8: save it as UTF-8.',
  empty: 'The file has no assessment.',
  noYear: 'There is no assessment to take the year from: add --year yyyy.',
};

export const wordsByLocale: Readonly<Record<Locale, Words>> = { vi, en };

export const textIn = (text: LocalisedText, locale: Locale): string => text[locale] ?? text.vi;
