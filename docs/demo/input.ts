import type {
  AreaSummary,
  Assessment,
  LocalisedText,
  MeasureOptions,
  RecognitionPolicy,
  Target,
} from 'model-ward-rules';

/** What a report is made from: published cases and a file of the user's own become the same shape. */
export interface ReportInput {
  readonly origin: 'published' | 'host';
  /** Absent where the file gives a policy that cannot be read: then no ward is judged by another one. */
  readonly policy: RecognitionPolicy | undefined;
  readonly wards: readonly WardInput[];
  readonly areas: readonly AreaInput[];
  readonly measurements: readonly MeasurementInput[];
  /** Targets that are named and cannot be measured. */
  readonly unmeasured: readonly Target[];
}

export interface WardInput {
  readonly name: string;
  readonly assessment: Assessment;
  readonly stage: 'review' | 'baseline';
  readonly isRecognised?: boolean;
  readonly sources: readonly string[];
  readonly note?: LocalisedText;
}

/** Figures of an area; what nobody reported is absent, not zero. */
export interface AreaInput {
  readonly name: LocalisedText;
  readonly year?: number;
  /** Which wards of the area were reviewed, where it was not all of them. */
  readonly group?: 'maintained' | 'newly-built';
  /** Counts by verdict; absent where the source gives none. */
  readonly summary?: AreaSummary;
  readonly figures: AreaFigures;
  readonly sources: readonly string[];
  readonly note?: LocalisedText;
}

export interface AreaFigures {
  readonly registered?: Bounds;
  readonly recognised?: Bounds;
  readonly plannedCount?: number;
  readonly builtCount?: number;
  readonly urbanDistrictCount?: number;
  readonly quota?: AssignedQuota;
  readonly decision?: RecordedDecision;
}

export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** A number of wards assigned to an area, and by how many it was exceeded. */
export interface AssignedQuota {
  readonly unitCount: number;
  readonly excessCount: number;
  /** Which wards are set against it. */
  readonly counted: 'built' | 'registered';
  readonly isInferred: boolean;
}

export interface RecordedDecision {
  readonly number?: string;
  readonly decidedOn?: MeasureOptions['asOf'];
  readonly announcedOn?: MeasureOptions['asOf'];
}

export interface MeasurementInput {
  readonly target: Target;
  readonly areaName: LocalisedText;
  readonly summaries: readonly AreaSummary[];
  readonly options: MeasureOptions;
  readonly sources: readonly string[];
}
