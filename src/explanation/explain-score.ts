import { notParsed } from '../foundation/issue/not-parsed';
import type { Locale } from '../foundation/text/locale';
import { compareShare, type Share } from '../foundation/value/share';
import type {
  AwardedScore,
  PointsBounds,
  PointsScore,
  RankBounds,
  Score,
  ShareScore,
  WithheldRank,
} from '../scoring/score';
import type { RankCondition, ScoringRank, ScoringScheme } from '../scoring/scoring-scheme';
import { formatNumber, formatPercent, formatShare } from './format';
import { textIn } from './text-in';
import type { Ends } from './words/score-words';
import { wordsOf } from './words-of';

/**
 * Explains a score: what was scored, out of how much, and the rank, with bounds where something is open.
 *
 * @param score - the score
 * @param scheme - the scheme it was made under, for the titles of its ranks
 * @param locale - the language
 * @returns one sentence
 * @category Explanation
 * @example
 * ```ts
 * import { checkAssessment, computeScore, evaluateAssessment, orThrow, parseScoringScheme, plainDate } from 'model-ward-rules';
 * import { explainScore } from 'model-ward-rules/explanation';
 * import { dienBien2022, modelWardPolice22 } from 'model-ward-rules/published';
 *
 * // The rank is this example's own: the programme publishes none.
 * const scheme = orThrow(
 *   parseScoringScheme({
 *     id: 'example-ranks',
 *     revision: 1,
 *     name: { vi: 'Xếp loại (ví dụ)' },
 *     method: { kind: 'proportion' },
 *     ranks: [
 *       { id: 'good', title: { vi: 'Tốt', en: 'Good' }, cutOff: { kind: 'share', percent: 90 } },
 *     ],
 *     provenance: { origin: 'host', sources: [] },
 *   }),
 *   console.warn,
 * );
 * const assessment = orThrow(checkAssessment(dienBien2022.assessment, [modelWardPolice22]), console.warn);
 * const evaluation = evaluateAssessment(assessment, { asOf: plainDate('2022-12-31') });
 * const score = computeScore(evaluation, scheme);
 * console.log(explainScore(score, scheme, 'vi')); // Điểm: 21/22 tiêu chí (95,45%); xếp loại “Tốt”.
 * console.log(explainScore(score, scheme, 'en')); // Score: 21 of 22 criteria (95.45%); rank “Good”.
 * ```
 */
export function explainScore(score: Score, scheme: ScoringScheme, locale: Locale): string {
  const phrases = wordsOf(locale).score;
  if (score.kind === 'none') return `${phrases.noScore[score.reason]}.`;
  const clauses = [
    phrases.score[score.basis](amountText(score, scheme, locale)),
    ...(scheme.ranks.length === 0 ? [] : [rankText(score.rank, scheme, locale)]),
    ...score.withheldRanks.map((rank) => withheldText(rank, scheme, locale)),
    ...(score.mayNotApply ? [phrases.mayNotApply] : []),
  ];
  return `${clauses.join('; ')}.`;
}

function amountText(
  score: PointsScore | AwardedScore | ShareScore,
  scheme: ScoringScheme,
  locale: Locale,
): string {
  switch (score.kind) {
    case 'points':
      return pointsText(score.points, score.maximumPoints, locale);
    case 'awarded':
      return awardedText(score, locale);
    case 'weighted':
      return wordsOf(locale).score.share(shareEnds(score, scheme, locale));
    case 'proportion':
      return countedText(score, scheme, locale);
    default:
      return notParsed(score satisfies never, 'score', 'computeScore');
  }
}

function pointsText(points: PointsBounds, maximum: PointsBounds, locale: Locale): string {
  const endsOf = ({ least, most }: PointsBounds): Ends => ({
    least: formatNumber(least, locale),
    most: formatNumber(most, locale),
  });
  return wordsOf(locale).score.points(endsOf(points), endsOf(maximum));
}

function awardedText(score: AwardedScore, locale: Locale): string {
  const { points, maximumPoints, bonusPoints, deductedPoints } = score;
  const sum = pointsText(points, { least: maximumPoints, most: maximumPoints }, locale);
  const orNothing = (amount: number): string => (amount === 0 ? '' : formatNumber(amount, locale));
  return wordsOf(locale).score.awarded(sum, orNothing(bonusPoints), orNothing(deductedPoints));
}

function countedText(score: ShareScore, scheme: ScoringScheme, locale: Locale): string {
  const { least, most } = score.share;
  const parts = {
    least: formatNumber(least.part, locale),
    most: formatNumber(most.part, locale),
  };
  const whole = formatNumber(most.whole, locale);
  return wordsOf(locale).score.counted(parts, whole, shareEnds(score, scheme, locale));
}

function shareEnds({ share }: ShareScore, { ranks }: ScoringScheme, locale: Locale): Ends {
  const say = (one: Share): string => formatShare(one, locale, nextCutOff(one, ranks));
  return { least: say(share.least), most: say(share.most) };
}

/** A share is never shown as if it reached the next rank, which it does not. */
function nextCutOff(share: Share, ranks: readonly ScoringRank[]): { threshold?: number } {
  const cutOffs = ranks.flatMap(({ cutOff }) => (cutOff.kind === 'share' ? [cutOff.percent] : []));
  const threshold = cutOffs.find((percent) => compareShare(share, percent) < 0);
  return threshold === undefined ? {} : { threshold };
}

function rankText(rank: RankBounds, { ranks }: ScoringScheme, locale: Locale): string {
  const phrases = wordsOf(locale).score;
  if (rank.most === null) return phrases.noRank;
  const most = rankName(rank.most, ranks, locale);
  return rank.least === null
    ? phrases.rankOrNone(most)
    : phrases.rank({ least: rankName(rank.least, ranks, locale), most });
}

function rankName(id: string, ranks: readonly ScoringRank[], locale: Locale): string {
  const title = ranks.find((one) => one.id === id)?.title;
  return `“${title === undefined ? id : textIn(title, locale)}”`;
}

function withheldText(
  { rankId, failed }: WithheldRank,
  { ranks }: ScoringScheme,
  locale: Locale,
): string {
  const { withheld } = wordsOf(locale).score;
  const conditions = failed.map((condition) => conditionText(condition, locale));
  return withheld(rankName(rankId, ranks, locale), [...new Set(conditions)].join(', '));
}

function conditionText(condition: RankCondition, locale: Locale): string {
  const { ruleCondition, pointsShareCondition } = wordsOf(locale).score;
  switch (condition.kind) {
    case 'rule':
      return ruleCondition;
    case 'points-share':
      return pointsShareCondition(formatPercent(condition.percent, locale));
    default:
      return notParsed(condition satisfies never, 'score', 'computeScore');
  }
}
