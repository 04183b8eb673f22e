import * as z from 'zod/mini';
import { boundedList } from '../foundation/reading/bounded-list.schema';
import { optionalKey } from '../foundation/reading/optional-key.schema';
import { type SchemaOf, schemaFor } from '../foundation/reading/schema-for';
import { slugSchema } from '../foundation/reading/text.schema';
import { amountSchema } from '../foundation/value/amount.schema';
import type { AwardedPoints, PointsEntry, ScoreCard } from './score-card';
import { weightSchema } from './scoring-scheme.schema';

const awardedSchema: z.ZodMiniType<AwardedPoints> = schemaFor<AwardedPoints>()(
  z.strictObject({ criterionId: slugSchema, points: weightSchema }),
);

const entrySchema: z.ZodMiniType<PointsEntry> = schemaFor<PointsEntry>()(
  z.strictObject({ id: slugSchema, points: weightSchema }),
);

/**
 * Reads the shape of a score card; `checkScoreCard` checks it against its scheme.
 *
 * @category Schemas
 */
export const scoreCardSchema: SchemaOf<ScoreCard> = schemaFor<ScoreCard>()(
  z.strictObject({
    awarded: boundedList(awardedSchema),
    deductions: optionalKey(boundedList(entrySchema)),
    bonuses: optionalKey(boundedList(entrySchema)),
    printedTotal: optionalKey(amountSchema),
  }),
);
