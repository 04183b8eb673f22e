import type { AssessmentBasis } from '../../assessment/submitted-assessment';
import type { VerdictOutcome } from '../../recognition/verdict';
import type { MaintenanceDecision } from '../../standing/decide-maintenance';
import type { Consequence } from '../../standing/maintenance-policy';
import type { RecognitionEvent } from '../../standing/recognition-event';
import type {
  OpenRule,
  Standing,
  StandingDeadline,
  StandingNoteCode,
  StandingReason,
  TitleGround,
  TitleMark,
  TitleState,
} from '../../standing/standing';

/** Everything that is said of standings, decisions on record and reviews in one language. */
export interface StandingWords {
  readonly onDay: (asOf: string) => string;
  readonly byRecords: (knownAt: string) => string;
  readonly outcomes: Readonly<Record<Standing['outcome'], string>>;
  readonly reasons: Readonly<Record<StandingReason, string>>;
  readonly states: Readonly<Record<TitleState, string>>;
  readonly marks: Readonly<Record<TitleMark, string>>;
  readonly grounds: Readonly<
    Record<TitleGround, (recognisedOn: string, forYear: number) => string>
  >;
  readonly deadlines: Readonly<
    Record<StandingDeadline['kind'], (on: string, year?: number) => string>
  >;
  /** Said of days that a policy infers and no rule sets. */
  readonly inferredDay: string;
  readonly openRules: Readonly<Record<OpenRule['kind'], (on: string, year: number) => string>>;
  readonly underStrictest: (state: string) => string;
  readonly stoppedBy: Readonly<Record<NonNullable<Standing['stoppedBy']>, string>>;
  readonly settledBy: Readonly<Record<OpenRule['kind'], (year: number) => string>>;
  readonly notes: Readonly<Record<StandingNoteCode, (on: string) => string>>;
  readonly related: Readonly<Record<'from' | 'into', (names: string) => string>>;
  readonly andOthers: (names: string, count: number) => string;
  readonly events: Readonly<Record<RecognitionEvent['kind'], string>>;
  readonly eventOf: (event: string, on: string) => string;
  readonly eventWithId: (id: string) => string;
  readonly assessed: Readonly<
    Record<AssessmentBasis, Readonly<Record<VerdictOutcome | 'not-on-record', string>>>
  >;
  readonly consequences: Readonly<Record<Consequence['kind'], string>>;
  readonly deferredUntil: (day: string) => string;
  readonly criteriaSet: (id: string, revision: number) => string;
  readonly inYear: (year: number) => string;
  readonly recordedOn: (day: string) => string;
  readonly maintenance: Readonly<Record<MaintenanceDecision['outcome'], string>>;
  readonly projectedMaintenance: Readonly<Record<MaintenanceDecision['outcome'], string>>;
  readonly repairDays: (days: string) => string;
  readonly noPublishedRule: string;
}
