import type { ConsequenceKind } from '../../../foundation/issue/kinds/maintenance';
import type { IssueTexts } from '../../issue-texts';
import { dayText } from '../issue-words';

const consequences: Readonly<Record<ConsequenceKind, string>> = {
  'keep-with-warning': 'giữ danh hiệu, có cảnh báo',
  suspend: 'tạm đình chỉ',
  lapse: 'hết hiệu lực',
  revoke: 'thu hồi',
  'no-published-rule': 'chưa có quy định công khai',
};

/** Texts of maintenance issues. */
export const maintenanceTexts: IssueTexts<'maintenance'> = {
  'maintenance/repeated-consequence': {
    problem: ({ consequence }) => `Một bước khác đã có hệ quả "${consequences[consequence]}".`,
    remedy: () => 'Gộp hai bước thành một bước với quy tắc "any-of".',
  },
  'maintenance/gap': {
    problem: ({ from }) => `Trước ngày ${dayText(from)} không có quy định nào có hiệu lực.`,
    remedy: () => 'Bỏ trống ngày hiệu lực ("from") của quy định đầu tiên.',
  },
  'maintenance/overlap': {
    problem: ({ from }) =>
      from === undefined
        ? 'Có hai quy định cùng không ghi ngày hiệu lực.'
        : `Có hai quy định cùng có hiệu lực từ ngày ${dayText(from)}.`,
    remedy: () => 'Sửa ngày hiệu lực của một quy định hoặc bỏ bớt một quy định.',
  },
};
