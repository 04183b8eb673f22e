import * as z from 'zod';
import { customFault } from './parse-with';
import { type PlainDate, plainDateFault } from './plain-date';

/**
 * Reads a day, `yyyy-MM-dd`.
 *
 * @category Schemas
 */
export const plainDateSchema: z.ZodType<PlainDate> = z.string().check((payload) => {
  const fault = plainDateFault(payload.value);
  if (fault !== undefined) {
    payload.issues.push(customFault(fault, payload.value, { received: payload.value }));
  }
}) as unknown as z.ZodType<PlainDate>;
