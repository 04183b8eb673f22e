import * as z from 'zod/mini';
import {
  findingReasonSchema,
  measurementSchema,
  partFindingsSchema,
  statusSchema,
} from '../evaluation/finding.schema';
import { optionalKey } from '../foundation/reading/optional-key.schema';
import { schemaFor } from '../foundation/reading/schema-for';
import { slugSchema } from '../foundation/reading/text.schema';
import { localisedTextSchema } from '../foundation/value/localised-text.schema';
import type { GateFinding, GateName } from './gate-finding';

const nameShape = { gateId: slugSchema, title: optionalKey(localisedTextSchema) };

/** Reads which gate. */
export const gateNameSchema: z.ZodMiniType<GateName> = schemaFor<GateName>()(
  z.strictObject(nameShape),
);

/** Reads which gates; at least one. */
export const gateNamesSchema: z.ZodMiniType<readonly GateName[]> = z
  .array(gateNameSchema)
  .check(z.minLength(1));

/** Reads how a gate stands. */
export const gateFindingSchema: z.ZodMiniType<GateFinding> = schemaFor<GateFinding>()(
  z.strictObject({
    ...nameShape,
    status: statusSchema,
    reason: findingReasonSchema,
    mayNotApply: optionalKey(z.boolean()),
    measurement: optionalKey(measurementSchema),
    parts: optionalKey(partFindingsSchema),
  }),
);
