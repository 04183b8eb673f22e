import { groupByKey } from '../foundation/value/group-by-key';
import type {
  MaintainedEvent,
  NotMaintainedEvent,
  RecognisedEvent,
  RecognitionEvent,
} from './recognition-event';

/** Two decisions on one assessment year of which one gives or keeps the title and the other does not. */
export interface Conflict {
  readonly forYear: number;
  readonly kept: KeepingDecision;
  readonly notKept: NotMaintainedEvent;
}

type KeepingDecision = RecognisedEvent | MaintainedEvent;

/**
 * Finds the assessment years on which decisions contradict each other, in the order of their first decisions. A failed review
 * may be followed on a later day by a recognition, or by a review that was passed after repair, but never the other way round;
 * and a decision that ended the title itself is followed by a recognition alone.
 */
export function conflictsOf(events: readonly RecognitionEvent[]): readonly Conflict[] {
  const byYear = groupByKey(events.filter(isYearlyDecision), ({ forYear }) => [forYear]);
  return [...byYear].flatMap(([forYear, decisions]) => {
    const keeping = decisions.filter(keeps);
    const failed = decisions.filter((one) => one.kind === 'not-maintained');
    for (const notKept of failed) {
      const kept = keeping.find((one) => contradict(one, notKept));
      if (kept !== undefined) return [{ forYear, kept, notKept }];
    }
    return [];
  });
}

function contradict(kept: KeepingDecision, { on, consequence }: NotMaintainedEvent): boolean {
  if (kept.on <= on) return true;
  const endsTitle = consequence?.kind === 'lapse' || consequence?.kind === 'revoke';
  return kept.kind === 'maintained' && endsTitle;
}

const isYearlyDecision = (event: RecognitionEvent): event is KeepingDecision | NotMaintainedEvent =>
  event.kind === 'not-maintained' || keeps(event);

const keeps = (event: RecognitionEvent): event is KeepingDecision =>
  event.kind === 'recognised' || event.kind === 're-recognised' || event.kind === 'maintained';
