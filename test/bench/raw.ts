import type { Counting, ProgrammeInput, Target } from 'model-ward-rules';

/** Everything a programme is read from, as raw data. */
export interface Country
  extends Readonly<Record<Exclude<keyof ProgrammeInput, 'stageLadder'>, unknown>> {
  readonly register: {
    readonly units: readonly RawUnit[];
    readonly successions: readonly RawSuccession[];
  };
  readonly assessments: readonly RawAssessment[];
  readonly histories: readonly RawHistory[];
  readonly targets: readonly RawTarget[];
}

export interface RawUnit {
  readonly id: string;
  readonly name: string;
  readonly level: string;
  readonly parentId?: string;
  readonly existsFrom?: string;
  readonly endedOn?: string;
}

export interface RawSuccession {
  readonly kind: string;
  readonly on: string;
  readonly fromIds: readonly string[];
  readonly intoIds: readonly string[];
}

export interface RawAssessment {
  readonly unitId: string;
  readonly assessmentYear: number;
  readonly criteriaSet: { readonly id: string };
  readonly basis: string;
  readonly results: {
    readonly kind: string;
    readonly answers: readonly {
      readonly criterionId: string;
      readonly answer: { readonly kind: string; readonly status: string };
    }[];
  };
}

export interface RawHistory {
  readonly unitId: string;
  readonly events: readonly RawEvent[];
}

export interface RawEvent {
  readonly id: string;
  readonly kind: string;
  readonly on: string;
  readonly recordedOn?: string;
  readonly forYear?: number;
}

export interface RawTarget {
  readonly target: Target;
  readonly counting: Counting;
  readonly areaIds?: readonly string[];
}
