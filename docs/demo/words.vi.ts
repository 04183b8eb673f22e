import type { Words } from './words';

const exampleLists = {
  criteriaSets: 'Bộ tiêu chí',
  assessments: 'Kết quả đánh giá',
  histories: 'Lịch sử danh hiệu',
  targets: 'Chỉ tiêu',
} as const;

/** Everything the demo says in Vietnamese. */
export const wordsVi: Words = {
  title: {
    published: 'CÔNG AN PHƯỜNG KIỂU MẪU: KẾT QUẢ ĐÃ CÔNG BỐ',
    host: 'CÔNG AN PHƯỜNG KIỂU MẪU: KẾT QUẢ THEO TỆP CỦA ĐƠN VỊ',
  },
  aims: [
    'Thư viện chỉ cho biết kết quả có đáp ứng quy tắc xét hay không. Phường chỉ được công nhận bằng quyết định đã ban hành của cấp có thẩm quyền.',
    'Kết quả dự kiến luôn tách riêng, không tính là kết quả đã xác nhận. Dấu gạch là không có số liệu, không phải số 0.',
  ],
  policy: (name, id, revision) => `Quy tắc xét: ${name} (${id}, bản ${revision})`,
  noPolicy: 'Quy tắc xét trong tệp có lỗi nên không xét phường nào.',
  origin: {
    published: 'Cơ sở: văn bản đã công bố.',
    inferred: 'Cơ sở: suy ra từ thực tế, không phải quy định đã công bố.',
    host: 'Cơ sở: quy tắc riêng của đơn vị.',
  },
  sections: {
    wards: 'Kết quả từng phường',
    reviews: 'Kết quả rà soát theo địa bàn: xác nhận và dự kiến tách riêng',
    areas: 'Số phường đăng ký và số phường được công nhận',
    targets: 'Thực hiện chỉ tiêu',
    unknown: 'Những điều chưa thể biết, và vì sao',
    sources: 'Nguồn đã dùng',
    example: 'Báo cáo cả chương trình bằng một lệnh gọi: ví dụ tự đặt',
  },
  columns: {
    ward: 'Phường',
    year: 'Năm',
    met: 'Đạt',
    verdict: 'Kết luận',
    recognised: 'Công nhận',
    area: 'Địa bàn',
    wards: 'Số phường',
    confirmed: 'Đã xác nhận đạt',
    projected: 'Dự kiến đạt',
    projectedShare: 'Tỷ lệ dự kiến',
    registered: 'Đăng ký',
    newlyBuilt: 'Xây dựng mới',
    maintained: 'Duy trì',
    suspended: 'Tạm đình chỉ',
    populationOn: 'Tính ngày',
    due: 'Chỉ tiêu',
    reached: 'Đã có',
    missing: 'Còn thiếu',
    excess: 'Vượt',
    outcome: 'Tình trạng',
    source: 'Nguồn',
    sourceNumber: 'Số',
    sourceId: 'Mã nguồn',
    publisher: 'Nơi công bố',
    publishedOn: 'Ngày công bố',
  },
  outcomes: {
    confirmed: {
      eligible: 'Đủ điều kiện',
      'not-eligible': 'Chưa đủ điều kiện',
      undetermined: 'Chưa xác định được',
    },
    projected: {
      eligible: 'Dự kiến đủ điều kiện',
      'not-eligible': 'Dự kiến chưa đủ điều kiện',
      undetermined: 'Dự kiến, chưa xác định được',
    },
  },
  recognised: { yes: 'Có', no: 'Chưa' },
  baseline: 'Hiện trạng ban đầu khi bắt đầu xây dựng, chưa phải kết quả xét.',
  noFigure: '–',
  totals: {
    confirmed: ({ eligible, notEligible, undetermined }) =>
      `Đã xác nhận: ${eligible} đủ điều kiện, ${notEligible} chưa đủ điều kiện, ${undetermined} chưa xác định được.`,
    projected: ({ eligible, notEligible, undetermined }) =>
      `Dự kiến: ${eligible} đủ điều kiện, ${notEligible} chưa đủ điều kiện, ${undetermined} chưa xác định được.`,
  },
  baselineCount: (count) => `Hiện trạng ban đầu: ${count}, không tính vào hai dòng trên.`,
  criteriaSet: (name, id, revision) => `Xét theo: ${name} (${id}, bản ${revision})`,
  cited: (numbers) => `Nguồn: ${numbers}.`,
  groups: {
    maintained: 'xét duy trì',
    'newly-built': 'xây dựng mới',
  },
  projectedOnly:
    'Mới là dự kiến: khi địa phương công bố, Bộ chưa quyết định, nên số đã xác nhận đạt là 0.',
  quota: {
    built: ({ count, quota, excess, share }) =>
      `Xây dựng mới ${count} phường, chỉ tiêu ${quota}: vượt ${excess} (${share}).`,
    registered: ({ count, quota, excess, share }) =>
      `Đăng ký ${count} phường, chỉ tiêu ${quota}: vượt ${excess} (${share}).`,
  },
  inferredQuota: (quota) => `Nguồn chỉ nêu tỷ lệ vượt; chỉ tiêu ${quota} là suy ra.`,
  planned: (planned, built) => `Kế hoạch ${planned} phường, đã xây dựng ${built} phường.`,
  urbanDistricts: (count) => `Địa bàn có ${count} quận.`,
  decided: (number, day, year) => `Quyết định số ${number} ngày ${day}, công nhận cho năm ${year}.`,
  announced: (day) => `Công bố ngày ${day}.`,
  counted: {
    registered: (day) => `Tính số phường đăng ký, đến ngày ${day}.`,
    'newly-built': (day) => `Tính số phường xây dựng mới, đến ngày ${day}.`,
    recognised: (day) => `Tính số phường được công nhận, đến ngày ${day}.`,
    maintained: (day) => `Tính số phường được duy trì danh hiệu, đến ngày ${day}.`,
    eligible: (day) => `Tính số phường đủ điều kiện theo kết quả đã xác nhận, đến ngày ${day}.`,
    'projected-eligible': (day) => `Tính số phường dự kiến đủ điều kiện, đến ngày ${day}.`,
  },
  caveats: {
    registered: 'Đăng ký chưa phải là được công nhận: đây là so sánh số đăng ký với chỉ tiêu.',
    'newly-built': 'Xây dựng mới chưa phải là được công nhận.',
    eligible: 'Đủ điều kiện chưa phải là được công nhận.',
    'projected-eligible': 'Dự kiến chưa phải là kết quả đã xác nhận.',
  },
  openStanding:
    'Ở những chỗ chưa biết phường nào được công nhận, cột “Đã có” là một khoảng, không phải là 0.',
  targetOutcomes: {
    open: 'Chưa rõ',
    missed: 'Không đạt',
    'not-applicable': 'Không áp dụng',
  },
  reachedBy: {
    registered: 'Đăng ký đủ',
    'newly-built': 'Xây dựng đủ',
    recognised: 'Đã đạt',
    maintained: 'Duy trì đủ',
    eligible: 'Đủ điều kiện',
    'projected-eligible': 'Dự kiến đạt',
  },
  areaCount: (count) => `${count} địa bàn`,
  unmeasured: (name) => `Chỉ tiêu “${name}” đã thực hiện đến đâu.`,
  unmeasuredWhy: 'Chưa có số liệu công khai cho từng địa bàn.',
  undeterminedWard: (name, year, why) => `${name}, năm ${year}. ${why}`,
  openTarget: (name, least, most, area) =>
    `${name} (${area}): đã có từ ${least} đến ${most} phường, vì chưa rõ kết quả của các phường còn lại.`,
  nothingUnknown: 'Không có điều gì bỏ ngỏ trong số liệu của tệp.',
  notPublic: {
    'criteria-texts': {
      what: 'Nội dung, số thứ tự và ngưỡng của bộ 22 và bộ 20 tiêu chí; cách đối chiếu hai bộ.',
      why: 'Chưa được công bố. Vì vậy chỉ nói được phường thiếu tiêu chí nào, không nói được thiếu bao nhiêu.',
    },
    'in-force': {
      what: 'Số và ngày của quyết định ban hành bộ 22 tiêu chí; ngày bộ 20 tiêu chí có hiệu lực.',
      why: 'Không tìm thấy trong nguồn công khai.',
    },
    'recognition-rule': {
      what: 'Có phải đạt toàn bộ tiêu chí mới được công nhận hay không.',
      why: 'Không có văn bản công khai; quy tắc dùng ở đây chỉ suy ra từ thực tế.',
    },
    'term-of-title': {
      what: 'Thời hạn của danh hiệu; hệ quả khi một năm không giữ vững; việc thu hồi, công nhận lại.',
      why: 'Không có quy định công khai. Vì vậy không nói được gì về những phường của Nghệ An không nằm trong số dự kiến giữ vững.',
    },
    'projected-results': {
      what: 'Kết quả dự kiến năm 2024 của Nghệ An có được xác nhận hay không.',
      why: 'Trong số liệu này không có nguồn nào sau lần rà soát đó.',
    },
    'province-quotas': {
      what: 'Chỉ tiêu giao cho từng tỉnh, thành phố.',
      why: 'Chỉ có tổng số toàn quốc được công bố.',
    },
    'recognised-wards': {
      what: 'Mỗi tỉnh, thành phố đã có bao nhiêu phường được công nhận.',
      why: 'Không có danh sách đầy đủ; mới có tin về từng địa bàn.',
    },
    'successor-wards': {
      what: 'Danh hiệu của phường cũ có giá trị đối với phường mới sau sắp xếp hay không.',
      why: 'Không có quy định công khai.',
    },
    'all-wards-2030': {
      what: '100 % đến năm 2030 tính trên số phường của ngày nào.',
      why: 'Chưa có nguồn nào nêu mốc tính, mà số phường thay đổi sau mỗi lần sắp xếp.',
    },
    'later-sets': {
      what: 'Bộ tiêu chí áp dụng sau năm 2025.',
      why: 'Không tìm thấy trong nguồn công khai.',
    },
  },
  hostSource: 'nguồn của đơn vị',
  example: {
    madeUp:
      'Số liệu tự đặt: tỉnh, phường, tiêu chí, quy tắc, chỉ tiêu và quyết định trong docs/demo/programme.json đều không có thật.',
    asked: (day, year) => `Tính đến ngày ${day}, theo kết quả đánh giá và đăng ký năm ${year}.`,
    candidates: 'Các phường gần đạt nhất:',
    basis: { confirmed: 'Đã xác nhận.', projected: 'Dự kiến.' },
    received: 'Dữ liệu đã nhận; mục có lỗi được nêu rõ, các mục khác vẫn được dùng:',
    intake: (list, received, used, refused) =>
      `${exampleLists[list]}: nhận ${received}, dùng ${used}, không dùng ${refused}.`,
  },
  faults: (file, count) => `Tệp ${file} có ${count} lỗi:`,
  warnings: (file, count) => `Tệp ${file} có ${count} điểm cần lưu ý:`,
  wholeFile: '(cả tệp)',
  fileFaults: {
    'file/not-found': {
      problem: (file) => `Không tìm thấy tệp “${file}”.`,
      remedy: 'Kiểm tra lại tên tệp và thư mục.',
    },
    'file/not-a-file': {
      problem: (file) => `“${file}” là thư mục, không phải tệp.`,
      remedy: 'Ghi tên một tệp JSON.',
    },
    'file/not-readable': {
      problem: (file) => `Không mở được tệp “${file}”.`,
      remedy: 'Kiểm tra quyền đọc tệp.',
    },
    'file/empty': {
      problem: (file) => `Tệp “${file}” không có nội dung.`,
      remedy: 'Xem mẫu ở docs/demo/example.json.',
    },
    'file/not-utf-8': {
      problem: (file) => `Tệp “${file}” không ghi theo mã UTF-8.`,
      remedy: 'Lưu lại tệp với mã UTF-8.',
    },
    'file/not-json': {
      problem: (place) => `Nội dung không phải JSON (dòng:cột ${place}).`,
      remedy: 'Kiểm tra dấu phẩy, ngoặc và dấu nháy quanh chỗ đó.',
    },
    'file/nothing-to-report': {
      problem: () => 'Tệp không có phường nào để xét, cũng không có chỉ tiêu nào để tính.',
      remedy: 'Bổ sung mục "assessments" hoặc "measurements".',
    },
    'file/unreadable-name': {
      problem: () => 'Văn bản trống, dài quá 200 ký tự hoặc có ký tự điều khiển.',
      remedy: 'Ghi một dòng chữ ngắn.',
    },
    'file/repeated-ward': {
      problem: (ward) => `Kết quả của phường này (${ward}) được ghi hai lần, nội dung như nhau.`,
      remedy: 'Chỉ tính một lần; bỏ mục thừa.',
    },
    'file/contradictory-ward': {
      problem: (ward) => `Kết quả của phường này (${ward}) được ghi hai lần, nội dung khác nhau.`,
      remedy: 'Không tính mục nào; xác định kết quả đúng và bỏ mục còn lại.',
    },
    'file/repeated-area': {
      problem: (area) => `Địa bàn “${area}” được ghi hai lần.`,
      remedy: 'Mỗi địa bàn chỉ ghi một lần.',
    },
    'file/unknown-area': {
      problem: (area) => `Tệp không có địa bàn “${area}”.`,
      remedy: 'Dùng mã của một địa bàn trong mục "areas".',
    },
    'file/refused-area': {
      problem: (area) => `Không tính được vì số liệu của địa bàn “${area}” có lỗi.`,
      remedy: 'Sửa lỗi của địa bàn đó.',
    },
    'file/unknown-target': {
      problem: (target) => `Không có chỉ tiêu đã công bố nào mang mã “${target}”.`,
      remedy: 'Dùng mã của một chỉ tiêu đã công bố, hoặc ghi đầy đủ chỉ tiêu của đơn vị.',
    },
  },
  usage: [
    'Cách dùng:',
    '  npm run demo                         báo cáo từ các kết quả đã công bố',
    '  npm run demo -- TỆP.json             báo cáo từ tệp của đơn vị',
    '  npm run demo -- [TỆP.json] --locale vi|en   ngôn ngữ, mặc định là vi',
    '  npm run demo -- --help               hướng dẫn này',
    '',
    'Dạng của tệp: docs/demo/README.md; mẫu: docs/demo/example.json.',
  ],
  usageFaults: {
    unknownOption: (option) => `Không có tùy chọn “${option}”.`,
    tooManyFiles: 'Mỗi lần chỉ đọc một tệp.',
  },
};
