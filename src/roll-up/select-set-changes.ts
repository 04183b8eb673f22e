import type { CriteriaSet, CriteriaSetReference } from '../criteria-set/criteria-set';
import type { Crosswalk } from '../criteria-set/crosswalk';
import { referenceText, selectCriteriaSet } from '../criteria-set/select-criteria-set';
import type { Issue } from '../foundation/issue/issue';
import { crosswalkIssue } from '../foundation/issue/kinds/crosswalk';
import { accepted, type Result, refused, refusedFor, resultOf } from '../foundation/issue/result';
import type { JudgedUnit } from './change-attribution';

/**
 * Gives what is needed where units are judged by another criteria set after than before.
 *
 * @category Roll-up
 */
export interface AttributionOptions {
  /** The sets by which units are judged after but were not before. */
  readonly criteriaSets?: readonly CriteriaSet[];
  /** How the sets relate; where none leads from an old set to the new one, nothing is carried over. */
  readonly crosswalks?: readonly Crosswalk[];
}

/** A change from one criteria set to another: the new set, and what is known of the way to it. */
export interface SetChange {
  readonly criteriaSet: CriteriaSet;
  readonly crosswalk: Pick<Crosswalk, 'pairs' | 'contradictions'>;
  /** Where the pairs stand in the options. */
  readonly path: Issue['path'];
}

/** A unit that stands on both sides. */
export interface UnitPair {
  readonly before: JudgedUnit;
  readonly after: JudgedUnit;
}

/** Names the change of the criteria set of a unit, or gives `undefined` where it kept its set. */
export function setChangeKey({ before, after }: UnitPair): string | undefined {
  const { from, to } = endsOf(before.evaluation.criteriaSet, after.evaluation.criteriaSet);
  return from === to ? undefined : `${from} ${to}`;
}

/** Selects what each change of the criteria set needs, once for all units that share it. */
export function selectSetChanges(
  units: readonly UnitPair[],
  options: AttributionOptions,
): Result<ReadonlyMap<string, SetChange>> {
  const keyed = new Map(units.map((unit) => [setChangeKey(unit), unit]));
  const changes = new Map<string, SetChange>();
  const issues: Issue[] = [];
  for (const [key, { before, after }] of keyed) {
    if (key === undefined) continue;
    const [from, to] = [before.evaluation.criteriaSet, after.evaluation.criteriaSet];
    const selected = selectSetChange(from, to, options);
    if (selected.ok) changes.set(key, selected.value);
    else for (const issue of selected.issues) issues.push(issue);
  }
  return resultOf(changes, issues);
}

/** Without a crosswalk nothing is known of the way from one set to the other. */
function selectSetChange(
  from: CriteriaSetReference,
  to: CriteriaSetReference,
  { criteriaSets = [], crosswalks = [] }: AttributionOptions,
): Result<SetChange> {
  const selected = selectCriteriaSet(criteriaSets, to);
  if (!selected.ok) {
    return refusedFor(selected.issues.map((issue) => ({ ...issue, path: ['criteriaSets'] })));
  }
  const ends = endsOf(from, to);
  const leads = (one: Crosswalk): boolean => {
    const own = endsOf(one.from, one.to);
    return own.from === ends.from && own.to === ends.to;
  };
  if (crosswalks.filter(leads).length > 1) {
    return refused(crosswalkIssue('crosswalk/ambiguous', ['crosswalks'], ends));
  }
  const index = crosswalks.findIndex(leads);
  const crosswalk = crosswalks[index] ?? { pairs: [] };
  return accepted({ criteriaSet: selected.value, crosswalk, path: ['crosswalks', index] });
}

function endsOf(
  from: CriteriaSetReference,
  to: CriteriaSetReference,
): { readonly from: string; readonly to: string } {
  return { from: referenceText(from), to: referenceText(to) };
}
