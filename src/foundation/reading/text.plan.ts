/** @generated from text.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './text.schema';
import type { Plan } from './plan';
import type { ReadBy } from './schema-for';
import { composedFault } from './composed-fault';

export const slugPlan: Plan<ReadBy<typeof schemas.slugSchema>> = {
  kind: 'text',
  longest: 80,
  format: { name: 'slug', pattern: /^[a-z0-9]+(?:-[a-z0-9]+)*$/ },
};

export const hostIdPlan: Plan<ReadBy<typeof schemas.hostIdSchema>> = {
  kind: 'text',
  longest: 80,
  format: { name: 'host-id', pattern: /^[^\p{Cc}\p{Cf}\p{Cs}\s](?:[^\p{Cc}\p{Cf}\p{Cs}]*[^\p{Cc}\p{Cf}\p{Cs}\s])?$/u },
  faultOf: composedFault,
};

export const textPlan: Plan<ReadBy<typeof schemas.textSchema>> = {
  kind: 'text',
  longest: 2000,
  format: { name: 'visible-text', pattern: /\S/ },
};

export const namePlan: Plan<ReadBy<typeof schemas.nameSchema>> = {
  kind: 'text',
  longest: 2000,
  format: { name: 'visible-text', pattern: /\S/ },
};

export const revisionPlan: Plan<ReadBy<typeof schemas.revisionSchema>> = {
  kind: 'number',
  isWhole: true,
  least: 1,
  most: 1000000,
};

export const yearPlan: Plan<ReadBy<typeof schemas.yearSchema>> = {
  kind: 'number',
  isWhole: true,
  least: 2000,
  most: 2199,
};
