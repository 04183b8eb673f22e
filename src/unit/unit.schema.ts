import * as z from 'zod';
import { hostIdSchema } from '../foundation/text.schema';
import type { AreaLevel, UnitId } from './unit';

/** Reads the id of a unit. */
export const unitIdSchema: z.ZodType<UnitId> = hostIdSchema as unknown as z.ZodType<UnitId>;

/** The levels of area that hold wards. */
export const areaLevels = [
  'country',
  'province',
  'centrally-run-city',
  'urban-district',
  'rural-district',
  'town',
  'provincial-city',
] as const satisfies readonly AreaLevel[];

/** Reads a level of area that holds wards. */
export const areaLevelSchema: z.ZodType<AreaLevel> = z.enum(areaLevels);
