import type { AssessmentBasis } from '../../assessment/submitted-assessment';

/** Everything that is said of wards that are not eligible yet, and of what they lack, in one language. */
export interface RollUpWords {
  readonly unmet: Readonly<Record<AssessmentBasis, (unitCount: number) => string>>;
  readonly unmetIn: (criterion: string, unitCount: number, unknownCount: number) => string;
  readonly unnamed: (count: number) => string;
  readonly noneUnmet: string;
  readonly unknownIn: (criterion: string, unitCount: number) => string;
  readonly candidate: (name: string, rank: string, missing: string) => string;
  readonly rank: (rank: number, isTied: boolean, basis: AssessmentBasis) => string;
  readonly missing: (least: number, most: number) => string;
  readonly inexact: string;
  readonly mayBeOutOfReach: string;
  readonly onlyIf: (gates: string) => string;
  readonly withoutPlan: (name: string) => string;
  readonly blocked: (name: string, gates: string) => string;
}
