export { stageLadderSchema } from './assessment/stage-ladder.schema';
export { submittedAssessmentSchema } from './assessment/submitted-assessment.schema';
export { criteriaSetSchema } from './criteria-set/criteria-set.schema';
export { criteriaSetChangesSchema } from './criteria-set/criteria-set-changes.schema';
export { crosswalkSchema } from './criteria-set/crosswalk.schema';
export { effectivitySchema } from './criteria-set/effectivity.schema';
export { frameCompletionSchema } from './criteria-set/frame-completion.schema';
export { carriedOverSchema } from './evaluation/carried-over.schema';
export { evaluationSchema } from './evaluation/evaluation.schema';
export { findingChangeSchema } from './evaluation/finding-change.schema';
export { problemDetailsSchema } from './explanation/problem-details.schema';
export type { SchemaOf } from './foundation/reading/schema-for';
export { plainDateSchema } from './foundation/value/plain-date.schema';
export type {
  DamageCause,
  GroundCause,
  InputCause,
  StoredCause,
  StoredComparison,
  StoredGround,
  VersionCause,
} from './foundation/value/stored-comparison';
export { refusedRequestSchema } from './json/envelope.schema';
export { judgeAnswerSchema, judgeRequestSchema } from './json/judge-request.schema';
export { reportAnswerSchema, reportRequestSchema } from './json/report-request.schema';
export { partialResultSchema } from './partials/partial-result.schema';
export { programmeInputSchema } from './programme/programme-input.schema';
export { programmeReportSchema } from './programme/programme-report.schema';
export { targetAssignmentSchema } from './programme/target-assignment.schema';
export { decisiveUnknownsSchema } from './recognition/decisive-unknowns.schema';
export { recognitionPlansSchema } from './recognition/recognition-plans.schema';
export {
  recognitionPoliciesSchema,
  recognitionPolicySchema,
} from './recognition/recognition-policy.schema';
export { verdictSchema } from './recognition/verdict.schema';
export { areaSummarySchema } from './roll-up/area-summary.schema';
export { candidateRankingSchema } from './roll-up/candidate-ranking.schema';
export { changeAttributionSchema } from './roll-up/change-attribution.schema';
export { groupSummarySchema } from './roll-up/group-summary.schema';
export { unmetCountsSchema } from './roll-up/unmet-counts.schema';
export { scoreSchema } from './scoring/score.schema';
export { scoreCardSchema } from './scoring/score-card.schema';
export { scoringSchemeSchema } from './scoring/scoring-scheme.schema';
export { maintenanceDecisionSchema } from './standing/maintenance-decision.schema';
export {
  maintenancePoliciesSchema,
  maintenancePolicySchema,
} from './standing/maintenance-policy.schema';
export { recognitionHistorySchema } from './standing/recognition-event.schema';
export { standingSchema } from './standing/standing.schema';
export { compareStored } from './stored/compare-stored';
export { parseStored } from './stored/parse-stored';
export type { Stamp, Stored } from './stored/stamp';
export { type StoringOptions, toStored } from './stored/to-stored';
export { withoutFreeText } from './stored/without-free-text';
export { allocationRequestSchema } from './targets/allocation/allocation.schema';
export { allocationSchema } from './targets/allocation/allotment.schema';
export { paceSchema, sensitivityRowSchema } from './targets/planning/pace.schema';
export {
  buildPlanSchema,
  paceRequestSchema,
  planningRatesSchema,
} from './targets/planning/plan.schema';
export { projectionSchema } from './targets/planning/projection.schema';
export { roadmapSchema } from './targets/roadmap.schema';
export { roadmapProgressSchema } from './targets/roadmap-progress.schema';
export { targetSchema } from './targets/target.schema';
export { targetProgressSchema } from './targets/target-progress.schema';
export { trackBaselineSchema, trackOptionsSchema } from './targets/track-options.schema';
export { trackStatusSchema } from './targets/track-status.schema';
export { unitRegisterSchema } from './unit/unit.schema';
