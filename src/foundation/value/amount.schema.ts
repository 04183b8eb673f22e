import * as z from 'zod/mini';
import { faultCheck } from '../reading/fault-check.schema';
import { amountFault, MAX_AMOUNT } from './amount';

/** Reads a measured amount: not negative, at most three decimals. */
export const amountSchema: z.ZodMiniNumber = z
  .number()
  .check(z.minimum(0), z.maximum(MAX_AMOUNT), faultCheck(amountFault));
