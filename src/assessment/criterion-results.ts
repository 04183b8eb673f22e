import { WORD_SIZE, wordCountOf } from '../criteria-set/criteria-mask';
import type { CheckedCriterionResults, CheckedEntry } from './assessment';
import { attestedMet, attestedNotMet } from './attested-entry';

/** Marks what needs no judge later, while the entries are at hand: the assessor's mere word, and no answer at all. */
export function criterionResultsOf(
  entries: readonly (CheckedEntry | undefined)[],
): CheckedCriterionResults {
  const wordCount = wordCountOf(entries.length);
  const attested = new Array<number>(wordCount);
  const attestedAsMet = new Array<number>(wordCount);
  const unanswered = new Array<number>(wordCount);
  for (let wordIndex = 0; wordIndex < wordCount; wordIndex += 1) {
    let metWord = 0;
    let notMetWord = 0;
    let unansweredWord = 0;
    const end = Math.min(entries.length, (wordIndex + 1) * WORD_SIZE);
    for (let position = wordIndex * WORD_SIZE; position < end; position += 1) {
      const entry = entries[position];
      if (entry === attestedMet) metWord |= 1 << position;
      else if (entry === attestedNotMet) notMetWord |= 1 << position;
      else if (entry === undefined) unansweredWord |= 1 << position;
    }
    attested[wordIndex] = metWord | notMetWord;
    attestedAsMet[wordIndex] = metWord;
    unanswered[wordIndex] = unansweredWord;
  }
  return { kind: 'by-criterion', entries, attested, attestedAsMet, unanswered };
}
