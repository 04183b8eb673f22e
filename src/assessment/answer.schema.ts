import * as z from 'zod/mini';
import { unitOfMeasureSchema } from '../criteria-set/requirement.schema';
import { boundedList } from '../foundation/reading/bounded-list.schema';
import { optionalKey } from '../foundation/reading/optional-key.schema';
import { schemaFor, type VariantSchema } from '../foundation/reading/schema-for';
import { slugSchema, textSchema } from '../foundation/reading/text.schema';
import { amountSchema } from '../foundation/value/amount.schema';
import { uncertainCountSchema } from '../foundation/value/count-range.schema';
import { countSchema } from '../foundation/value/share.schema';
import type {
  Answer,
  ChangeAnswer,
  OccurrencesAnswer,
  PartAnswer,
  QuantityAnswer,
  ShareAnswer,
  TitleAnswer,
} from './answer';
import { evidenceSchema } from './evidence.schema';

const partAnswerSchema: z.ZodMiniType<PartAnswer> = schemaFor<PartAnswer>()(
  z.strictObject({
    partId: slugSchema,
    answer: z.lazy(() => answerSchema),
    evidence: optionalKey(boundedList(evidenceSchema)),
  }),
);

/** Reads a measured amount. */
export const quantityAnswerSchema: VariantSchema<QuantityAnswer> = schemaFor<QuantityAnswer>()(
  z.strictObject({ kind: z.literal('quantity'), amount: amountSchema, unit: unitOfMeasureSchema }),
);

/** Reads a counted share. */
export const shareAnswerSchema: VariantSchema<ShareAnswer> = schemaFor<ShareAnswer>()(
  z.strictObject({
    kind: z.literal('share'),
    part: uncertainCountSchema,
    whole: uncertainCountSchema,
  }),
);

/** Reads counted events, and how much of the reporting came in. */
export const occurrencesAnswerSchema: VariantSchema<OccurrencesAnswer> =
  schemaFor<OccurrencesAnswer>()(
    z.strictObject({
      kind: z.literal('occurrences'),
      occurrenceCount: countSchema,
      coverage: z.strictObject({ part: countSchema, whole: countSchema }),
    }),
  );

/** Reads the amounts of two periods. */
export const changeAnswerSchema: VariantSchema<ChangeAnswer> = schemaFor<ChangeAnswer>()(
  z.strictObject({
    kind: z.literal('change'),
    before: amountSchema,
    after: amountSchema,
    unit: unitOfMeasureSchema,
  }),
);

/** Reads the rank that is held in another scheme. */
export const titleAnswerSchema: VariantSchema<TitleAnswer> = schemaFor<TitleAnswer>()(
  z.strictObject({ kind: z.literal('title'), rank: z.nullable(slugSchema) }),
);

/** Reads what was found for a criterion. */
export const answerSchema: z.ZodMiniType<Answer> = schemaFor<Answer>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('attested'), status: z.enum(['met', 'not-met']) }),
    quantityAnswerSchema,
    shareAnswerSchema,
    occurrencesAnswerSchema,
    changeAnswerSchema,
    titleAnswerSchema,
    z.strictObject({ kind: z.literal('parts'), parts: boundedList(partAnswerSchema) }),
    z.strictObject({ kind: z.literal('not-applicable'), reason: optionalKey(textSchema) }),
    z.strictObject({
      kind: z.literal('unknown'),
      reason: z.enum(['not-assessed', 'not-reported', 'disputed']),
    }),
  ]),
);
