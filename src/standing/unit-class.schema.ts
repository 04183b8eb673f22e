import * as z from 'zod/mini';
import type { UnitClass } from './unit-class';

/** Reads whether a unit kept a title or is new. */
export const unitClassSchema: z.ZodMiniType<UnitClass> = z.enum(['kept', 'new', 'open-before']);
