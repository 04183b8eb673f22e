import * as z from 'zod';
import { hostIdSchema } from '../foundation/text.schema';
import type { AreaLevel, UnitId } from './unit';

/** Reads the id of a unit. */
export const unitIdSchema: z.ZodType<UnitId> = hostIdSchema as unknown as z.ZodType<UnitId>;

/** Reads a level of area that holds wards. */
export const areaLevelSchema: z.ZodType<AreaLevel> = z.enum([
  'country',
  'province',
  'centrally-run-city',
  'urban-district',
  'rural-district',
  'town',
  'provincial-city',
]);
