import * as z from 'zod/mini';
import { criteriaSetIdSchema } from '../criteria-set/criteria-set.schema';
import type { CriteriaSetChoice } from '../criteria-set/select-criteria-set';
import { schemaFor } from '../foundation/reading/schema-for';
import {
  revisionSchema,
  slugSchema,
  textSchema,
  yearSchema,
} from '../foundation/reading/text.schema';
import { plainDateSchema } from '../foundation/value/plain-date.schema';
import { countSchema, positiveCountSchema } from '../foundation/value/share.schema';
import { unitIdSchema } from '../unit/unit.schema';
import { answerSchema } from './answer.schema';
import type { AssessmentPeriod } from './assessment-record';
import { evidenceSchema, overrideSchema } from './evidence.schema';
import type {
  AssessmentBasis,
  AssessmentResults,
  CriterionAnswer,
  SubmittedAssessment,
} from './submitted-assessment';

/** Reads whether results are confirmed or only projected. */
export const assessmentBasisSchema: z.ZodMiniType<AssessmentBasis> = z.enum([
  'confirmed',
  'projected',
]);

/** Reads the answer for one criterion. */
export const criterionAnswerSchema: z.ZodMiniType<CriterionAnswer> = schemaFor<CriterionAnswer>()(
  z.strictObject({
    criterionId: slugSchema,
    answer: answerSchema,
    evidence: z.exactOptional(z.array(evidenceSchema)),
    override: z.exactOptional(overrideSchema),
  }),
);

const resultsSchema: z.ZodMiniType<AssessmentResults> = schemaFor<AssessmentResults>()(
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('by-criterion'),
      answers: z.array(criterionAnswerSchema),
    }),
    z.strictObject({
      kind: z.literal('tally'),
      metCount: countSchema,
      criteriaCount: positiveCountSchema,
      unmetCriterionIds: z.exactOptional(z.array(slugSchema)),
    }),
  ]),
);

const periodSchema: z.ZodMiniType<AssessmentPeriod> = schemaFor<AssessmentPeriod>()(
  z.strictObject({ from: plainDateSchema, to: plainDateSchema }),
);

const criteriaSetChoiceSchema: z.ZodMiniType<CriteriaSetChoice> = schemaFor<CriteriaSetChoice>()(
  z.strictObject({ id: criteriaSetIdSchema, revision: z.exactOptional(revisionSchema) }),
);

/**
 * Reads the shape of an assessment; `checkAssessment` checks it against its criteria set.
 *
 * @category Schemas
 */
export const submittedAssessmentSchema: z.ZodMiniType<SubmittedAssessment> =
  schemaFor<SubmittedAssessment>()(
    z.strictObject({
      unitId: unitIdSchema,
      assessmentYear: yearSchema,
      criteriaSet: criteriaSetChoiceSchema,
      basis: assessmentBasisSchema,
      results: resultsSchema,
      stage: z.exactOptional(slugSchema),
      assessedBy: z.exactOptional(textSchema),
      assessedOn: z.exactOptional(plainDateSchema),
      recordedOn: z.exactOptional(plainDateSchema),
      withdrawnOn: z.exactOptional(plainDateSchema),
      period: z.exactOptional(periodSchema),
    }),
  );
