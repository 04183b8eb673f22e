import type { StandingWords } from '../words/standing-words';

export const standingVi: StandingWords = {
  onDay: (asOf) => `Ngày ${asOf}`,
  byRecords: (knownAt) => `theo hồ sơ đến ngày ${knownAt}`,
  outcomes: {
    recognised: 'đang giữ danh hiệu',
    'not-recognised': 'không giữ danh hiệu',
    undetermined: 'chưa xác định được có giữ danh hiệu hay không',
    'not-applicable': 'không xét danh hiệu',
  },
  reasons: {
    decided: 'đã có quyết định công nhận',
    maintained: 'đã được kiểm tra và duy trì',
    inherited: 'danh hiệu chuyển từ đơn vị trước sắp xếp',
    'review-pending': 'đang chờ quyết định về năm vừa qua',
    'kept-with-warning': 'được giữ danh hiệu, có cảnh báo',
    'revocation-due': 'thuộc diện thu hồi nhưng chưa có quyết định thu hồi',
    'no-decision': 'chưa có quyết định công nhận',
    suspended: 'danh hiệu đang bị tạm đình chỉ',
    lapsed: 'danh hiệu đã hết hiệu lực',
    revoked: 'danh hiệu đã bị thu hồi hoặc chấm dứt theo quyết định',
    'predecessors-not-recognised': 'các đơn vị trước sắp xếp không đủ điều kiện chuyển danh hiệu',
    'no-published-rule': 'chưa có quy định công khai',
    'unit-succeeded': 'đơn vị hình thành sau sắp xếp, cần đánh giá lại',
    'unit-ended': 'đơn vị không còn tồn tại',
    'unit-not-yet': 'đơn vị chưa thành lập',
    'unit-not-known': 'danh sách đơn vị không có đơn vị này',
    'level-holds-no-title': 'đơn vị không thuộc cấp được xét danh hiệu',
  },
  states: {
    none: 'chưa có danh hiệu',
    held: 'đang giữ danh hiệu',
    suspended: 'bị tạm đình chỉ danh hiệu',
    'ended-by-rule': 'hết hiệu lực danh hiệu theo quy định',
    'ended-by-decision': 'chấm dứt danh hiệu theo quyết định',
  },
  marks: { warning: 'có cảnh báo', 'revocation-due': 'thuộc diện thu hồi' },
  grounds: {
    recognised: (on, year) => `công nhận ngày ${on} cho năm ${year}`,
    maintained: (on, year) => `công nhận ngày ${on}, duy trì đến năm ${year}`,
    inherited: (on, year) =>
      `đơn vị trước sắp xếp được công nhận ngày ${on}, được công nhận hoặc duy trì đến năm ${year}`,
  },
  deadlines: {
    review: (on, year) => `cần có quyết định về kết quả kiểm tra năm ${year} trước hết ngày ${on}`,
    term: (on) => `danh hiệu có giá trị đến hết ngày ${on}`,
    repair: (on) => `khắc phục xong chậm nhất ngày ${on}`,
  },
  inferredDay: 'thời hạn suy từ thực tế, chưa có quy định công khai',
  openRules: {
    review: (on, year) =>
      `hết ngày ${on} chưa có quyết định về năm ${year}, chưa có quy định công khai về hệ quả`,
    term: (on) => `danh hiệu hết thời hạn sau ngày ${on}, chưa có quy định công khai về hệ quả`,
    repair: (on) => `hết ngày ${on} chưa khắc phục xong, chưa có quy định công khai về hệ quả`,
    'failed-review': (on, year) =>
      `không được duy trì cho năm ${year} theo quyết định ngày ${on}, chưa có quy định công khai về hệ quả`,
    succession: (on) =>
      `đơn vị hình thành sau sắp xếp ngày ${on}, chưa có quy định công khai về danh hiệu của đơn vị mới`,
  },
  underStrictest: (state) => `theo cách hiểu chặt nhất: ${state}`,
  stoppedBy: {
    'search-limit':
      'số quy định chưa công khai quá nhiều nên chưa tính hết các trường hợp có thể xảy ra; trường hợp chưa tính có thể cho kết quả khác',
  },
  settledBy: {
    review: (year) =>
      `cần có quyết định của cấp có thẩm quyền về việc duy trì danh hiệu năm ${year} hoặc năm sau`,
    term: () => 'cần có quyết định công nhận lại của cấp có thẩm quyền',
    repair: () => 'cần có quyết định của cấp có thẩm quyền về kết quả khắc phục',
    'failed-review': (year) =>
      `cần có quyết định của cấp có thẩm quyền về hệ quả của việc không duy trì năm ${year}`,
    succession: () => 'cần có quyết định của cấp có thẩm quyền đối với đơn vị mới',
  },
  notes: {
    'history/late-on-earlier-year': (on) =>
      `Quyết định ngày ${on} về một năm trước đó không làm thay đổi kết quả của năm sau.`,
    'history/after-term': (on) =>
      `Quyết định ngày ${on} ban hành khi danh hiệu đã hết thời hạn; chỉ công nhận lại mới có hiệu lực.`,
    'history/after-end': (on) =>
      `Quyết định ngày ${on} ban hành khi danh hiệu đã bị chấm dứt theo quyết định; chỉ công nhận lại mới có hiệu lực.`,
    'history/suspended-after-end': (on) =>
      `Quyết định tạm đình chỉ ngày ${on} ban hành khi danh hiệu đã hết hiệu lực, không làm thay đổi kết quả.`,
    'history/before-recognition': (on) =>
      `Quyết định ngày ${on} nói về danh hiệu mà hồ sơ không có quyết định công nhận.`,
    'history/deferred-after-due': (on) =>
      `Quyết định lùi thời hạn kiểm tra ngày ${on} ban hành sau thời hạn, không làm thay đổi kết quả.`,
    'history/decision-withdrawn': (on) =>
      `Ngày ${on} đã hủy bỏ một quyết định; các thời hạn trong thời gian đó vẫn tính.`,
    'history/registration-too-late': (on) =>
      `Quyết định công nhận ngày ${on} ban hành khi chưa đủ thời gian quy định kể từ ngày đăng ký.`,
    'history/registration-not-on-record': (on) =>
      `Hồ sơ không có đăng ký trước quyết định công nhận ngày ${on}.`,
  },
  related: {
    from: (names) => `hình thành từ ${names}`,
    into: (names) => `đơn vị kế thừa: ${names}`,
  },
  andOthers: (names, count) => `${names} và ${count} đơn vị khác`,
  events: {
    registered: 'đăng ký xây dựng',
    assessed: 'được đánh giá',
    recognised: 'được công nhận',
    're-recognised': 'được công nhận lại',
    maintained: 'được duy trì',
    'not-maintained': 'không được duy trì',
    'review-deferred': 'lùi thời hạn kiểm tra',
    suspended: 'bị tạm đình chỉ',
    reinstated: 'được khôi phục danh hiệu',
    revoked: 'bị thu hồi',
    withdrawn: 'hủy bỏ việc ghi nhận',
  },
  eventOf: (event, on) => `“${event} ngày ${on}”`,
  eventWithId: (id) => `sự kiện mã “${id}”`,
  assessed: {
    confirmed: {
      eligible: 'đủ điều kiện',
      'not-eligible': 'chưa đủ điều kiện',
      undetermined: 'chưa xác định được',
      'not-assessed': 'không thuộc diện xét',
      'not-on-record': 'hồ sơ không ghi kết quả',
    },
    projected: {
      eligible: 'dự kiến đủ điều kiện',
      'not-eligible': 'theo kết quả dự kiến, chưa đủ điều kiện',
      undetermined: 'theo kết quả dự kiến, chưa xác định được',
      'not-assessed': 'theo kết quả dự kiến, không thuộc diện xét',
      'not-on-record': 'kết quả dự kiến',
    },
  },
  consequences: {
    'keep-with-warning': 'giữ danh hiệu, có cảnh báo',
    suspend: 'tạm đình chỉ danh hiệu',
    lapse: 'hết hiệu lực danh hiệu',
    revoke: 'thuộc diện thu hồi danh hiệu',
    'no-published-rule': 'chưa có quy định công khai về hệ quả',
  },
  deferredUntil: (day) => `đến hết ngày ${day}`,
  criteriaSet: (id, revision) => `bộ tiêu chí mã “${id}”, bản ${revision}`,
  inYear: (year) => `cho năm ${year}`,
  recordedOn: (day) => `ghi vào hồ sơ ngày ${day}`,
  maintenance: {
    maintain: 'Đủ điều kiện duy trì danh hiệu',
    'keep-with-warning': 'Giữ danh hiệu, có cảnh báo',
    suspend: 'Thuộc diện tạm đình chỉ danh hiệu',
    lapse: 'Thuộc diện hết hiệu lực danh hiệu',
    revoke: 'Thuộc diện thu hồi danh hiệu',
    'not-assessed': 'Không thuộc diện xét duy trì danh hiệu',
    undetermined: 'Chưa xác định được việc duy trì danh hiệu',
  },
  projectedMaintenance: {
    maintain: 'Dự kiến đủ điều kiện duy trì danh hiệu',
    'keep-with-warning': 'Dự kiến giữ danh hiệu, có cảnh báo',
    suspend: 'Dự kiến thuộc diện tạm đình chỉ danh hiệu',
    lapse: 'Theo kết quả dự kiến, thuộc diện hết hiệu lực danh hiệu',
    revoke: 'Dự kiến thuộc diện thu hồi danh hiệu',
    'not-assessed': 'Theo kết quả dự kiến, không thuộc diện xét duy trì danh hiệu',
    undetermined: 'Theo kết quả dự kiến, chưa xác định được việc duy trì danh hiệu',
  },
  repairDays: (days) => `thời hạn khắc phục ${days} ngày`,
  noPublishedRule: 'chưa có quy định công khai về hệ quả',
};
