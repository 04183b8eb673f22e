import { type CriteriaMask, WORD_SIZE, wordCountOf } from '../criteria-set/criteria-mask';

/** How many bits are set in a word of 32: neighbours are added in pairs, fours and eights, then all together. */
export function bitCountOf(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Marks every criterion; the last word may have room left over. */
export function fullMaskOf(criteriaCount: number): CriteriaMask {
  return Array.from({ length: wordCountOf(criteriaCount) }, (_, wordIndex) => {
    const beyond = (wordIndex + 1) * WORD_SIZE - criteriaCount;
    return beyond > 0 ? -1 >>> beyond : -1;
  });
}

/** Tells whether the bit of a position is set in a row of words that starts at `start`. */
export function hasBit(words: ArrayLike<number>, position: number, start = 0): boolean {
  return (((words[start + (position >>> 5)] as number) >>> position) & 1) === 1;
}
