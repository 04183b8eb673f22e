import type { Issue } from '../foundation/issue/issue';
import { criteriaSetIssue } from '../foundation/issue/kinds/criteria-set';
import type { CriteriaSet } from './criteria-set';
import { referenceText } from './select-criteria-set';

/** One edition that takes the place of another. */
export interface Replacement {
  readonly replacing: CriteriaSet;
  /** The position of the replacing set among those given. */
  readonly index: number;
  /** Which of the editions that it replaces. */
  readonly position: number;
  /** The edition that is replaced, as `id@revision`. */
  readonly replacedEdition: string;
  /** That edition, where it was given. */
  readonly replaced: CriteriaSet | undefined;
}

/** Lists what replaces what, in the order of the given sets. */
export function replacementsOf(criteriaSets: readonly CriteriaSet[]): readonly Replacement[] {
  const given = new Map(criteriaSets.map((one) => [referenceText(one), one]));
  return criteriaSets.flatMap((replacing, index) =>
    (replacing.replaces ?? []).map((reference, position) => {
      const replacedEdition = referenceText(reference);
      return { replacing, index, position, replacedEdition, replaced: given.get(replacedEdition) };
    }),
  );
}

/** Groups replacements by the edition that is replaced, in the order in which it is first named. */
export function byReplacedEdition(
  replacements: readonly Replacement[],
): readonly (readonly Replacement[])[] {
  const groups = new Map<string, Replacement[]>();
  for (const one of replacements) {
    const group = groups.get(one.replacedEdition) ?? [];
    groups.set(one.replacedEdition, [...group, one]);
  }
  return [...groups.values()];
}

/** The first days of a replaced edition and of what replaces it, where the one is not before the other. */
export function lateStartOf({
  replacing,
  replaced,
}: Replacement): { readonly replacedFrom: string; readonly replacingFrom: string } | undefined {
  const [replacedFrom, replacingFrom] = [replaced?.inForceFrom, replacing.inForceFrom];
  if (replacedFrom === undefined || replacingFrom === undefined) return undefined;
  return replacedFrom < replacingFrom ? undefined : { replacedFrom, replacingFrom };
}

/** Says which replaced editions start too late; one that replaces itself is told as a cycle. */
export function replacedTooLate(replacements: readonly Replacement[]): readonly Issue[] {
  return replacements.flatMap((one) => {
    const [replaced, replacing] = [one.replacedEdition, referenceText(one.replacing)];
    const days = lateStartOf(one);
    if (days === undefined || replaced === replacing) return [];
    const params = { replaced, replacing, ...days };
    return [criteriaSetIssue('criteria-set/replaced-too-late', pathOf(one), params)];
  });
}

/** Says which replaced editions were not given. */
export function unknownReplaced(replacements: readonly Replacement[]): readonly Issue[] {
  return replacements
    .filter(({ replaced }) => replaced === undefined)
    .map((one) =>
      criteriaSetIssue('criteria-set/unknown-replaced', pathOf(one), {
        replaced: one.replacedEdition,
      }),
    );
}

/** Says which editions are replaced by two sets that are not revisions of each other. */
export function replacedTwice(replacements: readonly Replacement[]): readonly Issue[] {
  return byReplacedEdition(replacements).flatMap((group) => {
    const other = group.find(({ replacing }) => replacing.id !== group[0]?.replacing.id);
    if (other === undefined) return [];
    const replacing = [...new Set(group.map((one) => referenceText(one.replacing)))].sort();
    const params = { replaced: other.replacedEdition, replacing };
    return [criteriaSetIssue('criteria-set/replaced-twice', pathOf(other), params)];
  });
}

function pathOf({ index, position }: Replacement): Issue['path'] {
  return [index, 'replaces', position];
}
