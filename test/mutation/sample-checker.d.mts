/** A mutant, as far as its place in the order hangs on it. */
export interface Ordered {
  readonly id: string;
  readonly fileName: string;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
  readonly mutatorName: string;
  readonly replacement: string;
}

/** The mutants that one night tries. */
export function sampleOf<Mutant extends Ordered>(
  mutants: readonly Mutant[],
  size: number,
  ofNight: number,
): readonly Mutant[];
