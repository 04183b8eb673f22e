export { submittedAssessmentSchema } from './assessment/submitted-assessment.schema';
export { criteriaSetSchema } from './criteria-set/criteria-set.schema';
export { crosswalkSchema } from './criteria-set/crosswalk.schema';
export { frameCompletionSchema } from './criteria-set/frame-completion.schema';
export { plainDateSchema } from './foundation/plain-date.schema';
export { targetAssignmentSchema } from './programme/target-assignment.schema';
export { recognitionPolicySchema } from './recognition/recognition-policy.schema';
export { areaSummarySchema } from './roll-up/area-summary.schema';
export { scoringSchemeSchema } from './scoring/scoring-scheme.schema';
export { maintenancePolicySchema } from './standing/maintenance-policy.schema';
export { recognitionHistorySchema } from './standing/recognition-event.schema';
export { allocationRequestSchema } from './target/allocation/allocation.schema';
export {
  buildPlanSchema,
  paceRequestSchema,
  planningRatesSchema,
} from './target/planning/plan.schema';
export { roadmapSchema } from './target/roadmap.schema';
export { targetSchema } from './target/target.schema';
export { unitRegisterSchema } from './unit/unit.schema';
