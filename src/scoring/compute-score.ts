import type { Evaluation } from '../evaluation/evaluation';
import { fromThousandths, signedDistance } from '../foundation/value/amount';
import { compareShare } from '../foundation/value/share';
import { fitsFindings } from '../recognition/fits-findings';
import { type CardSum, type End, sumOfCard } from './award-points';
import { cardFaults } from './card-faults';
import { isReached } from './is-reached';
import { judgeRanks } from './judge-ranks';
import { type Reach, reachOf } from './reach-of';
import type { NoScoreReason, PointsBounds, Score, ScoreBase, ShareBounds } from './score';
import type { ScoreCard } from './score-card';
import type { CutOff, RankCondition, ScoringScheme } from './scoring-scheme';
import { listedWeightsOf, scaleOf } from './weights';

/**
 * Computes what a unit scores under a scheme, and the rank. Total: while criteria are unknown it gives the least and
 * the most that can come out, each of which some outcome reaches.
 *
 * An unknown criterion may turn out met, not met, or, where it may be waived, not applicable. A tally leaves open which
 * criteria are met, but not how many.
 *
 * @param evaluation - how each criterion stands, from `evaluateAssessment`
 * @param scheme - how results become a score; a criterion that it does not list scores nothing
 * @param card - what was awarded, from `parseScoreCard`, for a scheme whose method is `awarded`; without it everything is open
 * @returns the score with its bounds, or the reason for which there is none
 * @issues none: a scheme that names a criterion which the set does not have gives no score, `scheme-does-not-fit`, and a card that
 *   does not fit gives none either
 * @category Scoring
 * @example
 * ```ts
 * import { checkAssessment, computeScore, evaluateAssessment, orThrow, parseScoringScheme, plainDate } from 'model-ward-rules';
 * import { dienBien2022, modelWardPolice22 } from 'model-ward-rules/published';
 *
 * // The ranks are this example's own: the programme publishes none.
 * const scheme = orThrow(
 *   parseScoringScheme({
 *     id: 'example-ranks',
 *     revision: 1,
 *     name: { vi: 'Xếp loại (ví dụ)' },
 *     method: { kind: 'proportion' },
 *     ranks: [
 *       { id: 'fair', cutOff: { kind: 'share', percent: 70 } },
 *       { id: 'good', cutOff: { kind: 'share', percent: 90 } },
 *     ],
 *     provenance: { origin: 'host', sources: [] },
 *   }),
 *   console.warn,
 * );
 * const assessment = orThrow(checkAssessment(dienBien2022.assessment, [modelWardPolice22]), console.warn);
 * const evaluation = evaluateAssessment(assessment, { asOf: plainDate('2022-12-31') });
 * const score = computeScore(evaluation, scheme);
 * if (score.kind === 'proportion') console.log(score.share.least, score.rank); // { part: 21, whole: 22 } { least: 'good', most: 'good' }
 * ```
 */
export function computeScore(
  evaluation: Evaluation,
  scheme: ScoringScheme,
  card: ScoreCard = nothingAwarded,
): Score {
  const { method } = scheme;
  const base = baseOf(evaluation, scheme);
  const none = (reason: NoScoreReason): Score => ({ ...base, kind: 'none', reason });
  if (!fits(scheme, evaluation)) return none('scheme-does-not-fit');
  if (method.kind === 'awarded') {
    if (cardFaults(card, method).length > 0) return none('score-card-does-not-fit');
    return {
      ...base,
      mayNotApply: false,
      ...awardedOf(sumOfCard(method, card), evaluation, scheme),
    };
  }
  if (card !== nothingAwarded) return none('score-card-does-not-fit');
  const reach = reachOf(evaluation, scaleOf(method));
  if (reach.mostApplicable === 0) return none('no-applicable-criteria');
  const scored = { ...base, mayNotApply: reach.mayBeNothing };
  if (method.kind === 'points') {
    return { ...scored, kind: method.kind, ...pointsOf(reach, evaluation, scheme) };
  }
  // Another kind would not compile: only these two are kinds of a share.
  return { ...scored, kind: method.kind, ...sharesOf(reach, evaluation, scheme) };
}

const nothingAwarded: ScoreCard = { awarded: [] };

function baseOf(evaluation: Evaluation, { id, revision, provenance }: ScoringScheme): ScoreBase {
  const { unitId, assessmentYear, basis, asOf, criteriaSet } = evaluation;
  const scheme = { id, revision, origin: provenance.origin };
  return { unitId, assessmentYear, basis, asOf, criteriaSet, scheme };
}

function fits({ method, ranks }: ScoringScheme, { findings }: Evaluation): boolean {
  const known = new Set(findings.map(({ criterionId }) => criterionId));
  const suits = (condition: RankCondition): boolean =>
    condition.kind !== 'rule' || fitsFindings(condition.rule, findings);
  return (
    listedWeightsOf(method).every(({ criterionId }) => known.has(criterionId)) &&
    ranks.every(({ conditions }) => conditions?.every(suits) ?? true)
  );
}

function awardedOf(card: CardSum, evaluation: Evaluation, scheme: ScoringScheme) {
  const points = { least: fromThousandths(card.least), most: fromThousandths(card.most) };
  return {
    kind: 'awarded' as const,
    points,
    maximumPoints: fromThousandths(card.maximum),
    bonusPoints: fromThousandths(card.bonus),
    deductedPoints: fromThousandths(card.deducted),
    ...judgeRanks(scheme, { reaches: reachesPoints(points), evaluation, card }),
  };
}

function pointsOf(reach: Reach, evaluation: Evaluation, scheme: ScoringScheme) {
  const points = { least: fromThousandths(reach.leastMet), most: fromThousandths(reach.mostMet) };
  const maximumPoints = {
    least: fromThousandths(reach.leastApplicable),
    most: fromThousandths(reach.mostApplicable),
  };
  const ranks = judgeRanks(scheme, { reaches: reachesPoints(points), evaluation });
  return { points, maximumPoints, ...ranks };
}

/** Waiving takes a share beyond neither end, so the least is that with none of the open met, the most with all met. */
function sharesOf(
  { leastMet, mostMet, mostApplicable: whole }: Reach,
  evaluation: Evaluation,
  scheme: ScoringScheme,
) {
  const share = { least: { part: leastMet, whole }, most: { part: mostMet, whole } };
  return { share, ...judgeRanks(scheme, { reaches: reachesShare(share), evaluation }) };
}

const reachesPoints =
  (points: PointsBounds) =>
  (end: End, cutOff: CutOff): boolean =>
    cutOff.kind === 'points' && isReached(cutOff, signedDistance(cutOff.points, points[end]));

const reachesShare =
  (share: ShareBounds) =>
  (end: End, cutOff: CutOff): boolean =>
    cutOff.kind === 'share' && isReached(cutOff, compareShare(share[end], cutOff.percent));
