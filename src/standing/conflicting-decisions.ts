import { groupByKey } from '../foundation/value/group-by-key';
import type {
  MaintainedEvent,
  NotMaintainedEvent,
  RecognisedEvent,
  RecognitionEvent,
} from './recognition-event';

/** Decisions on one assessment year of which some give or keep the title and others do not; some of each. */
export interface Conflict {
  readonly forYear: number;
  readonly kept: readonly [YearlyDecision, ...YearlyDecision[]];
  readonly notKept: readonly [YearlyDecision, ...YearlyDecision[]];
}

/** A title given anew is not among them: that is how one is restored after a failed review. */
type YearlyDecision = RecognisedEvent | MaintainedEvent | NotMaintainedEvent;

/** Finds the assessment years on which decisions differ, in the order of their first decisions. */
export function conflictsOf(events: readonly RecognitionEvent[]): readonly Conflict[] {
  const byYear = groupByKey(events.filter(isYearlyDecision), ({ forYear }) => [forYear]);
  return [...byYear].flatMap(([forYear, decisions]) => {
    const [kept, ...moreKept] = decisions.filter(({ kind }) => kind !== 'not-maintained');
    const [notKept, ...moreNotKept] = decisions.filter(({ kind }) => kind === 'not-maintained');
    return kept === undefined || notKept === undefined
      ? []
      : [{ forYear, kept: [kept, ...moreKept], notKept: [notKept, ...moreNotKept] }];
  });
}

const isYearlyDecision = (event: RecognitionEvent): event is YearlyDecision =>
  event.kind === 'recognised' || event.kind === 'maintained' || event.kind === 'not-maintained';
