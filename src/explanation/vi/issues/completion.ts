import { quote } from '../../../foundation/text/quote';
import type { IssueTexts } from '../../issue-texts';

/** Texts of completion issues. */
export const completionTexts: IssueTexts<'completion'> = {
  'completion/other-frame': {
    problem: ({ named, given }) =>
      `Phần bổ sung viết cho ${quote(named)}, nhưng khung đưa vào là ${quote(given)}.`,
    remedy: () => 'Đưa vào đúng khung, hoặc sửa mục "completes".',
  },
  'completion/same-identity': {
    problem: ({ criteriaSetId, revision }) =>
      `Bộ đã bổ sung không được mang mã và số bản của khung (${quote(criteriaSetId)}, bản ${revision}).`,
    remedy: () => 'Đặt mã riêng của đơn vị cho bộ đã bổ sung.',
  },
};
