import * as z from 'zod';
import { schemaFor } from '../foundation/schema-for';
import { countSchema } from '../foundation/share.schema';
import type { CountBounds, Counting } from './count-bounds';

/** Reads the bounds of a count. */
export const countBoundsSchema: z.ZodType<CountBounds> = schemaFor<CountBounds>()(
  z.strictObject({ least: countSchema, most: countSchema }),
);

/** Reads which wards are counted. */
export const countingSchema: z.ZodType<Counting> = z.enum([
  'registered',
  'newly-built',
  'recognised',
  'maintained',
  'eligible',
  'projected-eligible',
]);
