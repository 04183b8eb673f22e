/**
 * Marks criteria of a set: a bit for each, 32 criteria to a word, the first criterion in the lowest bit of the first word.
 *
 * @category Batch
 */
export type CriteriaMask = readonly number[];

/** How many criteria one word holds, a bit each: the first criterion of a word is its lowest bit. */
export const WORD_SIZE = 32;

/** How many words a mask over so many criteria has. */
export function wordCountOf(criteriaCount: number): number {
  return Math.ceil(criteriaCount / WORD_SIZE);
}
