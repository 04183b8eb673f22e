import type { FindingWords } from '../words/finding-words';

export const findingVi: FindingWords = {
  statuses: {
    met: 'đạt',
    'not-met': 'chưa đạt',
    'not-applicable': 'không áp dụng',
    unknown: 'chưa rõ',
  },
  reasons: {
    attested: 'theo xác nhận của người đánh giá',
    measured: 'theo số đo',
    parts: 'theo kết quả từng phần',
    tally: 'theo số tiêu chí đạt đã báo cáo',
    claimed: 'theo khai báo',
    'not-assessed': 'chưa đánh giá',
    'not-reported': 'chưa có báo cáo',
    overridden: 'theo quyết định điều chỉnh',
    'carried-over': 'chuyển từ bộ trước',
    'partial-coverage': 'chưa đủ báo cáo',
    'evidence-missing': 'thiếu minh chứng',
    'evidence-expired': 'minh chứng đã hết hạn',
    'zero-base': 'kỳ trước bằng 0 nên không tính được tỷ lệ',
    disputed: 'còn ý kiến khác nhau',
  },
  criterion: (name) => `Tiêu chí ${name}`,
  override: (authority, day) => `${authority} điều chỉnh ngày ${day}`,
  overrideNotApplied: (authority, day) =>
    `quyết định điều chỉnh của ${authority} ngày ${day} không áp dụng`,
  carriedFrom: (criterionIds) => `chuyển từ tiêu chí ${criterionIds} của bộ trước`,
  absent: 'không có trong bộ tiêu chí',
};
