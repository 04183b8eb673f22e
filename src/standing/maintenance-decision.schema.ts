import * as z from 'zod/mini';
import { optionalKey } from '../foundation/reading/optional-key.schema';
import { type SchemaOf, schemaFor } from '../foundation/reading/schema-for';
import { verdictReasons, verdictSchema } from '../recognition/verdict.schema';
import type { MaintenanceDecision } from './decide-maintenance';
import { repairDaysSchema } from './maintenance-policy.schema';

/**
 * Reads a stored answer to what follows from a yearly review.
 *
 * @category Schemas
 */
export const maintenanceDecisionSchema: SchemaOf<MaintenanceDecision> =
  schemaFor<MaintenanceDecision>()(
    z.strictObject({
      outcome: z.enum([
        'maintain',
        'keep-with-warning',
        'suspend',
        'lapse',
        'revoke',
        'undetermined',
        'not-assessed',
      ]),
      reason: z.enum([...verdictReasons, 'no-published-rule']),
      repairDays: optionalKey(repairDaysSchema),
      verdict: verdictSchema,
    }),
  );
