import * as z from 'zod/mini';
import { criteriaSetReferenceSchema } from '../criteria-set/criteria-set.schema';
import { optionalKey } from '../foundation/reading/optional-key.schema';
import { type SchemaOf, schemaFor } from '../foundation/reading/schema-for';
import { hostIdSchema, textSchema, yearSchema } from '../foundation/reading/text.schema';
import { plainDateSchema } from '../foundation/value/plain-date.schema';
import { unitIdSchema } from '../unit/unit.schema';
import { consequenceSchema } from './maintenance-policy.schema';
import type { RecognitionEvent, RecognitionHistory } from './recognition-event';

const MAX_EVENTS = 10_000;

const base = {
  id: hostIdSchema,
  on: plainDateSchema,
  recordedOn: optionalKey(plainDateSchema),
  instrument: optionalKey(textSchema),
  authority: optionalKey(textSchema),
};

const decision = {
  ...base,
  forYear: yearSchema,
  criteriaSet: optionalKey(criteriaSetReferenceSchema),
};

const eventSchema: z.ZodMiniType<RecognitionEvent> = schemaFor<RecognitionEvent>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ ...base, kind: z.literal('registered'), forYear: yearSchema }),
    z.strictObject({
      ...decision,
      kind: z.literal('assessed'),
      basis: z.enum(['confirmed', 'projected']),
      outcome: optionalKey(z.enum(['eligible', 'not-eligible', 'undetermined', 'not-assessed'])),
    }),
    z.strictObject({ ...decision, kind: z.enum(['recognised', 're-recognised']) }),
    z.strictObject({ ...decision, kind: z.literal('maintained') }),
    z.strictObject({
      ...decision,
      kind: z.literal('not-maintained'),
      consequence: optionalKey(consequenceSchema),
    }),
    z.strictObject({
      ...base,
      kind: z.literal('review-deferred'),
      forYear: yearSchema,
      until: plainDateSchema,
    }),
    z.strictObject({
      ...base,
      kind: z.literal('suspended'),
      forYear: optionalKey(yearSchema),
      repairBy: optionalKey(plainDateSchema),
    }),
    z.strictObject({ ...base, kind: z.literal('reinstated') }),
    z.strictObject({ ...base, kind: z.literal('revoked') }),
    z.strictObject({ ...base, kind: z.literal('withdrawn'), eventId: hostIdSchema }),
  ]),
);

/**
 * Reads the shape of a history; `parseRecognitionHistory` also checks that its events agree with each other.
 *
 * @category Schemas
 */
export const recognitionHistorySchema: SchemaOf<RecognitionHistory> =
  schemaFor<RecognitionHistory>()(
    z.strictObject({
      unitId: unitIdSchema,
      events: z.array(eventSchema).check(z.maxLength(MAX_EVENTS)),
    }),
  );
