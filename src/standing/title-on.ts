import type { PlainDate } from '../foundation/value/plain-date';
import { applyDeadlines } from './apply-deadlines';
import { applyEvent, contradicted } from './apply-event';
import { conflictsOf } from './conflicting-decisions';
import type { MaintenancePolicy } from './maintenance-policy';
import type { RecognitionEvent } from './recognition-event';
import type { TitleState } from './title-state';

/** Goes through counted events up to a day and lets time pass between them, from how the title stood at first. */
export function titleOn(
  first: TitleState,
  counted: readonly RecognitionEvent[],
  policy: MaintenancePolicy,
  day: PlainDate,
): TitleState {
  const conflictingIds = new Set(
    conflictsOf(counted).flatMap(({ kept, notKept }) => [...kept, ...notKept].map(({ id }) => id)),
  );
  const last = counted
    .filter(({ on }) => on <= day)
    .reduce((state, event) => {
      const aged = applyDeadlines(state, event.on, policy);
      return conflictingIds.has(event.id)
        ? contradicted(aged, event.id)
        : applyEvent(aged, event, policy);
    }, first);
  return applyDeadlines(last, day, policy);
}
