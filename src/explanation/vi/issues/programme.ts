import { quote } from '../../../foundation/text/quote';
import type { IssueTexts } from '../../issue-texts';
import { unitLevel } from '../issue-words';

/** Texts of programme issues. */
export const programmeTexts: IssueTexts<'programme'> = {
  'programme/repeated-assessment': {
    problem: ({ unitId, assessmentYear, firstPosition }) =>
      `Đơn vị ${quote(unitId)} đã có một bản đánh giá năm ${assessmentYear} ở vị trí ${firstPosition}.`,
    remedy: () =>
      'Chỉ giữ bản đánh giá đúng; nếu hai kết luận khác nhau thì phường được tính là chưa rõ.',
  },
  'programme/refused-entries': {
    problem: ({ list, receivedCount, refusedCount }) =>
      `Trong ${receivedCount} mục của ${quote(list)} có ${refusedCount} mục không được nhận, không dùng để tính.`,
    remedy: () => 'Sửa các mục nêu trong "intake.refusals" rồi gửi lại.',
  },
  'programme/area-level': {
    problem: ({ areaId, level }) =>
      `Chỉ tiêu đặt cho cấp ${unitLevel(level)}, nhưng đơn vị ${quote(areaId)} chưa bao giờ thuộc cấp đó.`,
    remedy: () => 'Sửa mã địa bàn hoặc cấp của chỉ tiêu.',
  },
};
