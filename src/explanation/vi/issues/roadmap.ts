import { quote } from '../../../foundation/text/quote';
import type { IssueTexts } from '../../issue-texts';
import { dayText } from '../issue-words';

/** Texts of roadmap issues. */
export const roadmapTexts: IssueTexts<'roadmap'> = {
  'roadmap/repeated-step': {
    problem: ({ id }) => `Lộ trình ghi chỉ tiêu ${quote(id)} nhiều lần.`,
    remedy: () => 'Mỗi chỉ tiêu chỉ ghi một lần; bỏ bước trùng hoặc sửa mã.',
  },
  'roadmap/other-level': {
    problem: ({ id, level, expected }) =>
      `Bước ${quote(id)} đặt cho cấp ${quote(level)}, nhưng lộ trình đặt cho cấp ${quote(expected)}.`,
    remedy: () => 'Sửa cấp của bước hoặc của lộ trình, hoặc lập lộ trình riêng cho cấp đó.',
  },
  'roadmap/step-order': {
    problem: ({ id, dueOn, idBefore, dueBefore }) =>
      `Bước ${quote(id)} đến hạn ngày ${dayText(dueOn)}, không sau bước ${quote(idBefore)} đến hạn ngày ${dayText(dueBefore)}.`,
    remedy: () => 'Xếp các bước theo ngày đến hạn, mỗi bước muộn hơn bước trước.',
  },
  'roadmap/lower-than-earlier-step': {
    problem: ({ id, idBefore }) =>
      `Bước ${quote(id)} đặt mức thấp hơn bước trước đó ${quote(idBefore)}.`,
    remedy: () => 'Kiểm tra lại mức của hai bước; nếu đúng chủ trương thì giữ nguyên.',
  },
};
