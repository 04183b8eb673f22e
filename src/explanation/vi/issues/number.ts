import { quote } from '../../../foundation/text/quote';
import type { IssueTexts } from '../../issue-texts';

/** How numbers look, by the declared language. */
const numberForms = { vi: '1.800,5', en: '1,800.5', none: '1800 hoặc 98,5' };

/** Texts of number issues. */
export const numberTexts: IssueTexts<'number'> = {
  'number/too-precise': {
    problem: ({ received, decimals }) => `Số ${received} có quá ${decimals} chữ số thập phân.`,
    remedy: ({ decimals }) => `Làm tròn tại nguồn còn tối đa ${decimals} chữ số thập phân.`,
  },
  'number/format': {
    problem: ({ received, numberLocale }) =>
      `Số chỉ viết bằng chữ số, ví dụ ${numberForms[numberLocale ?? 'none']}; đã nhận ${quote(received)}.`,
    remedy: () =>
      'Bỏ dấu âm dương, đơn vị, chữ và khoảng giá trị; nếu dấu phân cách theo ngôn ngữ khác thì khai báo bằng numberLocale.',
  },
  'number/ambiguous-separator': {
    problem: ({ received }) =>
      `Dấu đứng trước ba chữ số trong ${quote(received)} có thể là dấu phân cách hàng nghìn hoặc dấu thập phân.`,
    remedy: () => 'Khai báo cách viết số bằng tùy chọn numberLocale: vi hoặc en.',
  },
};
