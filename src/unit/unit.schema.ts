import * as z from 'zod';
import { hostIdSchema } from '../foundation/text.schema';
import type { UnitId, UnitLevel } from './unit';

/** Reads the id of a unit. */
export const unitIdSchema: z.ZodType<UnitId> = hostIdSchema as unknown as z.ZodType<UnitId>;

/** Reads a level of area. */
export const unitLevelSchema: z.ZodType<UnitLevel> = z.enum([
  'country',
  'province',
  'centrally-run-city',
  'urban-district',
]);
