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

/** What reads what each public schema reads. */
export const plansOfSchemas: ReadonlyMap<unknown, Plan> = /* @__PURE__ */ new Map<unknown, Plan>([
  [stageLadderSchema, stageLadderPlan],
  [submittedAssessmentSchema, submittedAssessmentPlan],
  [criteriaSetSchema, criteriaSetPlan],
  [criteriaSetChangesSchema, criteriaSetChangesPlan],
  [crosswalkSchema, crosswalkPlan],
  [effectivitySchema, effectivityPlan],
  [frameCompletionSchema, frameCompletionPlan],
  [carriedOverSchema, carriedOverPlan],
  [evaluationSchema, evaluationPlan],
  [findingChangeSchema, findingChangePlan],
  [plainDateSchema, plainDatePlan],
  [refusedRequestSchema, refusedRequestPlan],
  [judgeAnswerSchema, judgeAnswerPlan],
  [judgeRequestSchema, judgeRequestPlan],
  [reportAnswerSchema, reportAnswerPlan],
  [reportRequestSchema, reportRequestPlan],
  [partialResultSchema, partialResultPlan],
  [programmeInputSchema, programmeInputPlan],
  [programmeReportSchema, programmeReportPlan],
  [targetAssignmentSchema, targetAssignmentPlan],
  [decisiveUnknownsSchema, decisiveUnknownsPlan],
  [recognitionPlansSchema, recognitionPlansPlan],
  [recognitionPoliciesSchema, recognitionPoliciesPlan],
  [recognitionPolicySchema, recognitionPolicyPlan],
  [verdictSchema, verdictPlan],
  [areaSummarySchema, areaSummaryPlan],
  [candidateRankingSchema, candidateRankingPlan],
  [changeAttributionSchema, changeAttributionPlan],
  [groupSummarySchema, groupSummaryPlan],
  [unmetCountsSchema, unmetCountsPlan],
  [scoreSchema, scorePlan],
  [scoreCardSchema, scoreCardPlan],
  [scoringSchemeSchema, scoringSchemePlan],
  [maintenanceDecisionSchema, maintenanceDecisionPlan],
  [maintenancePoliciesSchema, maintenancePoliciesPlan],
  [maintenancePolicySchema, maintenancePolicyPlan],
  [recognitionHistorySchema, recognitionHistoryPlan],
  [standingSchema, standingPlan],
  [allocationRequestSchema, allocationRequestPlan],
  [allocationSchema, allocationPlan],
  [paceSchema, pacePlan],
  [sensitivityRowSchema, sensitivityRowPlan],
  [buildPlanSchema, buildPlanPlan],
  [paceRequestSchema, paceRequestPlan],
  [planningRatesSchema, planningRatesPlan],
  [projectionSchema, projectionPlan],
  [roadmapSchema, roadmapPlan],
  [roadmapProgressSchema, roadmapProgressPlan],
  [targetSchema, targetPlan],
  [targetProgressSchema, targetProgressPlan],
  [trackBaselineSchema, trackBaselinePlan],
  [trackOptionsSchema, trackOptionsPlan],
  [trackStatusSchema, trackStatusPlan],
  [unitRegisterSchema, unitRegisterPlan],
]);
