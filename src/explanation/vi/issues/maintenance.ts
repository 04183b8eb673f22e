import type { ConsequenceKind } from '../../../foundation/issue/kinds/maintenance';
import type { IssueTexts } from '../../issue-texts';

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
};
