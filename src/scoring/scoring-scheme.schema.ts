import * as z from 'zod';
import { amountSchema } from '../foundation/amount.schema';
import { localisedTextSchema } from '../foundation/localised-text.schema';
import { provenanceSchema } from '../foundation/provenance.schema';
import { schemaFor } from '../foundation/schema-for';
import { revisionSchema, slugSchema } from '../foundation/text.schema';
import type {
  CriterionPoints,
  CriterionWeight,
  CutOff,
  ScoringMethod,
  ScoringRank,
  ScoringScheme,
} from './scoring-scheme';

const MAX_CRITERIA = 10_000;
const MAX_RANKS = 200;
/** In thousandths, so many criteria of so much each still compare exactly as the two counts of a share. */
const MAX_WEIGHT = 10_000;
const MAX_SCORE = MAX_CRITERIA * MAX_WEIGHT;

const weightSchema = amountSchema.max(MAX_WEIGHT);

const criterionPointsSchema: z.ZodType<CriterionPoints> = schemaFor<CriterionPoints>()(
  z.strictObject({ criterionId: slugSchema, points: weightSchema }),
);

const criterionWeightSchema: z.ZodType<CriterionWeight> = schemaFor<CriterionWeight>()(
  z.strictObject({ criterionId: slugSchema, weight: weightSchema }),
);

const methodSchema: z.ZodType<ScoringMethod> = schemaFor<ScoringMethod>()(
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('points'),
      points: z.array(criterionPointsSchema).min(1).max(MAX_CRITERIA),
    }),
    z.strictObject({
      kind: z.literal('weighted'),
      weights: z.array(criterionWeightSchema).min(1).max(MAX_CRITERIA),
    }),
    z.strictObject({ kind: z.literal('proportion') }),
  ]),
);

const cutOffSchema: z.ZodType<CutOff> = schemaFor<CutOff>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('points'), points: amountSchema.max(MAX_SCORE) }),
    z.strictObject({ kind: z.literal('share'), basisPoints: z.int().min(0).max(100_00) }),
  ]),
);

const rankSchema: z.ZodType<ScoringRank> = schemaFor<ScoringRank>()(
  z.strictObject({
    id: slugSchema,
    title: localisedTextSchema.exactOptional(),
    cutOff: cutOffSchema,
  }),
);

/**
 * Reads the shape of a scoring scheme; `parseScoringScheme` also checks that its parts agree with each other.
 *
 * @category Schemas
 */
export const scoringSchemeSchema: z.ZodType<ScoringScheme> = schemaFor<ScoringScheme>()(
  z.strictObject({
    id: slugSchema,
    revision: revisionSchema,
    name: localisedTextSchema,
    method: methodSchema,
    ranks: z.array(rankSchema).max(MAX_RANKS),
    provenance: provenanceSchema,
  }),
);
