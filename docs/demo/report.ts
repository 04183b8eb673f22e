import type {
  CriteriaSet,
  LocalisedText,
  OutcomeCounts,
  RecognitionPolicy,
  Target,
  TargetProgress,
  Verdict,
} from 'model-ward-rules';
import type { ExampleReport } from './example-programme';
import type { AreaInput, WardInput } from './input';

/** Everything the report says, in numbers and codes; the words come with the rendering. */
export interface Report {
  readonly origin: 'published' | 'host';
  readonly policy: RecognitionPolicy | undefined;
  readonly wards: readonly WardLine[];
  readonly totals: WardTotals;
  readonly criteriaSets: readonly CriteriaSet[];
  readonly reviews: readonly ReviewLine[];
  readonly areas: readonly AreaInput[];
  readonly targets: readonly TargetBlock[];
  readonly unmeasured: readonly Target[];
  /** A made-up programme; absent from the report on a file of the user's own. */
  readonly example?: ExampleReport;
  /** Ids of every source used, in the order in which the report first names them. */
  readonly sourceIds: readonly string[];
}

export type WardLine = WardInput & { readonly verdict: Verdict };

/** Counts results, of which a ward may have several; where a ward began is no result. */
export interface WardTotals {
  readonly confirmed: OutcomeCounts;
  readonly projected: OutcomeCounts;
  readonly baselineCount: number;
}

export type ReviewLine = AreaInput & Required<Pick<AreaInput, 'summary'>>;

/** Measurements of one target that count alike, as of one day. */
export interface TargetBlock {
  readonly target: Target;
  readonly counting: TargetProgress['counting'];
  readonly asOf: TargetProgress['asOf'];
  readonly lines: readonly TargetLine[];
}

export interface TargetLine {
  readonly areaName: LocalisedText;
  readonly progress: TargetProgress;
  readonly sources: readonly string[];
}
