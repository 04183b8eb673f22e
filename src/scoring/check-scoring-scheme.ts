import type { CriteriaSet } from '../criteria-set/criteria-set';
import type { Issue } from '../foundation/issue/issue';
import { scoringIssue } from '../foundation/issue/kinds/scoring';
import { type Result, resultOf } from '../foundation/issue/result';
import { ruleFaultsOf } from '../recognition/check-recognition-policy';
import type { ScoringScheme } from './scoring-scheme';
import { weightListOf } from './weights';

/**
 * Checks that a scoring scheme can be applied to a criteria set.
 *
 * `computeScore` needs no such check: it gives no score where a scheme names a criterion that the set does not have.
 * This function says so beforehand, and where.
 *
 * @param scheme - the scheme
 * @param criteriaSet - the set it is to be applied to
 * @returns the same scheme, when it suits the set; criteria that it does not list score nothing and are named in a
 *   warning
 * @issues `scoring/unknown-criterion`, `scoring/unlisted-criteria` (warning); `policy/unknown-criterion`,
 *   `policy/over-count`, `policy/asks-nothing`, `policy/not-monotone` of the conditions of ranks;
 *   `input/too-many-issues`
 * @category Scoring
 * @example
 * ```ts
 * import { checkScoringScheme, orThrow, parseScoringScheme } from 'model-ward-rules';
 * import { modelWardPolice20 } from 'model-ward-rules/published';
 *
 * const scheme = orThrow(
 *   parseScoringScheme({
 *     id: 'our-points',
 *     revision: 1,
 *     name: { vi: 'Bảng điểm (ví dụ)' },
 *     method: { kind: 'points', points: [{ criterionId: 'premises', points: 5 }] },
 *     ranks: [],
 *     provenance: { origin: 'host', sources: [] },
 *   }),
 *   console.warn,
 * );
 * const checked = checkScoringScheme(scheme, modelWardPolice20);
 * if (!checked.ok) console.log(checked.issues[0]?.code); // scoring/unknown-criterion
 * ```
 */
export function checkScoringScheme(
  scheme: ScoringScheme,
  criteriaSet: CriteriaSet,
): Result<ScoringScheme> {
  return resultOf(scheme, [
    ...unknownCriteria(scheme, criteriaSet),
    ...unlistedCriteria(scheme, criteriaSet),
    ...conditionFaults(scheme, criteriaSet),
  ]);
}

function unknownCriteria(
  { method }: ScoringScheme,
  { id: criteriaSetId, criteria }: CriteriaSet,
): readonly Issue[] {
  const known = new Set(criteria.map(({ id }) => id));
  const list = weightListOf(method);
  if (list === undefined) return [];
  return list.weights.flatMap(({ criterionId: id }, index) => {
    const path = ['method', list.key, index, 'criterionId'];
    return known.has(id)
      ? []
      : [scoringIssue('scoring/unknown-criterion', path, { id, criteriaSetId })];
  });
}

function unlistedCriteria({ method }: ScoringScheme, { criteria }: CriteriaSet): readonly Issue[] {
  const list = weightListOf(method);
  if (list === undefined) return [];
  const listed = new Set(list.weights.map(({ criterionId }) => criterionId));
  const ids = criteria.map(({ id }) => id).filter((id) => !listed.has(id));
  return ids.length === 0
    ? []
    : [scoringIssue('scoring/unlisted-criteria', ['method', list.key], { ids })];
}

function conditionFaults({ ranks }: ScoringScheme, criteriaSet: CriteriaSet): readonly Issue[] {
  return ranks.flatMap(({ conditions = [] }, rankIndex) =>
    conditions.flatMap((condition, index) =>
      'rule' in condition
        ? ruleFaultsOf(condition.rule, criteriaSet, [
            'ranks',
            rankIndex,
            'conditions',
            index,
            'rule',
          ])
        : [],
    ),
  );
}
