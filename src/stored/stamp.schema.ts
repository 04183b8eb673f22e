import * as z from 'zod/mini';
import { optionalKey } from '../foundation/reading/optional-key.schema';
import { schemaFor } from '../foundation/reading/schema-for';
import { revisionSchema, slugSchema, textSchema } from '../foundation/reading/text.schema';
import type { Stamp } from './stamp';

/** Reads what stands beside a stored result. */
export const stampSchema: z.ZodMiniType<Stamp> = schemaFor<Stamp>()(
  z.strictObject({
    kind: slugSchema,
    shape: revisionSchema,
    version: textSchema,
    inputs: optionalKey(z.record(z.string(), textSchema)),
  }),
);
