/**
 * Says how a criterion stands. Unknown is never guessed, and zero or a missing report never stands for another.
 *
 * @category Evaluation
 */
export type CriterionStatus = 'met' | 'not-met' | 'not-applicable' | 'unknown';

/**
 * Says why a status is unknown: not yet assessed, no report received, reports are missing, evidence is missing or has
 * expired, a percentage of 0 is asked for, fewer parts apply than must be met, or there is a dispute.
 *
 * @category Evaluation
 * @useDeclaredType
 */
export type UnknownReason = (typeof unknownReasons)[number];

/** In order of precedence: several unknown parts give the earliest reason, whatever their order. */
export const unknownReasons = [
  'not-assessed',
  'not-reported',
  'partial-coverage',
  'evidence-missing',
  'evidence-expired',
  'zero-base',
  'fewer-apply',
  'disputed',
] as const;

/** Combines the statuses of parts that must all be met; those that do not apply do not count. */
export function allOf(statuses: readonly CriterionStatus[]): CriterionStatus {
  if (statuses.includes('not-met')) return 'not-met';
  if (statuses.includes('unknown')) return 'unknown';
  return statuses.includes('met') ? 'met' : 'not-applicable';
}

/** Combines the statuses of parts of which one must be met; those that do not apply do not count. */
export function anyOf(statuses: readonly CriterionStatus[]): CriterionStatus {
  if (statuses.includes('met')) return 'met';
  if (statuses.includes('unknown')) return 'unknown';
  return statuses.includes('not-met') ? 'not-met' : 'not-applicable';
}

/** Counts the parts that stand in one way. */
export const countOf = (status: CriterionStatus, statuses: readonly CriterionStatus[]): number =>
  statuses.filter((one) => one === status).length;
