import * as z from 'zod/mini';
import { type Bound, bounds } from './bound';

/** Reads a bound. */
export const boundSchema: z.ZodMiniType<Bound> = z.enum(bounds);
