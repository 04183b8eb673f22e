import type { AttributionWords } from '../words/attribution-words';

export const attributionVi: AttributionWords = {
  before: 'Trước',
  after: 'Sau',
  bases: { confirmed: '', projected: ' (dự kiến)' },
  causes: {
    units: 'Do thay đổi đơn vị',
    'criteria-set': 'Do thay đổi bộ tiêu chí',
    policy: 'Do thay đổi quy tắc',
    data: 'Do kết quả đánh giá',
  },
  counted: {
    unitCount: 'số phường',
    eligibleCount: 'đủ điều kiện',
    notEligibleCount: 'chưa đủ điều kiện',
    undeterminedCount: 'chưa xác định được',
    notAssessedCount: 'không thuộc diện xét',
  },
  totals: (side, unitCount, [eligible, notEligible, undetermined]) =>
    `${side} có ${unitCount} phường: ${eligible} đủ điều kiện, ${notEligible} chưa đủ điều kiện, ${undetermined} chưa xác định được`,
  otherResults: (unitCount, metBefore, metAfter) =>
    `${unitCount} phường có kết quả thay đổi (tổng số tiêu chí đạt: ${metBefore} → ${metAfter})`,
  noChange: 'số phường theo từng kết luận không đổi',
};
