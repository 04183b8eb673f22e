import { quote } from '../../../foundation/text/quote';
import type { IssueTexts } from '../../issue-texts';

/** Texts of score issues. */
export const scoreTexts: IssueTexts<'score'> = {
  'score/not-awarded': {
    problem: () => 'Thang điểm không chấm điểm từng phần nên không dùng phiếu chấm điểm.',
    remedy: () => 'Dùng thang điểm có phương pháp `awarded`, hoặc bỏ phiếu chấm điểm.',
  },
  'score/unknown-criterion': {
    problem: ({ id }) => `Thang điểm không cho điểm tiêu chí ${quote(id)}.`,
    remedy: () => 'Sửa mã tiêu chí, hoặc bổ sung tiêu chí vào thang điểm.',
  },
  'score/repeated': {
    problem: ({ id }) => `Phiếu chấm điểm ghi ${quote(id)} hai lần.`,
    remedy: () => 'Xác định dòng đúng và bỏ dòng còn lại.',
  },
  'score/over-maximum': {
    problem: ({ id, points, maximumPoints }) =>
      `Tiêu chí ${quote(id)} được chấm ${points} điểm, quá mức tối đa ${maximumPoints} điểm.`,
    remedy: () => 'Sửa điểm chấm, hoặc sửa điểm tối đa trong thang điểm.',
  },
  'score/bonus-without-cap': {
    problem: () => 'Phiếu có điểm thưởng nhưng thang điểm không có điểm thưởng.',
    remedy: () => 'Bỏ điểm thưởng, hoặc đặt mức thưởng tối đa (`bonusCap`) trong thang điểm.',
  },
  'score/total-rounded': {
    problem: ({ printed, sum }) => `Tổng điểm ghi ${printed} là tổng ${sum} đã làm tròn.`,
    remedy: () => 'Không cần sửa: tổng chính xác được tính.',
  },
  'score/total-mismatch': {
    problem: ({ printed, least, most }) =>
      least === most
        ? `Tổng điểm ghi ${printed}, nhưng cộng các phần được ${least}.`
        : `Tổng điểm ghi ${printed}, nhưng cộng các phần được từ ${least} đến ${most}.`,
    remedy: () => 'Đối chiếu với văn bản gốc: điểm thành phần hoặc tổng điểm ghi sai.',
  },
  'score/other-maximum': {
    problem: ({ id, printed, maximumPoints }) =>
      `Điểm tối đa của tiêu chí ${quote(id)} ghi là ${printed}, còn thang điểm cho ${maximumPoints}.`,
    remedy: () => 'Kiểm tra xem bảng có được chấm theo đúng thang điểm này không.',
  },
  'score/rank-above-points': {
    problem: ({ id, points }) => `Mức xếp loại ${quote(id)} không thể đạt được với ${points} điểm.`,
    remedy: () => 'Đối chiếu điểm và mức xếp loại với văn bản gốc, và với thang điểm.',
  },
};
