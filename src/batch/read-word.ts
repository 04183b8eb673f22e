import type { CheckedEntry } from '../assessment/assessment';
import { attestedMet, attestedNotMet } from '../assessment/attested-entry';
import type { Criterion } from '../criteria-set/criteria-set';
import { isOrMayBeWaived } from '../evaluation/finding';
import { judgeCriterion } from '../evaluation/judge-criterion';
import type { PlainDate } from '../foundation/plain-date';
import { WORD_SIZE } from './words';

/** How up to 32 criteria stand, a bit for each in every word. */
export interface StatusWords {
  /** Set where the status is not unknown. */
  readonly known: number;
  /** Set where the criterion is met. */
  readonly met: number;
  /** Set where it does not apply and, of an unknown one, where it may yet prove not to. */
  readonly notApplicable: number;
}

/** Reads how the criteria of one word stand. */
export function readWord(
  criteria: readonly Criterion[],
  entries: readonly (CheckedEntry | undefined)[],
  asOf: PlainDate,
  wordIndex: number,
): StatusWords {
  let known = 0;
  let met = 0;
  let notApplicable = 0;
  const end = Math.min(criteria.length, (wordIndex + 1) * WORD_SIZE);
  for (let position = wordIndex * WORD_SIZE; position < end; position += 1) {
    const entry = entries[position];
    const bit = 1 << position;
    // The assessor's mere word, the most common answer by far, is read without a judge.
    if (entry === attestedMet) {
      known |= bit;
      met |= bit;
    } else if (entry === attestedNotMet) {
      known |= bit;
    } else {
      const judgement = judgeCriterion(criteria[position] as Criterion, entry, asOf);
      if (judgement.status !== 'unknown') known |= bit;
      if (judgement.status === 'met') met |= bit;
      if (isOrMayBeWaived(judgement)) notApplicable |= bit;
    }
  }
  return { known, met, notApplicable };
}
