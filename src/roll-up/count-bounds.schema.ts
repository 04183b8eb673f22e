import * as z from 'zod/mini';
import { schemaFor } from '../foundation/reading/schema-for';
import { countSchema } from '../foundation/value/share.schema';
import type { CountBounds, Counting } from './count-bounds';

/** Reads the bounds of a count. */
export const countBoundsSchema: z.ZodMiniType<CountBounds> = schemaFor<CountBounds>()(
  z.strictObject({ least: countSchema, most: countSchema }),
);

/** Reads which units are counted. */
export const countingSchema: z.ZodMiniType<Counting> = z.enum([
  'registered',
  'newly-built',
  'recognised',
  'maintained',
  'eligible',
  'projected-eligible',
]);
