/** @generated from target.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './target.schema';
import type { Plan } from '../foundation/reading/plan';
import type { ReadBy } from '../foundation/reading/schema-for';
import { areaLevelPlan } from '../unit/unit.plan';
import { localisedTextPlan } from '../foundation/value/localised-text.plan';
import { plainDatePlan } from '../foundation/value/plain-date.plan';
import { positiveCountPlan } from '../foundation/value/share.plan';
import { positivePercentPlan } from '../foundation/value/percent.plan';
import { provenancePlan } from '../foundation/value/provenance.plan';
import { revisionPlan, slugPlan, textPlan, yearPlan } from '../foundation/reading/text.plan';

export const targetPlan: Plan<ReadBy<typeof schemas.targetSchema>> = {
  kind: 'object',
  fields: {
    id: slugPlan,
    revision: revisionPlan,
    name: localisedTextPlan,
    level: areaLevelPlan,
    areaNames: { kind: 'optional', of: { kind: 'list', of: textPlan, fewest: 1, most: 10000 } },
    rule: {
      kind: 'variants',
      by: 'kind',
      variants: [
        {
          kind: 'object',
          fields: {
            kind: { kind: 'choice', values: ['share-of-units'] },
            percent: positivePercentPlan,
          },
        },
        { kind: 'object', fields: { kind: { kind: 'choice', values: ['all-units'] } } },
        {
          kind: 'object',
          fields: {
            kind: { kind: 'choice', values: ['assigned-quota'] },
            unitCount: positiveCountPlan,
          },
        },
        {
          kind: 'object',
          fields: {
            kind: { kind: 'choice', values: ['at-least-per-area'] },
            areaLevel: areaLevelPlan,
            unitCount: positiveCountPlan,
          },
        },
      ],
    },
    dueYear: yearPlan,
    dueOn: { kind: 'optional', of: plainDatePlan },
    provenance: provenancePlan,
  },
};
