/**
 * Says how a criterion stands. Unknown is never guessed, and zero or a missing report never stands for another.
 *
 * @category Evaluation
 */
export type CriterionStatus = 'met' | 'not-met' | 'not-applicable' | 'unknown';

/**
 * Says why a status is unknown.
 *
 * @category Evaluation
 * @useDeclaredType
 */
export type UnknownReason = (typeof unknownReasons)[number];

/** In order of precedence: several unknown parts give the earliest reason, whatever their order. */
export const unknownReasons = [
  'not-assessed',
  'not-reported',
  'evidence-missing',
  'disputed',
] as const;

/** Combines the statuses of parts that must all be met; those that do not apply do not count. */
export function allOf(statuses: readonly CriterionStatus[]): CriterionStatus {
  if (statuses.includes('not-met')) return 'not-met';
  if (statuses.includes('unknown')) return 'unknown';
  return statuses.includes('met') ? 'met' : 'not-applicable';
}
