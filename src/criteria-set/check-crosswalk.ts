import type { Issue } from '../foundation/issue/issue';
import { criterionIssue } from '../foundation/issue/kinds/criterion';
import { type Result, resultOf } from '../foundation/issue/result';
import type { CriteriaSet } from './criteria-set';
import type { Crosswalk } from './crosswalk';
import { referenceText, selectCriteriaSet } from './select-criteria-set';

/**
 * Checks that a crosswalk fits the criteria sets it speaks of.
 *
 * `carryOverEvaluation` needs no such check: a pair whose criteria do not exist carries nothing. This function says so
 * beforehand, and where.
 *
 * @param crosswalk - the crosswalk
 * @param criteriaSets - the known sets; the old and the new one must be among them
 * @returns the same crosswalk, when it fits
 * @issues `criteria-set/unknown`, `criteria-set/ambiguous`, `criteria-set/repeated-edition`, `criterion/unknown`;
 *   `input/too-many-issues`
 * @category Criteria sets
 * @example
 * ```ts
 * import { checkCrosswalk, orThrow, parseCrosswalk } from 'model-ward-rules';
 * import { criteriaSetCatalogue } from 'model-ward-rules/published';
 *
 * const crosswalk = orThrow(
 *   parseCrosswalk({
 *     id: 'made-up-22-to-20',
 *     revision: 1,
 *     from: { id: 'model-ward-police-22', revision: 1 },
 *     to: { id: 'model-ward-police-20', revision: 1 },
 *     pairs: [{ fromCriterionId: 'premises', toCriterionId: 'criterion-21', relation: 'equal-to' }],
 *     provenance: { origin: 'host', sources: ['an example, not the mapping'] },
 *   }),
 *   console.warn,
 * );
 * const checked = checkCrosswalk(crosswalk, criteriaSetCatalogue);
 * console.log(checked.ok ? 'fits' : checked.issues[0]?.code); // criterion/unknown
 * ```
 */
export function checkCrosswalk(
  crosswalk: Crosswalk,
  criteriaSets: readonly CriteriaSet[],
): Result<Crosswalk> {
  return resultOf(crosswalk, [
    ...misfitsOf('from', crosswalk, criteriaSets),
    ...misfitsOf('to', crosswalk, criteriaSets),
    ...strangeContradictions(crosswalk, criteriaSets),
  ]);
}

function misfitsOf(
  side: 'from' | 'to',
  crosswalk: Crosswalk,
  criteriaSets: readonly CriteriaSet[],
): readonly Issue[] {
  const selected = selectCriteriaSet(criteriaSets, crosswalk[side]);
  if (!selected.ok) return selected.issues.map((issue) => ({ ...issue, path: [side] }));
  const { id: criteriaSetId, criteria } = selected.value;
  const known = new Set(criteria.map(({ id }) => id));
  const key = `${side}CriterionId` as const;
  return crosswalk.pairs.flatMap(({ [key]: id }, index) => {
    if (known.has(id)) return [];
    const foundIn = criteriaSets.filter((other) => hasCriterion(other, id)).map(referenceText);
    return [
      criterionIssue('criterion/unknown', ['pairs', index, key], { id, criteriaSetId, foundIn }),
    ];
  });
}

const hasCriterion = ({ criteria }: CriteriaSet, id: string): boolean =>
  criteria.some((criterion) => criterion.id === id);

/** A set that is not known is told by its pairs. */
function strangeContradictions(
  { from, contradictions = [] }: Crosswalk,
  criteriaSets: readonly CriteriaSet[],
): readonly Issue[] {
  const selected = selectCriteriaSet(criteriaSets, from);
  if (!selected.ok) return [];
  const criteriaSetId = selected.value.id;
  return contradictions.flatMap((contradiction, index) =>
    (['metCriterionId', 'notMetCriterionId'] as const).flatMap((key) => {
      const id = contradiction[key];
      if (hasCriterion(selected.value, id)) return [];
      const foundIn = criteriaSets.filter((other) => hasCriterion(other, id)).map(referenceText);
      const path = ['contradictions', index, key];
      return [criterionIssue('criterion/unknown', path, { id, criteriaSetId, foundIn })];
    }),
  );
}
