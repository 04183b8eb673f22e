// The ground: results, issues, days and shares.

export type { Issue, IssueCode } from './foundation/issue/issue';
export type { IssueOf, IssueSeverity } from './foundation/issue/issue-kind';
export type { IssueParams } from './foundation/issue/issue-params';
export type { DaysBetweenEditions } from './foundation/issue/kinds/criteria-set';
export type { PairOfCriteria } from './foundation/issue/kinds/crosswalk';
export type { HistoryEventKind } from './foundation/issue/kinds/history';
export type { TextFormat } from './foundation/issue/kinds/input';
export type { RowsOfAssessment } from './foundation/issue/kinds/intake/assessment';
export type { TextSays } from './foundation/issue/kinds/intake/sheet';
export type { ConsequenceKind } from './foundation/issue/kinds/maintenance';
export type { PartialFault } from './foundation/issue/kinds/partial';
export type { ScoreMeasure } from './foundation/issue/kinds/scoring';
export type { PartCounter, SummaryClass, UnitCounter } from './foundation/issue/kinds/summary';
export {
  type Failure,
  InputError,
  orThrow,
  type Result,
  type Success,
  type WarningSink,
} from './foundation/issue/result';
export type { UnitMention } from './foundation/issue/unit-mention';
export { formatCanonicalJson } from './foundation/reading/canonical-json';
export type { ParseOptions } from './foundation/reading/parse-with';
export { defaultInputLimits, type InputLimits } from './foundation/reading/snapshot';
export type { Unbranded } from './foundation/reading/unbranded';
export { type Locale, locales } from './foundation/text/locale';
export type { Bound, LowerBound, UpperBound } from './foundation/value/bound';
export type { CountRange, UncertainCount } from './foundation/value/count-range';
export type { InForce } from './foundation/value/in-force';
export type { LocalisedText } from './foundation/value/localised-text';
export { type PlainDate, parsePlainDate, plainDate } from './foundation/value/plain-date';
export type { Confidence, Origin, Provenance } from './foundation/value/provenance';
export type { Share } from './foundation/value/share';
export { type UnitOfMeasure, unitsOfMeasure } from './foundation/value/unit-of-measure';

// Units.

export type { AreaTier } from './unit/area-tier';
export { parseUnitRegister } from './unit/parse-unit-register';
export type { RegisterIndex } from './unit/register-index';
export type { AreaLevel, Unit, UnitId, UnitLevel } from './unit/unit';
export type {
  Succession,
  SuccessionKind,
  UnitRegister,
  UnitRegisterInput,
} from './unit/unit-register';

// Criteria sets.

export { checkCriteriaSets } from './criteria-set/check-criteria-sets';
export { checkCrosswalk } from './criteria-set/check-crosswalk';
export { compareCriteriaSets } from './criteria-set/compare-criteria-sets';
export { completeFrame } from './criteria-set/complete-frame';
export { composeCrosswalks } from './criteria-set/compose-crosswalks';
export type { CriteriaMask } from './criteria-set/criteria-mask';
export type {
  CriteriaGroup,
  CriteriaSet,
  CriteriaSetId,
  CriteriaSetInput,
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
  CrosswalkInput,
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
  CriterionCompletion,
  FrameCompletion,
  FrameCompletionInput,
} from './criteria-set/frame-completion';
export { parseCriteriaSet } from './criteria-set/parse-criteria-set';
export { parseCrosswalk } from './criteria-set/parse-crosswalk';
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
  PartsRequirement,
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
export { criterionOfIssue } from './assessment/criterion-of-issue';
export type { DecidedStatus, Evidence, Override } from './assessment/evidence';
export type { GateAnswer } from './assessment/gate-answer';
export type { LateAssessment } from './assessment/late-assessments';
export { parseAssessment } from './assessment/parse-assessment';
export { parseAssessmentJson } from './assessment/parse-assessment-json';
export { parseStageLadder } from './assessment/parse-stage-ladder';
export { resultsFromStatuses } from './assessment/results-from-statuses';
export {
  type CountingAssessments,
  type CountingOptions,
  selectCountingAssessments,
} from './assessment/select-counting-assessments';
export {
  defaultStageLadder,
  type StageLadder,
  type StageLadderInput,
} from './assessment/stage-ladder';
export type {
  AssessmentBasis,
  AssessmentInput,
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
export { parseScoreCard } from './scoring/parse-score-card';
export { parseScoringScheme } from './scoring/parse-scoring-scheme';
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
  ScoringSchemeInput,
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
export {
  type JudgedAssessment,
  type JudgeOptions,
  judgeAssessment,
} from './recognition/judge-assessment';
export {
  parseRecognitionPolicies,
  parseRecognitionPolicy,
} from './recognition/parse-recognition-policy';
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
  RecognitionPoliciesInput,
  RecognitionPolicy,
  RecognitionPolicyInForce,
  RecognitionPolicyInput,
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
  MaintenancePolicyInput,
  MaintenanceRules,
  MaintenanceRulesInput,
  RegistrationLead,
  ReviewStep,
  RevokeConsequence,
  SuccessorRule,
  SuspendConsequence,
  TitleTerm,
  UnpublishedConsequence,
  YearlyReview,
} from './standing/maintenance-policy';
export {
  parseMaintenancePolicies,
  parseMaintenancePolicy,
} from './standing/parse-maintenance-policy';
export { parseRecognitionHistory } from './standing/parse-recognition-history';
export type {
  AssessedEvent,
  EventBase,
  MaintainedEvent,
  NotMaintainedEvent,
  RecognisedEvent,
  RecognitionEvent,
  RecognitionHistory,
  RecognitionHistoryInput,
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
  type AreaSummaryInput,
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
export { parseAreaSummary } from './roll-up/parse-area-summary';
export { rankCandidates } from './roll-up/rank-candidates';
export { type GroupSummary, mergeGroups, rollUpUnitsBy } from './roll-up/roll-up-by-group';
export { rollUpUnits } from './roll-up/roll-up-units';
export type { AttributionOptions } from './roll-up/select-set-changes';
export type { UnitResult } from './roll-up/unit-result';
export { mergeUnmetCounts, type UnmetCounts, type UnmetCriterion } from './roll-up/unmet-counts';

// Targets.

export { type MeasureOptions, measureTarget } from './targets/measure-target';
export { parseTarget } from './targets/parse-target';
export type {
  BaselinePopulation,
  CohortPopulation,
  Population,
  PopulationOnDay,
} from './targets/population';
export type {
  AllUnitsRule,
  AssignedQuotaRule,
  AtLeastPerAreaRule,
  ShareOfUnitsRule,
  Target,
  TargetBase,
  TargetInput,
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

// The programme in one call.

export { compareReports } from './programme/compare-reports';
export { parseProgramme } from './programme/parse-programme';
export type {
  Intake,
  ListIntake,
  Programme,
  ProgrammeInput,
  ProgrammeList,
  Refusal,
  TargetAssignment,
  TargetAssignmentInput,
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
