import { monthsAfter } from '../foundation/value/day-arithmetic';
import type { PlainDate } from '../foundation/value/plain-date';
import { yearOf } from '../foundation/value/year-of';
import { applyConsequence, openTitle, suspend } from './apply-consequence';
import type { MaintenancePolicy } from './maintenance-policy';
import type {
  MaintainedEvent,
  NotMaintainedEvent,
  RecognisedEvent,
  RecognitionEvent,
} from './recognition-event';
import { type Deadline, type TitleState, withoutDeadline } from './title-state';

/** Lets an event change how a title stands. */
export function applyEvent(
  state: TitleState,
  event: RecognitionEvent,
  policy: MaintenancePolicy,
): TitleState {
  switch (event.kind) {
    case 'registered':
    case 'assessed':
    case 'withdrawn':
      return state;
    case 'recognised':
    case 're-recognised':
      return recognised(event, policy);
    case 'maintained':
      return maintained(state, event, policy);
    case 'not-maintained':
      return notMaintained(state, event, policy);
    case 'suspended':
      return whereHeld(state, event.id, (title) => suspend(title, event.until, policy));
    case 'revoked':
      return {
        ...withLater(state, event.id),
        kind: 'ended',
        reason: 'revoked',
        isByDecision: true,
        deadlines: [],
      };
  }
}

function recognised(event: RecognisedEvent, policy: MaintenancePolicy): TitleState {
  return {
    kind: 'held',
    reason: 'decided',
    recognisedOn: event.on,
    forYear: event.forYear,
    titleEventIds: [event.id],
    laterEventIds: [],
    deadlines: [...termOf(event.on, policy), ...reviewAfter(event, policy)],
  };
}

function maintained(
  state: TitleState,
  event: MaintainedEvent,
  policy: MaintenancePolicy,
): TitleState {
  if (!hasTitle(state)) return contradicted(state, event.id);
  const { deadlines } = withoutDeadline(withoutDeadline(state, 'repair'), 'review');
  return {
    ...state,
    kind: 'held',
    reason: 'maintained',
    forYear: event.forYear,
    laterEventIds: [event.id],
    deadlines: [...deadlines, ...reviewAfter(event, policy)],
  };
}

function notMaintained(
  state: TitleState,
  event: NotMaintainedEvent,
  policy: MaintenancePolicy,
): TitleState {
  return whereHeld(state, event.id, (title) => {
    const { deadlines, ...rest } = withoutDeadline(title, 'review');
    const reviewed = { ...rest, deadlines: [...deadlines, ...reviewAfter(event, policy)] };
    const cause = { on: event.on, isByDecision: true };
    return applyConsequence(reviewed, event.consequence ?? policy.onNotMaintained, cause, policy);
  });
}

/** What an authority does to a title has no effect on one that has ended, and contradicts that there is none. */
function whereHeld(
  state: TitleState,
  eventId: string,
  next: (title: TitleState) => TitleState,
): TitleState {
  if (state.kind === 'ended') return state;
  if (!hasTitle(state)) return contradicted(state, eventId);
  return next(withLater(state, eventId));
}

/** What only time has ended an authority may still find maintained; what it ended itself it has to give anew. */
function hasTitle(state: TitleState): boolean {
  if (state.kind === 'ended') return !state.isByDecision;
  return state.kind !== 'none' && state.reason !== 'contradictory-events';
}

function withLater(state: TitleState, eventId: string): TitleState {
  return { ...state, laterEventIds: [...state.laterEventIds, eventId] };
}

/** Leaves it open which of the events is right. */
export function contradicted(state: TitleState, eventId: string): TitleState {
  return openTitle(withLater(state, eventId), 'contradictory-events');
}

/** The review of the next year is awaited to the end of that year and for the months of grace. */
function reviewAfter(
  { forYear, on }: { readonly forYear: number; readonly on: PlainDate },
  { yearlyReview }: MaintenancePolicy,
): readonly Deadline[] {
  if (yearlyReview === undefined) return [];
  // A decision speaks for the year in which it is made, however long it took.
  const year = Math.max(forYear + 1, yearOf(on));
  const last = monthsAfter(`${year}-12-31` as PlainDate, yearlyReview.graceMonths);
  return [{ kind: 'review', on: last, consequence: yearlyReview.onMissed }];
}

function termOf(on: PlainDate, { term }: MaintenancePolicy): readonly Deadline[] {
  if (term === undefined) return [];
  return [{ kind: 'term', on: monthsAfter(on, term.months), consequence: term.onExpired }];
}
