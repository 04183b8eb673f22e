import * as z from 'zod';
import { localisedTextSchema } from './localised-text.schema';
import type { Provenance } from './provenance';
import { schemaFor } from './schema-for';
import { textSchema } from './text.schema';

/** Reads on what a rule rests. */
export const provenanceSchema: z.ZodType<Provenance> = schemaFor<Provenance>()(
  z.strictObject({
    basis: z.enum(['published', 'inferred', 'host']),
    confidence: z.enum(['high', 'medium', 'low']).exactOptional(),
    sources: z.array(textSchema),
    note: localisedTextSchema.exactOptional(),
  }),
);
