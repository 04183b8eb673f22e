import type * as z from 'zod/mini';
import { wholeNumber } from '../reading/whole-number.schema';
import { MAX_COUNT } from './share';

/** Reads a count: a whole number from 0. */
export const countSchema: z.ZodMiniNumberFormat = wholeNumber(0, MAX_COUNT);

/** Reads a count of something that must be there: a whole number from 1. */
export const positiveCountSchema: z.ZodMiniNumberFormat = wholeNumber(1, MAX_COUNT);
