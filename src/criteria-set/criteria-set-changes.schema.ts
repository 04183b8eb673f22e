import * as z from 'zod/mini';
import { type SchemaOf, schemaFor } from '../foundation/reading/schema-for';
import { slugSchema } from '../foundation/reading/text.schema';
import { criteriaSetReferenceSchema, criterionSchema } from './criteria-set.schema';
import type { CriteriaSetChanges, CriterionChange } from './criteria-set-changes';

const criterionChangeSchema: z.ZodMiniType<CriterionChange> = schemaFor<CriterionChange>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('added'), criterionId: slugSchema, after: criterionSchema }),
    z.strictObject({
      kind: z.literal('removed'),
      criterionId: slugSchema,
      before: criterionSchema,
    }),
    z.strictObject({
      kind: z.literal('changed'),
      criterionId: slugSchema,
      fields: z.array(
        z.enum([
          'number',
          'title',
          'subject',
          'groupId',
          'notApplicable',
          'requirement',
          'provenance',
        ]),
      ),
      before: criterionSchema,
      after: criterionSchema,
    }),
    z.strictObject({ kind: z.literal('same'), criterionId: slugSchema }),
  ]),
);

/**
 * Reads a stored comparison of two criteria sets.
 *
 * @category Schemas
 */
export const criteriaSetChangesSchema: SchemaOf<CriteriaSetChanges> =
  schemaFor<CriteriaSetChanges>()(
    z.strictObject({
      before: criteriaSetReferenceSchema,
      after: criteriaSetReferenceSchema,
      fields: z.array(
        z.enum([
          'name',
          'status',
          'inForceFrom',
          'inForceUntil',
          'certainForYears',
          'completes',
          'replaces',
          'groups',
          'provenance',
        ]),
      ),
      isReordered: z.boolean(),
      criteria: z.array(criterionChangeSchema),
    }),
  );
