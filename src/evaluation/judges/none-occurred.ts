import type { OccurrencesAnswer } from '../../assessment/answer';
import type { NoneOccurredRequirement } from '../../criteria-set/requirement';
import type { Judgement } from '../finding';

/** Takes one reported event as proof, but no event only from complete reporting. */
export function judgeNoneOccurred(
  required: NoneOccurredRequirement,
  observed: OccurrencesAnswer,
): Judgement {
  const { occurrenceCount: distance, coverage } = observed;
  const measurement = { kind: 'occurrences', observed, required, distance } as const;
  if (distance > 0) return { status: 'not-met', reason: 'measured', measurement };
  return coverage.part === coverage.whole
    ? { status: 'met', reason: 'measured', measurement }
    : { status: 'unknown', reason: 'partial-coverage', measurement };
}
