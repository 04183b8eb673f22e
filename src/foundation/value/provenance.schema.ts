import * as z from 'zod/mini';
import { boundedList } from '../reading/bounded-list.schema';
import { optionalKey } from '../reading/optional-key.schema';
import { schemaFor } from '../reading/schema-for';
import { textSchema } from '../reading/text.schema';
import { localisedTextSchema } from './localised-text.schema';
import type { Origin, Provenance } from './provenance';

/** Reads where a rule comes from. */
export const originSchema: z.ZodMiniType<Origin> = z.enum(['published', 'inferred', 'host']);

/** Reads on what a rule rests. */
export const provenanceSchema: z.ZodMiniType<Provenance> = schemaFor<Provenance>()(
  z.strictObject({
    origin: originSchema,
    confidence: optionalKey(z.enum(['high', 'medium', 'low'])),
    sources: boundedList(textSchema),
    note: optionalKey(localisedTextSchema),
  }),
);
