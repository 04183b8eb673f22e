import { daysAfter } from '../foundation/value/day-arithmetic';
import type { PlainDate } from '../foundation/value/plain-date';
import type { Consequence, MaintenancePolicy } from './maintenance-policy';
import { type TitleState, withoutDeadline } from './title-state';

/** Where a consequence comes from: the day it is counted from, and whether an authority decided it. */
export interface Cause {
  readonly on: PlainDate;
  readonly isByDecision: boolean;
}

/**
 * Lets a consequence befall a title that is held, suspended or open. What an authority decides on an open title says by
 * that that there is one; of what time does, only an end reaches it, since nothing else is kept for it to do.
 */
export function applyConsequence(
  state: TitleState,
  consequence: Consequence,
  cause: Cause,
  policy: MaintenancePolicy,
): TitleState {
  switch (consequence.kind) {
    case 'lapse': {
      const { isByDecision } = cause;
      return { ...state, kind: 'ended', reason: 'lapsed', isByDecision, deadlines: [] };
    }
    case 'keep-with-warning':
      return { ...withoutDeadline(state, 'repair'), kind: 'held', reason: 'kept-with-warning' };
    case 'suspend':
      return suspend(state, daysAfter(cause.on, consequence.repairDays), policy);
    case 'revoke':
      return state.kind === 'suspended'
        ? state
        : { ...state, kind: 'held', reason: 'revocation-due' };
    case 'no-published-rule':
      return openTitle(state, 'no-published-rule');
  }
}

/** Suspends a title, to a last day for putting things right where one is set. */
export function suspend(
  state: TitleState,
  until: PlainDate | undefined,
  { onUnrepaired }: MaintenancePolicy,
): TitleState {
  const { deadlines, ...rest } = withoutDeadline(state, 'repair');
  const repair =
    until === undefined ? [] : [{ kind: 'repair' as const, on: until, consequence: onUnrepaired }];
  return { ...rest, kind: 'suspended', reason: 'suspended', deadlines: [...deadlines, ...repair] };
}

/** Leaves a title open. Of what time does, only its end still tells: it ends whether or not it was held. */
export function openTitle(
  state: TitleState,
  reason: 'no-published-rule' | 'contradictory-events',
): TitleState {
  const deadlines = state.deadlines.filter(({ consequence }) => consequence.kind === 'lapse');
  return { ...state, kind: 'open', reason, deadlines };
}
