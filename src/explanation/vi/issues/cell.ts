import { quote } from '../../../foundation/text/quote';
import type { IssueTexts } from '../../issue-texts';
import { kindText } from '../issue-words';

/** Texts of cell issues. */
export const cellTexts: IssueTexts<'cell'> = {
  'cell/not-plain': {
    problem: ({ received }) =>
      `Ô chỉ được chứa văn bản, số, giá trị đúng/sai hoặc để trống, nhưng đã nhận: ${received === 'object' ? 'đối tượng, chẳng hạn ngày (Date) hoặc công thức' : kindText(received)}.`,
    remedy: () =>
      'Đặt tùy chọn của chương trình đọc bảng tính để nhận ngày dưới dạng văn bản (yyyy-MM-dd) hoặc số sê-ri, nhận kết quả thay cho công thức.',
  },
  'cell/spreadsheet-error': {
    problem: ({ received }) =>
      `${quote(received)} là thông báo lỗi của bảng tính; chưa rõ nội dung lẽ ra phải có ở ô này.`,
    remedy: () => 'Sửa công thức trong bảng tính, hoặc ghi trực tiếp giá trị vào ô.',
  },
};
