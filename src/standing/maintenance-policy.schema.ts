import * as z from 'zod/mini';
import { optionalKey } from '../foundation/reading/optional-key.schema';
import { type SchemaOf, schemaFor } from '../foundation/reading/schema-for';
import { revisionSchema, slugSchema } from '../foundation/reading/text.schema';
import { wholeNumber } from '../foundation/reading/whole-number.schema';
import { localisedTextSchema } from '../foundation/value/localised-text.schema';
import { provenanceSchema } from '../foundation/value/provenance.schema';
import { recognitionRuleSchema } from '../recognition/recognition-policy.schema';
import type { Consequence, MaintenancePolicy } from './maintenance-policy';

const MAX_MONTHS = 1_200;
const MAX_REPAIR_DAYS = 3_660;
const MAX_STEPS = 20;

/** Reads how many days there are for putting things right. */
export const repairDaysSchema: z.ZodMiniNumberFormat = wholeNumber(1, MAX_REPAIR_DAYS);

const keepSchema = z.strictObject({ kind: z.literal('keep-with-warning') });
const lapseSchema = z.strictObject({ kind: z.literal('lapse') });
const revokeSchema = z.strictObject({ kind: z.literal('revoke') });
const unpublishedSchema = z.strictObject({ kind: z.literal('no-published-rule') });

/** Reads what becomes of a title. */
export const consequenceSchema: z.ZodMiniType<Consequence> = schemaFor<Consequence>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('suspend'), repairDays: repairDaysSchema }),
    keepSchema,
    lapseSchema,
    revokeSchema,
    unpublishedSchema,
  ]),
);

const stepSchema = z.strictObject({ when: recognitionRuleSchema, consequence: consequenceSchema });

/**
 * Reads the shape of a maintenance policy; `checkMaintenancePolicy` checks it against a criteria set.
 *
 * @category Schemas
 */
export const maintenancePolicySchema: SchemaOf<MaintenancePolicy> = schemaFor<MaintenancePolicy>()(
  z.strictObject({
    id: slugSchema,
    revision: revisionSchema,
    name: localisedTextSchema,
    maintainedWhen: recognitionRuleSchema,
    steps: optionalKey(z.array(stepSchema).check(z.maxLength(MAX_STEPS))),
    onNotMaintained: consequenceSchema,
    yearlyReview: optionalKey(
      z.strictObject({
        graceMonths: wholeNumber(0, MAX_MONTHS),
        onMissed: consequenceSchema,
      }),
    ),
    term: optionalKey(
      z.strictObject({
        months: wholeNumber(1, MAX_MONTHS),
        onExpired: consequenceSchema,
      }),
    ),
    onUnrepaired: z.discriminatedUnion('kind', [
      keepSchema,
      lapseSchema,
      revokeSchema,
      unpublishedSchema,
    ]),
    successor: z.enum(['all', 'any', 'majority', 're-assess']),
    provenance: provenanceSchema,
  }),
);
