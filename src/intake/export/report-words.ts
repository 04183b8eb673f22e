import type { AssessmentBasis } from '../../assessment/submitted-assessment';
import type { ProgrammeInput } from '../../programme/programme';
import type { NotCountedReason } from '../../programme/programme-report';
import type { VerdictOutcome } from '../../recognition/verdict';
import type { CountedUnits, Counting } from '../../roll-up/counting';
import type { Standing, StandingReason } from '../../standing/standing';
import type { UnitClass } from '../../standing/unit-class';
import type { TargetProgress } from '../../targets/target-progress';
import type { UnitLevel } from '../../unit/unit';

/** What became of something that was received, where it does not simply count. */
export type Treatment = 'refused' | 'not-counted' | 'warning';

/** The words for the codes of a report, in one language; the compiler names a code that has none. */
export interface ReportWords {
  readonly code: string;
  readonly yes: string;
  readonly no: string;
  readonly standing: Readonly<Record<Standing['outcome'], string>>;
  readonly reason: Readonly<Record<StandingReason, string>>;
  readonly unitClass: Readonly<Record<UnitClass, string>>;
  readonly outcome: Readonly<Record<VerdictOutcome, string>>;
  readonly basis: Readonly<Record<AssessmentBasis, string>>;
  readonly disagree: string;
  readonly count: Readonly<Record<CountedUnits, string>>;
  readonly among: Readonly<Record<Counting['among'], string>>;
  readonly target: Readonly<Record<TargetProgress['outcome'], string>>;
  readonly level: Readonly<Record<UnitLevel, string>>;
  readonly list: Readonly<Record<keyof ProgrammeInput, string>>;
  readonly treatment: Readonly<Record<Treatment, string>>;
  readonly notCounted: Readonly<Record<NotCountedReason, string>>;
  readonly unnamed: (criteriaCount: number) => string;
}
