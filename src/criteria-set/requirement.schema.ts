import * as z from 'zod/mini';
import { optionalKey } from '../foundation/reading/optional-key.schema';
import { schemaFor, type VariantSchema } from '../foundation/reading/schema-for';
import { slugSchema } from '../foundation/reading/text.schema';
import { amountSchema } from '../foundation/value/amount.schema';
import { boundSchema } from '../foundation/value/bound.schema';
import { localisedTextSchema } from '../foundation/value/localised-text.schema';
import { changePercentSchema, percentSchema } from '../foundation/value/percent.schema';
import { positiveCountSchema } from '../foundation/value/share.schema';
import { type UnitOfMeasure, unitsOfMeasure } from '../foundation/value/unit-of-measure';
import type {
  ChangeRequirement,
  Movement,
  NoneOccurredRequirement,
  NotApplicableRule,
  QuantityRequirement,
  Rank,
  Requirement,
  RequirementPart,
  ShareRequirement,
  TitleHeldRequirement,
} from './requirement';

const MAX_PARTS = 200;

/** Reads the unit of a measured amount. */
export const unitOfMeasureSchema: z.ZodMiniType<UnitOfMeasure> = z.enum(unitsOfMeasure);

/** Reads how "not applicable" is governed. */
export const notApplicableRuleSchema: z.ZodMiniType<NotApplicableRule> = z.enum([
  'never',
  'with-reason',
  'free',
]);

const measuredSchema = optionalKey(localisedTextSchema);

const partSchema: z.ZodMiniType<RequirementPart> = schemaFor<RequirementPart>()(
  z.strictObject({
    id: slugSchema,
    title: optionalKey(localisedTextSchema),
    notApplicable: notApplicableRuleSchema,
    requirement: z.lazy(() => requirementSchema),
  }),
);

const partsSchema = z.array(partSchema).check(z.minLength(1), z.maxLength(MAX_PARTS));

const rankSchema: z.ZodMiniType<Rank> = schemaFor<Rank>()(
  z.strictObject({ id: slugSchema, title: optionalKey(localisedTextSchema) }),
);

const movementSchema: z.ZodMiniType<Movement> = schemaFor<Movement>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.enum(['fell', 'rose']), whenBothZero: z.enum(['met', 'not-met']) }),
    z.strictObject({ kind: z.enum(['did-not-rise', 'did-not-fall']) }),
    z.strictObject({
      kind: z.enum(['fell-by', 'rose-by']),
      bound: boundSchema,
      percent: changePercentSchema,
    }),
  ]),
);

/** Reads a bound for a measured amount. */
export const quantityRequirementSchema: VariantSchema<QuantityRequirement> =
  schemaFor<QuantityRequirement>()(
    z.strictObject({
      kind: z.literal('quantity'),
      measured: measuredSchema,
      bound: boundSchema,
      amount: amountSchema,
      unit: unitOfMeasureSchema,
    }),
  );

/** Reads a bound for a share. */
export const shareRequirementSchema: VariantSchema<ShareRequirement> =
  schemaFor<ShareRequirement>()(
    z.strictObject({
      kind: z.literal('share'),
      measured: measuredSchema,
      counted: localisedTextSchema,
      bound: boundSchema,
      percent: percentSchema,
    }),
  );

/** Reads the requirement that nothing has occurred. */
export const noneOccurredRequirementSchema: VariantSchema<NoneOccurredRequirement> =
  schemaFor<NoneOccurredRequirement>()(
    z.strictObject({
      kind: z.literal('none-occurred'),
      measured: measuredSchema,
      event: slugSchema,
    }),
  );

/** Reads a movement from one period to the next. */
export const changeRequirementSchema: VariantSchema<ChangeRequirement> =
  schemaFor<ChangeRequirement>()(
    z.strictObject({
      kind: z.literal('change'),
      measured: measuredSchema,
      movement: movementSchema,
      unit: unitOfMeasureSchema,
    }),
  );

/** Reads a rank that must be held in another scheme. */
export const titleHeldRequirementSchema: VariantSchema<TitleHeldRequirement> =
  schemaFor<TitleHeldRequirement>()(
    z.strictObject({
      kind: z.literal('title-held'),
      ladder: z.array(rankSchema).check(z.minLength(1), z.maxLength(MAX_PARTS)),
      atLeast: slugSchema,
    }),
  );

/** Reads what a criterion asks. */
export const requirementSchema: z.ZodMiniType<Requirement> = schemaFor<Requirement>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('attested') }),
    quantityRequirementSchema,
    shareRequirementSchema,
    noneOccurredRequirementSchema,
    changeRequirementSchema,
    titleHeldRequirementSchema,
    z.strictObject({ kind: z.literal('all-of'), parts: partsSchema }),
    z.strictObject({ kind: z.literal('any-of'), parts: partsSchema }),
    z.strictObject({
      kind: z.literal('at-least'),
      partCount: positiveCountSchema,
      whenFewerApply: z.enum(['lower', 'unknown']),
      parts: partsSchema,
    }),
  ]),
);
