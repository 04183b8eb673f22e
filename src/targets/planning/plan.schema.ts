import * as z from 'zod/mini';
import { optionalKey } from '../../foundation/reading/optional-key.schema';
import { type SchemaOf, schemaFor } from '../../foundation/reading/schema-for';
import { yearSchema } from '../../foundation/reading/text.schema';
import { wholeNumber } from '../../foundation/reading/whole-number.schema';
import type { Share } from '../../foundation/value/share';
import type { CountBounds } from '../../roll-up/count-bounds';
import type { PaceRequest } from './pace';
import type { BuildPlan, PlannedBuilds, PlanningRates } from './plan';
import { MAX_RATE_COUNT, MAX_UNITS, MAX_YEARS } from './plan-limits';

/** So many years can be planned at the most. */

const unitCountSchema = wholeNumber(0, MAX_UNITS);

/** Reads a rate. */
export const rateSchema: z.ZodMiniType<Share> = schemaFor<Share>()(
  z.strictObject({
    part: wholeNumber(0, MAX_RATE_COUNT),
    whole: wholeNumber(1, MAX_RATE_COUNT),
  }),
);

/**
 * Reads the shape of rates; `parsePlanningRates` also checks that no part is over its whole.
 *
 * @category Schemas
 */
export const planningRatesSchema: SchemaOf<PlanningRates> = schemaFor<PlanningRates>()(
  z.strictObject({ success: rateSchema, lapse: rateSchema }),
);

const countBoundsSchema: z.ZodMiniType<CountBounds> = schemaFor<CountBounds>()(
  z.strictObject({ least: unitCountSchema, most: unitCountSchema }),
);

const plannedBuildsSchema: z.ZodMiniType<PlannedBuilds> = schemaFor<PlannedBuilds>()(
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('constant'),
      unitsPerYear: unitCountSchema,
      yearCount: wholeNumber(1, MAX_YEARS),
    }),
    z.strictObject({
      kind: z.literal('by-year'),
      unitCounts: z.array(unitCountSchema).check(z.minLength(1), z.maxLength(MAX_YEARS)),
    }),
  ]),
);

const planningBaseShape = {
  unitCount: unitCountSchema,
  recognised: countBoundsSchema,
  firstYear: yearSchema,
  rates: planningRatesSchema,
};

/**
 * Reads the shape of a plan; `parseBuildPlan` also checks that its counts agree with each other.
 *
 * @category Schemas
 */
export const buildPlanSchema: SchemaOf<BuildPlan> = schemaFor<BuildPlan>()(
  z.strictObject({
    ...planningBaseShape,
    builds: plannedBuildsSchema,
    dueCount: optionalKey(unitCountSchema),
  }),
);

/**
 * Reads the shape of a question for the pace; `parsePaceRequest` also checks that its counts agree with each other.
 *
 * @category Schemas
 */
export const paceRequestSchema: SchemaOf<PaceRequest> = schemaFor<PaceRequest>()(
  z.strictObject({ ...planningBaseShape, dueCount: unitCountSchema, dueYear: yearSchema }),
);
