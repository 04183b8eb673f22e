/** The letters of a name without marks, one bit each. */
export function letterSetOf(bareName: string): number {
  let letters = 0;
  for (let place = 0; place < bareName.length; place += 1) {
    letters |= 1 << (bareName.charCodeAt(place) & 31);
  }
  return letters;
}

/**
 * Says whether names with these letters can be so few edits apart. An edit takes away one letter at the most, and adds one:
 * to ask this first spares nearly all of the long comparisons.
 */
export const canBeNear = (some: number, others: number, edits: number): boolean =>
  sizeOf(some & ~others) <= edits && sizeOf(others & ~some) <= edits;

function sizeOf(letters: number): number {
  let size = 0;
  for (let left = letters; left !== 0; left &= left - 1) size += 1;
  return size;
}
