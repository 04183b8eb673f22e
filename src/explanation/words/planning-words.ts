import type { CountBounds } from '../../roll-up/count-bounds';
import type { UnreachableReason } from '../../targets/planning/pace';

/** Everything that is said of plans and of splits in one language. */
export interface PlanningWords {
  readonly pace: (unitsPerYear: number, goal: string) => string;
  readonly paceEither: (ifBadly: number, ifWell: number, goal: string) => string;
  readonly nothingToBuild: (goal: string) => string;
  readonly goal: (dueCount: number, dueYear: number) => string;
  readonly outOfReach: (dueCount: number, dueYear: number, because: string) => string;
  readonly unreachable: Readonly<Record<UnreachableReason, string>>;
  readonly atMost: (endCount: CountBounds) => string;
  readonly ifOpenTurnsOut: Readonly<Record<'well' | 'badly', string>>;
  readonly year: (year: number, counts: string) => string;
  readonly start: (count: CountBounds) => string;
  readonly lapsed: (count: CountBounds) => string;
  readonly built: (count: CountBounds) => string;
  readonly builtOf: (count: CountBounds, plannedCount: number) => string;
  readonly newlyRecognised: (count: CountBounds) => string;
  readonly end: (count: CountBounds) => string;
  readonly reached: (dueCount: number, year: number) => string;
  readonly notReached: (dueCount: number) => string;
  readonly allotment: (area: string, dueCount: number) => string;
  readonly credit: (count: number) => string;
  readonly assigned: (count: number) => string;
  readonly tied: (areas: string) => string;
}
