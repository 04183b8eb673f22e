// The ground: results, issues, days and shares.

export type { Issue } from '../foundation/issue/issue';
export type { Result } from '../foundation/issue/result';
export type { RowIssue } from '../foundation/issue/row-issue';
export { type Locale, locales } from '../foundation/text/locale';
export { type PlainDate, plainDate } from '../foundation/value/plain-date';
export type { Provenance } from '../foundation/value/provenance';
export type { Share } from '../foundation/value/share';

// Units.

export type { UnitId } from '../unit/unit';
export type { Succession, UnitRegister } from '../unit/unit-register';

// Criteria sets.

export type { CriteriaSet } from '../criteria-set/criteria-set';
export type { CriteriaSetChanges } from '../criteria-set/criteria-set-changes';
export type { Effectivity } from '../criteria-set/effectivity';

// Evaluation.

export type { CarriedOver } from '../evaluation/carried-over';
export type { EvaluationComparison, FindingChange } from '../evaluation/compare-evaluations';
export type { Finding } from '../evaluation/finding';

// Scoring, beside recognition.

export type { Score } from '../scoring/score';
export type { ScoringScheme } from '../scoring/scoring-scheme';

// Recognition.

export type { DecisiveUnknowns } from '../recognition/decisive-unknowns';
export type { GateFinding } from '../recognition/gate-finding';
export type { JudgedAssessment } from '../recognition/judge-assessment';
export type { RecognitionPlan } from '../recognition/recognition-plans';
export type { Gap, Verdict } from '../recognition/verdict';

// Standing.

export type { MaintenanceDecision } from '../standing/decide-maintenance';
export type { RecognitionEvent } from '../standing/recognition-event';
export type { Standing } from '../standing/standing';

// Roll-up.

export type { CandidateList } from '../roll-up/candidate-ranking';
export type { ChangeAttribution } from '../roll-up/change-attribution';
export type { CountedVerdict } from '../roll-up/counted-verdict';
export type { UnmetCounts } from '../roll-up/unmet-counts';

// Targets.

export type { Allocation } from '../targets/allocation/allocation';
export type { Pace } from '../targets/planning/pace';
export type { Projection } from '../targets/planning/projection';
export type { Population } from '../targets/population';
export type { Roadmap } from '../targets/roadmap';
export type { RoadmapProgress } from '../targets/roadmap-progress';
export type { TargetProgress } from '../targets/target-progress';
export type { TrackStatus } from '../targets/track-status';

// The whole job.

export type { NotCountedAssessment, TargetReport } from '../programme/programme-report';
export type { ReportComparison } from '../programme/report-comparison';

// What was stored.

export type { StoredComparison } from '../foundation/value/stored-comparison';

// Sentences.

export { criterionName as labelOfCriterion } from './criterion-name';
export { explainAllocation } from './explain-allocation';
export { explainAttribution } from './explain-attribution';
export { explainCandidates } from './explain-candidates';
export { explainCarryOver } from './explain-carry-over';
export { explainChange, explainComparison } from './explain-change';
export { explainCountedVerdict } from './explain-counted-verdict';
export { explainCriteriaSetChanges } from './explain-criteria-set-changes';
export { explainEffectivity } from './explain-effectivity';
export { explainEvent } from './explain-event';
export { explainFinding } from './explain-finding';
export { explainIssue, explainRemedy } from './explain-issue';
export { explainJudged, type JudgedSentences } from './explain-judged';
export { explainMaintenance } from './explain-maintenance';
export { explainNotCounted } from './explain-not-counted';
export { explainPace } from './explain-pace';
export { explainDecisiveUnknowns, explainPlan } from './explain-plan';
export { explainPopulation } from './explain-population';
export { explainProgress } from './explain-progress';
export { explainProjection } from './explain-projection';
export { explainProvenance } from './explain-provenance';
export { explainReportComparison } from './explain-report-comparison';
export { explainRoadmap } from './explain-roadmap';
export { explainRowIssue } from './explain-row-issue';
export { explainScore } from './explain-score';
export { explainStanding } from './explain-standing';
export { explainStoredComparison } from './explain-stored-comparison';
export { explainSuccession } from './explain-succession';
export { explainTargetReport } from './explain-target-report';
export { explainTrackStatus } from './explain-track-status';
export { explainUnmetCriteria } from './explain-unmet-criteria';
export { explainGap, explainGate, explainVerdict } from './explain-verdict';
export { formatDay, formatNumber, formatPercent, formatShare, type ShareFormat } from './format';
export {
  type ProblemDetails,
  type ProblemEntry,
  toProblemDetails,
  toProblemEntries,
} from './problem-details';
export {
  type StandardFailure,
  type StandardIssue,
  type StandardProperties,
  type StandardResult,
  type StandardSchema,
  type StandardSchemaOptions,
  type StandardSuccess,
  type StandardTypes,
  standardSchema,
} from './standard-schema';
export { toLocale } from './to-locale';
