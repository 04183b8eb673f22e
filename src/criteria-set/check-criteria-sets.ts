import type { Issue } from '../foundation/issue/issue';
import { criteriaSetIssue } from '../foundation/issue/kinds/criteria-set';
import { type Result, resultOf } from '../foundation/issue/result';
import type { CriteriaSet } from './criteria-set';
import { inForceGapsAndOverlaps } from './in-force-gaps-and-overlaps';
import { replacementCycles } from './replacement-cycles';
import { replacedTooLate, replacedTwice, replacementsOf, unknownReplaced } from './replacements';
import { referenceText } from './select-criteria-set';

/**
 * Checks that criteria sets agree with each other: that each edition is given once, and follows what it replaces.
 *
 * @param criteriaSets - the sets that are used together
 * @returns the same sets, with warnings of what their days leave open
 * @issues `criteria-set/repeated-edition`, `criteria-set/replacement-cycle`, `criteria-set/replaced-too-late`;
 *   as warnings `criteria-set/start-not-known`, `criteria-set/unknown-replaced`, `criteria-set/replaced-twice`,
 *   `criteria-set/gap`, `criteria-set/overlap`; `input/too-many-issues`
 * @category Criteria sets
 * @example
 * ```ts
 * import { checkCriteriaSets } from 'model-ward-rules';
 * import { criteriaSetCatalogue } from 'model-ward-rules/published';
 *
 * const checked = checkCriteriaSets(criteriaSetCatalogue);
 * if (checked.ok) for (const { code } of checked.warnings) console.log(code);
 * // criteria-set/start-not-known
 * // criteria-set/start-not-known
 * ```
 */
export function checkCriteriaSets(
  criteriaSets: readonly CriteriaSet[],
): Result<readonly CriteriaSet[]> {
  const replacements = replacementsOf(criteriaSets);
  return resultOf(criteriaSets, [
    ...repeatedEditions(criteriaSets),
    ...replacementCycles(criteriaSets),
    ...replacedTooLate(replacements),
    ...unknownStarts(criteriaSets),
    ...unknownReplaced(replacements),
    ...replacedTwice(replacements),
    ...inForceGapsAndOverlaps(replacements),
  ]);
}

function repeatedEditions(criteriaSets: readonly CriteriaSet[]): readonly Issue[] {
  const seen = new Set<string>();
  return criteriaSets.flatMap((criteriaSet, index) => {
    const edition = referenceText(criteriaSet);
    if (seen.has(edition)) {
      return [criteriaSetIssue('criteria-set/repeated-edition', [index], { edition })];
    }
    seen.add(edition);
    return [];
  });
}

function unknownStarts(criteriaSets: readonly CriteriaSet[]): readonly Issue[] {
  return criteriaSets.flatMap((criteriaSet, index) => {
    if (criteriaSet.inForceFrom !== undefined) return [];
    const params = { edition: referenceText(criteriaSet) };
    return [criteriaSetIssue('criteria-set/start-not-known', [index, 'inForceFrom'], params)];
  });
}
