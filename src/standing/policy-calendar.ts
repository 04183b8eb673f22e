import { monthsAfter } from '../foundation/value/day-arithmetic';
import { inOrderOfForce, lastInForce } from '../foundation/value/in-force';
import { onceFor } from '../foundation/value/once-for';
import type { PlainDate } from '../foundation/value/plain-date';
import { yearOf } from '../foundation/value/year-of';
import { assertPolicy } from './assert-policy';
import type { MaintenancePolicy, MaintenanceRules } from './maintenance-policy';

const READ_BY = 'parseMaintenancePolicies';

/** Finds the policy that is in force. */
export interface PolicyCalendar {
  /** Every policy, the earliest in force first. */
  readonly policies: readonly MaintenancePolicy[];
  /** The days on which they come into force. */
  readonly firstDays: readonly PlainDate[];
  /** The policy in force on a day. */
  policyOn(day: PlainDate): MaintenancePolicy;
  /** The policy by which a year is reviewed: the last one in force at its own end of that year. */
  policyForYear(year: number): MaintenancePolicy;
  /** The last year that is sure to be reviewed by the policy of this one; no end where no other policy comes into force. */
  lastReviewedLike(year: number): number;
  /** The last day for the decision on a year that nobody put off; `undefined` where that year asks for none. */
  reviewDueFor(year: number): PlainDate | undefined;
}

/** Puts rules in order of time. */
export function policyCalendar(rules: MaintenanceRules): PolicyCalendar {
  const rows = inOrderOfForce(rules, READ_BY);
  for (const { policy } of rows) assertPolicy(policy);
  // The titles of a country ask for the same few years over and over.
  const policyForYear = onceFor((year: number) =>
    lastInForce(rows, ({ from = '', policy }) => from <= endOfYear(year, policy), READ_BY),
  );
  const changeYears = rows.flatMap(({ from }) => (from === undefined ? [] : yearOf(from)));
  return {
    policies: rows.map(({ policy }) => policy),
    firstDays: rows.flatMap(({ from }) => from ?? []),
    policyOn: (day) => lastInForce(rows, ({ from = '' }) => from <= day, READ_BY),
    policyForYear,
    lastReviewedLike(year) {
      const change = changeYears.find((one) => one >= year) ?? Number.POSITIVE_INFINITY;
      return Math.max(year, change - 1);
    },
    reviewDueFor: onceFor((year) => {
      const policy = policyForYear(year);
      const { yearlyReview } = policy;
      return yearlyReview && monthsAfter(endOfYear(year, policy), yearlyReview.decisionMonths);
    }),
  };
}

/** The last day of a year under review. */
export function endOfYear(year: number, { yearlyReview }: MaintenancePolicy): PlainDate {
  const monthDay = yearlyReview?.yearEnds ?? '12-31';
  // From a leap year, so that 29 February becomes the last day of the month in other years.
  return monthsAfter(`2000-${monthDay}` as PlainDate, 12 * (year - 2000));
}
