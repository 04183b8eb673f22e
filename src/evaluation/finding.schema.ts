import * as z from 'zod/mini';
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
import { optionalKey } from '../foundation/reading/optional-key.schema';
import { schemaFor } from '../foundation/reading/schema-for';
import { slugSchema } from '../foundation/reading/text.schema';
import { MAX_AMOUNT } from '../foundation/value/amount';
import { amountSchema } from '../foundation/value/amount.schema';
import { uncertainCountSchema } from '../foundation/value/count-range.schema';
import { countSchema } from '../foundation/value/share.schema';
import { type CriterionStatus, unknownReasons } from './criterion-status';
import type { Finding, FindingReason, Measurement, OverrideFinding, PartFinding } from './finding';

/** Reads how a criterion, a part or a gate stands. */
export const statusSchema: z.ZodMiniType<CriterionStatus> = z.enum([
  'met',
  'not-met',
  'not-applicable',
  'unknown',
]);

/** A rise by 10,000 % asks for 101 times the amount, which no longer has three exact decimals. */
const changeDistanceSchema = z.number().check(z.minimum(0), z.maximum(101 * MAX_AMOUNT));

/** Reads what was measured beside what is required. */
export const measurementSchema: z.ZodMiniType<Measurement> = schemaFor<Measurement>()(
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('quantity'),
      observed: quantityAnswerSchema,
      required: quantityRequirementSchema,
      distance: amountSchema,
    }),
    z.strictObject({
      kind: z.literal('share'),
      observed: shareAnswerSchema,
      required: shareRequirementSchema,
      distance: uncertainCountSchema,
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
      distance: changeDistanceSchema,
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
export const partFindingsSchema: z.ZodMiniType<readonly PartFinding[]> = z.array(
  z.lazy(() => partFindingSchema),
);

/** Reads on what a status rests. */
export const findingReasonSchema: z.ZodMiniType<FindingReason> = z.enum([
  'attested',
  'measured',
  'parts',
  'tally',
  'claimed',
  'overridden',
  'carried-over',
  ...unknownReasons,
]);

const judgementShape = {
  status: statusSchema,
  reason: findingReasonSchema,
  mayNotApply: optionalKey(z.boolean()),
  measurement: optionalKey(measurementSchema),
};

/** Reads how a part of a criterion stands. */
export const partFindingSchema: z.ZodMiniType<PartFinding> = schemaFor<PartFinding>()(
  z.strictObject({
    partId: slugSchema,
    ...judgementShape,
    parts: optionalKey(partFindingsSchema),
  }),
);

const overrideFindingSchema: z.ZodMiniType<OverrideFinding> = schemaFor<OverrideFinding>()(
  z.strictObject({ record: overrideSchema, judgedStatus: statusSchema, isApplied: z.boolean() }),
);

/** Reads how a criterion stands. */
export const findingSchema: z.ZodMiniType<Finding> = schemaFor<Finding>()(
  z.strictObject({
    criterionId: slugSchema,
    ...judgementShape,
    parts: optionalKey(partFindingsSchema),
    override: optionalKey(overrideFindingSchema),
    carriedFrom: optionalKey(z.array(slugSchema)),
  }),
);
