import type { Ends, ScoreWords } from '../words/score-words';

const range = ({ least, most }: Ends): string => (least === most ? most : `${least} to ${most}`);

export const scoreEn: ScoreWords = {
  score: {
    confirmed: (amount) => `Score: ${amount}`,
    projected: (amount) => `Projected score: ${amount}`,
  },
  points: (points, maximum) => `${range(points)} of ${range(maximum)} points`,
  awarded: (points, bonus, deducted) => {
    const aside = [
      ...(bonus === '' ? [] : [`bonus of ${bonus} included`]),
      ...(deducted === '' ? [] : [`${deducted} deducted`]),
    ];
    return aside.length === 0 ? points : `${points} (${aside.join(', ')})`;
  },
  withheld: (rank, conditions) => `not rank ${rank}, since a condition fails: ${conditions}`,
  ruleCondition: 'what it asks of the criteria',
  pointsShareCondition: (percent) => `at least ${percent} of the points of each criterion it names`,
  share: range,
  counted: (part, whole, share) => `${range(part)} of ${whole} criteria (${range(share)})`,
  rank: (rank) => `rank ${range(rank)}`,
  rankOrNone: (most) => `rank ${most} at the most, perhaps none`,
  noRank: 'no rank',
  mayNotApply: 'perhaps no criterion that scores applies',
  noScore: {
    'no-applicable-criteria': 'No score: no criterion that scores applies',
    'score-card-does-not-fit': 'No score: the score card does not fit the scheme',
    'scheme-does-not-fit': 'No score: the scheme names a criterion that the set does not have',
  },
};
