import * as z from 'zod/mini';
import { boundedList } from '../foundation/reading/bounded-list.schema';
import { type SchemaOf, schemaFor } from '../foundation/reading/schema-for';
import { revisionSchema, slugSchema } from '../foundation/reading/text.schema';
import { localisedTextSchema } from '../foundation/value/localised-text.schema';
import { provenanceSchema } from '../foundation/value/provenance.schema';
import type { Roadmap } from './roadmap';
import { targetLevelSchema, targetSchema } from './target.schema';

/**
 * Reads the shape of a roadmap; `parseRoadmap` also checks that its steps belong together.
 *
 * @category Schemas
 */
export const roadmapSchema: SchemaOf<Roadmap> = schemaFor<Roadmap>()(
  z.strictObject({
    id: slugSchema,
    revision: revisionSchema,
    name: localisedTextSchema,
    level: targetLevelSchema,
    steps: boundedList(targetSchema).check(z.minLength(1)),
    provenance: provenanceSchema,
  }),
);
