/** What is needed of a mutant to know its place in the order. */
interface Placed {
  readonly place: string;
  readonly mutator: string;
  readonly replacement: string;
}

/**
 * The mutants that one night tries: they stand in an order that looks random and stays the same, and each night takes the next
 * part of it, so that every one is tried in turn.
 */
export function sampleOf<Mutant extends Placed>(
  mutants: readonly Mutant[],
  size: number,
  night: number,
): readonly Mutant[] {
  const partCount = Math.max(1, Math.ceil(mutants.length / size));
  return mutants
    .map((mutant) => ({ mutant, order: orderOf(mutant) }))
    .sort((one, other) => one.order - other.order)
    .filter((_, index) => index % partCount === night % partCount)
    .map(({ mutant }) => mutant);
}

/** A number that is spread evenly and hangs on nothing but the mutant: FNV-1a, its bits mixed once more. */
function orderOf({ place, mutator, replacement }: Placed): number {
  const text = `${place}:${mutator}:${replacement}`;
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (hash ^ (hash >>> 16)) >>> 0;
}
