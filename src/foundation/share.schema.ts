import * as z from 'zod';
import { MAX_COUNT } from './share';

/** Reads a count: a whole number from 0. */
export const countSchema: z.ZodInt = z.int().min(0).max(MAX_COUNT);

/** Reads a count of something that must be there: a whole number from 1. */
export const positiveCountSchema: z.ZodInt = z.int().min(1).max(MAX_COUNT);

/** Reads a percentage of a whole, in basis points: from 0.01 % to 100 %. */
export const basisPointsSchema: z.ZodInt = z.int().min(1).max(100_00);
