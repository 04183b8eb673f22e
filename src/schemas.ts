export { submittedAssessmentSchema } from './assessment/submitted-assessment.schema';
export { criteriaSetSchema } from './criteria-set/criteria-set.schema';
export { frameCompletionSchema } from './criteria-set/frame-completion.schema';
export { plainDateSchema } from './foundation/plain-date.schema';
export { recognitionPolicySchema } from './recognition/recognition-policy.schema';
export { areaSummarySchema } from './roll-up/area-summary.schema';
export { scoringSchemeSchema } from './scoring/scoring-scheme.schema';
export { targetSchema } from './target/target.schema';
