import * as z from 'zod/mini';
import { type SchemaOf, schemaFor } from '../foundation/reading/schema-for';
import { slugSchema } from '../foundation/reading/text.schema';
import type { DecisiveUnknowns } from './decisive-unknowns';
import { gateNameSchema } from './gate-finding.schema';

/**
 * Reads what is stored of unknowns that can still change a verdict.
 *
 * @category Schemas
 */
export const decisiveUnknownsSchema: SchemaOf<DecisiveUnknowns> = schemaFor<DecisiveUnknowns>()(
  z.strictObject({ gates: z.array(gateNameSchema), criterionIds: z.array(slugSchema) }),
);
