import { quote } from '../../../foundation/text/quote';
import type { IssueTexts } from '../../issue-texts';

/** Texts of attribution issues. */
export const attributionTexts: IssueTexts<'attribution'> = {
  'attribution/repeated-unit': {
    problem: ({ unitId }) => `Phường ${quote(unitId)} xuất hiện hai lần ở cùng một phía so sánh.`,
    remedy: () => 'Mỗi phía chỉ đưa vào một kết quả của mỗi phường.',
  },
  'attribution/mixed-basis': {
    problem: ({ unitId }) =>
      `Kết quả chính thức và kết quả dự kiến lẫn nhau ở cùng một phía so sánh, từ phường ${quote(unitId)}.`,
    remedy: () => 'So sánh riêng kết quả chính thức và riêng kết quả dự kiến.',
  },
};
