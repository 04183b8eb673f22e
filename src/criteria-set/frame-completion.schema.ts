import * as z from 'zod';
import { localisedTextSchema } from '../foundation/localised-text.schema';
import { plainDateSchema } from '../foundation/plain-date.schema';
import { provenanceSchema } from '../foundation/provenance.schema';
import { schemaFor } from '../foundation/schema-for';
import { positiveCountSchema } from '../foundation/share.schema';
import { revisionSchema, slugSchema } from '../foundation/text.schema';
import {
  criteriaGroupSchema,
  criteriaSetIdSchema,
  criteriaSetReferenceSchema,
} from './criteria-set.schema';
import type { CriterionCompletion, FrameCompletion } from './frame-completion';
import { notApplicableRuleSchema, requirementSchema } from './requirement.schema';

const criterionCompletionSchema: z.ZodType<CriterionCompletion> = schemaFor<CriterionCompletion>()(
  z.strictObject({
    criterionId: slugSchema,
    number: positiveCountSchema.exactOptional(),
    title: localisedTextSchema.exactOptional(),
    groupId: slugSchema.exactOptional(),
    notApplicable: notApplicableRuleSchema.exactOptional(),
    requirement: requirementSchema.exactOptional(),
  }),
);

/**
 * Reads the shape of what a host knows of a frame; `completeFrame` also checks it against the frame.
 *
 * @category Schemas
 */
export const frameCompletionSchema: z.ZodType<FrameCompletion> = schemaFor<FrameCompletion>()(
  z.strictObject({
    completes: criteriaSetReferenceSchema,
    id: criteriaSetIdSchema,
    revision: revisionSchema,
    name: localisedTextSchema.exactOptional(),
    status: z.enum(['provisional', 'official']).exactOptional(),
    inForceFrom: plainDateSchema.exactOptional(),
    inForceUntil: plainDateSchema.exactOptional(),
    replaces: z.array(criteriaSetReferenceSchema).exactOptional(),
    groups: z.array(criteriaGroupSchema).exactOptional(),
    criteria: z.array(criterionCompletionSchema),
    provenance: provenanceSchema,
  }),
);
