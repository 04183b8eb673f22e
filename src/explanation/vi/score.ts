import type { Ends, ScoreWords } from '../words/score-words';

const isOpen = ({ least, most }: Ends): boolean => least !== most;

const range = (ends: Ends): string =>
  isOpen(ends) ? `từ ${ends.least} đến ${ends.most}` : ends.most;

export const scoreVi: ScoreWords = {
  score: {
    confirmed: (amount) => `Điểm: ${amount}`,
    projected: (amount) => `Điểm dự kiến: ${amount}`,
  },
  points: (points, maximum) =>
    isOpen(maximum)
      ? `${range(points)}, trên mức tối đa ${range(maximum)}`
      : `${range(points)}/${maximum.most}`,
  awarded: (points, bonus, deducted) => {
    const aside = [
      ...(bonus === '' ? [] : [`trong đó thưởng ${bonus}`]),
      ...(deducted === '' ? [] : [`đã trừ ${deducted}`]),
    ];
    return aside.length === 0 ? points : `${points} (${aside.join(', ')})`;
  },
  withheld: (rank, conditions) =>
    `không xếp loại ${rank} vì không bảo đảm điều kiện: ${conditions}`,
  ruleCondition: 'về kết quả các tiêu chí',
  pointsShareCondition: (percent) => `mỗi tiêu chí quy định đạt từ ${percent} điểm tối đa trở lên`,
  share: range,
  counted: (part, whole, share) => `${range(part)}/${whole} tiêu chí (${range(share)})`,
  rank: (rank) => `xếp loại ${range(rank)}`,
  rankOrNone: (most) => `xếp loại cao nhất là ${most}, có thể chưa được xếp loại`,
  noRank: 'chưa được xếp loại',
  mayNotApply: 'cũng có thể không có tiêu chí tính điểm nào áp dụng',
  noScore: {
    'no-applicable-criteria': 'Không chấm điểm: không có tiêu chí tính điểm nào áp dụng',
    'score-card-does-not-fit': 'Không chấm điểm: phiếu chấm điểm không phù hợp với thang điểm',
    'scheme-does-not-fit': 'Không chấm điểm: thang điểm nêu tiêu chí không có trong bộ tiêu chí',
  },
};
