import { listOf } from '../../../foundation/text/list-of';
import { quote } from '../../../foundation/text/quote';
import type { IssueTexts } from '../../issue-texts';

/** Texts of part issues. */
export const partTexts: IssueTexts<'part'> = {
  'part/unknown': {
    problem: ({ id }) => `Yêu cầu không có phần ${quote(id)}.`,
    remedy: ({ known }) => `Dùng một trong các phần: ${listOf(known)}.`,
  },
  'part/repeated': {
    problem: ({ id }) => `Phần ${quote(id)} được ghi hai lần, nội dung như nhau.`,
    remedy: () => 'Chỉ tính một lần; nên bỏ dòng thừa.',
  },
  'part/contradictory': {
    problem: ({ id }) => `Phần ${quote(id)} được trả lời hai lần, nội dung khác nhau.`,
    remedy: () => 'Xác định câu trả lời đúng và bỏ câu còn lại.',
  },
  'part/unanswered': {
    problem: ({ ids }) => `Chưa có kết quả của phần: ${listOf(ids)}.`,
    remedy: () => 'Các phần này được coi là chưa rõ; bổ sung khi có kết quả.',
  },
};
