import * as z from 'zod/mini';
import { boundedList } from '../foundation/reading/bounded-list.schema';
import { optionalKey } from '../foundation/reading/optional-key.schema';
import { type SchemaOf, schemaFor } from '../foundation/reading/schema-for';
import {
  nameSchema,
  revisionSchema,
  slugSchema,
  yearSchema,
} from '../foundation/reading/text.schema';
import { boundSchema } from '../foundation/value/bound.schema';
import { localisedTextSchema } from '../foundation/value/localised-text.schema';
import { positivePercentSchema } from '../foundation/value/percent.schema';
import { plainDateSchema } from '../foundation/value/plain-date.schema';
import { provenanceSchema } from '../foundation/value/provenance.schema';
import { positiveCountSchema } from '../foundation/value/share.schema';
import type { AreaTier } from '../unit/area-tier';
import type { AreaLevel } from '../unit/unit';
import { areaLevels } from '../unit/unit.schema';
import type { Target, TargetBase, TargetRule } from './target';

/** Reads a level of areas, or a tier. */
export const targetLevelSchema: z.ZodMiniType<AreaLevel | AreaTier> = z.enum([
  ...areaLevels,
  'province-level',
  'district-level',
]);

/** Reads which units a target is about. */
export const targetBaseSchema: z.ZodMiniType<TargetBase> = z.enum([
  'all',
  'recognised-before',
  'registered',
  'assessed',
]);

const targetRuleSchema: z.ZodMiniType<TargetRule> = schemaFor<TargetRule>()(
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('share-of-units'),
      bound: boundSchema,
      percent: positivePercentSchema,
    }),
    z.strictObject({ kind: z.literal('all-units') }),
    z.strictObject({ kind: z.literal('assigned-quota'), unitCount: positiveCountSchema }),
    z.strictObject({
      kind: z.literal('at-least-per-area'),
      areaLevel: targetLevelSchema,
      unitCount: positiveCountSchema,
    }),
  ]),
);

/**
 * Reads the shape of a target; `parseTarget` also checks that its due day is in its due year.
 *
 * @category Schemas
 */
export const targetSchema: SchemaOf<Target> = schemaFor<Target>()(
  z.strictObject({
    id: slugSchema,
    revision: revisionSchema,
    name: localisedTextSchema,
    level: targetLevelSchema,
    areaNames: optionalKey(boundedList(nameSchema).check(z.minLength(1))),
    base: optionalKey(targetBaseSchema),
    rule: targetRuleSchema,
    fromYear: optionalKey(yearSchema),
    dueYear: yearSchema,
    dueOn: optionalKey(plainDateSchema),
    decidedBy: optionalKey(plainDateSchema),
    provenance: provenanceSchema,
  }),
);
