/** Sums, whatever their numbers are: those of the machine, or those of a solver. */
export interface Arithmetic<Number, Claim> {
  readonly number: (value: number) => Number;
  readonly plus: (a: Number, b: Number) => Number;
  /** A product of which at least one factor is written down. */
  readonly times: (a: Number, factor: number) => Number;
  /** Divides what is not negative: `a` is the divisor times the quotient, and a rest below the divisor. */
  readonly divide: (a: Number, divisor: number) => Division<Number>;
  readonly isEqual: (a: Number, b: Number) => Claim;
  readonly choose: (claim: Claim, yes: Number, no: Number) => Number;
}

/** What a division gives. */
export interface Division<Number> {
  readonly quotient: Number;
  readonly rest: Number;
}

/** The numbers of the machine. */
export const machine: Arithmetic<number, boolean> = {
  number: (value) => value,
  plus: (a, b) => a + b,
  times: (a, factor) => a * factor,
  divide: (a, divisor) => {
    const rest = a % divisor;
    return { quotient: (a - rest) / divisor, rest };
  },
  isEqual: (a, b) => a === b,
  choose: (claim, yes, no) => (claim ? yes : no),
};
