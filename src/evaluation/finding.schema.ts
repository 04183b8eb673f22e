import * as z from 'zod';
import {
  changeAnswerSchema,
  occurrencesAnswerSchema,
  quantityAnswerSchema,
  shareAnswerSchema,
  titleAnswerSchema,
} from '../assessment/answer.schema';
import { overrideSchema } from '../assessment/evidence.schema';
import {
  changeRequirementSchema,
  noneOccurredRequirementSchema,
  quantityRequirementSchema,
  shareRequirementSchema,
  titleHeldRequirementSchema,
} from '../criteria-set/requirement.schema';
import { MAX_AMOUNT } from '../foundation/amount';
import { requireExactAmount } from '../foundation/amount.schema';
import { schemaFor } from '../foundation/schema-for';
import { countSchema } from '../foundation/share.schema';
import { slugSchema } from '../foundation/text.schema';
import { type CriterionStatus, unknownReasons } from './criterion-status';
import type { Finding, Measurement, OverrideFinding, PartFinding } from './finding';

const statusSchema: z.ZodType<CriterionStatus> = z.enum([
  'met',
  'not-met',
  'not-applicable',
  'unknown',
]);

/** A rise by 100 % asks for twice the amount. */
const amountDistanceSchema = z
  .number()
  .min(0)
  .max(2 * MAX_AMOUNT)
  .check(requireExactAmount);

const measurementSchema: z.ZodType<Measurement> = schemaFor<Measurement>()(
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('quantity'),
      observed: quantityAnswerSchema,
      required: quantityRequirementSchema,
      distance: amountDistanceSchema,
    }),
    z.strictObject({
      kind: z.literal('share'),
      observed: shareAnswerSchema,
      required: shareRequirementSchema,
      distance: countSchema,
    }),
    z.strictObject({
      kind: z.literal('occurrences'),
      observed: occurrencesAnswerSchema,
      required: noneOccurredRequirementSchema,
      distance: countSchema,
    }),
    z.strictObject({
      kind: z.literal('change'),
      observed: changeAnswerSchema,
      required: changeRequirementSchema,
      distance: amountDistanceSchema,
    }),
    z.strictObject({
      kind: z.literal('title'),
      observed: titleAnswerSchema,
      required: titleHeldRequirementSchema,
      distance: countSchema,
    }),
  ]),
);

/** Reads how the parts of a criterion stand. */
export const partFindingsSchema: z.ZodType<readonly PartFinding[]> = z.array(
  z.lazy(() => partFindingSchema),
);

const judgementShape = {
  status: statusSchema,
  reason: z.enum([
    'attested',
    'measured',
    'parts',
    'tally',
    'claimed',
    'overridden',
    'carried-over',
    ...unknownReasons,
  ]),
  mayNotApply: z.boolean().exactOptional(),
  measurement: measurementSchema.exactOptional(),
};

const partFindingSchema: z.ZodType<PartFinding> = schemaFor<PartFinding>()(
  z.strictObject({
    partId: slugSchema,
    ...judgementShape,
    parts: partFindingsSchema.exactOptional(),
  }),
);

const overrideFindingSchema: z.ZodType<OverrideFinding> = schemaFor<OverrideFinding>()(
  z.strictObject({ record: overrideSchema, judgedStatus: statusSchema, isApplied: z.boolean() }),
);

/** Reads how a criterion stands. */
export const findingSchema: z.ZodType<Finding> = schemaFor<Finding>()(
  z.strictObject({
    criterionId: slugSchema,
    ...judgementShape,
    parts: partFindingsSchema.exactOptional(),
    override: overrideFindingSchema.exactOptional(),
    carriedFrom: z.array(slugSchema).exactOptional(),
  }),
);
