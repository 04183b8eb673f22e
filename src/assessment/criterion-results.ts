import { WORD_SIZE, wordCountOf } from '../criteria-set/criteria-mask';
import type { CheckedCriterionResults, CheckedEntry } from './assessment';
import { attestedMet, attestedNotMet } from './attested-entry';

/** Marks which entries are the assessor's mere word, while they are at hand: that is most of them, and needs no judge later. */
export function criterionResultsOf(
  entries: readonly (CheckedEntry | undefined)[],
): CheckedCriterionResults {
  // Every set has a criterion, so there is a first word; growing an empty list costs more than all the rest.
  const attested = [0];
  const attestedAsMet = [0];
  const wordCount = wordCountOf(entries.length);
  for (let wordIndex = 0; wordIndex < wordCount; wordIndex += 1) {
    let metWord = 0;
    let notMetWord = 0;
    const end = Math.min(entries.length, (wordIndex + 1) * WORD_SIZE);
    for (let position = wordIndex * WORD_SIZE; position < end; position += 1) {
      const entry = entries[position];
      if (entry === attestedMet) metWord |= 1 << position;
      else if (entry === attestedNotMet) notMetWord |= 1 << position;
    }
    attested[wordIndex] = metWord | notMetWord;
    attestedAsMet[wordIndex] = metWord;
  }
  return { kind: 'by-criterion', entries, attested, attestedAsMet };
}
