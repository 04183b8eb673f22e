import type { TextFormat } from '../../../foundation/issue/kinds/input';
import { listOf } from '../../../foundation/text/list-of';
import { quote, shorten } from '../../../foundation/text/quote';
import type { IssueTexts } from '../../issue-texts';
import { kindText } from '../issue-words';

const measured = {
  number: 'Giá trị số',
  'text-length': 'Độ dài văn bản',
  'item-count': 'Số phần tử trong danh sách',
};

const textFormats: Readonly<Record<TextFormat, string>> = {
  slug: 'chữ thường không dấu, chữ số và dấu gạch nối đơn, ví dụ premises-2',
  'host-id':
    'văn bản dạng dựng sẵn (Unicode NFC), không có ký tự điều khiển, không có dấu cách ở đầu và cuối',
  'visible-text': 'văn bản không để trống',
  'issue-code': 'khái niệm và lỗi bằng chữ thường, ví dụ date/format',
  'month-day': 'tháng và ngày dạng MM-dd, ví dụ 11-15',
};

/** Texts of input issues. */
export const inputTexts: IssueTexts<'input'> = {
  'input/hostile': {
    problem: () =>
      'Dữ liệu chứa thuộc tính tính toán hoặc đối tượng không đọc được như dữ liệu thường.',
    remedy: () => 'Gửi dữ liệu JSON thuần, ví dụ kết quả của JSON.parse.',
  },
  'input/not-plain': {
    problem: ({ received }) => `Chỗ này cần dữ liệu JSON thuần, không nhận ${kindText(received)}.`,
    remedy: () => 'Chuyển giá trị thành văn bản, số, đúng/sai, danh sách hoặc đối tượng thường.',
  },
  'input/not-finite': {
    problem: ({ received }) => `Số phải hữu hạn; ${shorten(received)} không phải là số hữu hạn.`,
    remedy: () =>
      'Nhập số vào mục này; nếu chưa có số liệu thì bỏ hẳn mục này, không ghi số thay thế.',
  },
  'input/lone-surrogate': {
    problem: () =>
      'Văn bản chứa một nửa ký tự (ký tự thay thế đứng lẻ) nên không ghi được bằng UTF-8.',
    remedy: () => 'Nhập lại văn bản này; có thể văn bản đã bị cắt ngang một ký tự.',
  },
  'input/reserved-key': {
    problem: ({ key }) =>
      `Khóa ${quote(key)} là từ dành riêng của ngôn ngữ lập trình nên không được nhận.`,
    remedy: () => 'Đổi tên hoặc bỏ khóa này.',
  },
  'input/too-deep': {
    problem: ({ maxDepth }) => `Dữ liệu lồng nhau quá ${maxDepth} cấp hoặc tự chứa chính nó.`,
    remedy: () => 'Kiểm tra cấu trúc dữ liệu; nếu đúng là cần, nâng giới hạn maxDepth.',
  },
  'input/too-large': {
    problem: ({ limit, maximum }) => `Dữ liệu vượt giới hạn ${limit} là ${maximum}.`,
    remedy: ({ limit }) => `Chia nhỏ dữ liệu hoặc nâng giới hạn ${limit}.`,
  },
  'input/too-many-issues': {
    problem: ({ suppressedCount }) => `Còn ${suppressedCount} lỗi nữa không liệt kê.`,
    remedy: () => 'Sửa các lỗi đã nêu rồi kiểm tra lại.',
  },
  'input/wrong-type': {
    problem: ({ expected, received }) =>
      `Cần ${kindText(expected)}, nhưng nhận được ${kindText(received)}.`,
    remedy: ({ expected }) => `Ghi ${kindText(expected)} vào mục này.`,
  },
  'input/missing-key': {
    problem: ({ key }) => `Thiếu mục ${quote(key)}.`,
    remedy: ({ key, expected }) => `Bổ sung mục ${quote(key)} (${kindText(expected)}).`,
  },
  'input/unknown-key': {
    problem: ({ key }) => `Không có mục nào tên ${quote(key)} ở đây.`,
    remedy: ({ nearest, known }) =>
      nearest === undefined
        ? `Bỏ mục này hoặc dùng một trong các mục: ${listOf(known)}.`
        : `Nếu đúng ra là ${quote(nearest)} thì sửa lại tên mục; nếu không, bỏ mục này.`,
  },
  'input/not-one-of': {
    problem: ({ received }) => `Giá trị ${quote(received)} không nằm trong danh mục cho phép.`,
    remedy: ({ expected }) => `Dùng một trong các giá trị: ${listOf(expected)}.`,
  },
  'input/out-of-range': {
    problem: ({ measured: what, bound, limit }) =>
      `${measured[what]} phải ${bound === 'at-least' ? `từ ${limit} trở lên` : `không quá ${limit}`}.`,
    remedy: () => 'Kiểm tra lại số liệu gốc và sửa cho đúng khoảng cho phép.',
  },
  'input/wrong-format': {
    problem: ({ received }) =>
      received === '' ? 'Mục này để trống.' : `${quote(received)} không đúng dạng quy định.`,
    remedy: ({ expected }) => `Viết lại theo dạng: ${textFormats[expected]}.`,
  },
};
