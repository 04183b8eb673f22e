import type { Issue } from '../foundation/issue/issue';
import { criteriaSetIssue } from '../foundation/issue/kinds/criteria-set';
import type { CriteriaSet } from './criteria-set';
import { referenceText } from './select-criteria-set';

/** Finds editions that replace themselves, at once or by way of others; each cycle is told once. */
export function replacementCycles(criteriaSets: readonly CriteriaSet[]): readonly Issue[] {
  const replaced = new Map(
    criteriaSets.map((one) => [referenceText(one), (one.replaces ?? []).map(referenceText)]),
  );
  const told = new Set<string>();
  return criteriaSets.flatMap((criteriaSet, index) => {
    const edition = referenceText(criteriaSet);
    const reached = reachedFrom(edition, replaced);
    if (told.has(edition) || !reached.has(edition)) return [];
    const editions = [...reached].filter((one) => reachedFrom(one, replaced).has(edition)).sort();
    for (const one of editions) told.add(one);
    return [criteriaSetIssue('criteria-set/replacement-cycle', [index, 'replaces'], { editions })];
  });
}

/** Every edition that the given one replaces, at once or by way of others. */
function reachedFrom(
  edition: string,
  replaced: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const reached = new Set(replaced.get(edition));
  // A set can grow while it is walked through, and holds each edition once.
  for (const one of reached) for (const next of replaced.get(one) ?? []) reached.add(next);
  return reached;
}
