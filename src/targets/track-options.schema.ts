import * as z from 'zod/mini';
import { boundedList } from '../foundation/reading/bounded-list.schema';
import { optionalKey } from '../foundation/reading/optional-key.schema';
import { type SchemaOf, schemaFor } from '../foundation/reading/schema-for';
import { gainPercentSchema } from '../foundation/value/percent.schema';
import { plainDateSchema } from '../foundation/value/plain-date.schema';
import { countSchema } from '../foundation/value/share.schema';
import type { TrackLadder } from './track-ladder';
import type { TrackOptions } from './track-options';
import type { TrackBaseline } from './track-status';

/** Reads a ladder of track outcomes. */
export const trackLadderSchema: z.ZodMiniType<TrackLadder> = schemaFor<TrackLadder>()(
  z.strictObject({
    onTrackPercent: gainPercentSchema,
    atRiskPercent: gainPercentSchema,
    offTrackPercent: gainPercentSchema,
  }),
);

/**
 * Reads where the path of a count begins.
 *
 * @category Schemas
 */
export const trackBaselineSchema: SchemaOf<TrackBaseline> = schemaFor<TrackBaseline>()(
  z.strictObject({ on: plainDateSchema, count: countSchema }),
);

/**
 * Reads the shape of how the path of a count runs; `parseTrackOptions` also checks that its ladder goes down.
 *
 * @category Schemas
 */
export const trackOptionsSchema: SchemaOf<TrackOptions> = schemaFor<TrackOptions>()(
  z.strictObject({
    ladder: optionalKey(trackLadderSchema),
    decisionDays: optionalKey(boundedList(plainDateSchema).check(z.minLength(1))),
  }),
);
