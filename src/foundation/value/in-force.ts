import { notParsed } from '../issue/not-parsed';
import { compareTexts } from '../text/text-order';
import type { PlainDate } from './plain-date';

/**
 * Holds a policy and the day from which it is in force, up to the day before the next one is.
 *
 * @typeParam Policy - what is in force
 * @category Recognition
 */
export interface InForce<Policy> {
  /** Its first day; absent for the one that was in force before all others. */
  readonly from?: PlainDate;
  /** The policy. */
  readonly policy: Policy;
}

/** One policy for all days, or a list of policies that followed each other. */
export type OneOrInForce<Policy extends object> = Policy | readonly InForce<Policy>[];

/** The policies in order of time, the earliest first; `readBy` names the function that reads a list. */
export function inOrderOfForce<Policy extends object>(
  policies: OneOrInForce<Policy>,
  readBy: string,
): readonly InForce<Policy>[] {
  if (!isList(policies)) return [{ policy: policies }];
  return policies.length === 0
    ? notParsed(policies, 'policies', readBy)
    : [...policies].sort(byFirstDay);
}

/** The last policy of which something is true. A list that was parsed has one for every day; of another none is guessed. */
export function lastInForce<Policy extends object>(
  rows: readonly InForce<Policy>[],
  isMeant: (row: InForce<Policy>) => boolean,
  readBy: string,
): Policy {
  return rows.filter(isMeant).pop()?.policy ?? notParsed(rows, 'policies', readBy);
}

/** Tells a list from one policy for all days. */
export const isList = <Policy extends object>(
  policies: OneOrInForce<Policy>,
): policies is readonly InForce<Policy>[] => Array.isArray(policies);

const byFirstDay = (a: InForce<object>, b: InForce<object>): number =>
  compareTexts(a.from ?? '', b.from ?? '');
