import type { VerdictWords } from '../words/verdict-words';
import { say } from './numbers';

export const verdictVi: VerdictWords = {
  outcomes: {
    eligible: 'Đủ điều kiện',
    'not-eligible': 'Chưa đủ điều kiện',
    undetermined: 'Chưa xác định được',
    'not-assessed': 'Không thuộc diện xét',
  },
  projectedOutcomes: {
    eligible: 'Dự kiến đủ điều kiện',
    'not-eligible': 'Theo kết quả dự kiến, chưa đủ điều kiện',
    undetermined: 'Theo kết quả dự kiến, chưa xác định được',
    'not-assessed': 'Theo kết quả dự kiến, không thuộc diện xét',
  },
  undetermined: {
    'no-applicable-criteria': 'không có tiêu chí nào áp dụng',
    'gate-answers-do-not-fit': 'câu trả lời về điều kiện xét không phù hợp với quy tắc',
    'policy-does-not-fit': 'quy tắc nêu tiêu chí không có trong bộ tiêu chí',
  },
  settledBy: {
    'unknown-criteria': 'cần có kết quả từng tiêu chí của đơn vị đánh giá',
    'unknown-gates': 'cần có văn bản của đơn vị được đánh giá về từng điều kiện xét chưa rõ',
    'gate-answers-do-not-fit':
      'cần có câu trả lời của đơn vị đánh giá theo đúng các điều kiện xét của quy tắc',
    'no-applicable-criteria': 'cần có căn cứ không áp dụng từng tiêu chí của đơn vị đánh giá',
    'policy-does-not-fit': 'cần có quy tắc của cấp có thẩm quyền áp dụng cho bộ tiêu chí này',
    'assessments-disagree':
      'cần có bản đánh giá mới hơn, bản đánh giá của cấp thẩm định cao hơn, hoặc văn bản rút một trong các bản đó của nơi đã đánh giá',
  },
  plan: (names, unnamedCount) => {
    if (names === '')
      return `Sẽ đủ điều kiện khi đạt thêm ${unnamedCount} tiêu chí (không nêu tên)`;
    const inAll =
      unnamedCount === 0 ? '' : `, và tổng cộng đạt thêm từ ${unnamedCount} tiêu chí trở lên`;
    return `Sẽ đủ điều kiện khi đạt thêm: ${names}${inAll}`;
  },
  onceGatesPassed: (gates) => `Sẽ đủ điều kiện nếu bảo đảm ${gates}`,
  planUnderGates: (plan, gates) => `${plan}; đồng thời phải bảo đảm ${gates}`,
  gate: (title) => `điều kiện xét “${title}”`,
  codedGate: (id) => `điều kiện xét mã “${id}”`,
  failedGates: (names) => `chưa bảo đảm ${names}`,
  unknownGates: (names) => `chưa rõ ${names}`,
  furtherGates: (count) => `và ${say(count)} điều kiện xét khác`,
  dependsOn: (names) => `Kết luận còn tùy thuộc vào: ${names}`,
  dependsOnNothing: 'Những nội dung chưa rõ không làm thay đổi kết luận',
  metCount: (met, whole) => `đạt ${met}/${whole} tiêu chí`,
  unknownCount: (count) => `${count} tiêu chí chưa rõ`,
  notApplicableCount: (count) => `${count} tiêu chí không áp dụng`,
  unnamedGap: (count) => `Còn ${say(count)} tiêu chí chưa đạt, không nêu tên`,
};
