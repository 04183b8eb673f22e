import * as z from 'zod/mini';
import type { TextFormat } from '../foundation/issue/kinds/input';
import { optionalKey } from '../foundation/reading/optional-key.schema';
import { type SchemaOf, schemaFor } from '../foundation/reading/schema-for';
import { revisionSchema, slugSchema } from '../foundation/reading/text.schema';
import { wholeNumber } from '../foundation/reading/whole-number.schema';
import { inForceSchema } from '../foundation/value/in-force.schema';
import { localisedTextSchema } from '../foundation/value/localised-text.schema';
import { provenanceSchema } from '../foundation/value/provenance.schema';
import { gatesSchema, recognitionRuleSchema } from '../recognition/recognition-policy.schema';
import { unitLevelSchema } from '../unit/unit.schema';
import type {
  Consequence,
  MaintenancePolicy,
  MaintenancePolicyInForce,
} from './maintenance-policy';
import { MAX_MONTHS, MAX_REPAIR_DAYS, MONTH_DAY } from './policy-limits';

const MAX_STEPS = 20;

/** Reads how many days there are for putting things right. */
export const repairDaysSchema: z.ZodMiniNumberFormat = wholeNumber(1, MAX_REPAIR_DAYS);

const monthsSchema = wholeNumber(1, MAX_MONTHS);

const monthDaySchema = z.string().check(z.regex(MONTH_DAY, 'month-day' satisfies TextFormat));

const keepSchema = z.strictObject({ kind: z.literal('keep-with-warning') });
const lapseSchema = z.strictObject({ kind: z.literal('lapse') });
const revokeSchema = z.strictObject({ kind: z.literal('revoke') });
const unpublishedSchema = z.strictObject({ kind: z.literal('no-published-rule') });

/** Reads what becomes of a title. */
export const consequenceSchema: z.ZodMiniType<Consequence> = schemaFor<Consequence>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('suspend'), repairDays: optionalKey(repairDaysSchema) }),
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
    assessable: optionalKey(gatesSchema),
    steps: optionalKey(z.array(stepSchema).check(z.maxLength(MAX_STEPS))),
    onNotMaintained: consequenceSchema,
    yearlyReview: optionalKey(
      z.strictObject({
        yearEnds: optionalKey(monthDaySchema),
        decisionMonths: wholeNumber(0, MAX_MONTHS),
        onMissed: consequenceSchema,
      }),
    ),
    term: optionalKey(
      z.strictObject({
        months: monthsSchema,
        renewedMonths: optionalKey(monthsSchema),
        renewsFrom: optionalKey(z.enum(['decision', 'old-end'])),
        onExpired: consequenceSchema,
      }),
    ),
    onUnrepaired: z.discriminatedUnion('kind', [lapseSchema, revokeSchema, unpublishedSchema]),
    successor: z.enum(['all', 'any', 'majority', 're-assess']),
    registrationLead: optionalKey(
      z.strictObject({
        firstMonths: optionalKey(monthsSchema),
        renewedMonths: optionalKey(monthsSchema),
      }),
    ),
    titleLevels: optionalKey(z.array(unitLevelSchema).check(z.minLength(1))),
    provenance: provenanceSchema,
  }),
);

/**
 * Reads the shape of a list of maintenance policies and the days from which they are in force.
 *
 * @category Schemas
 */
export const maintenancePoliciesSchema: SchemaOf<readonly MaintenancePolicyInForce[]> = schemaFor<
  readonly MaintenancePolicyInForce[]
>()(inForceSchema(maintenancePolicySchema));
