import * as z from 'zod/mini';
import { schemaFor } from '../foundation/reading/schema-for';
import type { Counting } from './counting';

/** Reads which units are counted. */
export const countingSchema: z.ZodMiniType<Counting> = schemaFor<Counting>()(
  z.strictObject({
    count: z.enum(['registered', 'recognised', 'maintained', 'eligible', 'projected-eligible']),
    among: z.enum(['all', 'kept', 'new']),
  }),
);
