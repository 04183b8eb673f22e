import type { FindingWords } from '../words/finding-words';

import { say } from './numbers';

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
    'fewer-apply': 'ít nội dung áp dụng hơn số nội dung phải đạt',
    disputed: 'còn ý kiến khác nhau',
  },
  criterion: (name) => `tiêu chí ${name}`,
  place: (position) => `tiêu chí ở vị trí ${say(position)} (nội dung chưa công bố)`,
  coded: (id) => `tiêu chí mã “${id}”`,
  part: (position) => `nội dung ${say(position)}`,
  codedPart: (id) => `nội dung mã “${id}”`,
  partsMet: (metCount, applicableCount) => `đạt ${say(metCount)}/${say(applicableCount)} nội dung`,
  partsMetOf: (metCount, applicableCount, requiredCount) =>
    `đạt ${say(metCount)}/${say(applicableCount)} nội dung (yêu cầu ít nhất ${say(requiredCount)})`,
  partsMetOfFewer: (metCount, applicableCount, requiredCount) =>
    `đạt ${say(metCount)}/${say(applicableCount)} nội dung (yêu cầu ít nhất ${say(requiredCount)}; chỉ ${say(applicableCount)} nội dung áp dụng nên hạ xuống ${say(applicableCount)})`,
  override: ({ authority, day, before, after, reason }) =>
    `${authority} điều chỉnh từ ${before} thành ${after} ngày ${day}, lý do: ${reason}`,
  overrideNotApplied: ({ authority, day, before, after, reason }, judged) =>
    `không áp dụng quyết định của ${authority} ngày ${day} điều chỉnh từ ${before} thành ${after}, lý do: ${reason}; theo bản đánh giá: ${judged}`,
  carriedFrom: (criterionIds) => `chuyển từ tiêu chí mã ${criterionIds} của bộ trước`,
  furtherCriteria: (count) => `và ${say(count)} tiêu chí khác`,
  furtherParts: (count) => `và ${say(count)} nội dung khác`,
  absent: 'không có trong bộ tiêu chí',
  countChange: (status, before, after) =>
    before === after
      ? `${status} ${say(after)} (không đổi)`
      : `${status} ${say(before)} → ${say(after)} (${after > before ? 'tăng' : 'giảm'} ${say(Math.abs(after - before))})`,
  countChanges: (changes) => `Số tiêu chí: ${changes}`,
};
