import * as z from 'zod/mini';
import { criteriaSetIdSchema } from '../criteria-set/criteria-set.schema';
import type { CriteriaSetChoice } from '../criteria-set/select-criteria-set';
import { boundedList } from '../foundation/reading/bounded-list.schema';
import { optionalKey } from '../foundation/reading/optional-key.schema';
import { type SchemaOf, schemaFor } from '../foundation/reading/schema-for';
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
import { gateAnswersSchema } from './gate-answer.schema';
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
    evidence: optionalKey(boundedList(evidenceSchema)),
    override: optionalKey(overrideSchema),
  }),
);

const resultsSchema: z.ZodMiniType<AssessmentResults> = schemaFor<AssessmentResults>()(
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('by-criterion'),
      answers: boundedList(criterionAnswerSchema),
    }),
    z.strictObject({
      kind: z.literal('tally'),
      metCount: countSchema,
      criteriaCount: positiveCountSchema,
      unmetCriterionIds: optionalKey(boundedList(slugSchema)),
    }),
  ]),
);

const periodSchema: z.ZodMiniType<AssessmentPeriod> = schemaFor<AssessmentPeriod>()(
  z.strictObject({ from: plainDateSchema, to: plainDateSchema }),
);

const criteriaSetChoiceSchema: z.ZodMiniType<CriteriaSetChoice> = schemaFor<CriteriaSetChoice>()(
  z.strictObject({ id: criteriaSetIdSchema, revision: optionalKey(revisionSchema) }),
);

/**
 * Reads the shape of an assessment; `checkAssessment` checks it against its criteria set.
 *
 * @category Schemas
 */
export const submittedAssessmentSchema: SchemaOf<SubmittedAssessment> =
  schemaFor<SubmittedAssessment>()(
    z.strictObject({
      unitId: unitIdSchema,
      assessmentYear: yearSchema,
      criteriaSet: criteriaSetChoiceSchema,
      basis: assessmentBasisSchema,
      results: resultsSchema,
      gateAnswers: optionalKey(gateAnswersSchema),
      stage: optionalKey(slugSchema),
      assessedBy: optionalKey(textSchema),
      assessedOn: optionalKey(plainDateSchema),
      recordedOn: optionalKey(plainDateSchema),
      withdrawnOn: optionalKey(plainDateSchema),
      period: optionalKey(periodSchema),
    }),
  );
