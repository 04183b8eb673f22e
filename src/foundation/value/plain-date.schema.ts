import * as z from 'zod/mini';
import { dateIssue } from '../issue/kinds/date';
import { customFault } from '../reading/parse-with';
import { type PlainDate, plainDateFault } from './plain-date';

/** Says of the check below what JSON Schema can say: which months have how many days, and which years a leap day. */
const DAY_PATTERN = z.regexes.date.source.replaceAll('\\d', '[0-9]');

/**
 * Reads a day, `yyyy-MM-dd`.
 *
 * @category Schemas
 */
export const plainDateSchema: z.ZodMiniType<PlainDate> = z.string().check(
  (payload) => {
    const fault = plainDateFault(payload.value);
    if (fault !== undefined) {
      payload.issues.push(
        customFault(payload.value, dateIssue(fault, [], { received: payload.value })),
      );
    }
  },
  z.meta({ format: 'date', pattern: DAY_PATTERN }),
) as unknown as z.ZodMiniType<PlainDate>;
