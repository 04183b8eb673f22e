import type { PlainDate } from '../foundation/value/plain-date';
import type { MaintenanceRules } from './maintenance-policy';
import { reviewDue } from './next-review';
import { policyCalendar } from './policy-calendar';

/** The last day for decisions on a year, by its maintenance policy; `undefined` where that asks for no yearly review. */
export function decisionsDueBy(rules: MaintenanceRules, year: number): PlainDate | undefined {
  return reviewDue(year, new Map(), policyCalendar(rules));
}
