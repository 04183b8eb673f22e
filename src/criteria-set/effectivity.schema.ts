import * as z from 'zod';
import { plainDateSchema } from '../foundation/plain-date.schema';
import { schemaFor } from '../foundation/schema-for';
import { criteriaSetReferenceSchema, criteriaSetStatusSchema } from './criteria-set.schema';
import type { Effectivity } from './effectivity';

/**
 * Reads a stored answer to whether a criteria set is in force.
 *
 * @category Schemas
 */
export const effectivitySchema: z.ZodType<Effectivity> = schemaFor<Effectivity>()(
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
    inForceFrom: plainDateSchema.exactOptional(),
    inForceUntil: plainDateSchema.exactOptional(),
    replacedBy: z.array(criteriaSetReferenceSchema),
  }),
);
