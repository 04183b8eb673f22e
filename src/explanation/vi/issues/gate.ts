import { listOf } from '../../../foundation/text/list-of';
import { quote } from '../../../foundation/text/quote';
import type { IssueTexts } from '../../issue-texts';

/** Texts of gate issues. */
export const gateTexts: IssueTexts<'gate'> = {
  'gate/unknown': {
    problem: ({ id }) => `Quy tắc không có điều kiện xét ${quote(id)}.`,
    remedy: ({ known }) =>
      known.length === 0
        ? 'Quy tắc không đặt điều kiện xét nào; bỏ câu trả lời này.'
        : `Dùng một trong các điều kiện xét: ${listOf(known)}.`,
  },
  'gate/repeated': {
    problem: ({ id }) => `Điều kiện xét ${quote(id)} được ghi hai lần, nội dung như nhau.`,
    remedy: () => 'Chỉ tính một lần; nên bỏ dòng thừa.',
  },
  'gate/contradictory': {
    problem: ({ id }) => `Điều kiện xét ${quote(id)} được trả lời hai lần, nội dung khác nhau.`,
    remedy: () => 'Xác định câu trả lời đúng và bỏ câu còn lại.',
  },
  'gate/unanswered': {
    problem: ({ ids }) => `Chưa có kết quả về điều kiện xét: ${listOf(ids)}.`,
    remedy: () => 'Các điều kiện này được coi là chưa rõ; bổ sung khi có kết quả.',
  },
};
