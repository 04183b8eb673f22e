// Ground floor: results, issues, days and shares.

// 3. Assessments.
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
export { checkAssessment } from './assessment/check-assessment';
export type { DecidedStatus, Evidence, Override } from './assessment/evidence';
export { parseAssessment } from './assessment/parse-assessment';
export { reviseAssessment } from './assessment/revise-assessment';
export type {
  AssessmentBasis,
  AssessmentResults,
  CriterionAnswer,
  CriterionResults,
  SubmittedAssessment,
  TallyResults,
} from './assessment/submitted-assessment';
// 2. Criteria sets.
export { completeFrame } from './criteria-set/complete-frame';
export type {
  CriteriaGroup,
  CriteriaSet,
  CriteriaSetId,
  CriteriaSetReference,
  Criterion,
} from './criteria-set/criteria-set';
export type { CriterionCompletion, FrameCompletion } from './criteria-set/frame-completion';
export { parseCriteriaSet } from './criteria-set/parse-criteria-set';
export type {
  AllOfRequirement,
  AnyOfRequirement,
  AtLeastRequirement,
  AttestedRequirement,
  ChangeRequirement,
  Movement,
  NoneOccurredRequirement,
  NoRise,
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
// 4. Evaluation.
export { compareEvaluations, type FindingChange } from './evaluation/compare-evaluations';
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
export type { Issue, IssueCode, IssueSeverity } from './foundation/issue';
export type {
  IssueParams,
  ScoreMeasure,
  TextFormat,
  WardCounter,
} from './foundation/issue-catalogue';
export type { LocalisedText } from './foundation/localised-text';
export { type MeasureUnit, measureUnits } from './foundation/measure-unit';
export type { ParseOptions } from './foundation/parse-with';
export { type PlainDate, parsePlainDate } from './foundation/plain-date';
export type { Basis, Confidence, Provenance } from './foundation/provenance';
export { type Failure, InputError, orThrow, type Result, type Success } from './foundation/result';
export type { Share } from './foundation/share';
export { defaultInputLimits, type InputLimits } from './foundation/snapshot';
// 5. Recognition.
export { checkRecognitionPolicy } from './recognition/check-recognition-policy';
export { decideRecognition } from './recognition/decide-recognition';
export { parseRecognitionPolicy } from './recognition/parse-recognition-policy';
export type {
  AllMetRule,
  AllRulesRule,
  AnyRuleRule,
  AtLeastMetRule,
  AtMostFailRule,
  MustBeMetRule,
  NoneMayFailRule,
  PolicyReference,
  RecognitionPolicy,
  RecognitionRule,
  ShareFailedBelowRule,
  ShareMetRule,
} from './recognition/recognition-policy';
export { selectDecisiveUnknowns } from './recognition/select-decisive-unknowns';
export {
  type PlanOptions,
  type RecognitionPlans,
  selectMinimalPlans,
} from './recognition/select-minimal-plans';
export type {
  CriterionGap,
  Gap,
  UnnamedGap,
  Verdict,
  VerdictOutcome,
  VerdictReason,
} from './recognition/verdict';
// 6. Roll-up.
export {
  type AreaSummary,
  emptySummary,
  mergeSummaries,
  type OutcomeCounts,
} from './roll-up/area-summary';
export { boundsOf, type CountBounds, type Counting } from './roll-up/count-bounds';
export { parseAreaSummary } from './roll-up/parse-area-summary';
export { rollUpWards, type WardResult } from './roll-up/roll-up-wards';
// Scoring, beside recognition.
export { checkScoringScheme } from './scoring/check-scoring-scheme';
export { computeScore } from './scoring/compute-score';
export { parseScoringScheme } from './scoring/parse-scoring-scheme';
export type {
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
} from './scoring/score';
export type {
  CriterionPoints,
  CriterionWeight,
  CutOff,
  PointsCutOff,
  PointsMethod,
  ProportionMethod,
  ScoringMethod,
  ScoringRank,
  ScoringScheme,
  ScoringSchemeReference,
  ShareCutOff,
  WeightedMethod,
} from './scoring/scoring-scheme';
// 7. Targets.
export { computeDueWards } from './target/compute-due-wards';
export { type MeasureOptions, measureTarget } from './target/measure-target';
export { parseTarget } from './target/parse-target';
export type {
  AllWardsRule,
  AssignedQuotaRule,
  AtLeastPerAreaRule,
  ShareOfWardsRule,
  Target,
  TargetReference,
  TargetRule,
} from './target/target';
export type {
  InapplicableTarget,
  MeasuredProgress,
  MeasurementBase,
  TargetProgress,
} from './target/target-progress';
// 1. Units.
export type { AreaLevel, Unit, UnitId, UnitLevel } from './unit/unit';
export type { Succession, SuccessionKind, UnitRegister } from './unit/unit-register';
