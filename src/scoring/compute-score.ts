import type { Evaluation } from '../evaluation/evaluation';
import { notParsed } from '../foundation/issue/not-parsed';
import { fromThousandths, signedDistance } from '../foundation/value/amount';
import { compareShare, type Share } from '../foundation/value/share';
import { type Reach, reachOf } from './reach-of';
import type { NoScoreReason, RankBounds, Score, ScoreBase } from './score';
import type { CutOff, ScoringMethod, ScoringScheme } from './scoring-scheme';
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
 * @returns the score with its bounds, or the reason for which there is none
 * @issues none: a scheme that names a criterion which the set does not have gives no score, `scheme-does-not-fit`
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
 * );
 * const assessment = orThrow(checkAssessment(dienBien2022.assessment, [modelWardPolice22]));
 * const evaluation = evaluateAssessment(assessment, { asOf: plainDate('2022-12-31') });
 * const score = computeScore(evaluation, scheme);
 * if (score.kind === 'proportion') console.log(score.share.least, score.rank); // { part: 21, whole: 22 } { least: 'good', most: 'good' }
 * ```
 */
export function computeScore(evaluation: Evaluation, scheme: ScoringScheme): Score {
  const { method } = scheme;
  const amountOf = amountMakerOf(method);
  const base = baseOf(evaluation, scheme);
  const none = (reason: NoScoreReason): Score => ({ ...base, kind: 'none', reason });
  if (!fits(scheme, evaluation)) return none('scheme-does-not-fit');
  const reach = reachOf(evaluation, scaleOf(method));
  if (reach.mostApplicable === 0) return none('no-applicable-criteria');
  return { ...base, mayNotApply: reach.mayBeNothing, ...amountOf(reach, scheme) };
}

/** What a method makes of what can be reached. */
function amountMakerOf({ kind }: ScoringMethod) {
  switch (kind) {
    case 'points':
      return (reach: Reach, scheme: ScoringScheme) => ({ kind, ...pointsOf(reach, scheme) });
    case 'weighted':
    case 'proportion':
      return (reach: Reach, scheme: ScoringScheme) => ({ kind, ...sharesOf(reach, scheme) });
    default:
      return notParsed(kind satisfies never, 'scheme', 'parseScoringScheme');
  }
}

function baseOf(evaluation: Evaluation, { id, revision, provenance }: ScoringScheme): ScoreBase {
  const { unitId, assessmentYear, basis, asOf, criteriaSet } = evaluation;
  const scheme = { id, revision, origin: provenance.origin };
  return { unitId, assessmentYear, basis, asOf, criteriaSet, scheme };
}

function fits({ method }: ScoringScheme, { findings }: Evaluation): boolean {
  const known = new Set(findings.map(({ criterionId }) => criterionId));
  return listedWeightsOf(method).every(({ criterionId }) => known.has(criterionId));
}

function pointsOf(reach: Reach, scheme: ScoringScheme) {
  const points = { least: fromThousandths(reach.leastMet), most: fromThousandths(reach.mostMet) };
  const maximumPoints = {
    least: fromThousandths(reach.leastApplicable),
    most: fromThousandths(reach.mostApplicable),
  };
  return { points, maximumPoints, rank: ranksOf(scheme, points, reachesPoints) };
}

/** Waiving takes a share beyond neither end, so the least is that with none of the open met, the most with all met. */
function sharesOf({ leastMet, mostMet, mostApplicable: whole }: Reach, scheme: ScoringScheme) {
  const share = { least: { part: leastMet, whole }, most: { part: mostMet, whole } };
  return { share, rank: ranksOf(scheme, share, reachesShare) };
}

function ranksOf<Reached>(
  { ranks }: ScoringScheme,
  { least, most }: { readonly least: Reached; readonly most: Reached },
  reaches: (reached: Reached, cutOff: CutOff) => boolean,
): RankBounds {
  const rankAt = (reached: Reached): string | null => {
    const [highest] = ranks.filter(({ cutOff }) => reaches(reached, cutOff)).reverse();
    return highest?.id ?? null;
  };
  return { least: rankAt(least), most: rankAt(most) };
}

const reachesPoints = (points: number, cutOff: CutOff): boolean =>
  cutOff.kind === 'points' && signedDistance(cutOff.points, points) >= 0;

const reachesShare = (share: Share, cutOff: CutOff): boolean =>
  cutOff.kind === 'share' && compareShare(share, cutOff.percent) >= 0;
