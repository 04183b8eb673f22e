import type { Arithmetic } from './arithmetic';

/** All of a whole, in hundredths of a percent. */
export const WHOLE = 10_000;

/** `leastPartReaching` of the engine, over any arithmetic; a test holds it against the engine's own. */
export function leastPart<Number, Claim>(
  { number, plus, minus, times, rest, exactly, isEqual, choose }: Arithmetic<Number, Claim>,
  whole: Number,
  hundredths: number,
): Number {
  const exact = times(whole, hundredths);
  const over = rest(exact, WHOLE);
  const under = exactly(minus(exact, over), WHOLE);
  return plus(under, choose(isEqual(over, number(0)), number(0), number(1)));
}

/** `mostPartWithin` of the engine. */
export function mostPart<Number, Claim>(
  { minus, times, rest, exactly }: Arithmetic<Number, Claim>,
  whole: Number,
  hundredths: number,
): Number {
  const exact = times(whole, hundredths);
  return exactly(minus(exact, rest(exact, WHOLE)), WHOLE);
}
