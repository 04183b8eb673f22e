import * as z from 'zod/mini';
import { boundedList } from '../foundation/reading/bounded-list.schema';
import { optionalKey } from '../foundation/reading/optional-key.schema';
import { schemaFor } from '../foundation/reading/schema-for';
import { slugSchema } from '../foundation/reading/text.schema';
import { answerSchema } from './answer.schema';
import { evidenceSchema } from './evidence.schema';
import type { GateAnswer } from './gate-answer';

const gateAnswerSchema: z.ZodMiniType<GateAnswer> = schemaFor<GateAnswer>()(
  z.strictObject({
    gateId: slugSchema,
    answer: answerSchema,
    evidence: optionalKey(boundedList(evidenceSchema)),
  }),
);

/** Reads the answers for the gates of a policy. */
export const gateAnswersSchema: z.ZodMiniType<readonly GateAnswer[]> =
  boundedList(gateAnswerSchema);
