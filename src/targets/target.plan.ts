/** @generated from target.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './target.schema';
import type { Plan } from '../foundation/reading/plan';
import type { ReadBy } from '../foundation/reading/schema-for';
import { boundPlan } from '../foundation/value/bound.plan';
import { localisedTextPlan } from '../foundation/value/localised-text.plan';
import { namePlan, revisionPlan, slugPlan, yearPlan } from '../foundation/reading/text.plan';
import { plainDatePlan } from '../foundation/value/plain-date.plan';
import { positiveCountPlan } from '../foundation/value/share.plan';
import { positivePercentPlan } from '../foundation/value/percent.plan';
import { provenancePlan } from '../foundation/value/provenance.plan';

export const targetLevelPlan: Plan<ReadBy<typeof schemas.targetLevelSchema>> = {
  kind: 'choice',
  values: [
    'country',
    'province',
    'centrally-run-city',
    'urban-district',
    'rural-district',
    'town',
    'provincial-city',
    'province-level',
    'district-level',
  ],
};

export const targetBasePlan: Plan<ReadBy<typeof schemas.targetBaseSchema>> = {
  kind: 'choice',
  values: ['all', 'recognised-before', 'registered', 'assessed'],
};

export const targetPlan: Plan<ReadBy<typeof schemas.targetSchema>> = {
  kind: 'object',
  fields: {
    id: slugPlan,
    revision: revisionPlan,
    name: localisedTextPlan,
    level: targetLevelPlan,
    areaNames: { kind: 'optional', of: { kind: 'list', of: namePlan, fewest: 1, most: 10000 } },
    base: { kind: 'optional', of: targetBasePlan },
    rule: {
      kind: 'variants',
      by: 'kind',
      variants: [
        {
          kind: 'object',
          fields: {
            kind: { kind: 'choice', values: ['share-of-units'] },
            bound: boundPlan,
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
            areaLevel: targetLevelPlan,
            unitCount: positiveCountPlan,
          },
        },
      ],
    },
    fromYear: { kind: 'optional', of: yearPlan },
    dueYear: yearPlan,
    dueOn: { kind: 'optional', of: plainDatePlan },
    decidedBy: { kind: 'optional', of: plainDatePlan },
    provenance: provenancePlan,
  },
};
