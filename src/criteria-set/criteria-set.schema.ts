import * as z from 'zod/mini';
import { boundedList } from '../foundation/reading/bounded-list.schema';
import { optionalKey } from '../foundation/reading/optional-key.schema';
import { type SchemaOf, schemaFor } from '../foundation/reading/schema-for';
import { revisionSchema, slugSchema, yearSchema } from '../foundation/reading/text.schema';
import { localisedTextSchema } from '../foundation/value/localised-text.schema';
import { plainDateSchema } from '../foundation/value/plain-date.schema';
import { provenanceSchema } from '../foundation/value/provenance.schema';
import { positiveCountSchema } from '../foundation/value/share.schema';
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
export const criteriaSetIdSchema: z.ZodMiniType<CriteriaSetId> =
  slugSchema as unknown as z.ZodMiniType<CriteriaSetId>;

/** Reads the name of one edition of a criteria set. */
export const criteriaSetReferenceSchema: z.ZodMiniType<CriteriaSetReference> =
  schemaFor<CriteriaSetReference>()(
    z.strictObject({ id: criteriaSetIdSchema, revision: revisionSchema }),
  );

/** Reads whether a set was issued for a trial or for good. */
export const criteriaSetStatusSchema: z.ZodMiniType<CriteriaSet['status']> = z.enum([
  'provisional',
  'official',
  'unstated',
]);

/** Reads a group of criteria. */
export const criteriaGroupSchema: z.ZodMiniType<CriteriaGroup> = schemaFor<CriteriaGroup>()(
  z.strictObject({ id: slugSchema, title: optionalKey(localisedTextSchema) }),
);

/** Reads a criterion. */
export const criterionSchema: z.ZodMiniType<Criterion> = schemaFor<Criterion>()(
  z.strictObject({
    id: slugSchema,
    number: optionalKey(positiveCountSchema),
    title: optionalKey(localisedTextSchema),
    subject: optionalKey(localisedTextSchema),
    groupId: optionalKey(slugSchema),
    notApplicable: notApplicableRuleSchema,
    requirement: requirementSchema,
    provenance: optionalKey(provenanceSchema),
  }),
);

/**
 * Reads the shape of a criteria set; `parseCriteriaSet` also checks that its parts agree with each other.
 *
 * @category Schemas
 */
export const criteriaSetSchema: SchemaOf<CriteriaSet> = schemaFor<CriteriaSet>()(
  z.strictObject({
    id: criteriaSetIdSchema,
    revision: revisionSchema,
    name: localisedTextSchema,
    status: criteriaSetStatusSchema,
    inForceFrom: optionalKey(plainDateSchema),
    inForceUntil: optionalKey(plainDateSchema),
    certainForYears: optionalKey(boundedList(yearSchema)),
    completes: optionalKey(criteriaSetReferenceSchema),
    replaces: optionalKey(boundedList(criteriaSetReferenceSchema)),
    groups: boundedList(criteriaGroupSchema),
    criteria: z.array(criterionSchema).check(z.minLength(1), z.maxLength(MAX_CRITERIA)),
    provenance: provenanceSchema,
  }),
);
