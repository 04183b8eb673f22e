import * as z from 'zod/mini';
import { stageLadderSchema } from '../assessment/stage-ladder.schema';
import { submittedAssessmentSchema } from '../assessment/submitted-assessment.schema';
import { criteriaSetSchema } from '../criteria-set/criteria-set.schema';
import { optionalKey } from '../foundation/reading/optional-key.schema';
import type { SchemaOf } from '../foundation/reading/schema-for';
import {
  recognitionPoliciesSchema,
  recognitionPolicySchema,
} from '../recognition/recognition-policy.schema';
import {
  maintenancePoliciesSchema,
  maintenancePolicySchema,
} from '../standing/maintenance-policy.schema';
import { recognitionHistorySchema } from '../standing/recognition-event.schema';
import { unitRegisterSchema } from '../unit/unit.schema';
import type { ProgrammeInput } from './programme';
import { targetAssignmentSchema } from './target-assignment.schema';

/**
 * Reads the shape of everything a report is made of. One faulty entry refuses the whole here; `parseProgramme` refuses
 * that entry alone.
 *
 * @category Schemas
 */
export const programmeInputSchema: SchemaOf<ProgrammeInput> = z.strictObject({
  register: unitRegisterSchema,
  recognitionPolicy: z.union([recognitionPolicySchema, recognitionPoliciesSchema]),
  maintenancePolicy: z.union([maintenancePolicySchema, maintenancePoliciesSchema]),
  criteriaSets: z.array(criteriaSetSchema),
  stageLadder: optionalKey(stageLadderSchema),
  assessments: z.array(submittedAssessmentSchema),
  histories: z.array(recognitionHistorySchema),
  targets: z.array(targetAssignmentSchema),
});
