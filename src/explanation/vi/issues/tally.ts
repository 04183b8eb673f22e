import { quote } from '../../../foundation/text/quote';
import type { IssueTexts } from '../../issue-texts';

/** Texts of tally issues. */
export const tallyTexts: IssueTexts<'tally'> = {
  'tally/denominator-mismatch': {
    problem: ({ received, expected, criteriaSetId }) =>
      `Kết quả tính trên ${received} tiêu chí, nhưng bộ ${quote(criteriaSetId)} có ${expected}.`,
    remedy: () => 'Kiểm tra xem kết quả được đánh giá theo bộ tiêu chí nào.',
  },
  'tally/over-count': {
    problem: ({ metCount, criteriaCount }) =>
      `Số tiêu chí đạt (${metCount}) lớn hơn tổng số tiêu chí (${criteriaCount}).`,
    remedy: () => 'Kiểm tra lại hai số; có thể đã ghi ngược.',
  },
  'tally/too-many-unmet': {
    problem: ({ named, unmetCount }) =>
      `Nêu tên ${named} tiêu chí chưa đạt, nhưng theo số đếm chỉ còn ${unmetCount}.`,
    remedy: () => 'Đối chiếu số đếm với danh sách tiêu chí chưa đạt.',
  },
  'tally/format': {
    problem: ({ received, criteriaCount }) =>
      `Số tiêu chí đạt viết trên tổng số ${criteriaCount} tiêu chí, ví dụ ${criteriaCount - 1}/${criteriaCount}; đã nhận ${quote(received)}.`,
    remedy: () =>
      'Viết số tiêu chí đạt, dấu gạch chéo và tổng số tiêu chí trong ô định dạng văn bản.',
  },
  'tally/word-for-unit': {
    problem: ({ received, criteriaCount }) =>
      `${quote(received)} là cách ghi cho cả phường, không cho biết đạt bao nhiêu trong ${criteriaCount} tiêu chí.`,
    remedy: ({ criteriaCount }) =>
      `Ghi số tiêu chí đạt vào ô này, ví dụ ${criteriaCount}/${criteriaCount}; kết quả dự kiến thì ghi "Dự kiến" ở cột "Loại kết quả" (hoặc dùng tùy chọn basis).`,
  },
  'tally/blank': {
    problem: ({ criteriaCount }) =>
      `Ô số tiêu chí đạt để trống, nên cả ${criteriaCount} tiêu chí được coi là chưa rõ.`,
    remedy: ({ criteriaCount }) =>
      `Ghi số tiêu chí đạt khi có kết quả, ví dụ ${criteriaCount}/${criteriaCount}.`,
  },
  'tally/looks-like-date': {
    problem: ({ received }) =>
      `${quote(received)} có thể là ngày do bảng tính tự đổi từ số tiêu chí đạt.`,
    remedy: () =>
      'Định dạng cột là văn bản trước, sau đó nhập lại số tiêu chí đạt, không viết số 0 ở đầu.',
  },
};
