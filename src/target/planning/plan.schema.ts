import * as z from 'zod';
import { schemaFor } from '../../foundation/schema-for';
import type { Share } from '../../foundation/share';
import { yearSchema } from '../../foundation/text.schema';
import type { CountBounds } from '../../roll-up/count-bounds';
import type { PaceRequest } from './pace';
import type { BuildPlan, PlannedBuilds, PlanningRates } from './plan';

const MAX_WARDS = 1_000_000;
/** Times so many wards it is still a safe integer. */
const MAX_RATE_COUNT = 1_000_000_000;
/** So many years can be planned at the most. */
export const MAX_YEARS = 200;

const wardCountSchema = z.int().min(0).max(MAX_WARDS);

/** Reads a rate. */
export const rateSchema: z.ZodType<Share> = schemaFor<Share>()(
  z.strictObject({
    part: z.int().min(0).max(MAX_RATE_COUNT),
    whole: z.int().min(1).max(MAX_RATE_COUNT),
  }),
);

/**
 * Reads the shape of rates; `parsePlanningRates` also checks that no part is over its whole.
 *
 * @category Schemas
 */
export const planningRatesSchema: z.ZodType<PlanningRates> = schemaFor<PlanningRates>()(
  z.strictObject({ success: rateSchema, lapse: rateSchema }),
);

const countBoundsSchema: z.ZodType<CountBounds> = schemaFor<CountBounds>()(
  z.strictObject({ least: wardCountSchema, most: wardCountSchema }),
);

const plannedBuildsSchema: z.ZodType<PlannedBuilds> = schemaFor<PlannedBuilds>()(
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('constant'),
      wardsPerYear: wardCountSchema,
      yearCount: z.int().min(1).max(MAX_YEARS),
    }),
    z.strictObject({
      kind: z.literal('by-year'),
      wardCounts: z.array(wardCountSchema).min(1).max(MAX_YEARS),
    }),
  ]),
);

const planningBaseShape = {
  wardCount: wardCountSchema,
  recognised: countBoundsSchema,
  firstYear: yearSchema,
  rates: planningRatesSchema,
};

/**
 * Reads the shape of a plan; `parseBuildPlan` also checks that its counts agree with each other.
 *
 * @category Schemas
 */
export const buildPlanSchema: z.ZodType<BuildPlan> = schemaFor<BuildPlan>()(
  z.strictObject({
    ...planningBaseShape,
    builds: plannedBuildsSchema,
    dueCount: wardCountSchema.exactOptional(),
  }),
);

/**
 * Reads the shape of a question for the pace; `parsePaceRequest` also checks that its counts agree with each other.
 *
 * @category Schemas
 */
export const paceRequestSchema: z.ZodType<PaceRequest> = schemaFor<PaceRequest>()(
  z.strictObject({ ...planningBaseShape, dueCount: wardCountSchema, dueYear: yearSchema }),
);
