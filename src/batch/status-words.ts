import type { CheckedCriterionResults } from '../assessment/assessment';
import { WORD_SIZE } from '../criteria-set/criteria-mask';
import type { Criterion } from '../criteria-set/criteria-set';
import { areSettledFor } from '../evaluation/criterion-results';
import { isOrMayBeWaived } from '../evaluation/finding';
import { judgeCriterion } from '../evaluation/judge-criterion';
import type { PlainDate } from '../foundation/value/plain-date';
import type { CompiledCriteria } from './compiled-criteria';

/** How up to 32 criteria stand, a bit for each in every word. */
export interface StatusWords {
  /** Set where the status is not unknown. */
  readonly known: number;
  /** Set where the criterion is met. */
  readonly met: number;
  /** Set where it does not apply and, of an unknown one, where it may yet prove not to. */
  readonly notApplicable: number;
}

/**
 * Reads how the criteria of one word stand. What no day can change was judged when it was checked; of results that were copied, or
 * checked against other criteria, everything is judged.
 */
export function readWord(
  compiled: CompiledCriteria,
  results: CheckedCriterionResults,
  asOf: PlainDate,
  wordIndex: number,
): StatusWords {
  const full = compiled.full[wordIndex] as number;
  if (!areSettledFor(results, compiled.criteriaSet)) {
    return judgeOthers(compiled, results, asOf, wordIndex, full);
  }
  const others = full & ~(results.settled[wordIndex] as number);
  const judged = others === 0 ? noStatus : judgeOthers(compiled, results, asOf, wordIndex, others);
  return {
    known: (results.known[wordIndex] as number) | judged.known,
    met: (results.met[wordIndex] as number) | judged.met,
    notApplicable: (results.notApplicable[wordIndex] as number) | judged.notApplicable,
  };
}

const noStatus: StatusWords = { known: 0, met: 0, notApplicable: 0 };

function judgeOthers(
  { criteriaSet: { criteria } }: CompiledCriteria,
  { entries }: CheckedCriterionResults,
  asOf: PlainDate,
  wordIndex: number,
  others: number,
): StatusWords {
  let known = 0;
  let met = 0;
  let notApplicable = 0;
  for (let left = others; left !== 0; left &= left - 1) {
    const place = 31 - Math.clz32(left & -left);
    const position = wordIndex * WORD_SIZE + place;
    const finding = judgeCriterion(criteria[position] as Criterion, entries[position], asOf);
    const bit = 1 << place;
    if (finding.status !== 'unknown') known |= bit;
    if (finding.status === 'met') met |= bit;
    if (isOrMayBeWaived(finding)) notApplicable |= bit;
  }
  return { known, met, notApplicable };
}
