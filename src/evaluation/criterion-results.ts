import type { CheckedCriterionResults, CheckedEntry } from '../assessment/assessment';
import { attestedMet, attestedNotMet } from '../assessment/attested-entry';
import { WORD_SIZE, wordCountOf } from '../criteria-set/criteria-mask';
import type { CriteriaSet, Criterion } from '../criteria-set/criteria-set';
import type { PlainDate } from '../foundation/value/plain-date';
import { isOrMayBeWaived } from './finding';
import { judgeEntry, mayNotApply } from './judge-entry';

type Entries = readonly (CheckedEntry | undefined)[];

/**
 * Judges once, while the entries are at hand, what no day can change, and keeps a bit of how it stands. Entries and bits are
 * frozen from here on, so that no bit can say anything else than its entry.
 */
export function criterionResultsOf(
  criteria: readonly Criterion[],
  entries: Entries,
): CheckedCriterionResults {
  const results = unjudgedResultsOf(entries);
  for (let position = 0; position < entries.length; position += 1) {
    settle(results, criteria[position] as Criterion, entries[position], position);
  }
  const { settled, known, met, notApplicable } = results;
  for (const mask of [settled, known, met, notApplicable]) Object.freeze(mask);
  // It does not enumerate, so that no copy has it.
  return Object.freeze(Object.defineProperty(results, 'settledFor', { value: criteria }));
}

/** Tells whether the bits of results say what their entries do: not of a copy in which something may have been changed. */
export const areSettledFor = (
  results: CheckedCriterionResults & { readonly settledFor?: readonly Criterion[] },
  { criteria }: CriteriaSet,
): boolean => results.settledFor === criteria;

/** Bits of how criteria stand, in the making. */
interface Masks {
  readonly settled: number[];
  readonly known: number[];
  readonly met: number[];
  readonly notApplicable: number[];
}

/** Leaves everything to the judges: of answers that do not fit, nothing can be said. */
export function unjudgedResultsOf(entries: Entries): CheckedCriterionResults & Masks {
  const zeros = (): number[] => new Array<number>(wordCountOf(entries.length)).fill(0);
  return {
    kind: 'by-criterion',
    entries: Object.freeze(entries),
    settled: zeros(),
    known: zeros(),
    met: zeros(),
    notApplicable: zeros(),
  };
}

function settle(
  masks: Masks,
  criterion: Criterion,
  entry: CheckedEntry | undefined,
  position: number,
): void {
  const mark = (mask: number[]): void => {
    mask[wordIndex] = (mask[wordIndex] as number) | bit;
  };
  const wordIndex = Math.floor(position / WORD_SIZE);
  const bit = 1 << position;
  if (entry === undefined) {
    mark(masks.settled);
    if (mayNotApply(criterion)) mark(masks.notApplicable);
  } else if (entry === attestedMet || entry === attestedNotMet) {
    mark(masks.settled);
    mark(masks.known);
    if (entry === attestedMet) mark(masks.met);
  } else if (isWhateverTheDay(entry)) {
    const judgement = judgeEntry(criterion, entry, anyDay);
    mark(masks.settled);
    if (judgement.status !== 'unknown') mark(masks.known);
    if (judgement.status === 'met') mark(masks.met);
    if (isOrMayBeWaived(judgement)) mark(masks.notApplicable);
  }
}

/** Evidence runs out, an override begins on a day, and parts have evidence of their own. */
const isWhateverTheDay = ({ answer, evidence, override }: CheckedEntry): boolean =>
  evidence === undefined && override === undefined && answer.kind !== 'parts';

/** What no day can change is judged on this one as on any. */
const anyDay = '2000-01-01' as PlainDate;
