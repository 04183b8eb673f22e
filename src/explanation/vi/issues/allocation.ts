import { quote } from '../../../foundation/text/quote';
import type { IssueTexts } from '../../issue-texts';

/** Texts of allocation issues. */
export const allocationTexts: IssueTexts<'allocation'> = {
  'allocation/repeated-area': {
    problem: ({ areaId }) => `Địa bàn ${quote(areaId)} được ghi nhiều lần.`,
    remedy: () => 'Mỗi địa bàn chỉ ghi một lần.',
  },
  'allocation/no-weight': {
    problem: () => 'Không địa bàn nào có trọng số lớn hơn 0 nên không có tỷ lệ để phân bổ.',
    remedy: () => 'Ghi trọng số cho từng địa bàn, ví dụ số phường của địa bàn.',
  },
  'allocation/minimum-over-cap': {
    problem: ({ areaId, minimumCount, capCount }) =>
      `Mức tối thiểu của địa bàn ${quote(areaId)} (${minimumCount}) lớn hơn mức tối đa (${capCount}).`,
    remedy: () => 'Giảm mức tối thiểu hoặc tăng mức tối đa.',
  },
  'allocation/credit-over-cap': {
    problem: ({ areaId, creditCount, capCount }) =>
      `Địa bàn ${quote(areaId)} đã có ${creditCount} phường được công nhận, vượt mức tối đa (${capCount}).`,
    remedy: () => 'Kiểm tra lại số liệu; mức tối đa tính cả các phường đã được công nhận.',
  },
  'allocation/under-minimum': {
    problem: ({ unitCount, leastCount }) =>
      `${unitCount} phường là không đủ: tổng mức tối thiểu và số phường đã được công nhận là ${leastCount}.`,
    remedy: ({ leastCount }) =>
      `Phân bổ từ ${leastCount} phường trở lên hoặc giảm mức tối thiểu; số phân bổ tính cả các phường đã được công nhận.`,
  },
  'allocation/over-cap': {
    problem: ({ unitCount, mostCount }) =>
      `${unitCount} phường là quá nhiều: các địa bàn chỉ nhận được tối đa ${mostCount}.`,
    remedy: ({ mostCount }) =>
      `Phân bổ không quá ${mostCount} phường hoặc tăng mức tối đa; địa bàn có trọng số 0 chỉ nhận mức tối thiểu.`,
  },
};
