/** Sums, whatever their numbers are: those of the machine, or those of a solver. */
export interface Arithmetic<Number, Claim> {
  readonly number: (value: number) => Number;
  readonly plus: (a: Number, b: Number) => Number;
  readonly minus: (a: Number, b: Number) => Number;
  /** A product of which at least one factor is written down. */
  readonly times: (a: Number, factor: number) => Number;
  /** The rest of a division of what is not negative. */
  readonly rest: (a: Number, divisor: number) => Number;
  /** A division that leaves no rest. */
  readonly exactly: (a: Number, divisor: number) => Number;
  readonly isEqual: (a: Number, b: Number) => Claim;
  readonly choose: (claim: Claim, yes: Number, no: Number) => Number;
}

/** The numbers of the machine. */
export const machine: Arithmetic<number, boolean> = {
  number: (value) => value,
  plus: (a, b) => a + b,
  minus: (a, b) => a - b,
  times: (a, factor) => a * factor,
  rest: (a, divisor) => a % divisor,
  exactly: (a, divisor) => a / divisor,
  isEqual: (a, b) => a === b,
  choose: (claim, yes, no) => (claim ? yes : no),
};
