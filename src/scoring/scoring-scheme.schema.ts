import * as z from 'zod/mini';
import { optionalKey } from '../foundation/reading/optional-key.schema';
import { type SchemaOf, schemaFor } from '../foundation/reading/schema-for';
import { revisionSchema, slugSchema } from '../foundation/reading/text.schema';
import { amountSchema } from '../foundation/value/amount.schema';
import { localisedTextSchema } from '../foundation/value/localised-text.schema';
import { percentSchema, positivePercentSchema } from '../foundation/value/percent.schema';
import { provenanceSchema } from '../foundation/value/provenance.schema';
import { recognitionRuleSchema } from '../recognition/recognition-policy.schema';
import type {
  CriterionPoints,
  CriterionWeight,
  CutOff,
  RankCondition,
  ScoringMethod,
  ScoringRank,
  ScoringScheme,
} from './scoring-scheme';

const MAX_CRITERIA = 10_000;
const MAX_RANKS = 200;
/** In thousandths, so many criteria of so much each still compare exactly as the two counts of a share. */
const MAX_WEIGHT = 10_000;
const MAX_SCORE = MAX_CRITERIA * MAX_WEIGHT;

/** Reads points of a criterion, a deduction or a bonus. */
export const weightSchema: z.ZodMiniType<number> = amountSchema.check(z.maximum(MAX_WEIGHT));

const criterionPointsSchema: z.ZodMiniType<CriterionPoints> = schemaFor<CriterionPoints>()(
  z.strictObject({ criterionId: slugSchema, points: weightSchema }),
);

const criterionWeightSchema: z.ZodMiniType<CriterionWeight> = schemaFor<CriterionWeight>()(
  z.strictObject({ criterionId: slugSchema, weight: weightSchema }),
);

const methodSchema: z.ZodMiniType<ScoringMethod> = schemaFor<ScoringMethod>()(
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('points'),
      points: z.array(criterionPointsSchema).check(z.minLength(1), z.maxLength(MAX_CRITERIA)),
    }),
    z.strictObject({
      kind: z.literal('awarded'),
      points: z.array(criterionPointsSchema).check(z.minLength(1), z.maxLength(MAX_CRITERIA)),
      bonusCap: optionalKey(weightSchema),
    }),
    z.strictObject({
      kind: z.literal('weighted'),
      weights: z.array(criterionWeightSchema).check(z.minLength(1), z.maxLength(MAX_CRITERIA)),
    }),
    z.strictObject({ kind: z.literal('proportion') }),
  ]),
);

const boundSchema = optionalKey(z.enum(['at-least', 'more-than']));

const cutOffSchema: z.ZodMiniType<CutOff> = schemaFor<CutOff>()(
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('points'),
      bound: boundSchema,
      points: amountSchema.check(z.maximum(MAX_SCORE)),
    }),
    z.strictObject({
      kind: z.literal('share'),
      bound: boundSchema,
      percent: percentSchema,
    }),
  ]),
);

/** Reads what a rank asks beside its cut-off. */
export const rankConditionSchema: z.ZodMiniType<RankCondition> = schemaFor<RankCondition>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('rule'), rule: recognitionRuleSchema }),
    z.strictObject({
      kind: z.literal('points-share'),
      criterionIds: z.array(slugSchema).check(z.minLength(1), z.maxLength(MAX_CRITERIA)),
      percent: positivePercentSchema,
    }),
  ]),
);

const rankSchema: z.ZodMiniType<ScoringRank> = schemaFor<ScoringRank>()(
  z.strictObject({
    id: slugSchema,
    title: optionalKey(localisedTextSchema),
    cutOff: cutOffSchema,
    conditions: optionalKey(
      z.array(rankConditionSchema).check(z.minLength(1), z.maxLength(MAX_RANKS)),
    ),
  }),
);

/**
 * Reads the shape of a scoring scheme; `parseScoringScheme` also checks that its parts agree with each other.
 *
 * @category Schemas
 */
export const scoringSchemeSchema: SchemaOf<ScoringScheme> = schemaFor<ScoringScheme>()(
  z.strictObject({
    id: slugSchema,
    revision: revisionSchema,
    name: localisedTextSchema,
    method: methodSchema,
    ranks: z.array(rankSchema).check(z.maxLength(MAX_RANKS)),
    provenance: provenanceSchema,
  }),
);
