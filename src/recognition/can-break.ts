/** What may fail: which lists one criterion of each class breaks, which all together, and how many may fail. */
export interface Failing {
  readonly breaks: readonly number[];
  readonly breaksInAll: number;
  readonly most: number;
}

/**
 * Tells whether criteria of two kinds, of each no more than may fail and no more than so many in all, can break all of some
 * lists. One criterion of a class breaks what any other of it breaks.
 */
export function canBreak(lists: number, one: Failing, other: Failing, most: number): boolean {
  if (lists === 0) return true;
  if (most === 0 || (lists & ~(one.breaksInAll | other.breaksInAll)) !== 0) return false;
  if (suffice(lists, one, most) || suffice(lists, other, most)) return true;
  const fewer = ({ most: count, ...rest }: Failing): Failing => ({ ...rest, most: count - 1 });
  return (
    breaksFirst(lists, one, (left) => canBreak(left, fewer(one), other, most - 1)) ||
    breaksFirst(lists, other, (left) => canBreak(left, one, fewer(other), most - 1))
  );
}

/** One criterion for each list is enough, so the lists need not be looked at one by one where so many may fail. */
function suffice(lists: number, { breaksInAll, most }: Failing, mostInAll: number): boolean {
  return (lists & ~breaksInAll) === 0 && countOfBits(lists) <= Math.min(most, mostInAll);
}

function countOfBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** Tries each way to break the first of the lists. */
function breaksFirst(
  lists: number,
  { breaks, most }: Failing,
  canBreakRest: (left: number) => boolean,
): boolean {
  if (most === 0) return false;
  const first = lists & -lists;
  // Ways that leave the same lists are tried once.
  const tried = new Set<number>();
  return breaks.some((broken) => {
    const left = lists & ~broken;
    if ((broken & first) === 0 || tried.has(left)) return false;
    tried.add(left);
    return canBreakRest(left);
  });
}
