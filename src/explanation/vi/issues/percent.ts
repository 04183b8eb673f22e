import { quote } from '../../../foundation/text/quote';
import { percentOfFraction } from '../../../foundation/value/percent';
import { formatPercent } from '../../format';
import type { IssueTexts } from '../../issue-texts';

/** Texts of percent issues. */
export const percentTexts: IssueTexts<'percent'> = {
  'percent/too-precise': {
    problem: ({ received, decimals }) =>
      `Tỷ lệ phần trăm ${received} có quá ${decimals} chữ số thập phân.`,
    remedy: ({ decimals }) => `Ghi tỷ lệ với tối đa ${decimals} chữ số thập phân, ví dụ 88.73.`,
  },
  'percent/perhaps-a-fraction': {
    problem: ({ percent }) =>
      `Tỷ lệ ghi là ${percent}, tức ${formatPercent(percent, 'vi')}, dưới 1%.`,
    remedy: ({ percent }) =>
      `Nếu ý là ${formatPercent(percentOfFraction(percent), 'vi')} thì ghi ${percentOfFraction(percent)}; nếu đúng là mức này thì giữ nguyên.`,
  },
  'percent/no-sign': {
    problem: ({ received }) =>
      `${quote(received)} không có dấu phần trăm nên không rõ là phần trăm hay phần của 1.`,
    remedy: () =>
      'Viết thêm dấu phần trăm, hoặc khai báo ý nghĩa của số bằng tùy chọn bareNumbers: percent hoặc fraction.',
  },
  'percent/over-hundred': {
    problem: ({ received }) =>
      `${quote(received)} vượt quá 100%, trong khi tỷ lệ này không thể vượt quá 100%.`,
    remedy: () => 'Kiểm tra lại hai số dùng để tính tỷ lệ.',
  },
};
