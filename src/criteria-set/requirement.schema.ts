import * as z from 'zod';
import { amountSchema } from '../foundation/amount.schema';
import { localisedTextSchema } from '../foundation/localised-text.schema';
import { type MeasureUnit, measureUnits } from '../foundation/measure-unit';
import { schemaFor } from '../foundation/schema-for';
import { basisPointsSchema } from '../foundation/share.schema';
import { slugSchema } from '../foundation/text.schema';
import type { NotApplicableRule, Requirement, RequirementPart } from './requirement';

const MAX_PARTS = 200;

/** Reads the unit of a measured amount. */
export const measureUnitSchema: z.ZodType<MeasureUnit> = z.enum(measureUnits);

/** Reads how "not applicable" is governed. */
export const notApplicableRuleSchema: z.ZodType<NotApplicableRule> = z.enum([
  'never',
  'with-reason',
  'free',
]);

const partSchema: z.ZodType<RequirementPart> = schemaFor<RequirementPart>()(
  z.strictObject({
    id: slugSchema,
    title: localisedTextSchema.exactOptional(),
    notApplicable: notApplicableRuleSchema,
    requirement: z.lazy(() => requirementSchema),
  }),
);

/** Reads what a criterion asks. */
export const requirementSchema: z.ZodType<Requirement> = schemaFor<Requirement>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('attested') }),
    z.strictObject({
      kind: z.literal('quantity'),
      bound: z.enum(['at-least', 'at-most', 'more-than', 'less-than']),
      amount: amountSchema,
      unit: measureUnitSchema,
    }),
    z.strictObject({
      kind: z.literal('share'),
      bound: z.enum(['at-least', 'at-most']),
      basisPoints: basisPointsSchema,
    }),
    z.strictObject({
      kind: z.literal('all-of'),
      parts: z.array(partSchema).min(1).max(MAX_PARTS),
    }),
  ]),
);
