import * as z from 'zod/mini';
import { schemaFor } from '../foundation/reading/schema-for';
import { countSchema } from '../foundation/value/share.schema';
import type { CountBounds } from './count-bounds';

/** Reads the bounds of a count. */
export const countBoundsSchema: z.ZodMiniType<CountBounds> = schemaFor<CountBounds>()(
  z.strictObject({ least: countSchema, most: countSchema }),
);
