import * as z from 'zod';
import { plainDateSchema } from '../foundation/plain-date.schema';
import { schemaFor } from '../foundation/schema-for';
import { hostIdSchema, textSchema } from '../foundation/text.schema';
import type { Evidence, Override } from './evidence';

const decidedStatusSchema = z.enum(['met', 'not-met', 'not-applicable']);

/** Reads a piece of evidence. */
export const evidenceSchema: z.ZodType<Evidence> = schemaFor<Evidence>()(
  z.strictObject({
    id: hostIdSchema,
    collectedOn: plainDateSchema.exactOptional(),
    validUntil: plainDateSchema.exactOptional(),
  }),
);

/** Reads the record of an override. */
export const overrideSchema: z.ZodType<Override> = schemaFor<Override>()(
  z.strictObject({
    statusBefore: decidedStatusSchema,
    statusAfter: decidedStatusSchema,
    reason: textSchema,
    authority: textSchema,
    decidedOn: plainDateSchema,
  }),
);
