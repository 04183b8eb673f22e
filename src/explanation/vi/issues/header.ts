import { listOf } from '../../../foundation/text/list-of';
import { quote } from '../../../foundation/text/quote';
import type { IssueTexts } from '../../issue-texts';

/** Texts of header issues. */
export const headerTexts: IssueTexts<'header'> = {
  'header/unknown': {
    problem: ({ header, nearest, numbered, found, expectedVi, takesCriteria }) =>
      `Không nhận ra tiêu đề cột ${quote(header)}${nearest === undefined ? '' : `; có phải là ${quote(nearest)} không?`}${numbered === undefined ? '' : `; không có tiêu chí nào mang số này, chỉ có ${listOf(numbered)}`} (các cột hiện có: ${listOf(found)}; các tiêu đề nhận được: ${listOf(expectedVi)}${takesCriteria ? ' và các tiêu chí của bộ tiêu chí' : ''}).`,
    remedy: ({ header, nearest, numbered }) =>
      numbered === undefined
        ? `${nearest === undefined ? 'Dùng một tiêu đề đã biết' : `Sửa thành ${quote(nearest)}`}, gán tiêu đề này cho một tiêu đề đã biết bằng tùy chọn headers: { ${quote(header)}: "…" }, hoặc bỏ qua cột bằng ignoredHeaders.`
        : 'Bổ sung số của từng tiêu chí vào bộ tiêu chí bằng completeFrame, hoặc lấy mã của tiêu chí làm tiêu đề cột; không chuyển kết quả sang tiêu chí có số khác.',
  },
  'header/unknown-field': {
    problem: ({ header, field, nearest, expected }) =>
      `Tùy chọn headers gán tiêu đề ${quote(header)} cho ${quote(field)}, nhưng không có trường này${nearest === undefined ? '' : `; có phải là ${quote(nearest)} không?`} (các trường hiện có: ${listOf(expected)}).`,
    remedy: ({ nearest }) =>
      nearest === undefined
        ? 'Gán tiêu đề cho một trường hiện có trong tùy chọn headers.'
        : `Sửa thành ${quote(nearest)} trong tùy chọn headers.`,
  },
  'header/ambiguous': {
    problem: ({ header }) => `Tiêu đề cột ${quote(header)} có thể chỉ nhiều nội dung khác nhau.`,
    remedy: () => 'Dùng một tiêu đề khác đã biết của cột cần nêu.',
  },
  'header/repeated': {
    problem: ({ header, other }) =>
      `Hai cột ${quote(other)} và ${quote(header)} cùng chứa một nội dung.`,
    remedy: () => 'Chỉ giữ lại một trong hai cột.',
  },
  'header/no-yes-or-no': {
    problem: ({ header }) =>
      `Tùy chọn yesMeans nêu ${quote(header)}, nhưng không có nội dung nào như vậy được trả lời bằng đạt hoặc chưa đạt.`,
    remedy: () =>
      'Nêu tiêu chí, nội dung của tiêu chí hoặc điều kiện xét được trả lời bằng đạt hoặc chưa đạt, theo mã hoặc theo tiêu đề cột.',
  },
  'header/yes-both-ways': {
    problem: ({ header, other }) =>
      `Tùy chọn yesMeans nêu hai nghĩa khác nhau cho cùng một nội dung, ở ${quote(other)} và ở ${quote(header)}.`,
    remedy: () => 'Chỉ giữ lại nghĩa đúng.',
  },
};
