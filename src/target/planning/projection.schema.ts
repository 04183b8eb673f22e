import * as z from 'zod';
import { schemaFor } from '../../foundation/schema-for';
import { countSchema } from '../../foundation/share.schema';
import { FIRST_YEAR, LAST_YEAR } from '../../foundation/text.schema';
import { MAX_YEARS } from './plan.schema';
import type { ProjectedCourse, ProjectedYear, Projection } from './projection';

const projectedYearNumberSchema = z
  .int()
  .min(FIRST_YEAR)
  .max(LAST_YEAR + MAX_YEARS);

/** Reads one year of a projection. */
export const projectedYearSchema: z.ZodType<ProjectedYear> = schemaFor<ProjectedYear>()(
  z.strictObject({
    year: projectedYearNumberSchema,
    startCount: countSchema,
    lapsedCount: countSchema,
    plannedCount: countSchema,
    builtCount: countSchema,
    newlyRecognisedCount: countSchema,
    endCount: countSchema,
  }),
);

const projectedCourseSchema: z.ZodType<ProjectedCourse> = schemaFor<ProjectedCourse>()(
  z.strictObject({
    years: z.array(projectedYearSchema),
    firstYearReached: projectedYearNumberSchema.exactOptional(),
  }),
);

/**
 * Reads a stored projection.
 *
 * @category Schemas
 */
export const projectionSchema: z.ZodType<Projection> = schemaFor<Projection>()(
  z.strictObject({
    dueCount: countSchema.exactOptional(),
    fromLeast: projectedCourseSchema,
    fromMost: projectedCourseSchema,
  }),
);
