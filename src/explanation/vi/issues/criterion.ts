import { listOf } from '../../../foundation/text/list-of';
import { quote } from '../../../foundation/text/quote';
import type { IssueTexts } from '../../issue-texts';

/** Texts of criterion issues. */
export const criterionTexts: IssueTexts<'criterion'> = {
  'criterion/unknown': {
    problem: ({ id, criteriaSetId }) =>
      `Bộ tiêu chí ${quote(criteriaSetId)} không có tiêu chí ${quote(id)}.`,
    remedy: ({ foundIn }) =>
      foundIn.length === 0
        ? 'Sửa mã tiêu chí.'
        : `Tiêu chí này thuộc ${listOf(foundIn)}; kiểm tra lại bộ tiêu chí đã chọn.`,
  },
  'criterion/repeated': {
    problem: ({ id }) => `Tiêu chí ${quote(id)} được ghi hai lần, nội dung như nhau.`,
    remedy: () => 'Chỉ tính một lần; nên bỏ dòng thừa.',
  },
  'criterion/contradictory': {
    problem: ({ id }) => `Tiêu chí ${quote(id)} được trả lời hai lần, nội dung khác nhau.`,
    remedy: () => 'Xác định câu trả lời đúng và bỏ câu còn lại.',
  },
  'criterion/unanswered': {
    problem: ({ ids }) => `Chưa có kết quả của tiêu chí: ${listOf(ids)}.`,
    remedy: () => 'Các tiêu chí này được coi là chưa rõ; bổ sung khi có kết quả.',
  },
  'criterion/count-mismatch': {
    problem: ({ received, expected, criteriaSetId }) =>
      `Có kết quả của ${received} tiêu chí, nhưng bộ ${quote(criteriaSetId)} chỉ có ${expected}.`,
    remedy: () => 'Kiểm tra xem kết quả này được đánh giá theo bộ tiêu chí nào.',
  },
};
