import type { MaintenanceDecision } from '../../standing/decide-maintenance';
import type { RecognitionEvent } from '../../standing/recognition-event';
import type { Standing, StandingReason } from '../../standing/standing';

/** Everything that is said of standings, decisions on record and reviews in one language. */
export interface StandingWords {
  readonly onDay: (asOf: string) => string;
  readonly byRecords: (knownAt: string) => string;
  readonly outcomes: Readonly<Record<Standing['outcome'], string>>;
  readonly reasons: Readonly<Record<StandingReason, string>>;
  readonly recognised: (on: string) => string;
  readonly forYear: (year: number) => string;
  readonly until: (day: string) => string;
  readonly related: Readonly<Record<'from' | 'into', (names: string) => string>>;
  readonly events: Readonly<Record<RecognitionEvent['kind'], string>>;
  readonly projected: string;
  readonly inYear: (year: number) => string;
  readonly quoted: (name: string) => string;
  readonly recordedOn: (day: string) => string;
  readonly maintenance: Readonly<Record<MaintenanceDecision['outcome'], string>>;
  readonly projectedMaintenance: Readonly<Record<MaintenanceDecision['outcome'], string>>;
  readonly repairDays: (days: string) => string;
  readonly noPublishedRule: string;
}
