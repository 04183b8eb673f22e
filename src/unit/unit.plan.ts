/** @generated from unit.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './unit.schema';
import type { Plan } from '../foundation/reading/plan';
import type { ReadBy } from '../foundation/reading/schema-for';
import { hostIdPlan, namePlan, textPlan } from '../foundation/reading/text.plan';
import { plainDatePlan } from '../foundation/value/plain-date.plan';

export const unitIdPlan: Plan<ReadBy<typeof schemas.unitIdSchema>> = hostIdPlan as never;

export const areaLevelPlan: Plan<ReadBy<typeof schemas.areaLevelSchema>> = {
  kind: 'choice',
  values: [
    'country',
    'province',
    'centrally-run-city',
    'urban-district',
    'rural-district',
    'town',
    'provincial-city',
  ],
};

export const unitLevelPlan: Plan<ReadBy<typeof schemas.unitLevelSchema>> = {
  kind: 'choice',
  values: [
    'country',
    'province',
    'centrally-run-city',
    'urban-district',
    'rural-district',
    'town',
    'provincial-city',
    'ward',
    'commune',
    'township',
    'special-zone',
  ],
};

export const unitPlan: Plan<ReadBy<typeof schemas.unitSchema>> = {
  kind: 'object',
  fields: {
    id: hostIdPlan,
    code: { kind: 'optional', of: hostIdPlan },
    name: namePlan,
    parentId: { kind: 'optional', of: hostIdPlan },
    existsFrom: { kind: 'optional', of: plainDatePlan },
    endedOn: { kind: 'optional', of: plainDatePlan },
    level: unitLevelPlan,
  },
};

export const areaUnitPlan: Plan<ReadBy<typeof schemas.areaUnitSchema>> = {
  kind: 'object',
  fields: {
    id: hostIdPlan,
    code: { kind: 'optional', of: hostIdPlan },
    name: namePlan,
    parentId: { kind: 'optional', of: hostIdPlan },
    existsFrom: { kind: 'optional', of: plainDatePlan },
    endedOn: { kind: 'optional', of: plainDatePlan },
    level: areaLevelPlan,
  },
};

export const unitRegisterPlan: Plan<ReadBy<typeof schemas.unitRegisterSchema>> = {
  kind: 'object',
  fields: {
    units: { kind: 'list', of: unitPlan, most: 100000 },
    successions: {
      kind: 'list',
      of: {
        kind: 'object',
        fields: {
          kind: {
            kind: 'choice',
            values: ['create', 'merge', 'split', 'rename', 'transfer', 'reclassify', 'abolish'],
          },
          on: plainDatePlan,
          recordedOn: { kind: 'optional', of: plainDatePlan },
          fromIds: { kind: 'list', of: hostIdPlan, most: 1000 },
          intoIds: { kind: 'list', of: hostIdPlan, most: 1000 },
          instrument: { kind: 'optional', of: textPlan },
        },
      },
      most: 100000,
    },
  },
};
