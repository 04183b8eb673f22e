import * as z from 'zod/mini';
import { boundedList } from '../foundation/reading/bounded-list.schema';
import { optionalKey } from '../foundation/reading/optional-key.schema';
import { type SchemaOf, schemaFor } from '../foundation/reading/schema-for';
import { revisionSchema, slugSchema } from '../foundation/reading/text.schema';
import { localisedTextSchema } from '../foundation/value/localised-text.schema';
import { plainDateSchema } from '../foundation/value/plain-date.schema';
import { provenanceSchema } from '../foundation/value/provenance.schema';
import { positiveCountSchema } from '../foundation/value/share.schema';
import {
  criteriaGroupSchema,
  criteriaSetIdSchema,
  criteriaSetReferenceSchema,
} from './criteria-set.schema';
import type { CriterionCompletion, FrameCompletion } from './frame-completion';
import { notApplicableRuleSchema, requirementSchema } from './requirement.schema';

const criterionCompletionSchema: z.ZodMiniType<CriterionCompletion> =
  schemaFor<CriterionCompletion>()(
    z.strictObject({
      criterionId: slugSchema,
      number: optionalKey(positiveCountSchema),
      title: optionalKey(localisedTextSchema),
      groupId: optionalKey(slugSchema),
      notApplicable: optionalKey(notApplicableRuleSchema),
      requirement: optionalKey(requirementSchema),
    }),
  );

/**
 * Reads the shape of what a host knows of a frame; `completeFrame` also checks it against the frame.
 *
 * @category Schemas
 */
export const frameCompletionSchema: SchemaOf<FrameCompletion> = schemaFor<FrameCompletion>()(
  z.strictObject({
    completes: criteriaSetReferenceSchema,
    id: criteriaSetIdSchema,
    revision: revisionSchema,
    name: optionalKey(localisedTextSchema),
    status: optionalKey(z.enum(['provisional', 'official'])),
    inForceFrom: optionalKey(plainDateSchema),
    inForceUntil: optionalKey(plainDateSchema),
    replaces: optionalKey(boundedList(criteriaSetReferenceSchema)),
    groups: optionalKey(boundedList(criteriaGroupSchema)),
    criteria: boundedList(criterionCompletionSchema),
    provenance: provenanceSchema,
  }),
);
