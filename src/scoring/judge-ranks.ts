import type { Asker } from '../criteria-set/is-judgeable';
import type { Evaluation } from '../evaluation/evaluation';
import { notParsed } from '../foundation/issue/not-parsed';
import { compareShare } from '../foundation/value/share';
import { assertRule } from '../recognition/assert-rule';
import { decideEligibility } from '../recognition/decide-eligibility';
import type { RecognitionRule } from '../recognition/recognition-policy';
import type { CardSum, End } from './award-points';
import type { ScoredBase } from './score';
import type {
  CutOff,
  PointsShareCondition,
  RankCondition,
  ScoringRank,
  ScoringScheme,
} from './scoring-scheme';

/** What ranks are judged by. */
export interface RankGrounds {
  /** Whether the score reaches a cut-off, at either end of what is open. */
  readonly reaches: (end: End, cutOff: CutOff) => boolean;
  readonly evaluation: Evaluation;
  /** What was awarded; absent where points are all or nothing. */
  readonly card?: CardSum;
}

/** Gives the ranks whose cut-off is reached and whose conditions hold. More is never worse, so the two ends decide. */
export function judgeRanks(
  scheme: ScoringScheme,
  { reaches, evaluation, card }: RankGrounds,
): Pick<ScoredBase, 'rank' | 'earnedRanks' | 'withheldRanks'> {
  const holds = conditionJudge(scheme, evaluation, card);
  const failedAt = (end: End, { conditions = [] }: ScoringRank): readonly RankCondition[] =>
    conditions.filter((condition) => !holds(end, condition));
  const earnedAt = (end: End): readonly string[] =>
    scheme.ranks
      .filter((one) => reaches(end, one.cutOff) && failedAt(end, one).length === 0)
      .map(({ id }) => id);
  const earnedRanks = { least: earnedAt('least'), most: earnedAt('most') };
  const rank = { least: highestOf(earnedRanks.least), most: highestOf(earnedRanks.most) };
  const above = scheme.ranks.slice(scheme.ranks.findIndex(({ id }) => id === rank.most) + 1);
  const withheldRanks = above
    .filter(({ cutOff }) => reaches('most', cutOff))
    .map((one) => ({ rankId: one.id, failed: failedAt('most', one) }));
  return { rank, earnedRanks, withheldRanks };
}

const highestOf = (ranks: readonly string[]): string | null => ranks[ranks.length - 1] ?? null;

const ofScheme: Asker = { parameter: 'scheme', firstCall: 'parseScoringScheme' };

function conditionJudge(
  scheme: ScoringScheme,
  evaluation: Evaluation,
  card: CardSum | undefined,
): (end: End, condition: RankCondition) => boolean {
  const outcomeOf = (rule: RecognitionRule) =>
    decideEligibility(evaluation, { ...scheme, rule }).outcome;
  return (end, condition) => {
    switch (condition.kind) {
      case 'rule': {
        assertRule(condition.rule, ofScheme);
        const outcome = outcomeOf(condition.rule);
        return outcome === 'eligible' || (end === 'most' && outcome === 'undetermined');
      }
      case 'points-share':
        return card !== undefined && hasShareOfPoints(card, end, condition);
      default:
        return notParsed(condition satisfies never, 'scheme', 'parseScoringScheme');
    }
  };
}

function hasShareOfPoints(
  { awardedAt, maximumOf }: CardSum,
  end: End,
  { criterionIds, percent }: PointsShareCondition,
): boolean {
  return criterionIds.every((id) => {
    const share = { part: awardedAt(end, id), whole: maximumOf(id) };
    return share.whole > 0 && compareShare(share, percent) >= 0;
  });
}
