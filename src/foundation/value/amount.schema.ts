import * as z from 'zod/mini';
import { numberIssue } from '../issue/kinds/number';
import { customFault } from '../reading/parse-with';
import { AMOUNT_DECIMALS, isExactAmount, MAX_AMOUNT } from './amount';

/** Refuses an amount with more than three decimals. */
export function requireExactAmount(payload: z.core.ParsePayload<number>): void {
  if (isExactAmount(payload.value)) return;
  const params = { received: payload.value, decimals: AMOUNT_DECIMALS };
  payload.issues.push(customFault(payload.value, numberIssue('number/too-precise', [], params)));
}

/** Reads a measured amount: not negative, at most three decimals. */
export const amountSchema: z.ZodMiniNumber = z
  .number()
  .check(z.minimum(0), z.maximum(MAX_AMOUNT), requireExactAmount);
