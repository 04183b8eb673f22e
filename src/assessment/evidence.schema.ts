import * as z from 'zod/mini';
import { optionalKey } from '../foundation/reading/optional-key.schema';
import { schemaFor } from '../foundation/reading/schema-for';
import { hostIdSchema, textSchema } from '../foundation/reading/text.schema';
import { plainDateSchema } from '../foundation/value/plain-date.schema';
import type { Evidence, Override } from './evidence';

const decidedStatusSchema = z.enum(['met', 'not-met', 'not-applicable']);

/** Reads a piece of evidence. */
export const evidenceSchema: z.ZodMiniType<Evidence> = schemaFor<Evidence>()(
  z.strictObject({
    id: hostIdSchema,
    collectedOn: optionalKey(plainDateSchema),
    validUntil: optionalKey(plainDateSchema),
  }),
);

/** Reads the record of an override. */
export const overrideSchema: z.ZodMiniType<Override> = schemaFor<Override>()(
  z.strictObject({
    statusBefore: decidedStatusSchema,
    statusAfter: decidedStatusSchema,
    reason: textSchema,
    authority: textSchema,
    decidedOn: plainDateSchema,
  }),
);
