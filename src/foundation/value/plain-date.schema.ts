import * as z from 'zod/mini';
import { faultCheck } from '../reading/fault-check.schema';
import type { SchemaOf } from '../reading/schema-for';
import { dayFault, type PlainDate } from './plain-date';

/** Says of the check below what JSON Schema can say: which months have how many days, and which years a leap day. */
const DAY_PATTERN = z.regexes.date.source.replace(/\\d/g, '[0-9]');

/**
 * Reads a day, `yyyy-MM-dd`.
 *
 * @category Schemas
 */
export const plainDateSchema: SchemaOf<PlainDate> = z
  .string()
  .check(faultCheck(dayFault)) as unknown as SchemaOf<PlainDate>;

z.globalRegistry.add(plainDateSchema, { format: 'date', pattern: DAY_PATTERN });
