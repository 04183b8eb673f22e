/** @generated from unit-class.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './unit-class.schema';
import type { Plan } from '../foundation/reading/plan';
import type { ReadBy } from '../foundation/reading/schema-for';

export const unitClassPlan: Plan<ReadBy<typeof schemas.unitClassSchema>> = {
  kind: 'choice',
  values: ['kept', 'new', 'open-before'],
};
