import * as z from 'zod';
import { measureUnitSchema } from '../criteria-set/requirement.schema';
import { amountSchema } from '../foundation/amount.schema';
import { schemaFor } from '../foundation/schema-for';
import { countSchema } from '../foundation/share.schema';
import { slugSchema, textSchema } from '../foundation/text.schema';
import type { Answer, PartAnswer } from './answer';
import { evidenceSchema } from './evidence.schema';

const partAnswerSchema: z.ZodType<PartAnswer> = schemaFor<PartAnswer>()(
  z.strictObject({
    partId: slugSchema,
    answer: z.lazy(() => answerSchema),
    evidence: z.array(evidenceSchema).exactOptional(),
  }),
);

/** Reads what was found for a criterion. */
export const answerSchema: z.ZodType<Answer> = schemaFor<Answer>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('attested'), status: z.enum(['met', 'not-met']) }),
    z.strictObject({ kind: z.literal('quantity'), amount: amountSchema, unit: measureUnitSchema }),
    z.strictObject({ kind: z.literal('share'), part: countSchema, whole: countSchema }),
    z.strictObject({
      kind: z.literal('occurrences'),
      occurrenceCount: countSchema,
      coverage: z.strictObject({ part: countSchema, whole: countSchema }),
    }),
    z.strictObject({
      kind: z.literal('change'),
      before: amountSchema,
      after: amountSchema,
      unit: measureUnitSchema,
    }),
    z.strictObject({ kind: z.literal('title'), rank: slugSchema.nullable() }),
    z.strictObject({ kind: z.literal('parts'), parts: z.array(partAnswerSchema) }),
    z.strictObject({ kind: z.literal('not-applicable'), reason: textSchema.exactOptional() }),
    z.strictObject({
      kind: z.literal('unknown'),
      reason: z.enum(['not-assessed', 'not-reported', 'disputed']),
    }),
  ]),
);
