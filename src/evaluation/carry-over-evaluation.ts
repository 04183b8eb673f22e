import type { CriteriaSet, CriteriaSetReference } from '../criteria-set/criteria-set';
import type { Crosswalk, CrosswalkPair } from '../criteria-set/crosswalk';
import { referenceText } from '../criteria-set/select-criteria-set';
import type { Issue } from '../foundation/issue/issue';
import { crosswalkIssue } from '../foundation/issue/kinds/crosswalk';
import { accepted, type Result, refusedFor } from '../foundation/issue/result';
import type { CarriedOver, CrosswalkCoverage, SetCoverage } from './carried-over';
import { carryFindings } from './carry-findings';
import type { Evaluation } from './evaluation';

/**
 * Carries an evaluation over to a new criteria set, as far as a crosswalk proves anything there.
 *
 * | old is … new | old met | old not met |
 * |---|---|---|
 * | `equal-to`, `equivalent-to` | met | not met |
 * | `superset-of` (asks more) | met | unknown |
 * | `subset-of` (asks less) | unknown | not met |
 * | `intersects-with`, `no-relationship`, no pair | unknown | unknown |
 *
 * An old criterion that does not apply, or is unknown, proves nothing; so a tally proves something only where it
 * decides single criteria. The status of an old criterion counts whatever it rests on, a decision of an authority too.
 *
 * @param evaluation - how the unit stands under the old set
 * @param crosswalk - how the criteria of the old set relate to those of the new one
 * @param criteriaSet - the new set
 * @returns an evaluation under the new set, for `decideEligibility` to take, and how far the crosswalk reaches
 * @issues `crosswalk/other-set`, `crosswalk/clash`, `crosswalk/contradictory-results`; `input/too-many-issues`
 * @category Evaluation
 * @example
 * ```ts
 * import {
 *   carryOverEvaluation,
 *   checkAssessment,
 *   evaluateAssessment,
 *   orThrow,
 *   parseCrosswalk,
 *   plainDate,
 * } from 'model-ward-rules';
 * import { dienBien2022, modelWardPolice20, modelWardPolice22 } from 'model-ward-rules/published';
 *
 * // Made up: the official mapping is not public.
 * const crosswalk = orThrow(
 *   parseCrosswalk({
 *     id: 'made-up-22-to-20',
 *     revision: 1,
 *     from: { id: 'model-ward-police-22', revision: 1 },
 *     to: { id: 'model-ward-police-20', revision: 1 },
 *     pairs: [
 *       { fromCriterionId: 'premises', toCriterionId: 'criterion-6', relation: 'subset-of' },
 *     ],
 *     provenance: { origin: 'host', sources: ['an example, not the mapping'] },
 *   }),
 *   console.warn,
 * );
 * const assessment = orThrow(checkAssessment(dienBien2022.assessment, [modelWardPolice22]), console.warn);
 * const evaluation = evaluateAssessment(assessment, { asOf: plainDate('2022-12-31') });
 * const carried = orThrow(carryOverEvaluation(evaluation, crosswalk, modelWardPolice20), console.warn);
 * console.log(carried.evaluation.counts.notMetCount, carried.evaluation.counts.unknownCount); // 1 19
 * ```
 */
export function carryOverEvaluation(
  evaluation: Evaluation,
  crosswalk: Crosswalk,
  criteriaSet: CriteriaSet,
): Result<CarriedOver> {
  const { id, revision, from, to, pairs } = crosswalk;
  const misfits = [
    ...otherSet('from', from, evaluation.criteriaSet),
    ...otherSet('to', to, criteriaSet),
  ];
  if (misfits.length > 0) return refusedFor(misfits);
  const carried = carryFindings(evaluation, crosswalk, criteriaSet);
  if (!carried.ok) return carried;
  const oldIds = evaluation.findings.map(({ criterionId }) => criterionId);
  const newIds = criteriaSet.criteria.map((criterion) => criterion.id);
  return accepted({
    evaluation: carried.value,
    from,
    crosswalk: { id, revision },
    coverage: coverageOf(pairs, oldIds, newIds),
  });
}

function otherSet(
  side: 'from' | 'to',
  named: CriteriaSetReference,
  given: CriteriaSetReference,
): readonly Issue[] {
  const params = { side, named: referenceText(named), given: referenceText(given) };
  return params.named === params.given
    ? []
    : [crosswalkIssue('crosswalk/other-set', [side], params)];
}

/** A pair that names a criterion which one of the sets does not have relates nothing. */
function coverageOf(
  pairs: readonly CrosswalkPair[],
  oldIds: readonly string[],
  newIds: readonly string[],
): CrosswalkCoverage {
  const [old, fresh] = [new Set(oldIds), new Set(newIds)];
  const related = pairs.filter(
    ({ relation, fromCriterionId, toCriterionId }) =>
      relation !== 'no-relationship' && old.has(fromCriterionId) && fresh.has(toCriterionId),
  );
  return {
    from: setCoverageOf(oldIds, new Set(related.map(({ fromCriterionId }) => fromCriterionId))),
    to: setCoverageOf(newIds, new Set(related.map(({ toCriterionId }) => toCriterionId))),
  };
}

function setCoverageOf(ids: readonly string[], mapped: ReadonlySet<string>): SetCoverage {
  const mappedCriterionIds = ids.filter((id) => mapped.has(id));
  const unmappedCriterionIds = ids.filter((id) => !mapped.has(id));
  return {
    mappedCount: mappedCriterionIds.length,
    unmappedCount: unmappedCriterionIds.length,
    mappedCriterionIds,
    unmappedCriterionIds,
  };
}
