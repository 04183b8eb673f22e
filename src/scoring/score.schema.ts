import * as z from 'zod/mini';
import { assessmentBasisSchema } from '../assessment/submitted-assessment.schema';
import { criteriaSetReferenceSchema } from '../criteria-set/criteria-set.schema';
import { type SchemaOf, schemaFor } from '../foundation/reading/schema-for';
import { revisionSchema, slugSchema, yearSchema } from '../foundation/reading/text.schema';
import { amountSchema } from '../foundation/value/amount.schema';
import { plainDateSchema } from '../foundation/value/plain-date.schema';
import { originSchema } from '../foundation/value/provenance.schema';
import type { Share } from '../foundation/value/share';
import { countSchema, positiveCountSchema } from '../foundation/value/share.schema';
import { unitIdSchema } from '../unit/unit.schema';
import type {
  EarnedRanks,
  PointsBounds,
  RankBounds,
  Score,
  ShareBounds,
  WithheldRank,
} from './score';
import { rankConditionSchema } from './scoring-scheme.schema';

const shareSchema: z.ZodMiniType<Share> = schemaFor<Share>()(
  z.strictObject({ part: countSchema, whole: positiveCountSchema }),
);

/** Reads the bounds of a share. */
export const shareBoundsSchema: z.ZodMiniType<ShareBounds> = schemaFor<ShareBounds>()(
  z.strictObject({ least: shareSchema, most: shareSchema }),
);

const pointsBoundsSchema: z.ZodMiniType<PointsBounds> = schemaFor<PointsBounds>()(
  z.strictObject({ least: amountSchema, most: amountSchema }),
);

const rankBoundsSchema: z.ZodMiniType<RankBounds> = schemaFor<RankBounds>()(
  z.strictObject({ least: z.nullable(slugSchema), most: z.nullable(slugSchema) }),
);

const scoreShape = {
  unitId: unitIdSchema,
  assessmentYear: yearSchema,
  basis: assessmentBasisSchema,
  asOf: plainDateSchema,
  criteriaSet: criteriaSetReferenceSchema,
  scheme: z.strictObject({ id: slugSchema, revision: revisionSchema, origin: originSchema }),
};

const earnedSchema: z.ZodMiniType<EarnedRanks> = schemaFor<EarnedRanks>()(
  z.strictObject({ least: z.array(slugSchema), most: z.array(slugSchema) }),
);

const withheldSchema: z.ZodMiniType<WithheldRank> = schemaFor<WithheldRank>()(
  z.strictObject({
    rankId: slugSchema,
    failed: z.array(rankConditionSchema).check(z.minLength(1)),
  }),
);

const scoredShape = {
  ...scoreShape,
  rank: rankBoundsSchema,
  earnedRanks: earnedSchema,
  withheldRanks: z.array(withheldSchema),
  mayNotApply: z.boolean(),
};

/**
 * Reads a stored score.
 *
 * @category Schemas
 */
export const scoreSchema: SchemaOf<Score> = schemaFor<Score>()(
  z.discriminatedUnion('kind', [
    z.strictObject({
      ...scoredShape,
      kind: z.literal('points'),
      points: pointsBoundsSchema,
      maximumPoints: pointsBoundsSchema,
    }),
    z.strictObject({
      ...scoredShape,
      kind: z.literal('awarded'),
      points: pointsBoundsSchema,
      maximumPoints: amountSchema,
      bonusPoints: amountSchema,
      deductedPoints: amountSchema,
    }),
    z.strictObject({
      ...scoredShape,
      kind: z.enum(['weighted', 'proportion']),
      share: shareBoundsSchema,
    }),
    z.strictObject({
      ...scoreShape,
      kind: z.literal('none'),
      reason: z.enum(['no-applicable-criteria', 'scheme-does-not-fit', 'score-card-does-not-fit']),
    }),
  ]),
);
