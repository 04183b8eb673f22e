import * as z from 'zod/mini';
import { schemaFor } from '../foundation/reading/schema-for';
import { slugSchema } from '../foundation/reading/text.schema';
import { positiveCountSchema } from '../foundation/value/share.schema';
import type { RecognitionPlans } from './select-minimal-plans';

/**
 * Reads stored ways to the title.
 *
 * @category Schemas
 */
export const recognitionPlansSchema: z.ZodMiniType<RecognitionPlans> =
  schemaFor<RecognitionPlans>()(
    z.strictObject({
      plans: z.array(z.array(slugSchema)),
      isComplete: z.boolean(),
      maxPlans: positiveCountSchema,
    }),
  );
