import * as z from 'zod/mini';
import { faultCheck } from '../reading/fault-check.schema';
import { MAX_CHANGE, percentFault } from './percent';

const percentFrom = (least: number, most: number): z.ZodMiniNumber =>
  z.number().check(z.minimum(least), z.maximum(most), faultCheck(percentFault));

/** Reads a percentage of a whole: from 0 to 100. */
export const percentSchema: z.ZodMiniNumber = percentFrom(0, 100);

/** Reads a percentage of a whole of which something is asked: from 0.01 to 100. */
export const positivePercentSchema: z.ZodMiniNumber = percentFrom(0.01, 100);

/** Reads by how much something is to change, as a percentage of what it was: from 0 to 10,000. */
export const changePercentSchema: z.ZodMiniNumber = percentFrom(0, MAX_CHANGE);

/** Reads a percentage of a gain, which is negative where something was lost. */
export const gainPercentSchema: z.ZodMiniNumber = percentFrom(-MAX_CHANGE, MAX_CHANGE);
