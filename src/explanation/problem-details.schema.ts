import * as z from 'zod/mini';
import { issueCodeSchema } from '../foundation/reading/issue.schema';
import { type SchemaOf, schemaFor } from '../foundation/reading/schema-for';
import { textSchema } from '../foundation/reading/text.schema';
import type { ProblemDetails, ProblemEntry } from './problem-details';

const entrySchema: z.ZodMiniType<ProblemEntry> = schemaFor<ProblemEntry>()(
  z.strictObject({
    pointer: z.string(),
    code: issueCodeSchema,
    severity: z.enum(['error', 'warning']),
    detail: textSchema,
    remedy: textSchema,
  }),
);

/**
 * Reads the body of an answer that tells why an input was refused, for the description of a service.
 *
 * @category Schemas
 */
export const problemDetailsSchema: SchemaOf<ProblemDetails> = schemaFor<ProblemDetails>()(
  z.strictObject({
    type: z.literal('urn:model-ward-rules:input-refused'),
    title: textSchema,
    status: z.literal([400, 422]),
    errors: z.array(entrySchema),
  }),
);
