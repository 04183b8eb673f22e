import { daysAfter } from '../foundation/day-arithmetic';
import type { PlainDate } from '../foundation/plain-date';
import type { Consequence, MaintenancePolicy } from './maintenance-policy';
import { type TitleState, withoutDeadline } from './title-state';

/** Where a consequence comes from: the day it is counted from, and whether an authority decided it. */
export interface Cause {
  readonly on: PlainDate;
  readonly isByDecision: boolean;
}

/** Lets a consequence befall a title. One that is open or has ended cannot be kept, suspended or revoked. */
export function followConsequence(
  state: TitleState,
  consequence: Consequence,
  cause: Cause,
  policy: MaintenancePolicy,
): TitleState {
  if (state.kind === 'none' || state.kind === 'ended') return state;
  if (consequence.kind === 'lapse') {
    const { isByDecision } = cause;
    return { ...state, kind: 'ended', reason: 'lapsed', isByDecision, deadlines: [] };
  }
  if (state.kind === 'open') return state;
  switch (consequence.kind) {
    case 'keep-with-warning':
      return { ...withoutDeadline(state, 'repair'), kind: 'held', reason: 'kept-with-warning' };
    case 'suspend':
      return suspend(state, daysAfter(cause.on, consequence.repairDays), policy);
    case 'revoke':
      return state.kind === 'held' ? { ...state, reason: 'revocation-due' } : state;
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
