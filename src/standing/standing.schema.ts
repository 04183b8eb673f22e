import * as z from 'zod/mini';
import { optionalKey } from '../foundation/reading/optional-key.schema';
import { type SchemaOf, schemaFor } from '../foundation/reading/schema-for';
import { hostIdSchema, yearSchema } from '../foundation/reading/text.schema';
import { plainDateSchema } from '../foundation/value/plain-date.schema';
import { appliedPolicySchema } from '../recognition/verdict.schema';
import { unitIdSchema } from '../unit/unit.schema';
import type { Standing } from './standing';

/**
 * Reads a stored standing.
 *
 * @category Schemas
 */
export const standingSchema: SchemaOf<Standing> = schemaFor<Standing>()(
  z.strictObject({
    unitId: unitIdSchema,
    asOf: plainDateSchema,
    knownAt: plainDateSchema,
    outcome: z.enum(['recognised', 'not-recognised', 'undetermined', 'not-applicable']),
    reason: z.enum([
      'decided',
      'maintained',
      'kept-with-warning',
      'revocation-due',
      'inherited',
      'no-decision',
      'suspended',
      'lapsed',
      'revoked',
      'predecessors-not-recognised',
      'no-published-rule',
      'unit-succeeded',
      'contradictory-events',
      'unit-ended',
      'unit-not-yet',
      'unit-not-known',
      'level-holds-no-title',
    ]),
    recognisedOn: optionalKey(plainDateSchema),
    forYear: optionalKey(yearSchema),
    until: optionalKey(plainDateSchema),
    relatedUnitIds: optionalKey(z.array(unitIdSchema)),
    eventIds: z.array(hostIdSchema),
    policy: appliedPolicySchema,
  }),
);
