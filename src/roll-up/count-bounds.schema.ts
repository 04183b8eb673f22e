import * as z from 'zod/mini';
import { schemaFor } from '../foundation/schema-for';
import { countSchema } from '../foundation/share.schema';
import type { CountBounds, Counting } from './count-bounds';

/** Reads the bounds of a count. */
export const countBoundsSchema: z.ZodMiniType<CountBounds> = schemaFor<CountBounds>()(
  z.strictObject({ least: countSchema, most: countSchema }),
);

/** Reads which wards are counted. */
export const countingSchema: z.ZodMiniType<Counting> = z.enum([
  'registered',
  'newly-built',
  'recognised',
  'maintained',
  'eligible',
  'projected-eligible',
]);
