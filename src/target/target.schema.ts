import * as z from 'zod/mini';
import { localisedTextSchema } from '../foundation/localised-text.schema';
import { plainDateSchema } from '../foundation/plain-date.schema';
import { provenanceSchema } from '../foundation/provenance.schema';
import { schemaFor } from '../foundation/schema-for';
import { basisPointsSchema, positiveCountSchema } from '../foundation/share.schema';
import { revisionSchema, slugSchema, yearSchema } from '../foundation/text.schema';
import { areaLevelSchema } from '../unit/unit.schema';
import type { Target, TargetRule } from './target';

const targetRuleSchema: z.ZodMiniType<TargetRule> = schemaFor<TargetRule>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('share-of-wards'), basisPoints: basisPointsSchema }),
    z.strictObject({ kind: z.literal('all-wards') }),
    z.strictObject({ kind: z.literal('assigned-quota'), wardCount: positiveCountSchema }),
    z.strictObject({
      kind: z.literal('at-least-per-area'),
      areaLevel: areaLevelSchema,
      wardCount: positiveCountSchema,
    }),
  ]),
);

/**
 * Reads the shape of a target; `parseTarget` also checks that its due day is in its due year.
 *
 * @category Schemas
 */
export const targetSchema: z.ZodMiniType<Target> = schemaFor<Target>()(
  z.strictObject({
    id: slugSchema,
    revision: revisionSchema,
    name: localisedTextSchema,
    level: areaLevelSchema,
    rule: targetRuleSchema,
    dueYear: yearSchema,
    dueOn: z.exactOptional(plainDateSchema),
    provenance: provenanceSchema,
  }),
);
