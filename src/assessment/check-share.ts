import type { Issue } from '../foundation/issue/issue';
import { shareIssue } from '../foundation/issue/kinds/share';
import { mostOf, type UncertainCount } from '../foundation/value/count-range';
import { checkCount } from './check-number';

type Path = Issue['path'];

/** Refuses what is not a share: a part beyond its whole, bounds that are swapped, or a whole that can only be 0. */
export function checkShare(
  { part, whole }: { readonly part: UncertainCount; readonly whole: UncertainCount },
  path: Path,
  issues: Issue[],
): void {
  const known = issues.length;
  checkUncertainCount(part, [...path, 'part'], issues);
  checkUncertainCount(whole, [...path, 'whole'], issues);
  if (issues.length > known) return;
  const params = { part: mostOf(part), whole: mostOf(whole) };
  if (params.whole === 0) issues.push(shareIssue('share/whole-is-zero', [...path, 'whole'], {}));
  else if (params.part > params.whole) {
    issues.push(shareIssue('share/part-over-whole', [...path, 'part'], params));
  }
}

function checkUncertainCount(count: UncertainCount, path: Path, issues: Issue[]): void {
  if (typeof count !== 'object' || count === null) {
    checkCount(count, path, issues);
    return;
  }
  const { least, most } = count;
  checkCount(least, [...path, 'least'], issues);
  checkCount(most, [...path, 'most'], issues);
  if (least > most) issues.push(shareIssue('share/bounds-order', path, { least, most }));
}
