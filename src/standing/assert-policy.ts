import { notParsed } from '../foundation/issue/not-parsed';
import { isCount } from '../foundation/value/is-count';
import type { Consequence, MaintenancePolicy, YearlyReview } from './maintenance-policy';
import { MAX_MONTHS, MAX_REPAIR_DAYS, MONTH_DAY } from './policy-limits';

/** Throws where a policy names a time that is none: a review that is due on no day would never be missed. */
export function assertPolicy(policy: MaintenancePolicy): void {
  const { onNotMaintained, yearlyReview, term, registrationLead } = policy;
  const consequences = [onNotMaintained, yearlyReview?.onMissed, term?.onExpired];
  const months = [
    term?.months,
    term?.renewedMonths,
    registrationLead?.firstMonths,
    registrationLead?.renewedMonths,
  ];
  const isParsed =
    months.every((count) => count === undefined || isWithin(count, MAX_MONTHS)) &&
    consequences.every((one) => one === undefined || isConsequence(one)) &&
    (yearlyReview === undefined || isReview(yearlyReview));
  if (!isParsed) notParsed(policy, 'rules', 'parseMaintenancePolicy');
}

/** Tells whether the days for repair of a consequence are days, where it has any. */
export const isConsequence = (consequence: Consequence): boolean =>
  consequence.kind !== 'suspend' ||
  consequence.repairDays === undefined ||
  isWithin(consequence.repairDays, MAX_REPAIR_DAYS);

const isReview = ({ yearEnds, decisionMonths }: YearlyReview): boolean =>
  (yearEnds === undefined || MONTH_DAY.test(yearEnds)) && isCount(decisionMonths, MAX_MONTHS);

const isWithin = (count: number, most: number): boolean => isCount(count, most) && count > 0;
