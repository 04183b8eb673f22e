import { quote } from '../../../foundation/text/quote';
import type { IssueTexts } from '../../issue-texts';
import { dayText } from '../issue-words';

/** Texts of records issues. */
export const recordsTexts: IssueTexts<'records'> = {
  'records/repeated-history': {
    problem: ({ unitId }) => `Đơn vị ${quote(unitId)} có nhiều lịch sử công nhận.`,
    remedy: () => 'Gộp thành một lịch sử.',
  },
  'records/unknown-unit': {
    problem: ({ unitId }) => `Danh sách đơn vị không có đơn vị ${quote(unitId)}.`,
    remedy: () => 'Bổ sung đơn vị vào danh sách, hoặc sửa mã đơn vị.',
  },
  'records/outside-existence': {
    problem: ({ unitId, id, on }) =>
      `Sự kiện ${quote(id)} ghi ngày ${dayText(on)}, khi đơn vị ${quote(unitId)} không tồn tại.`,
    remedy: () =>
      'Sửa ngày; nếu quyết định dành cho đơn vị kế thừa thì ghi vào lịch sử của đơn vị đó.',
  },
  'records/level-holds-no-title': {
    problem: ({ unitId, id, on }) =>
      `Sự kiện ${quote(id)} ngày ${dayText(on)} quyết định về danh hiệu, nhưng khi đó đơn vị ${quote(unitId)} không phải là phường.`,
    remedy: () => 'Sửa mã đơn vị, ngày hoặc cấp của đơn vị trong danh sách.',
  },
};
