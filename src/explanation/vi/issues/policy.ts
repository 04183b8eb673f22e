import { quote } from '../../../foundation/text/quote';
import type { IssueTexts } from '../../issue-texts';
import { dayText } from '../issue-words';

/** Texts of policy issues. */
export const policyTexts: IssueTexts<'policy'> = {
  'policy/unknown-criterion': {
    problem: ({ id, criteriaSetId }) =>
      `Quy tắc nêu tiêu chí ${quote(id)}, nhưng bộ ${quote(criteriaSetId)} không có tiêu chí này.`,
    remedy: () => 'Sửa mã tiêu chí, hoặc dùng quy tắc viết cho bộ tiêu chí này.',
  },
  'policy/too-many-lists': {
    problem: ({ listCount, maximum }) =>
      `Quy tắc nêu tên tiêu chí ở ${listCount} chỗ; tối đa ${maximum} chỗ.`,
    remedy: () => 'Gộp các danh sách tiêu chí cùng loại.',
  },
  'policy/not-monotone': {
    problem: ({ kind, bound }) =>
      `Quy tắc ${kind} không dùng được mức ${bound}: kết quả tốt hơn lại có thể làm đơn vị không còn đủ điều kiện.`,
    remedy: () =>
      'Số và tỷ lệ tiêu chí đạt chỉ dùng at-least, more-than; số và tỷ lệ chưa đạt chỉ dùng at-most, less-than.',
  },
  'policy/asks-nothing': {
    problem: () => 'Điều kiện này luôn được đáp ứng hoặc không bao giờ được đáp ứng.',
    remedy: () => 'Nêu ít nhất một tiêu chí hoặc quy tắc, hoặc sửa lại ngưỡng.',
  },
  'policy/repeated-gate': {
    problem: ({ id }) => `Hai điều kiện xét trong quy tắc có cùng mã ${quote(id)}.`,
    remedy: () => 'Đặt cho mỗi điều kiện xét một mã riêng.',
  },
  'policy/over-count': {
    problem: ({ required, criteriaCount, criteriaSetId }) =>
      `Quy tắc đòi ${required} tiêu chí đạt, nhưng bộ ${quote(criteriaSetId)} chỉ có ${criteriaCount}.`,
    remedy: () => 'Sửa số tiêu chí phải đạt.',
  },
  'policy/gap': {
    problem: ({ from }) => `Trước ngày ${dayText(from)} không có quy định nào có hiệu lực.`,
    remedy: () => 'Bỏ trống ngày hiệu lực ("from") của quy định đầu tiên.',
  },
  'policy/overlap': {
    problem: ({ from }) =>
      from === undefined
        ? 'Có hai quy định cùng không ghi ngày hiệu lực.'
        : `Có hai quy định cùng có hiệu lực từ ngày ${dayText(from)}.`,
    remedy: () => 'Sửa ngày hiệu lực của một quy định hoặc bỏ bớt một quy định.',
  },
};
