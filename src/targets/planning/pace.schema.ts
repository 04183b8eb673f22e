import * as z from 'zod/mini';
import { type SchemaOf, schemaFor } from '../../foundation/reading/schema-for';
import { yearSchema } from '../../foundation/reading/text.schema';
import { countSchema } from '../../foundation/value/share.schema';
import type { SensitivityCell, SensitivityRow } from './compute-pace-sensitivity';
import type { Pace, PaceFromStart } from './pace';
import { rateSchema } from './plan.schema';
import { projectedYearSchema } from './projection.schema';

const paceShape = {
  unitsPerYear: countSchema,
  endCount: countSchema,
  years: z.array(projectedYearSchema),
};

const paceFromStartSchema: z.ZodMiniType<PaceFromStart> = schemaFor<PaceFromStart>()(
  z.discriminatedUnion('outcome', [
    z.strictObject({ ...paceShape, outcome: z.literal('reachable') }),
    z.strictObject({
      ...paceShape,
      outcome: z.literal('unreachable'),
      reason: z.enum(['no-years-left', 'due-over-ward-count', 'success-too-low', 'lapse-too-high']),
    }),
  ]),
);

/**
 * Reads a stored pace.
 *
 * @category Schemas
 */
export const paceSchema: SchemaOf<Pace> = schemaFor<Pace>()(
  z.strictObject({
    dueCount: countSchema,
    dueYear: yearSchema,
    fromLeast: paceFromStartSchema,
    fromMost: paceFromStartSchema,
  }),
);

const sensitivityCellSchema: z.ZodMiniType<SensitivityCell> = schemaFor<SensitivityCell>()(
  z.strictObject({ lapse: rateSchema, pace: paceSchema }),
);

/**
 * Reads the stored paces under one success rate.
 *
 * @category Schemas
 */
export const sensitivityRowSchema: SchemaOf<SensitivityRow> = schemaFor<SensitivityRow>()(
  z.strictObject({ success: rateSchema, cells: z.array(sensitivityCellSchema) }),
);
