import { haveSameNumbers } from './numbers-in';

const MAX_SUGGESTED_EDITS = 3;
const MAX_COMPARED_LENGTH = 64;

/**
 * Finds the known name a misspelt one was most likely meant to be, if any is near. A name with another number is another thing,
 * however near it is spelt: "Tiêu chí 7" is not "Tiêu chí 6".
 */
export function nearestOf(name: string, known: readonly string[]): string | undefined {
  if (name.length > MAX_COMPARED_LENGTH) return undefined;
  let nearest: string | undefined;
  let fewestEdits = Math.min(MAX_SUGGESTED_EDITS, Math.ceil(name.length / 2)) + 1;
  const own = name.toLowerCase();
  for (const candidate of known) {
    const other = candidate.toLowerCase();
    // Each letter that one has more is an edit.
    if (Math.abs(own.length - other.length) >= fewestEdits) continue;
    const edits = editDistance(own, other);
    if (edits < fewestEdits && haveSameNumbers(name, candidate)) {
      nearest = candidate;
      fewestEdits = edits;
    }
  }
  return nearest;
}

/** Levenshtein's distance, row by row. */
export function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = at(above, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, at(above, column) + 1, at(current, column - 1) + 1));
    }
    above = current;
  }
  return at(above, b.length);
}

/** Says whether so few edits lead from one text to the other, from two places on: far quicker than counting them. */
export function isWithinEdits(a: string, b: string, edits: number, fromA = 0, fromB = 0): boolean {
  let same = 0;
  const most = Math.min(a.length - fromA, b.length - fromB);
  while (same < most && a.charCodeAt(fromA + same) === b.charCodeAt(fromB + same)) same += 1;
  const [placeA, placeB] = [fromA + same, fromB + same];
  const [leftOfA, leftOfB] = [a.length - placeA, b.length - placeB];
  if (Math.abs(leftOfA - leftOfB) > edits) return false;
  if (leftOfA === 0 || leftOfB === 0) return true;
  return (
    edits > 0 &&
    (isWithinEdits(a, b, edits - 1, placeA + 1, placeB + 1) ||
      isWithinEdits(a, b, edits - 1, placeA + 1, placeB) ||
      isWithinEdits(a, b, edits - 1, placeA, placeB + 1))
  );
}

const at = (row: readonly number[], column: number): number => row[column] as number;
