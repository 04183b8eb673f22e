import type { IssueTexts } from '../../issue-texts';

/** Texts of plan issues. */
export const planTexts: IssueTexts<'plan'> = {
  'plan/bounds-order': {
    problem: ({ least, most }) => `Số ít nhất (${least}) lớn hơn số nhiều nhất (${most}).`,
    remedy: () => 'Kiểm tra lại hai số; có thể đã ghi ngược.',
  },
  'plan/over-population': {
    problem: ({ recognisedCount, unitCount }) =>
      `Kế hoạch tính từ ${recognisedCount} phường đã được công nhận, nhưng chỉ có ${unitCount} phường.`,
    remedy: () => 'Kiểm tra lại hai số và bảo đảm cùng lấy tại một ngày.',
  },
};
