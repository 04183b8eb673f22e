import type { UndeterminedReason, VerdictOutcome, VerdictReason } from '../../recognition/verdict';

/** Everything that is said of verdicts and plans in one language. */
export interface VerdictWords {
  readonly outcomes: Readonly<Record<VerdictOutcome, string>>;
  readonly projectedOutcomes: Readonly<Record<VerdictOutcome, string>>;
  readonly undetermined: Readonly<
    Record<
      Extract<
        VerdictReason,
        'no-applicable-criteria' | 'policy-does-not-fit' | 'gate-answers-do-not-fit'
      >,
      string
    >
  >;
  /** Which paper would settle what is open, and whose it is. */
  readonly settledBy: Readonly<Record<UndeterminedReason | 'assessments-disagree', string>>;
  /** `names` is empty where no criterion is named; `unnamedCount` counts those named too. */
  readonly plan: (names: string, unnamedCount: number) => string;
  readonly onceGatesPassed: (gates: string) => string;
  /** `plan` says what else is missing. */
  readonly planUnderGates: (plan: string, gates: string) => string;
  readonly gate: (title: string) => string;
  readonly codedGate: (id: string) => string;
  readonly failedGates: (names: string) => string;
  readonly unknownGates: (names: string) => string;
  readonly furtherGates: (count: number) => string;
  readonly dependsOn: (names: string) => string;
  readonly dependsOnNothing: string;
  readonly metCount: (met: string, whole: string) => string;
  readonly unknownCount: (count: string) => string;
  readonly notApplicableCount: (count: string) => string;
  readonly unnamedGap: (count: number) => string;
}
