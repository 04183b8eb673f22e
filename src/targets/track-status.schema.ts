import * as z from 'zod/mini';
import { optionalKey } from '../foundation/reading/optional-key.schema';
import { type SchemaOf, schemaFor } from '../foundation/reading/schema-for';
import { plainDateSchema } from '../foundation/value/plain-date.schema';
import { countSchema } from '../foundation/value/share.schema';
import { countBoundsSchema } from '../roll-up/count-bounds.schema';
import { trackBaselineSchema, trackLadderSchema } from './track-options.schema';
import type { TrackStatus } from './track-status';

const outcomes = ['achieved', 'on-track', 'at-risk', 'off-track', 'moving-away'] as const;

/**
 * Reads a stored answer to whether a count keeps to its path.
 *
 * @category Schemas
 */
export const trackStatusSchema: SchemaOf<TrackStatus> = schemaFor<TrackStatus>()(
  z.strictObject({
    reached: countBoundsSchema,
    dueCount: countSchema,
    dueOn: plainDateSchema,
    asOf: plainDateSchema,
    decidedBy: optionalKey(plainDateSchema),
    outcome: z.enum([...outcomes, 'undetermined']),
    least: z.enum(outcomes),
    most: z.enum(outcomes),
    baseline: trackBaselineSchema,
    path: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('straight') }),
      z.strictObject({
        kind: z.literal('stepped'),
        lastDecisionOn: optionalKey(plainDateSchema),
        nextDecisionOn: optionalKey(plainDateSchema),
      }),
    ]),
    expectedCount: countSchema,
    ladder: trackLadderSchema,
  }),
);
