import * as z from 'zod/mini';
import { optionalKey } from '../foundation/reading/optional-key.schema';
import { type SchemaOf, schemaFor } from '../foundation/reading/schema-for';
import { revisionSchema, slugSchema } from '../foundation/reading/text.schema';
import { positivePercentSchema } from '../foundation/value/percent.schema';
import { plainDateSchema } from '../foundation/value/plain-date.schema';
import { countSchema } from '../foundation/value/share.schema';
import { countBoundsSchema } from '../roll-up/count-bounds.schema';
import { countingSchema } from '../roll-up/counting.schema';
import { shareBoundsSchema } from '../scoring/score.schema';
import { areaLevelSchema } from '../unit/unit.schema';
import type { Population } from './population';
import type { TargetProgress } from './target-progress';

const populationSchema: z.ZodMiniType<Population> = schemaFor<Population>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('on-day'), on: plainDateSchema }),
    z.strictObject({ kind: z.literal('baseline'), on: plainDateSchema }),
    z.strictObject({ kind: z.literal('cohort'), from: plainDateSchema, until: plainDateSchema }),
  ]),
);

const baseShape = {
  target: z.strictObject({ id: slugSchema, revision: revisionSchema }),
  counting: countingSchema,
  asOf: plainDateSchema,
  dueOn: plainDateSchema,
  population: populationSchema,
};

const inapplicableSchema = z.discriminatedUnion('reason', [
  z.strictObject({
    ...baseShape,
    outcome: z.literal('not-applicable'),
    reason: z.literal('no-units'),
  }),
  z.strictObject({
    ...baseShape,
    outcome: z.literal('not-applicable'),
    reason: z.literal('no-areas'),
    areaLevel: areaLevelSchema,
  }),
]);

/**
 * Reads stored progress towards a target.
 *
 * @category Schemas
 */
export const targetProgressSchema: SchemaOf<TargetProgress> = schemaFor<TargetProgress>()(
  z.discriminatedUnion('outcome', [
    z.strictObject({
      ...baseShape,
      outcome: z.enum(['reached', 'open', 'missed']),
      isClosed: z.boolean(),
      counted: z.enum(['units', 'areas']),
      populationCount: countSchema,
      dueCount: countSchema,
      duePercent: optionalKey(positivePercentSchema),
      reached: countBoundsSchema,
      reachedShare: shareBoundsSchema,
      achievement: shareBoundsSchema,
      missing: countBoundsSchema,
      excess: countBoundsSchema,
      relativeExcess: shareBoundsSchema,
    }),
    inapplicableSchema,
  ]),
);
