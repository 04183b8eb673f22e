import type {
  PartCounter,
  SummaryClass,
  UnitCounter,
} from '../../../foundation/issue/kinds/summary';
import type { IssueTexts } from '../../issue-texts';

const counts: Readonly<Record<UnitCounter | PartCounter, string>> = {
  registeredCount: 'Số phường đăng ký',
  recognisedCount:
    'Tổng số phường được công nhận, bị tạm đình chỉ, đã mất danh hiệu và chưa xác định',
  verdicts: 'Tổng số phường có kết quả chính thức và kết quả dự kiến',
  grounds: 'Tổng số phường được duy trì danh hiệu và được kế thừa danh hiệu',
};

const classes: Readonly<Record<SummaryClass, string>> = {
  all: '',
  kept: ' (tính riêng phường giữ danh hiệu từ trước)',
  new: ' (tính riêng phường mới)',
  'open-before': ' (tính riêng phường chưa rõ có giữ danh hiệu từ trước hay không)',
};

const yearsOf = (from: number, to: number): string =>
  from === to ? `năm ${from}` : `các năm từ ${from} đến ${to}`;

/** Texts of summary issues. */
export const summaryTexts: IssueTexts<'summary'> = {
  'summary/over-population': {
    problem: ({ counted, unitClass, count, unitCount }) =>
      `${counts[counted]}${classes[unitClass]} là ${count}, nhưng chỉ có ${unitCount} phường.`,
    remedy: () => 'Kiểm tra số phường của địa bàn và tránh đếm trùng.',
  },
  'summary/part-over-whole': {
    problem: ({ counted, unitClass, count, amongCount }) =>
      `${counts[counted]}${classes[unitClass]} là ${count}, nhiều hơn số phường được công nhận (${amongCount}).`,
    remedy: () => 'Kiểm tra lại các số liệu này.',
  },
  'summary/classes-over-all': {
    problem: ({ counted, count, allCount }) =>
      `Số liệu “${counted}” của phường giữ danh hiệu từ trước và phường mới cộng lại là ${count}, nhiều hơn số liệu chung (${allCount}).`,
    remedy: () =>
      'Mỗi phường chỉ tính một lần: là phường giữ danh hiệu từ trước, phường mới, hoặc chưa rõ.',
  },
  'summary/no-years': {
    problem: ({ unitCount }) => `Bảng tổng hợp có ${unitCount} phường nhưng không ghi năm.`,
    remedy: () => 'Ghi rõ năm đầu và năm cuối, chẳng hạn { from: 2024, to: 2024 }.',
  },
  'summary/years-order': {
    problem: ({ from, to }) => `Năm cuối (${to}) trước năm đầu (${from}).`,
    remedy: () => 'Ghi năm đầu vào “from” và năm cuối vào “to”.',
  },
  'summary/different-years': {
    problem: ({ from, to, otherFrom, otherTo }) =>
      `Một bảng tổng hợp tính cho ${yearsOf(from, to)}, bảng kia tính cho ${yearsOf(otherFrom, otherTo)}.`,
    remedy: () =>
      'Chỉ cộng các bảng cùng năm; số liệu nhiều năm phải đếm lại từ hồ sơ của từng phường.',
  },
};
