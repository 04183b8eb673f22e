import type { CriteriaSetWords } from '../words/criteria-set-words';

const statusCounts = (met: string, notMet: string, unknown: string): string =>
  `${met} tiêu chí đạt, ${notMet} chưa đạt, ${unknown} chưa rõ`;

export const criteriaSetVi: CriteriaSetWords = {
  edition: (name, revision) => `${name} (bản ${revision})`,
  statuses: {
    provisional: 'tạm thời',
    official: 'chính thức',
    unstated: 'chưa rõ tạm thời hay chính thức',
  },
  outcomes: {
    'in-force': (day) => `ngày ${day} có hiệu lực`,
    pending: (day) => `ngày ${day} chưa có hiệu lực`,
    ended: (day) => `ngày ${day} đã hết hiệu lực`,
    unknown: (day) => `ngày ${day} chưa rõ có hiệu lực hay không`,
  },
  reasons: {
    started: () => 'đã đến ngày có hiệu lực',
    'replacement-not-started': (replacing) => `bộ thay thế ${replacing} chưa có hiệu lực`,
    'not-started': () => 'chưa đến ngày có hiệu lực',
    'past-last-day': () => 'đã qua ngày cuối cùng có hiệu lực',
    replaced: (replacing) => `đã được thay thế bằng ${replacing}`,
    'start-not-known': () => 'chưa rõ ngày bắt đầu có hiệu lực',
    'replacement-start-not-known': (replacing) =>
      `chưa rõ ngày bắt đầu có hiệu lực của bộ thay thế ${replacing}`,
  },
  from: (day) => `từ ngày ${day}`,
  until: (day) => `đến hết ngày ${day}`,
  setChanged: (fields) => `Bộ tiêu chí thay đổi: ${fields}`,
  reordered: 'Thứ tự tiêu chí thay đổi',
  setFields: {
    name: 'tên',
    status: 'tính chất tạm thời hay chính thức',
    inForceFrom: 'ngày bắt đầu có hiệu lực',
    inForceUntil: 'ngày cuối cùng có hiệu lực',
    certainForYears: 'các năm chắc chắn áp dụng',
    completes: 'khung được bổ sung',
    replaces: 'các bộ được thay thế',
    groups: 'nhóm tiêu chí',
    provenance: 'căn cứ',
  },
  added: (criterion) => `${criterion}: thêm mới`,
  removed: (criterion) => `${criterion}: bỏ`,
  changed: (criterion, fields) => `${criterion} thay đổi: ${fields}`,
  criterionFields: {
    number: 'số thứ tự',
    title: 'nội dung',
    subject: 'chủ đề',
    groupId: 'nhóm',
    notApplicable: 'quy định về trường hợp không áp dụng',
    requirement: 'yêu cầu',
    provenance: 'căn cứ',
  },
  carriedOver: (from, to, crosswalk) =>
    `Chuyển kết quả từ ${from} sang ${to} theo bảng đối chiếu ${crosswalk}`,
  coverage: (old, fresh) => `đối chiếu được ${old} tiêu chí cũ và ${fresh} tiêu chí mới`,
  carried: {
    confirmed: (met, notMet, unknown) => `theo bộ mới: ${statusCounts(met, notMet, unknown)}`,
    projected: (met, notMet, unknown) =>
      `theo kết quả dự kiến, xét theo bộ mới: ${statusCounts(met, notMet, unknown)}`,
  },
};
