import type { Arithmetic } from './arithmetic';

/** All of a whole, in hundredths of a percent. */
export const WHOLE = 10_000;

/** `leastPartReaching` of the engine, over any arithmetic; a test holds it against the engine's own. */
export function leastPart<Number, Claim>(
  { number, plus, times, divide, isEqual, choose }: Arithmetic<Number, Claim>,
  whole: Number,
  hundredths: number,
): Number {
  const { quotient, rest } = divide(times(whole, hundredths), WHOLE);
  return plus(quotient, choose(isEqual(rest, number(0)), number(0), number(1)));
}

/** `mostPartWithin` of the engine. */
export function mostPart<Number, Claim>(
  { times, divide }: Arithmetic<Number, Claim>,
  whole: Number,
  hundredths: number,
): Number {
  return divide(times(whole, hundredths), WHOLE).quotient;
}
