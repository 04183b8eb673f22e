import { listOf } from '../../../foundation/text/list-of';
import { quote } from '../../../foundation/text/quote';
import type { UnitOfMeasure } from '../../../foundation/value/unit-of-measure';
import type { IssueTexts } from '../../issue-texts';

import { kindText } from '../issue-words';
import { measurementVi } from '../measurement';

const unit = (name: string): string => measurementVi.unit(name as UnitOfMeasure, 1);

/** Texts of answer issues. */
export const answerTexts: IssueTexts<'answer'> = {
  'answer/kind-mismatch': {
    problem: ({ expected, received }) =>
      `Yêu cầu cần câu trả lời dạng ${kindText(expected)}, nhưng nhận được dạng ${kindText(received)}.`,
    remedy: ({ expected }) =>
      `Trả lời theo dạng ${kindText(expected)}, hoặc ghi chưa rõ (unknown).`,
  },
  'answer/unit-mismatch': {
    problem: ({ expected, received }) =>
      `Yêu cầu tính bằng ${unit(expected)}, câu trả lời tính bằng ${unit(received)}.`,
    remedy: ({ expected }) =>
      `Quy đổi tại nguồn và ghi theo đơn vị ${unit(expected)} (${expected}).`,
  },
  'answer/never-not-applicable': {
    problem: () => 'Tiêu chí này luôn áp dụng, không được ghi "không áp dụng".',
    remedy: () => 'Ghi kết quả thực tế, hoặc ghi chưa rõ (unknown).',
  },
  'answer/unknown-rank': {
    problem: ({ rank }) => `Thang xếp hạng của tiêu chí không có hạng ${quote(rank)}.`,
    remedy: ({ known }) =>
      `Ghi một trong các hạng: ${listOf(known)}; chưa có danh hiệu thì ghi null.`,
  },
};
