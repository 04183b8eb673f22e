// The ground: results, issues, days and shares.

export type { Issue } from './foundation/issue/issue';
export { InputError, orThrow, type Result, type WarningSink } from './foundation/issue/result';
export type { ParseOptions } from './foundation/reading/parse-with';
export type { Unbranded } from './foundation/reading/unbranded';
export { type PlainDate, parsePlainDate, plainDate } from './foundation/value/plain-date';

// Roll-up.

export type { AreaSummary } from './roll-up/area-summary';

// Targets.

export { allocateUnits } from './targets/allocation/allocate-units';
export type {
  Allocation,
  AllocationArea,
  AllocationRequest,
  AllocationRequestInput,
  AreaAllotment,
} from './targets/allocation/allocation';
export { parseAllocationRequest } from './targets/allocation/parse-allocation-request';
export { computeDueCount } from './targets/compute-due-count';
export { computeTrackStatus } from './targets/compute-track-status';
export { measureRoadmap } from './targets/measure-roadmap';
export type { MeasureOptions } from './targets/measure-target';
export { parseRoadmap } from './targets/parse-roadmap';
export { parseTrackBaseline } from './targets/parse-track-baseline';
export { parseTrackOptions } from './targets/parse-track-options';
export { computePace } from './targets/planning/compute-pace';
export {
  computePaceSensitivity,
  type RateVariations,
  type SensitivityCell,
  type SensitivityRow,
} from './targets/planning/compute-pace-sensitivity';
export { computeProjection } from './targets/planning/compute-projection';
export type {
  Pace,
  PaceFromStart,
  PaceRequest,
  ReachablePace,
  UnreachablePace,
  UnreachableReason,
} from './targets/planning/pace';
export { parseBuildPlan } from './targets/planning/parse-build-plan';
export { parsePaceRequest } from './targets/planning/parse-pace-request';
export { parsePlanningRates } from './targets/planning/parse-planning-rates';
export type {
  BuildPlan,
  ConstantBuilds,
  PlannedBuilds,
  PlanningBase,
  PlanningRates,
  YearlyBuilds,
} from './targets/planning/plan';
export type { ProjectedCourse, ProjectedYear, Projection } from './targets/planning/projection';
export type { Roadmap, RoadmapInput, RoadmapReference } from './targets/roadmap';
export type { RoadmapProgress } from './targets/roadmap-progress';
export { defaultTrackLadder, type TrackLadder } from './targets/track-ladder';
export type { TrackBaselineInput, TrackOptions, TrackOptionsInput } from './targets/track-options';
export type {
  SteppedPath,
  StraightPath,
  TrackBaseline,
  TrackedCount,
  TrackOutcome,
  TrackPath,
  TrackStatus,
} from './targets/track-status';
