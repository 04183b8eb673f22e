import * as z from 'zod/mini';
import { assessmentBasisSchema } from '../assessment/submitted-assessment.schema';
import { schemaFor } from '../foundation/reading/schema-for';
import { verdictOutcomeSchema, verdictReasons } from '../recognition/verdict.schema';
import type { CountedVerdict } from './counted-verdict';

/** Reads how a unit is counted by its verdicts. */
export const countedVerdictSchema: z.ZodMiniType<CountedVerdict> = schemaFor<CountedVerdict>()(
  z.strictObject({
    basis: assessmentBasisSchema,
    outcome: verdictOutcomeSchema,
    reason: z.enum([...verdictReasons, 'assessments-disagree']),
  }),
);
