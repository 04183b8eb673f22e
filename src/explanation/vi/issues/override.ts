import type { IssueTexts } from '../../issue-texts';

/** Texts of override issues. */
export const overrideTexts: IssueTexts<'override'> = {
  'override/no-change': {
    problem: () => 'Quyết định điều chỉnh không làm thay đổi kết quả.',
    remedy: () => 'Sửa kết quả trước và sau điều chỉnh, hoặc bỏ mục điều chỉnh.',
  },
};
