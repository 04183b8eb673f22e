// The ground: results, issues, days and shares.

export type { Issue, IssueCode } from './foundation/issue/issue';
export type { IssueOf, IssueSeverity } from './foundation/issue/issue-kind';
export type { IssueParams } from './foundation/issue/issue-params';
export {
  type Failure,
  InputError,
  orThrow,
  type Result,
  type Success,
  type WarningSink,
} from './foundation/issue/result';
export { formatCanonicalJson } from './foundation/reading/canonical-json';
export type { ParseOptions } from './foundation/reading/parse-with';
export type { InputLimits } from './foundation/reading/snapshot';
export { type Locale, locales } from './foundation/text/locale';
export type { Bound, LowerBound, UpperBound } from './foundation/value/bound';
export type { CountRange, UncertainCount } from './foundation/value/count-range';
export type { InForce } from './foundation/value/in-force';
export type { LocalisedText } from './foundation/value/localised-text';
export { type PlainDate, parsePlainDate, plainDate } from './foundation/value/plain-date';
export type { Confidence, Origin, Provenance } from './foundation/value/provenance';
export type { Share } from './foundation/value/share';
export type { UnitOfMeasure } from './foundation/value/unit-of-measure';

// Units.

export type { AreaTier } from './unit/area-tier';
export type { UnitEnding, UnitFormation, UnitLineage } from './unit/lineage';
export { indexRegister, type RegisterIndex } from './unit/register-index';
export { type Cohort, type CohortQuery, selectCohorts } from './unit/select-cohorts';
export { type LineageQuery, selectLineage } from './unit/select-lineage';
export { selectPredecessors } from './unit/select-predecessors';
export { selectRegisterKnownAt } from './unit/select-register-known-at';
export { selectSuccessors } from './unit/select-successors';
export { selectUnitByCode, type UnitCodeQuery } from './unit/select-unit-by-code';
export { selectUnitOn, type UnitQuery } from './unit/select-unit-on';
export { selectUnitsOn, type UnitsQuery } from './unit/select-units-on';
export type { SuccessionPathQuery } from './unit/succession-path';
export type { AreaLevel, Unit, UnitId, UnitLevel } from './unit/unit';
export type { Succession, SuccessionKind, UnitRegister } from './unit/unit-register';

// Criteria sets.

export { checkCriteriaSets } from './criteria-set/check-criteria-sets';
export { checkCrosswalk } from './criteria-set/check-crosswalk';
export { compareCriteriaSets } from './criteria-set/compare-criteria-sets';
export { composeCrosswalks } from './criteria-set/compose-crosswalks';
export type { CriteriaMask } from './criteria-set/criteria-mask';
export type {
  CriteriaGroup,
  CriteriaSet,
  CriteriaSetId,
  CriteriaSetReference,
  Criterion,
} from './criteria-set/criteria-set';
export type {
  AddedCriterion,
  ChangedCriterion,
  CriteriaSetChanges,
  CriteriaSetField,
  CriterionChange,
  CriterionField,
  RemovedCriterion,
  SameCriterion,
} from './criteria-set/criteria-set-changes';
export type {
  ContradictoryResults,
  CriterionRelation,
  Crosswalk,
  CrosswalkPair,
  CrosswalkReference,
} from './criteria-set/crosswalk';
export { decideEffectivities, type EffectivityOptions } from './criteria-set/decide-effectivities';
export type {
  Effectivity,
  EffectivityOutcome,
  EffectivityReason,
} from './criteria-set/effectivity';
export type {
  AllOfRequirement,
  AnyMovement,
  AnyOfRequirement,
  AtLeastRequirement,
  AttestedRequirement,
  ChangeRequirement,
  Movement,
  NoMovement,
  NoneOccurredRequirement,
  NotApplicableRule,
  ProportionalMovement,
  QuantityRequirement,
  Rank,
  Requirement,
  RequirementPart,
  ShareRequirement,
  TitleHeldRequirement,
} from './criteria-set/requirement';
export { type CriteriaSetChoice, selectCriteriaSet } from './criteria-set/select-criteria-set';

// Assessments.

export type {
  Answer,
  AttestedAnswer,
  ChangeAnswer,
  NotApplicableAnswer,
  OccurrencesAnswer,
  PartAnswer,
  PartsAnswer,
  QuantityAnswer,
  ShareAnswer,
  TitleAnswer,
  UnknownAnswer,
} from './assessment/answer';
export type {
  Assessment,
  CheckedAnswer,
  CheckedCriterionResults,
  CheckedEntry,
  CheckedPartsAnswer,
  CheckedResults,
} from './assessment/assessment';
export type {
  AssessmentMention,
  AssessmentPeriod,
  AssessmentRecord,
} from './assessment/assessment-record';
export type { DecidedStatus, Evidence, Override } from './assessment/evidence';
export type { GateAnswer } from './assessment/gate-answer';
export type { LateAssessment } from './assessment/late-assessments';
export {
  type CountingAssessments,
  type CountingOptions,
  selectCountingAssessments,
} from './assessment/select-counting-assessments';
export { defaultStageLadder, type StageLadder } from './assessment/stage-ladder';
export type {
  AssessmentBasis,
  AssessmentResults,
  CriterionAnswer,
  CriterionResults,
  SubmittedAssessment,
  TallyResults,
} from './assessment/submitted-assessment';
export { checkAssessment } from './evaluation/check-assessment';
export { reviseAssessment } from './evaluation/revise-assessment';

// Evaluation.

export type { CarriedOver, CrosswalkCoverage, SetCoverage } from './evaluation/carried-over';
export { carryOverEvaluation } from './evaluation/carry-over-evaluation';
export {
  compareEvaluations,
  type EvaluationComparison,
  type FindingChange,
} from './evaluation/compare-evaluations';
export type { CriterionStatus, UnknownReason } from './evaluation/criterion-status';
export { type EvaluateOptions, evaluateAssessment } from './evaluation/evaluate-assessment';
export type { Evaluation, StatusCounts } from './evaluation/evaluation';
export type {
  ChangeMeasurement,
  Finding,
  FindingReason,
  Judgement,
  Measurement,
  OccurrencesMeasurement,
  OverrideFinding,
  PartFinding,
  QuantityMeasurement,
  ShareMeasurement,
  TitleMeasurement,
} from './evaluation/finding';

// Scoring, beside recognition.

export { checkScoreCard } from './scoring/check-score-card';
export { checkScoringScheme } from './scoring/check-scoring-scheme';
export type {
  CohortMember,
  RankCap,
  RankedCohort,
  RankedMember,
  ScoredCohort,
} from './scoring/cohort';
export { computeScore } from './scoring/compute-score';
export { rankCohorts } from './scoring/rank-cohorts';
export type {
  AwardedScore,
  EarnedRanks,
  NoScore,
  NoScoreReason,
  PointsBounds,
  PointsScore,
  RankBounds,
  Score,
  ScoreBase,
  ScoredBase,
  ShareBounds,
  ShareScore,
  WithheldRank,
} from './scoring/score';
export type { AwardedPoints, PointsEntry, ScoreCard } from './scoring/score-card';
export type {
  AwardedMethod,
  CriterionPoints,
  CriterionWeight,
  CutOff,
  PointsCutOff,
  PointsMethod,
  PointsShareCondition,
  ProportionMethod,
  RankCondition,
  RuleCondition,
  ScoringMethod,
  ScoringRank,
  ScoringScheme,
  ScoringSchemeReference,
  ShareCutOff,
  WeightedMethod,
} from './scoring/scoring-scheme';

// Recognition.

export { checkGateAnswers } from './recognition/check-gate-answers';
export { checkRecognitionPolicy } from './recognition/check-recognition-policy';
export { decideEligibility } from './recognition/decide-eligibility';
export type { DecisiveUnknowns } from './recognition/decisive-unknowns';
export type { GateFinding, GateName } from './recognition/gate-finding';
export type {
  PlanOptions,
  RecognitionPlan,
  RecognitionPlans,
} from './recognition/recognition-plans';
export type {
  AllMetRule,
  AllRulesRule,
  AnyRuleRule,
  CountFailedRule,
  CountMetRule,
  Gate,
  MustBeMetRule,
  NoneMayFailRule,
  PolicyReference,
  RecognitionPolicies,
  RecognitionPolicy,
  RecognitionPolicyInForce,
  RecognitionRule,
  ShareFailedRule,
  ShareMetRule,
} from './recognition/recognition-policy';
export { selectDecisiveUnknowns } from './recognition/select-decisive-unknowns';
export { selectMinimalPlans } from './recognition/select-minimal-plans';
export { selectRecognitionPolicy } from './recognition/select-recognition-policy';
export type {
  CriterionGap,
  EligibleVerdict,
  Gap,
  NotAssessedVerdict,
  NotEligibleVerdict,
  UndeterminedReason,
  UndeterminedVerdict,
  UnnamedGap,
  Verdict,
  VerdictHead,
  VerdictOutcome,
  VerdictReason,
} from './recognition/verdict';

// Standing.

export { checkMaintenancePolicy } from './standing/check-maintenance-policy';
export { checkRecognitionRecords } from './standing/check-recognition-records';
export {
  type ClassifiedUnit,
  type ClassifyOptions,
  classifyUnits,
} from './standing/classify-units';
export { decideMaintenance, type MaintenanceDecision } from './standing/decide-maintenance';
export type { LatePaper } from './standing/late-papers';
export type {
  Consequence,
  KeepConsequence,
  LapseConsequence,
  MaintenancePolicy,
  MaintenancePolicyInForce,
  MaintenanceRules,
  RegistrationLead,
  ReviewStep,
  RevokeConsequence,
  SuccessorRule,
  SuspendConsequence,
  TitleTerm,
  UnpublishedConsequence,
  YearlyReview,
} from './standing/maintenance-policy';
export type {
  AssessedEvent,
  EventBase,
  MaintainedEvent,
  NotMaintainedEvent,
  RecognisedEvent,
  RecognitionEvent,
  RecognitionHistory,
  RegisteredEvent,
  ReinstatedEvent,
  ReviewDeferredEvent,
  RevokedEvent,
  SuspendedEvent,
  WithdrawnEvent,
} from './standing/recognition-event';
export type {
  IndexedRecognitionRecords,
  RecognitionRecords,
} from './standing/recognition-records';
export type {
  AbsentReason,
  AppliedMaintenancePolicy,
  HeldReason,
  OpenReason,
  OpenRule,
  Standing,
  StandingDeadline,
  StandingNote,
  StandingNoteCode,
  StandingReason,
  TitleGround,
  TitleMark,
  TitleState,
} from './standing/standing';
export { type StandingOptions, standingOn } from './standing/standing-on';
export {
  type StandingTimeline,
  standingTimeline,
  type TimelineOptions,
} from './standing/standing-timeline';
export { type StandingsOptions, standingsOn } from './standing/standings-on';
export type { UnitClass } from './standing/unit-class';

// Roll-up.

export {
  type AreaSummary,
  emptySummary,
  type OutcomeCounts,
  type SummaryYears,
  type UnitCounts,
} from './roll-up/area-summary';
export { attributeChange } from './roll-up/attribute-change';
export type {
  BlockedUnit,
  Candidate,
  CandidateList,
  CandidateRanking,
} from './roll-up/candidate-ranking';
export type {
  ChangeAttribution,
  ChangeCause,
  ChangePart,
  JudgedUnit,
  OtherResults,
  OutcomeStep,
  OutcomeTotals,
  SideTotals,
  UnitChange,
} from './roll-up/change-attribution';
export { checkAreaSummary } from './roll-up/check-area-summary';
export { boundsOf, type CountBounds } from './roll-up/count-bounds';
export { countUnmetCriteria } from './roll-up/count-unmet-criteria';
export type { CountedVerdict } from './roll-up/counted-verdict';
export type { CountedUnits, Counting } from './roll-up/counting';
export { mergeSummaries } from './roll-up/merge-summaries';
export { rankCandidates } from './roll-up/rank-candidates';
export { type GroupSummary, mergeGroups, rollUpUnitsBy } from './roll-up/roll-up-by-group';
export { rollUpUnits } from './roll-up/roll-up-units';
export type { AttributionOptions } from './roll-up/select-set-changes';
export type { UnitResult } from './roll-up/unit-result';
export { mergeUnmetCounts, type UnmetCounts, type UnmetCriterion } from './roll-up/unmet-counts';

// Batch: the same answers for a whole country.

export type { BriefCounts, BriefVerdict } from './batch/brief-verdict';
export { compileRecognition } from './batch/compile-recognition';
export type { CompiledCriteria, PlainFindings } from './batch/compiled-criteria';
export type {
  CompiledAllOf,
  CompiledAnyOf,
  CompiledRecognition,
  CompiledRule,
  LeastMetTable,
  NamedList,
  UnbrokenList,
} from './batch/compiled-recognition';
export { decideBatch } from './batch/decide-batch';
export { decideCompiled } from './batch/decide-compiled';
export { type DecidedAssessment, type DecidedCounts, decideEach } from './batch/decide-each';
export { evaluateCompiled } from './batch/evaluate-compiled';
export { packAssessments } from './batch/pack-assessments';
export { packUnits } from './batch/pack-units';
export type { PackedAssessments, PackedGateAnswers, PackedTally } from './batch/packed-assessments';
export type { PackedUnits, UnitState } from './batch/packed-units';
export type { PackedVerdicts } from './batch/packed-verdicts';
export { rollUpColumns } from './batch/roll-up-columns';
export { selectMarkedCriteria } from './batch/select-marked-criteria';
export { type UnpackedAssessment, unpackAssessment } from './batch/unpack-assessment';
export { unpackVerdict } from './batch/unpack-verdict';
export { verdictReasons } from './batch/verdict-reasons';

// Targets.

export { allocateUnits } from './targets/allocation/allocate-units';
export type {
  Allocation,
  AllocationArea,
  AllocationRequest,
  AreaAllotment,
} from './targets/allocation/allocation';
export { computeDueCount } from './targets/compute-due-count';
export { computeTrackStatus } from './targets/compute-track-status';
export { measureRoadmap } from './targets/measure-roadmap';
export { type MeasureOptions, measureTarget } from './targets/measure-target';
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
export type {
  BuildPlan,
  ConstantBuilds,
  PlannedBuilds,
  PlanningBase,
  PlanningRates,
  YearlyBuilds,
} from './targets/planning/plan';
export type { ProjectedCourse, ProjectedYear, Projection } from './targets/planning/projection';
export type {
  BaselinePopulation,
  CohortPopulation,
  Population,
  PopulationOnDay,
} from './targets/population';
export type { Roadmap, RoadmapReference } from './targets/roadmap';
export type { RoadmapProgress } from './targets/roadmap-progress';
export type {
  AllUnitsRule,
  AssignedQuotaRule,
  AtLeastPerAreaRule,
  ShareOfUnitsRule,
  Target,
  TargetBase,
  TargetReference,
  TargetRule,
} from './targets/target';
export type {
  CountedProgress,
  InapplicableTarget,
  LimitedProgress,
  MeasuredProgress,
  MeasurementBase,
  TargetProgress,
  TargetWithoutAreas,
  TargetWithoutUnits,
} from './targets/target-progress';
export { defaultTrackLadder, type TrackLadder } from './targets/track-ladder';
export type { TrackOptions } from './targets/track-options';
export type {
  SteppedPath,
  StraightPath,
  TrackBaseline,
  TrackedCount,
  TrackOutcome,
  TrackPath,
  TrackStatus,
} from './targets/track-status';

// The programme in one call.

export { compareReports } from './programme/compare-reports';
export type {
  Intake,
  ListIntake,
  Programme,
  ProgrammeList,
  Refusal,
  TargetAssignment,
} from './programme/programme';
export type {
  AreaProgress,
  AreaReport,
  NotCountedAssessment,
  NotCountedReason,
  OtherUnitReport,
  ProgrammeReport,
  ReportIntake,
  TargetReport,
  UnitReport,
} from './programme/programme-report';
export type {
  ComparedProgress,
  ComparedStanding,
  NeededPace,
  RegroupedUnits,
  ReportChange,
  ReportComparison,
  ReportMoment,
  TargetComparison,
  UnitComparison,
} from './programme/report-comparison';
export { type ReportOptions, reportProgramme } from './programme/report-programme';
