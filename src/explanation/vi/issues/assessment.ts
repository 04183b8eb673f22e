import { listOf } from '../../../foundation/text/list-of';
import { quote } from '../../../foundation/text/quote';
import type { IssueTexts } from '../../issue-texts';

/** Texts of assessment issues. */
export const assessmentTexts: IssueTexts<'assessment'> = {
  'assessment/repeated': {
    problem: ({ unitId, assessmentYear, rowNumbers }) =>
      `Các dòng ${listOf(rowNumbers)} ghi giống nhau về phường ${quote(unitId)} năm ${assessmentYear}; chỉ tính một lần.`,
    remedy: () => 'Xóa các dòng thừa.',
  },
  'assessment/contradictory': {
    problem: ({ unitId, assessmentYear, rowNumbers }) =>
      `Các dòng ${listOf(rowNumbers)} ghi khác nhau về phường ${quote(unitId)} năm ${assessmentYear}.`,
    remedy: () => 'Xác định dòng đúng và xóa các dòng còn lại.',
  },
  'assessment/several-sets': {
    problem: ({ criteriaSets }) =>
      `Kết quả trong bảng được đánh giá theo nhiều bộ tiêu chí: ${listOf(criteriaSets)}; không gộp thành một con số.`,
    remedy: () => 'Báo cáo riêng kết quả theo từng bộ tiêu chí.',
  },
};
