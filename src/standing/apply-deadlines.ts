import { compareTexts } from '../foundation/text/text-order';
import type { PlainDate } from '../foundation/value/plain-date';
import { applyConsequence } from './apply-consequence';
import type { MaintenancePolicy } from './maintenance-policy';
import type { Deadline, TitleState } from './title-state';

/** Lets time pass up to the given day: a last day still counts, and what follows it begins on the day after. */
export function applyDeadlines(
  state: TitleState,
  day: PlainDate,
  policy: MaintenancePolicy,
): TitleState {
  const [next] = state.deadlines.filter(({ on }) => on < day).sort(byDayAndKind);
  if (next === undefined) return state;
  const deadlines = state.deadlines.filter((deadline) => deadline !== next);
  const cause = { on: next.on, isByDecision: false };
  const after = applyConsequence({ ...state, deadlines }, next.consequence, cause, policy);
  return applyDeadlines(after, day, policy);
}

const byDayAndKind = (a: Deadline, b: Deadline): number =>
  compareTexts(`${a.on} ${a.kind}`, `${b.on} ${b.kind}`);
