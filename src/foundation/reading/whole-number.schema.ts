import * as z from 'zod/mini';

/** Reads a whole number from `least` to `most`. */
export function wholeNumber(least: number, most: number): z.ZodMiniNumberFormat {
  return z.int().check(z.minimum(least), z.maximum(most));
}
