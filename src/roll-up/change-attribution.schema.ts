import * as z from 'zod/mini';
import { assessmentBasisSchema } from '../assessment/submitted-assessment.schema';
import { optionalKey } from '../foundation/reading/optional-key.schema';
import { type SchemaOf, schemaFor } from '../foundation/reading/schema-for';
import { wholeNumber } from '../foundation/reading/whole-number.schema';
import { MAX_COUNT } from '../foundation/value/share';
import { countSchema } from '../foundation/value/share.schema';
import { verdictOutcomeSchema } from '../recognition/verdict.schema';
import { unitIdSchema } from '../unit/unit.schema';
import type {
  ChangeAttribution,
  ChangeCause,
  ChangePart,
  OutcomeStep,
  SideTotals,
  UnitChange,
} from './change-attribution';

const causeSchema: z.ZodMiniType<ChangeCause> = z.enum(['units', 'criteria-set', 'policy', 'data']);

const differenceSchema = wholeNumber(-MAX_COUNT, MAX_COUNT);

const sideTotalsSchema: z.ZodMiniType<SideTotals> = schemaFor<SideTotals>()(
  z.strictObject({
    unitCount: countSchema,
    eligibleCount: countSchema,
    notEligibleCount: countSchema,
    undeterminedCount: countSchema,
    notAssessedCount: countSchema,
    basis: optionalKey(assessmentBasisSchema),
  }),
);

const changePartSchema: z.ZodMiniType<ChangePart> = schemaFor<ChangePart>()(
  z.strictObject({
    cause: causeSchema,
    change: z.strictObject({
      unitCount: differenceSchema,
      eligibleCount: differenceSchema,
      notEligibleCount: differenceSchema,
      undeterminedCount: differenceSchema,
      notAssessedCount: differenceSchema,
    }),
  }),
);

const outcomeStepSchema: z.ZodMiniType<OutcomeStep> = schemaFor<OutcomeStep>()(
  z.strictObject({
    cause: causeSchema,
    before: z.nullable(verdictOutcomeSchema),
    after: z.nullable(verdictOutcomeSchema),
  }),
);

const unitChangeSchema: z.ZodMiniType<UnitChange> = schemaFor<UnitChange>()(
  z.strictObject({ unitId: unitIdSchema, steps: z.array(outcomeStepSchema) }),
);

/**
 * Reads a stored split of a change among its causes.
 *
 * @category Schemas
 */
export const changeAttributionSchema: SchemaOf<ChangeAttribution> = schemaFor<ChangeAttribution>()(
  z.strictObject({
    before: sideTotalsSchema,
    after: sideTotalsSchema,
    parts: z.array(changePartSchema),
    units: z.array(unitChangeSchema),
    otherResults: z.strictObject({
      unitCount: countSchema,
      metCountBefore: countSchema,
      metCountAfter: countSchema,
    }),
  }),
);
