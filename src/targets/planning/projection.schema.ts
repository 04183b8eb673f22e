import * as z from 'zod/mini';
import { optionalKey } from '../../foundation/reading/optional-key.schema';
import { type SchemaOf, schemaFor } from '../../foundation/reading/schema-for';
import { FIRST_YEAR, LAST_YEAR } from '../../foundation/reading/value-limits';
import { wholeNumber } from '../../foundation/reading/whole-number.schema';
import { countSchema } from '../../foundation/value/share.schema';
import { MAX_YEARS } from './plan-limits';
import type { ProjectedCourse, ProjectedYear, Projection } from './projection';

const projectedYearNumberSchema = wholeNumber(FIRST_YEAR, LAST_YEAR + MAX_YEARS);

/** Reads one year of a projection. */
export const projectedYearSchema: z.ZodMiniType<ProjectedYear> = schemaFor<ProjectedYear>()(
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

const projectedCourseSchema: z.ZodMiniType<ProjectedCourse> = schemaFor<ProjectedCourse>()(
  z.strictObject({
    years: z.array(projectedYearSchema),
    firstYearReached: optionalKey(projectedYearNumberSchema),
  }),
);

/**
 * Reads a stored projection.
 *
 * @category Schemas
 */
export const projectionSchema: SchemaOf<Projection> = schemaFor<Projection>()(
  z.strictObject({
    dueCount: optionalKey(countSchema),
    fromLeast: projectedCourseSchema,
    fromMost: projectedCourseSchema,
  }),
);
