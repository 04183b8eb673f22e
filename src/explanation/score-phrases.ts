import type { AssessmentBasis } from '../assessment/submitted-assessment';
import type { NoScoreReason } from '../scoring/score';
import type { Locale } from './locale';

/** Two ends of something that may be open. */
export interface Ends {
  readonly least: string;
  readonly most: string;
}

/** Everything that is said of scores in one language. */
export interface ScorePhrases {
  readonly score: Readonly<Record<AssessmentBasis, (amount: string) => string>>;
  readonly points: (points: Ends, maximum: Ends) => string;
  readonly share: (share: Ends) => string;
  readonly counted: (part: Ends, whole: string, share: Ends) => string;
  readonly rank: (rank: Ends) => string;
  readonly rankOrNone: (most: string) => string;
  readonly noRank: string;
  readonly mayNotApply: string;
  readonly noScore: Readonly<Record<NoScoreReason, string>>;
}

const isOpen = ({ least, most }: Ends): boolean => least !== most;

const rangeEn = (ends: Ends): string =>
  isOpen(ends) ? `${ends.least} to ${ends.most}` : ends.most;
const rangeVi = (ends: Ends): string =>
  isOpen(ends) ? `từ ${ends.least} đến ${ends.most}` : ends.most;

/** Everything that is said of scores. */
export const scorePhrases: Readonly<Record<Locale, ScorePhrases>> = {
  vi: {
    score: {
      confirmed: (amount) => `Điểm: ${amount}`,
      projected: (amount) => `Điểm dự kiến: ${amount}`,
    },
    points: (points, maximum) =>
      isOpen(maximum)
        ? `${rangeVi(points)}, trên mức tối đa ${rangeVi(maximum)}`
        : `${rangeVi(points)}/${maximum.most}`,
    share: rangeVi,
    counted: (part, whole, share) => `${rangeVi(part)}/${whole} tiêu chí (${rangeVi(share)})`,
    rank: (rank) => `xếp loại ${rangeVi(rank)}`,
    rankOrNone: (most) => `xếp loại cao nhất là ${most}, có thể chưa được xếp loại`,
    noRank: 'chưa được xếp loại',
    mayNotApply: 'cũng có thể không có tiêu chí tính điểm nào áp dụng',
    noScore: {
      'no-applicable-criteria': 'Không chấm điểm: không có tiêu chí tính điểm nào áp dụng',
      'scheme-does-not-fit': 'Không chấm điểm: thang điểm nêu tiêu chí không có trong bộ tiêu chí',
    },
  },
  en: {
    score: {
      confirmed: (amount) => `Score: ${amount}`,
      projected: (amount) => `Projected score: ${amount}`,
    },
    points: (points, maximum) => `${rangeEn(points)} of ${rangeEn(maximum)} points`,
    share: rangeEn,
    counted: (part, whole, share) => `${rangeEn(part)} of ${whole} criteria (${rangeEn(share)})`,
    rank: (rank) => `rank ${rangeEn(rank)}`,
    rankOrNone: (most) => `rank ${most} at the most, perhaps none`,
    noRank: 'no rank',
    mayNotApply: 'perhaps no criterion that scores applies',
    noScore: {
      'no-applicable-criteria': 'No score: no criterion that scores applies',
      'scheme-does-not-fit': 'No score: the scheme names a criterion that the set does not have',
    },
  },
};
