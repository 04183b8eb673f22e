import type { Issue } from '../foundation/issue/issue';
import { crosswalkIssue } from '../foundation/issue/kinds/crosswalk';
import type { Crosswalk } from './crosswalk';
import { referenceText } from './select-criteria-set';

/** Says where a crosswalk would lead from an edition to itself. */
export function sameSet({ from, to }: Pick<Crosswalk, 'from' | 'to'>): readonly Issue[] {
  const edition = referenceText(from);
  return edition === referenceText(to)
    ? [crosswalkIssue('crosswalk/same-set', ['to'], { edition })]
    : [];
}
