import * as z from 'zod';
import { localisedTextSchema } from './localised-text.schema';
import type { Basis, Provenance } from './provenance';
import { schemaFor } from './schema-for';
import { textSchema } from './text.schema';

/** Reads where a rule comes from. */
export const basisSchema: z.ZodType<Basis> = z.enum(['published', 'inferred', 'host']);

/** Reads on what a rule rests. */
export const provenanceSchema: z.ZodType<Provenance> = schemaFor<Provenance>()(
  z.strictObject({
    basis: basisSchema,
    confidence: z.enum(['high', 'medium', 'low']).exactOptional(),
    sources: z.array(textSchema),
    note: localisedTextSchema.exactOptional(),
  }),
);
