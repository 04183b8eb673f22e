/** @generated from schemas.ts by `npm run plans`: not to be edited. */

import type { Plan } from '../foundation/reading/plan';
import { allocationPlan } from '../targets/allocation/allotment.plan';
import { allocationRequestPlan } from '../targets/allocation/allocation.plan';
import { allocationRequestSchema } from '../targets/allocation/allocation.schema';
import { allocationSchema } from '../targets/allocation/allotment.schema';
import { areaSummaryPlan } from '../roll-up/area-summary.plan';
import { areaSummarySchema } from '../roll-up/area-summary.schema';
import { buildPlanPlan } from '../targets/planning/plan.plan';
import { buildPlanSchema } from '../targets/planning/plan.schema';
import { candidateRankingPlan } from '../roll-up/candidate-ranking.plan';
import { candidateRankingSchema } from '../roll-up/candidate-ranking.schema';
import { carriedOverPlan } from '../evaluation/carried-over.plan';
import { carriedOverSchema } from '../evaluation/carried-over.schema';
import { changeAttributionPlan } from '../roll-up/change-attribution.plan';
import { changeAttributionSchema } from '../roll-up/change-attribution.schema';
import { criteriaSetChangesPlan } from '../criteria-set/criteria-set-changes.plan';
import { criteriaSetChangesSchema } from '../criteria-set/criteria-set-changes.schema';
import { criteriaSetPlan } from '../criteria-set/criteria-set.plan';
import { criteriaSetSchema } from '../criteria-set/criteria-set.schema';
import { crosswalkPlan } from '../criteria-set/crosswalk.plan';
import { crosswalkSchema } from '../criteria-set/crosswalk.schema';
import { decisiveUnknownsPlan } from '../recognition/decisive-unknowns.plan';
import { decisiveUnknownsSchema } from '../recognition/decisive-unknowns.schema';
import { effectivityPlan } from '../criteria-set/effectivity.plan';
import { effectivitySchema } from '../criteria-set/effectivity.schema';
import { evaluationPlan } from '../evaluation/evaluation.plan';
import { evaluationSchema } from '../evaluation/evaluation.schema';
import { findingChangePlan } from '../evaluation/finding-change.plan';
import { findingChangeSchema } from '../evaluation/finding-change.schema';
import { frameCompletionPlan } from '../criteria-set/frame-completion.plan';
import { frameCompletionSchema } from '../criteria-set/frame-completion.schema';
import { groupSummaryPlan } from '../roll-up/group-summary.plan';
import { groupSummarySchema } from '../roll-up/group-summary.schema';
import { judgeAnswerPlan } from '../json/judge-request.plan';
import { judgeAnswerSchema } from '../json/judge-request.schema';
import { judgeRequestPlan } from '../json/judge-request.plan';
import { judgeRequestSchema } from '../json/judge-request.schema';
import { maintenanceDecisionPlan } from '../standing/maintenance-decision.plan';
import { maintenanceDecisionSchema } from '../standing/maintenance-decision.schema';
import { maintenancePoliciesPlan } from '../standing/maintenance-policy.plan';
import { maintenancePoliciesSchema } from '../standing/maintenance-policy.schema';
import { maintenancePolicyPlan } from '../standing/maintenance-policy.plan';
import { maintenancePolicySchema } from '../standing/maintenance-policy.schema';
import { pacePlan } from '../targets/planning/pace.plan';
import { paceRequestPlan } from '../targets/planning/plan.plan';
import { paceRequestSchema } from '../targets/planning/plan.schema';
import { paceSchema } from '../targets/planning/pace.schema';
import { partialResultPlan } from '../partials/partial-result.plan';
import { partialResultSchema } from '../partials/partial-result.schema';
import { plainDatePlan } from '../foundation/value/plain-date.plan';
import { plainDateSchema } from '../foundation/value/plain-date.schema';
import { planningRatesPlan } from '../targets/planning/plan.plan';
import { planningRatesSchema } from '../targets/planning/plan.schema';
import { problemDetailsPlan } from '../explanation/problem-details.plan';
import { problemDetailsSchema } from '../explanation/problem-details.schema';
import { programmeInputPlan } from '../programme/programme-input.plan';
import { programmeInputSchema } from '../programme/programme-input.schema';
import { programmeReportPlan } from '../programme/programme-report.plan';
import { programmeReportSchema } from '../programme/programme-report.schema';
import { projectionPlan } from '../targets/planning/projection.plan';
import { projectionSchema } from '../targets/planning/projection.schema';
import { recognitionHistoryPlan } from '../standing/recognition-event.plan';
import { recognitionHistorySchema } from '../standing/recognition-event.schema';
import { recognitionPlansPlan } from '../recognition/recognition-plans.plan';
import { recognitionPlansSchema } from '../recognition/recognition-plans.schema';
import { recognitionPoliciesPlan } from '../recognition/recognition-policy.plan';
import { recognitionPoliciesSchema } from '../recognition/recognition-policy.schema';
import { recognitionPolicyPlan } from '../recognition/recognition-policy.plan';
import { recognitionPolicySchema } from '../recognition/recognition-policy.schema';
import { refusedRequestPlan } from '../json/envelope.plan';
import { refusedRequestSchema } from '../json/envelope.schema';
import { reportAnswerPlan } from '../json/report-request.plan';
import { reportAnswerSchema } from '../json/report-request.schema';
import { reportRequestPlan } from '../json/report-request.plan';
import { reportRequestSchema } from '../json/report-request.schema';
import { roadmapPlan } from '../targets/roadmap.plan';
import { roadmapProgressPlan } from '../targets/roadmap-progress.plan';
import { roadmapProgressSchema } from '../targets/roadmap-progress.schema';
import { roadmapSchema } from '../targets/roadmap.schema';
import { scoreCardPlan } from '../scoring/score-card.plan';
import { scoreCardSchema } from '../scoring/score-card.schema';
import { scorePlan } from '../scoring/score.plan';
import { scoreSchema } from '../scoring/score.schema';
import { scoringSchemePlan } from '../scoring/scoring-scheme.plan';
import { scoringSchemeSchema } from '../scoring/scoring-scheme.schema';
import { sensitivityRowPlan } from '../targets/planning/pace.plan';
import { sensitivityRowSchema } from '../targets/planning/pace.schema';
import { stageLadderPlan } from '../assessment/stage-ladder.plan';
import { stageLadderSchema } from '../assessment/stage-ladder.schema';
import { standingPlan } from '../standing/standing.plan';
import { standingSchema } from '../standing/standing.schema';
import { submittedAssessmentPlan } from '../assessment/submitted-assessment.plan';
import { submittedAssessmentSchema } from '../assessment/submitted-assessment.schema';
import { targetAssignmentPlan } from '../programme/target-assignment.plan';
import { targetAssignmentSchema } from '../programme/target-assignment.schema';
import { targetPlan } from '../targets/target.plan';
import { targetProgressPlan } from '../targets/target-progress.plan';
import { targetProgressSchema } from '../targets/target-progress.schema';
import { targetSchema } from '../targets/target.schema';
import { trackBaselinePlan } from '../targets/track-options.plan';
import { trackBaselineSchema } from '../targets/track-options.schema';
import { trackOptionsPlan } from '../targets/track-options.plan';
import { trackOptionsSchema } from '../targets/track-options.schema';
import { trackStatusPlan } from '../targets/track-status.plan';
import { trackStatusSchema } from '../targets/track-status.schema';
import { unitRegisterPlan } from '../unit/unit.plan';
import { unitRegisterSchema } from '../unit/unit.schema';
import { unmetCountsPlan } from '../roll-up/unmet-counts.plan';
import { unmetCountsSchema } from '../roll-up/unmet-counts.schema';
import { verdictPlan } from '../recognition/verdict.plan';
import { verdictSchema } from '../recognition/verdict.schema';

/** The kinds of what can be stored, by the names of the JSON Schema files. */
export type StoredKind =
  | 'stage-ladder'
  | 'submitted-assessment'
  | 'criteria-set'
  | 'criteria-set-changes'
  | 'crosswalk'
  | 'effectivity'
  | 'frame-completion'
  | 'carried-over'
  | 'evaluation'
  | 'finding-change'
  | 'problem-details'
  | 'plain-date'
  | 'refused-request'
  | 'judge-answer'
  | 'judge-request'
  | 'report-answer'
  | 'report-request'
  | 'partial-result'
  | 'programme-input'
  | 'programme-report'
  | 'target-assignment'
  | 'decisive-unknowns'
  | 'recognition-plans'
  | 'recognition-policies'
  | 'recognition-policy'
  | 'verdict'
  | 'area-summary'
  | 'candidate-ranking'
  | 'change-attribution'
  | 'group-summary'
  | 'unmet-counts'
  | 'score'
  | 'score-card'
  | 'scoring-scheme'
  | 'maintenance-decision'
  | 'maintenance-policies'
  | 'maintenance-policy'
  | 'recognition-history'
  | 'standing'
  | 'allocation-request'
  | 'allocation'
  | 'pace'
  | 'sensitivity-row'
  | 'build-plan'
  | 'pace-request'
  | 'planning-rates'
  | 'projection'
  | 'roadmap'
  | 'roadmap-progress'
  | 'target'
  | 'target-progress'
  | 'track-baseline'
  | 'track-options'
  | 'track-status'
  | 'unit-register';

/** What a schema reads: its kind, and the plan of its shape. */
export interface StoredPlan {
  readonly kind: StoredKind;
  readonly plan: Plan;
}

/** What reads what each public schema reads. */
export const plansOfSchemas: ReadonlyMap<unknown, StoredPlan> = /* @__PURE__ */ new Map<
  unknown,
  StoredPlan
>([
  [stageLadderSchema, { kind: 'stage-ladder', plan: stageLadderPlan }],
  [submittedAssessmentSchema, { kind: 'submitted-assessment', plan: submittedAssessmentPlan }],
  [criteriaSetSchema, { kind: 'criteria-set', plan: criteriaSetPlan }],
  [criteriaSetChangesSchema, { kind: 'criteria-set-changes', plan: criteriaSetChangesPlan }],
  [crosswalkSchema, { kind: 'crosswalk', plan: crosswalkPlan }],
  [effectivitySchema, { kind: 'effectivity', plan: effectivityPlan }],
  [frameCompletionSchema, { kind: 'frame-completion', plan: frameCompletionPlan }],
  [carriedOverSchema, { kind: 'carried-over', plan: carriedOverPlan }],
  [evaluationSchema, { kind: 'evaluation', plan: evaluationPlan }],
  [findingChangeSchema, { kind: 'finding-change', plan: findingChangePlan }],
  [problemDetailsSchema, { kind: 'problem-details', plan: problemDetailsPlan }],
  [plainDateSchema, { kind: 'plain-date', plan: plainDatePlan }],
  [refusedRequestSchema, { kind: 'refused-request', plan: refusedRequestPlan }],
  [judgeAnswerSchema, { kind: 'judge-answer', plan: judgeAnswerPlan }],
  [judgeRequestSchema, { kind: 'judge-request', plan: judgeRequestPlan }],
  [reportAnswerSchema, { kind: 'report-answer', plan: reportAnswerPlan }],
  [reportRequestSchema, { kind: 'report-request', plan: reportRequestPlan }],
  [partialResultSchema, { kind: 'partial-result', plan: partialResultPlan }],
  [programmeInputSchema, { kind: 'programme-input', plan: programmeInputPlan }],
  [programmeReportSchema, { kind: 'programme-report', plan: programmeReportPlan }],
  [targetAssignmentSchema, { kind: 'target-assignment', plan: targetAssignmentPlan }],
  [decisiveUnknownsSchema, { kind: 'decisive-unknowns', plan: decisiveUnknownsPlan }],
  [recognitionPlansSchema, { kind: 'recognition-plans', plan: recognitionPlansPlan }],
  [recognitionPoliciesSchema, { kind: 'recognition-policies', plan: recognitionPoliciesPlan }],
  [recognitionPolicySchema, { kind: 'recognition-policy', plan: recognitionPolicyPlan }],
  [verdictSchema, { kind: 'verdict', plan: verdictPlan }],
  [areaSummarySchema, { kind: 'area-summary', plan: areaSummaryPlan }],
  [candidateRankingSchema, { kind: 'candidate-ranking', plan: candidateRankingPlan }],
  [changeAttributionSchema, { kind: 'change-attribution', plan: changeAttributionPlan }],
  [groupSummarySchema, { kind: 'group-summary', plan: groupSummaryPlan }],
  [unmetCountsSchema, { kind: 'unmet-counts', plan: unmetCountsPlan }],
  [scoreSchema, { kind: 'score', plan: scorePlan }],
  [scoreCardSchema, { kind: 'score-card', plan: scoreCardPlan }],
  [scoringSchemeSchema, { kind: 'scoring-scheme', plan: scoringSchemePlan }],
  [maintenanceDecisionSchema, { kind: 'maintenance-decision', plan: maintenanceDecisionPlan }],
  [maintenancePoliciesSchema, { kind: 'maintenance-policies', plan: maintenancePoliciesPlan }],
  [maintenancePolicySchema, { kind: 'maintenance-policy', plan: maintenancePolicyPlan }],
  [recognitionHistorySchema, { kind: 'recognition-history', plan: recognitionHistoryPlan }],
  [standingSchema, { kind: 'standing', plan: standingPlan }],
  [allocationRequestSchema, { kind: 'allocation-request', plan: allocationRequestPlan }],
  [allocationSchema, { kind: 'allocation', plan: allocationPlan }],
  [paceSchema, { kind: 'pace', plan: pacePlan }],
  [sensitivityRowSchema, { kind: 'sensitivity-row', plan: sensitivityRowPlan }],
  [buildPlanSchema, { kind: 'build-plan', plan: buildPlanPlan }],
  [paceRequestSchema, { kind: 'pace-request', plan: paceRequestPlan }],
  [planningRatesSchema, { kind: 'planning-rates', plan: planningRatesPlan }],
  [projectionSchema, { kind: 'projection', plan: projectionPlan }],
  [roadmapSchema, { kind: 'roadmap', plan: roadmapPlan }],
  [roadmapProgressSchema, { kind: 'roadmap-progress', plan: roadmapProgressPlan }],
  [targetSchema, { kind: 'target', plan: targetPlan }],
  [targetProgressSchema, { kind: 'target-progress', plan: targetProgressPlan }],
  [trackBaselineSchema, { kind: 'track-baseline', plan: trackBaselinePlan }],
  [trackOptionsSchema, { kind: 'track-options', plan: trackOptionsPlan }],
  [trackStatusSchema, { kind: 'track-status', plan: trackStatusPlan }],
  [unitRegisterSchema, { kind: 'unit-register', plan: unitRegisterPlan }],
]);
