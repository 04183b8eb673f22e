/** @generated from localised-text.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './localised-text.schema';
import type { Plan } from '../reading/plan';
import type { ReadBy } from '../reading/schema-for';
import { textPlan } from '../reading/text.plan';

export const localisedTextPlan: Plan<ReadBy<typeof schemas.localisedTextSchema>> = {
  kind: 'object',
  fields: { vi: textPlan, en: { kind: 'optional', of: textPlan } },
};
