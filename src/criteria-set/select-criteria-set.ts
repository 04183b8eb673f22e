import type { Issue } from '../foundation/issue/issue';
import { criteriaSetIssue } from '../foundation/issue/kinds/criteria-set';
import { notParsed } from '../foundation/issue/not-parsed';
import { accepted, type Result, refused } from '../foundation/issue/result';
import type { CriteriaSet, CriteriaSetReference } from './criteria-set';

/**
 * Names a criteria set, and its edition where more than one may be given.
 *
 * @category Criteria sets
 */
export type CriteriaSetChoice = Pick<CriteriaSetReference, 'id'> &
  Partial<Omit<CriteriaSetReference, 'id'>>;

/**
 * Selects the named criteria set among the given ones.
 *
 * A set is chosen by its name, never by a year: sources for 2023 use both the 22 and the 20 criteria.
 *
 * @param criteriaSets - the sets to choose from
 * @param choice - the id of the set, and its revision where several revisions are given
 * @returns the one set that is meant
 * @issues `criteria-set/unknown` where none is meant, `criteria-set/ambiguous` where several are,
 *   `criteria-set/repeated-edition` where one of them was given twice
 * @category Criteria sets
 * @example
 * ```ts
 * import { orThrow, selectCriteriaSet } from 'model-ward-rules';
 * import { criteriaSetCatalogue, modelWardPolice20 } from 'model-ward-rules/published';
 *
 * const { id } = modelWardPolice20;
 * console.log(orThrow(selectCriteriaSet(criteriaSetCatalogue, { id }), console.warn).criteria.length); // 20
 * ```
 */
export function selectCriteriaSet(
  criteriaSets: readonly CriteriaSet[],
  choice: CriteriaSetChoice,
): Result<CriteriaSet> {
  assertCriteriaSets(criteriaSets);
  const { id, revision } = choice;
  const [chosen, ...others] = criteriaSets.filter(
    (criteriaSet) =>
      criteriaSet.id === id && (revision === undefined || criteriaSet.revision === revision),
  );
  if (chosen === undefined) return refused(unknownSet(criteriaSets, choice));
  if (others.length === 0) return accepted(chosen);
  const revisions = [chosen, ...others].map((criteriaSet) => criteriaSet.revision);
  // Naming the revision would not help.
  const repeated = revisions.find((one, index) => revisions.indexOf(one) !== index);
  if (repeated !== undefined) {
    const edition = referenceText({ id: chosen.id, revision: repeated });
    return refused(criteriaSetIssue('criteria-set/repeated-edition', [], { edition }));
  }
  return refused(criteriaSetIssue('criteria-set/ambiguous', [], { criteriaSetId: id, revisions }));
}

/** Throws where there is no list of sets. */
export function assertCriteriaSets(criteriaSets: readonly CriteriaSet[]): void {
  if (!Array.isArray(criteriaSets)) notParsed(criteriaSets, 'criteriaSets', 'parseCriteriaSet');
}

function unknownSet(
  criteriaSets: readonly CriteriaSet[],
  { id, revision }: CriteriaSetChoice,
): Issue {
  return criteriaSetIssue('criteria-set/unknown', [], {
    criteriaSetId: id,
    known: criteriaSets.map(referenceText),
    ...(revision === undefined ? {} : { revision }),
  });
}

/** Writes the name of an edition as it stands in messages. */
export function referenceText({ id, revision }: CriteriaSetReference): string {
  return `${id}@${revision}`;
}
