import type { RecognitionEvent } from './recognition-event';

/** Decisions on one assessment year of which some give or keep the title and others do not; some of each. */
export interface Conflict {
  readonly forYear: number;
  readonly kept: readonly [RecognitionEvent, ...RecognitionEvent[]];
  readonly notKept: readonly [RecognitionEvent, ...RecognitionEvent[]];
}

/** Finds the assessment years on which decisions differ, the earliest first. */
export function conflictsOf(events: readonly RecognitionEvent[]): readonly Conflict[] {
  const years = new Set(events.map((event) => ('forYear' in event ? event.forYear : undefined)));
  return [...years].sort().flatMap((forYear) => {
    const decisions = events.filter((event) => 'forYear' in event && event.forYear === forYear);
    const [kept, ...moreKept] = decisions.filter(keepsTitle);
    const [notKept, ...moreNotKept] = decisions.filter(({ kind }) => kind === 'not-maintained');
    return forYear === undefined || kept === undefined || notKept === undefined
      ? []
      : [{ forYear, kept: [kept, ...moreKept], notKept: [notKept, ...moreNotKept] }];
  });
}

/** A title given anew is no contradiction: that is how one is restored after a failed review. */
const keepsTitle = ({ kind }: RecognitionEvent): boolean =>
  kind === 'recognised' || kind === 'maintained';
