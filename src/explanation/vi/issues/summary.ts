import type { PartCounter, UnitCounter } from '../../../foundation/issue/kinds/summary';
import type { IssueTexts } from '../../issue-texts';

const parts: Readonly<Record<PartCounter, string>> = {
  newlyBuiltCount: 'Số phường xây dựng mới',
  maintainedCount: 'Số phường được duy trì danh hiệu',
};

const counts: Readonly<Record<UnitCounter, string>> = {
  registeredCount: 'Số phường đăng ký',
  recognisedCount: 'Số phường được công nhận và chưa xác định',
  confirmed: 'Số phường có kết quả chính thức',
  projected: 'Số phường có kết quả dự kiến',
};

/** Texts of summary issues. */
export const summaryTexts: IssueTexts<'summary'> = {
  'summary/over-population': {
    problem: ({ counted, count, unitCount }) =>
      `${counts[counted]} là ${count}, nhưng địa bàn chỉ có ${unitCount} phường.`,
    remedy: () => 'Kiểm tra số phường của địa bàn và tránh đếm trùng.',
  },
  'summary/part-over-whole': {
    problem: ({ counted, count, among, amongCount }) =>
      `${parts[counted]} là ${count}, nhiều hơn ${counts[among].toLowerCase()} (${amongCount}).`,
    remedy: () => 'Kiểm tra lại hai số liệu này.',
  },
};
