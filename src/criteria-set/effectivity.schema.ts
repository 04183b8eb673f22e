import * as z from 'zod/mini';
import { optionalKey } from '../foundation/reading/optional-key.schema';
import { type SchemaOf, schemaFor } from '../foundation/reading/schema-for';
import { plainDateSchema } from '../foundation/value/plain-date.schema';
import { criteriaSetReferenceSchema, criteriaSetStatusSchema } from './criteria-set.schema';
import type { Effectivity } from './effectivity';

/**
 * Reads a stored answer to whether a criteria set is in force.
 *
 * @category Schemas
 */
export const effectivitySchema: SchemaOf<Effectivity> = schemaFor<Effectivity>()(
  z.strictObject({
    criteriaSet: criteriaSetReferenceSchema,
    status: criteriaSetStatusSchema,
    asOf: plainDateSchema,
    outcome: z.enum(['in-force', 'pending', 'ended', 'unknown']),
    reason: z.enum([
      'started',
      'replacement-not-started',
      'not-started',
      'past-last-day',
      'replaced',
      'start-not-known',
      'replacement-start-not-known',
    ]),
    inForceFrom: optionalKey(plainDateSchema),
    inForceUntil: optionalKey(plainDateSchema),
    replacedBy: z.array(criteriaSetReferenceSchema),
  }),
);
