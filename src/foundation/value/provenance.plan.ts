/** @generated from provenance.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './provenance.schema';
import type { Plan } from '../reading/plan';
import type { ReadBy } from '../reading/schema-for';
import { localisedTextPlan } from './localised-text.plan';
import { textPlan } from '../reading/text.plan';

export const originPlan: Plan<ReadBy<typeof schemas.originSchema>> = {
  kind: 'choice',
  values: ['published', 'inferred', 'host'],
};

export const provenancePlan: Plan<ReadBy<typeof schemas.provenanceSchema>> = {
  kind: 'object',
  fields: {
    origin: originPlan,
    confidence: { kind: 'optional', of: { kind: 'choice', values: ['high', 'medium', 'low'] } },
    sources: { kind: 'list', of: textPlan, most: 10000 },
    note: { kind: 'optional', of: localisedTextPlan },
  },
};
