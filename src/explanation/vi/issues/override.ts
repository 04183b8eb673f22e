import type { IssueTexts } from '../../issue-texts';
import { kindText } from '../issue-words';

/** Texts of override issues. */
export const overrideTexts: IssueTexts<'override'> = {
  'override/no-change': {
    problem: ({ status }) =>
      `Quyết định điều chỉnh không làm thay đổi kết quả (${kindText(status)}).`,
    remedy: () => 'Sửa kết quả trước và sau điều chỉnh, hoặc bỏ mục điều chỉnh.',
  },
};
