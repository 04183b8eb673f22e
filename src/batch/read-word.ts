import type { CheckedCriterionResults } from '../assessment/assessment';
import { WORD_SIZE } from '../criteria-set/criteria-mask';
import type { Criterion } from '../criteria-set/criteria-set';
import { isOrMayBeWaived } from '../evaluation/finding';
import { judgeCriterion } from '../evaluation/judge-criterion';
import type { PlainDate } from '../foundation/plain-date';

/** How up to 32 criteria stand, a bit for each in every word. */
export interface StatusWords {
  /** Set where the status is not unknown. */
  readonly known: number;
  /** Set where the criterion is met. */
  readonly met: number;
  /** Set where it does not apply and, of an unknown one, where it may yet prove not to. */
  readonly notApplicable: number;
}

/** Reads how the criteria of one word stand. Those that rest on the assessor's mere word need no judge. */
export function readWord(
  criteria: readonly Criterion[],
  { entries, attested, attestedAsMet }: CheckedCriterionResults,
  asOf: PlainDate,
  wordIndex: number,
  fullWord: number,
): StatusWords {
  let known = attested[wordIndex] as number;
  let met = attestedAsMet[wordIndex] as number;
  let notApplicable = 0;
  for (let others = fullWord & ~known; others !== 0; others &= others - 1) {
    const place = 31 - Math.clz32(others & -others);
    const position = wordIndex * WORD_SIZE + place;
    const judgement = judgeCriterion(criteria[position] as Criterion, entries[position], asOf);
    const bit = 1 << place;
    if (judgement.status !== 'unknown') known |= bit;
    if (judgement.status === 'met') met |= bit;
    if (isOrMayBeWaived(judgement)) notApplicable |= bit;
  }
  return { known, met, notApplicable };
}
