import * as z from 'zod/mini';
import { optionalKey } from '../foundation/reading/optional-key.schema';
import { type SchemaOf, schemaFor } from '../foundation/reading/schema-for';
import { slugSchema } from '../foundation/reading/text.schema';
import { countSchema, positiveCountSchema } from '../foundation/value/share.schema';
import { gateNamesSchema } from './gate-finding.schema';
import type { RecognitionPlan, RecognitionPlans } from './recognition-plans';

const planSchema: z.ZodMiniType<RecognitionPlan> = schemaFor<RecognitionPlan>()(
  z.strictObject({
    criterionIds: z.array(slugSchema),
    unnamedCount: countSchema,
    onlyIf: optionalKey(gateNamesSchema),
  }),
);

/**
 * Reads stored ways to the title.
 *
 * @category Schemas
 */
export const recognitionPlansSchema: SchemaOf<RecognitionPlans> = schemaFor<RecognitionPlans>()(
  z.strictObject({
    plans: z.array(planSchema),
    stoppedBy: optionalKey(z.enum(['max-plans', 'search-limit'])),
    blockedBy: optionalKey(gateNamesSchema),
    maxPlans: positiveCountSchema,
  }),
);
