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
export const canBreak = (lists: number, one: Failing, other: Failing, most: number): boolean =>
  canBreakLeft(lists, one, one.most, other, other.most, most);

/** The numbers that may fail are handed on without an object around them, since a search for plans asks very often. */
function canBreakLeft(
  lists: number,
  one: Failing,
  mostOfOne: number,
  other: Failing,
  mostOfOther: number,
  most: number,
): boolean {
  if (lists === 0) return true;
  if (most === 0 || (lists & ~(one.breaksInAll | other.breaksInAll)) !== 0) return false;
  if (suffice(lists, one, Math.min(mostOfOne, most))) return true;
  if (suffice(lists, other, Math.min(mostOfOther, most))) return true;
  return (
    canBreakFirst(lists, one, mostOfOne, other, mostOfOther, most) ||
    canBreakFirst(lists, other, mostOfOther, one, mostOfOne, most)
  );
}

/** One criterion for each list is enough, so the lists need not be looked at one by one where so many may fail. */
function suffice(lists: number, { breaksInAll }: Failing, most: number): boolean {
  return (lists & ~breaksInAll) === 0 && countOfBits(lists) <= most;
}

function countOfBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** Tries each way to break the first of the lists by a criterion of one kind. */
function canBreakFirst(
  lists: number,
  one: Failing,
  mostOfOne: number,
  other: Failing,
  mostOfOther: number,
  most: number,
): boolean {
  if (mostOfOne === 0) return false;
  const first = lists & -lists;
  for (let index = 0; index < one.breaks.length; index += 1) {
    const broken = one.breaks[index] as number;
    if ((broken & first) === 0 || isTriedBefore(one.breaks, index, lists)) continue;
    if (canBreakLeft(lists & ~broken, one, mostOfOne - 1, other, mostOfOther, most - 1))
      return true;
  }
  return false;
}

/** Ways that leave the same lists are tried once. */
function isTriedBefore(breaks: readonly number[], index: number, lists: number): boolean {
  const broken = (breaks[index] as number) & lists;
  for (let before = 0; before < index; before += 1) {
    if (((breaks[before] as number) & lists) === broken) return true;
  }
  return false;
}
