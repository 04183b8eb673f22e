import type { AssessmentBasis } from '../../assessment/submitted-assessment';
import type { ChangeCause, OutcomeTotals } from '../../roll-up/change-attribution';

/** Everything that is said in one language of why outcomes changed. */
export interface AttributionWords {
  readonly before: string;
  readonly after: string;
  readonly bases: Readonly<Record<AssessmentBasis, string>>;
  readonly causes: Readonly<Record<ChangeCause, string>>;
  readonly counted: Readonly<Record<keyof OutcomeTotals, string>>;
  readonly totals: (
    side: string,
    unitCount: string,
    byOutcome: readonly [eligible: string, notEligible: string, undetermined: string],
  ) => string;
  readonly noChange: string;
  readonly otherResults: (unitCount: string, metBefore: string, metAfter: string) => string;
}
