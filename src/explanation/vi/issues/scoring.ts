import type { ScoreMeasure } from '../../../foundation/issue/kinds/scoring';
import { listOf } from '../../../foundation/text/list-of';
import { quote } from '../../../foundation/text/quote';
import type { IssueTexts } from '../../issue-texts';

const concepts = {
  criterion: 'tiêu chí',
  group: 'nhóm tiêu chí',
  part: 'phần của tiêu chí',
  rank: 'hạng',
};

const scoreMeasures: Readonly<Record<ScoreMeasure, string>> = {
  points: 'điểm (points)',
  share: 'tỷ lệ (share)',
};

/** Texts of scoring issues. */
export const scoringTexts: IssueTexts<'scoring'> = {
  'scoring/repeated-id': {
    problem: ({ concept, id }) => `Thang điểm ghi mã ${concepts[concept]} ${quote(id)} nhiều lần.`,
    remedy: () => 'Mỗi mã chỉ ghi một lần; sửa mã hoặc bỏ mục trùng.',
  },
  'scoring/nothing-scores': {
    problem: () => 'Thang điểm cho mọi tiêu chí 0 điểm nên không chấm được.',
    remedy: () => 'Cho ít nhất một tiêu chí số điểm lớn hơn 0.',
  },
  'scoring/cut-off-kind': {
    problem: ({ expected, received }) =>
      `Kết quả tính bằng ${scoreMeasures[expected]}, mức xếp loại lại ghi bằng ${scoreMeasures[received]}.`,
    remedy: ({ expected }) => `Ghi mức xếp loại bằng ${scoreMeasures[expected]}.`,
  },
  'scoring/cut-off-order': {
    problem: ({ id }) => `Mức của hạng ${quote(id)} không cao hơn mức của hạng đứng trước.`,
    remedy: () => 'Ghi các hạng từ thấp đến cao và kiểm tra lại từng mức.',
  },
  'scoring/unreachable-rank': {
    problem: ({ id, points, maximumPoints }) =>
      `Hạng ${quote(id)} đòi ${points} điểm, nhưng tổng điểm của mọi tiêu chí chỉ là ${maximumPoints}.`,
    remedy: () => 'Sửa mức xếp loại hoặc điểm của các tiêu chí.',
  },
  'scoring/condition-kind': {
    problem: ({ id }) =>
      `Mức xếp loại ${quote(id)} đòi tỷ lệ điểm được chấm, nhưng thang điểm không chấm điểm từng phần.`,
    remedy: () => 'Dùng phương pháp `awarded`, hoặc đặt điều kiện về kết quả (`rule`).',
  },
  'scoring/condition-without-points': {
    problem: ({ id }) =>
      `Điều kiện xếp loại đòi tỷ lệ điểm của tiêu chí ${quote(id)}, nhưng thang điểm không cho tiêu chí này điểm nào.`,
    remedy: () => 'Sửa mã tiêu chí, hoặc cho tiêu chí này điểm trong thang điểm.',
  },
  'scoring/unknown-criterion': {
    problem: ({ id, criteriaSetId }) =>
      `Thang điểm nêu tiêu chí ${quote(id)}, nhưng bộ ${quote(criteriaSetId)} không có tiêu chí này.`,
    remedy: () => 'Sửa mã tiêu chí, hoặc dùng thang điểm viết cho bộ tiêu chí này.',
  },
  'scoring/unlisted-criteria': {
    problem: ({ ids }) => `Thang điểm không cho điểm các tiêu chí: ${listOf(ids)}.`,
    remedy: () =>
      'Các tiêu chí này được tính 0 điểm; nếu có tiêu chí phải chấm thì thêm vào thang điểm.',
  },
};
