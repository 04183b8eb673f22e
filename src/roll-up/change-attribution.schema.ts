import * as z from 'zod';
import { assessmentBasisSchema } from '../assessment/submitted-assessment.schema';
import { schemaFor } from '../foundation/schema-for';
import { MAX_COUNT } from '../foundation/share';
import { countSchema } from '../foundation/share.schema';
import { verdictOutcomeSchema } from '../recognition/verdict.schema';
import { unitIdSchema } from '../unit/unit.schema';
import type {
  ChangeAttribution,
  ChangeCause,
  ChangePart,
  OutcomeStep,
  SideTotals,
  WardChange,
} from './change-attribution';

const causeSchema: z.ZodType<ChangeCause> = z.enum(['units', 'criteria-set', 'policy', 'data']);

const differenceSchema = z.int().min(-MAX_COUNT).max(MAX_COUNT);

const sideTotalsSchema: z.ZodType<SideTotals> = schemaFor<SideTotals>()(
  z.strictObject({
    wardCount: countSchema,
    eligibleCount: countSchema,
    notEligibleCount: countSchema,
    undeterminedCount: countSchema,
    basis: assessmentBasisSchema.exactOptional(),
  }),
);

const changePartSchema: z.ZodType<ChangePart> = schemaFor<ChangePart>()(
  z.strictObject({
    cause: causeSchema,
    change: z.strictObject({
      wardCount: differenceSchema,
      eligibleCount: differenceSchema,
      notEligibleCount: differenceSchema,
      undeterminedCount: differenceSchema,
    }),
  }),
);

const outcomeStepSchema: z.ZodType<OutcomeStep> = schemaFor<OutcomeStep>()(
  z.strictObject({
    cause: causeSchema,
    before: verdictOutcomeSchema.nullable(),
    after: verdictOutcomeSchema.nullable(),
  }),
);

const wardChangeSchema: z.ZodType<WardChange> = schemaFor<WardChange>()(
  z.strictObject({ unitId: unitIdSchema, steps: z.array(outcomeStepSchema) }),
);

/**
 * Reads a stored split of a change among its causes.
 *
 * @category Schemas
 */
export const changeAttributionSchema: z.ZodType<ChangeAttribution> = schemaFor<ChangeAttribution>()(
  z.strictObject({
    before: sideTotalsSchema,
    after: sideTotalsSchema,
    parts: z.array(changePartSchema),
    wards: z.array(wardChangeSchema),
  }),
);
