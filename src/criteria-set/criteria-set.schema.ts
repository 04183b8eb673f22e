import * as z from 'zod';
import { localisedTextSchema } from '../foundation/localised-text.schema';
import { plainDateSchema } from '../foundation/plain-date.schema';
import { provenanceSchema } from '../foundation/provenance.schema';
import { schemaFor } from '../foundation/schema-for';
import { positiveCountSchema } from '../foundation/share.schema';
import { revisionSchema, slugSchema, yearSchema } from '../foundation/text.schema';
import type {
  CriteriaGroup,
  CriteriaSet,
  CriteriaSetId,
  CriteriaSetReference,
  Criterion,
} from './criteria-set';
import { notApplicableRuleSchema, requirementSchema } from './requirement.schema';

const MAX_CRITERIA = 10_000;

/** Reads the id of a criteria set. */
export const criteriaSetIdSchema: z.ZodType<CriteriaSetId> =
  slugSchema as unknown as z.ZodType<CriteriaSetId>;

/** Reads the name of one edition of a criteria set. */
export const criteriaSetReferenceSchema: z.ZodType<CriteriaSetReference> =
  schemaFor<CriteriaSetReference>()(
    z.strictObject({ id: criteriaSetIdSchema, revision: revisionSchema }),
  );

/** Reads whether a set was issued for a trial or for good. */
export const criteriaSetStatusSchema: z.ZodType<CriteriaSet['status']> = z.enum([
  'provisional',
  'official',
  'unstated',
]);

/** Reads a group of criteria. */
export const criteriaGroupSchema: z.ZodType<CriteriaGroup> = schemaFor<CriteriaGroup>()(
  z.strictObject({ id: slugSchema, title: localisedTextSchema.exactOptional() }),
);

/** Reads a criterion. */
export const criterionSchema: z.ZodType<Criterion> = schemaFor<Criterion>()(
  z.strictObject({
    id: slugSchema,
    number: positiveCountSchema.exactOptional(),
    title: localisedTextSchema.exactOptional(),
    subject: localisedTextSchema.exactOptional(),
    groupId: slugSchema.exactOptional(),
    notApplicable: notApplicableRuleSchema,
    requirement: requirementSchema,
    provenance: provenanceSchema.exactOptional(),
  }),
);

/**
 * Reads the shape of a criteria set; `parseCriteriaSet` also checks that its parts agree with each other.
 *
 * @category Schemas
 */
export const criteriaSetSchema: z.ZodType<CriteriaSet> = schemaFor<CriteriaSet>()(
  z.strictObject({
    id: criteriaSetIdSchema,
    revision: revisionSchema,
    name: localisedTextSchema,
    status: criteriaSetStatusSchema,
    inForceFrom: plainDateSchema.exactOptional(),
    inForceUntil: plainDateSchema.exactOptional(),
    certainForYears: z.array(yearSchema).exactOptional(),
    completes: criteriaSetReferenceSchema.exactOptional(),
    replaces: z.array(criteriaSetReferenceSchema).exactOptional(),
    groups: z.array(criteriaGroupSchema),
    criteria: z.array(criterionSchema).min(1).max(MAX_CRITERIA),
    provenance: provenanceSchema,
  }),
);
