import * as z from 'zod';
import type { TextFormat } from './issue-catalogue';

export const MAX_ID_LENGTH = 80;
const MAX_TEXT_LENGTH = 2_000;

/** Reads an id made by a person: lower-case words joined by hyphens. */
export const slugSchema: z.ZodString = z
  .string()
  .max(MAX_ID_LENGTH)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'slug' satisfies TextFormat);

/** Reads an id made by a host's system: any text without blanks at its ends or control characters. */
export const hostIdSchema: z.ZodString = z
  .string()
  .max(MAX_ID_LENGTH)
  .regex(/^(?! )[^\p{Cc}\p{Cf}]+(?<! )$/u, 'host-id' satisfies TextFormat);

/** Reads a text that is shown to people. */
export const textSchema: z.ZodString = z
  .string()
  .max(MAX_TEXT_LENGTH)
  .regex(/\S/, 'visible-text' satisfies TextFormat);

/** Reads the revision of something that is published again under its id. */
export const revisionSchema: z.ZodInt = z.int().min(1).max(1_000_000);

export const FIRST_YEAR = 2000;
export const LAST_YEAR = 2199;

/** Reads a year of the programme or near it. */
export const yearSchema: z.ZodInt = z.int().min(FIRST_YEAR).max(LAST_YEAR);
