import * as z from 'zod/mini';
import { schemaFor } from '../foundation/schema-for';
import { positiveCountSchema } from '../foundation/share.schema';
import { slugSchema } from '../foundation/text.schema';
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
