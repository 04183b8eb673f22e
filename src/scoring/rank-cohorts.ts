import { cohortIssue } from '../foundation/issue/kinds/cohort';
import { type Result, refused, refusedFor, resultOf } from '../foundation/issue/result';
import { inThousandths } from '../foundation/value/amount';
import { perhapsFractions } from '../foundation/value/perhaps-fractions';
import type { UnitId } from '../unit/unit';
import { applyCap, type Contender, type PlacedCap, rankAt } from './apply-cap';
import { assertCap } from './assert-cap';
import type { End } from './award-points';
import type { CohortMember, RankCap, RankedCohort, RankedMember, ScoredCohort } from './cohort';
import { baseOf, cohortFaultsOf, cohortOf, ladderOf } from './cohort-faults';
import type { RankBounds } from './score';
import type { PointsCutOff, ScoringRank } from './scoring-scheme';

/**
 * Ranks units beside each other: caps such as "Excellent at most 20 % of the number rated Good", and ranks that must not
 * exceed that of another unit.
 *
 * Of a capped rank the greatest number e may stay that is at most the percentage of the base, counted after the others have
 * yielded to the next lower rank whose own conditions hold. With 9 Good, 2 Excellent and 20 %, of Good alone 1 may stay,
 * since 2 would leave a base of 9; of Good or better 2 may. Limits are applied before caps, caps from the best rank down.
 *
 * Where scores are open, each unit gets the worst and the best rank that it can have over all outcomes of the others. Several
 * caps in one cohort may make these bounds wider than that, never narrower.
 *
 * @param cohorts - the cohorts, in any order
 * @returns the cohorts with the rank of each unit
 * @throws {@link InputError} where a cap has no percentage over 0 and up to 100, or is of a kind that is not known
 * @issues `cohort/repeated-id`, `cohort/repeated-unit`, `cohort/other-scheme`, `cohort/unknown-unit`, `cohort/other-ladder`,
 *   `cohort/circle`, `cohort/unknown-rank`, `cohort/base-not-lower`, `cohort/caps-overlap`; `percent/perhaps-a-fraction` (warning);
 *   `input/too-many-issues`; `argument/not-parsed` (thrown)
 * @category Scoring
 * @example
 * ```ts
 * import { checkAssessment, computeScore, evaluateAssessment, orThrow, parseAssessment, parseCriteriaSet, parseScoringScheme, plainDate, rankCohorts } from 'model-ward-rules';
 *
 * // Made up: one item of 100 points, Good from 70 and Excellent from 90.
 * const provenance = { origin: 'host', sources: ['example'] };
 * const set = orThrow(
 *   parseCriteriaSet({
 *     id: 'example',
 *     revision: 1,
 *     name: { vi: 'Ví dụ' },
 *     status: 'unstated',
 *     groups: [],
 *     criteria: [{ id: 'tasks', notApplicable: 'never', requirement: { kind: 'attested' } }],
 *     provenance,
 *   }),
 *   console.warn,
 * );
 * const scheme = orThrow(
 *   parseScoringScheme({
 *     id: 'example',
 *     revision: 1,
 *     name: { vi: 'Ví dụ' },
 *     method: { kind: 'awarded', points: [{ criterionId: 'tasks', points: 100 }] },
 *     ranks: [
 *       { id: 'good', cutOff: { kind: 'points', points: 70 } },
 *       { id: 'excellent', cutOff: { kind: 'points', points: 90 } },
 *     ],
 *     provenance,
 *   }),
 *   console.warn,
 * );
 * const members = [96, 92, 89, 88, 85, 84, 80, 79, 75, 74, 71].map((points, index) => {
 *   const raw = { unitId: `team-${index}`, assessmentYear: 2026, criteriaSet: { id: 'example' }, basis: 'confirmed' };
 *   const submitted = orThrow(parseAssessment({ ...raw, results: { kind: 'by-criterion', answers: [] } }), console.warn);
 *   const evaluation = evaluateAssessment(orThrow(checkAssessment(submitted, [set]), console.warn), { asOf: plainDate('2026-11-15') });
 *   const score = computeScore(evaluation, scheme, { awarded: [{ criterionId: 'tasks', points }] });
 *   if (score.kind !== 'awarded') throw new Error(score.kind);
 *   return { score };
 * });
 * for (const of of ['that-rank', 'that-rank-or-better'] as const) {
 *   const caps = [{ rank: 'excellent', percent: 20, of }];
 *   const [ranked] = orThrow(rankCohorts([{ id: 'teams', scheme, members, caps }]), console.warn);
 *   console.log(of, ranked?.members.filter(({ rank }) => rank.least === 'excellent').length);
 *   // that-rank 1
 *   // that-rank-or-better 2
 * }
 * ```
 */
export function rankCohorts(cohorts: readonly ScoredCohort[]): Result<readonly RankedCohort[]> {
  for (const { caps } of cohorts) caps.forEach(assertCap);
  const faults = cohortFaultsOf(cohorts);
  if (faults.length > 0) return refusedFor(faults);
  const ranks = new Map<UnitId, RankBounds>();
  const done = new Map<ScoredCohort, RankedCohort>();
  for (;;) {
    const left = cohorts.filter((cohort) => !done.has(cohort));
    if (left.length === 0) break;
    const next = left.find((cohort) => limitsOf(cohort).every((unitId) => ranks.has(unitId)));
    if (next === undefined) {
      const cohortIds = inCircle(left).map(({ id }) => id);
      return refused(cohortIssue('cohort/circle', [], { cohortIds }));
    }
    const ranked = rankCohort(next, ranks);
    done.set(next, ranked);
    for (const { unitId, rank } of ranked.members) ranks.set(unitId, rank);
  }
  return resultOf(
    cohorts.map((cohort) => done.get(cohort) as RankedCohort),
    cohorts.flatMap(({ caps }, index) => perhapsFractions(caps, [index, 'caps'])),
  );
}

const limitsOf = ({ members }: ScoredCohort): readonly UnitId[] =>
  members.flatMap(({ limitedBy }) => (limitedBy === undefined ? [] : [limitedBy]));

/** What waits only for what is in a circle is in none. */
function inCircle(left: readonly ScoredCohort[]): readonly ScoredCohort[] {
  const limiting = left.filter((cohort) =>
    left.some((other) => limitsOf(other).some((id) => cohortOf(id, [cohort]) !== undefined)),
  );
  return limiting.length === left.length ? left : inCircle(limiting);
}

function rankCohort(cohort: ScoredCohort, ranks: ReadonlyMap<UnitId, RankBounds>): RankedCohort {
  const ladder = ladderOf(cohort);
  const own = cohort.members.map((member) => contenderOf(member, ladder, ranks));
  const caps = cohort.caps.map((cap) => placedCap(cap, cohort)).sort((a, b) => b.rank - a.rank);
  const ranked = caps.reduce<readonly Contender[]>(applyCap, own);
  return {
    id: cohort.id,
    members: ranked.map((one, index) =>
      rankedMember(one, cohort.members[index] as CohortMember, ladder),
    ),
  };
}

function contenderOf(
  { score, limitedBy }: CohortMember,
  ladder: readonly (string | null)[],
  ranks: ReadonlyMap<UnitId, RankBounds>,
): Contender {
  const earnedAt = (end: End): readonly number[] => {
    const earned = score.earnedRanks[end].map((id) => ladder.indexOf(id));
    if (limitedBy === undefined) return earned;
    // Its cohort was ranked before.
    const limit = (ranks.get(limitedBy) as RankBounds)[end];
    // No rank stands before the first place, so a unit without one lets none through.
    const highest = ladder.indexOf(limit);
    return earned.filter((rank) => rank <= highest);
  };
  return {
    unitId: score.unitId,
    least: inThousandths(score.points.least),
    most: inThousandths(score.points.most),
    earned: { least: earnedAt('least'), most: earnedAt('most') },
    tiedWith: [],
  };
}

function placedCap(cap: RankCap, cohort: ScoredCohort): PlacedCap {
  const ladder = ladderOf(cohort);
  const { percent, of } = cap;
  const rank = ladder.indexOf(cap.rank);
  // Every cap was held against the ladder before.
  const { cutOff } = cohort.scheme.ranks[rank] as ScoringRank;
  // A score in points is of a scheme whose ranks begin at points.
  const { points } = cutOff as PointsCutOff;
  return {
    percent,
    of,
    rank,
    base: baseOf(cap, ladder),
    cutOff: inThousandths(points),
    tiesStay: cap.ties === 'all-stay',
  };
}

function rankedMember(
  one: Contender,
  { score }: CohortMember,
  ladder: readonly string[],
): RankedMember {
  const rankOf = (end: End): string | null => ladder[rankAt(one, end)] ?? null;
  return {
    unitId: one.unitId,
    rank: { least: rankOf('least'), most: rankOf('most') },
    ownRank: score.rank,
    ...(one.yielded === undefined ? {} : { yielded: ladder[one.yielded] as string }),
    tiedWith: one.tiedWith,
  };
}
