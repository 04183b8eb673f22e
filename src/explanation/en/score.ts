import type { Ends, ScoreWords } from '../words/score-words';

const range = ({ least, most }: Ends): string => (least === most ? most : `${least} to ${most}`);

export const scoreEn: ScoreWords = {
  score: {
    confirmed: (amount) => `Score: ${amount}`,
    projected: (amount) => `Projected score: ${amount}`,
  },
  points: (points, maximum) => `${range(points)} of ${range(maximum)} points`,
  share: range,
  counted: (part, whole, share) => `${range(part)} of ${whole} criteria (${range(share)})`,
  rank: (rank) => `rank ${range(rank)}`,
  rankOrNone: (most) => `rank ${most} at the most, perhaps none`,
  noRank: 'no rank',
  mayNotApply: 'perhaps no criterion that scores applies',
  noScore: {
    'no-applicable-criteria': 'No score: no criterion that scores applies',
    'scheme-does-not-fit': 'No score: the scheme names a criterion that the set does not have',
  },
};
