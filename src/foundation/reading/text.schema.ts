import * as z from 'zod/mini';
import type { TextFormat } from '../issue/kinds/input';
import { composedFault } from './composed-fault';
import { faultCheck } from './fault-check.schema';
import { HOST_ID } from './is-host-id';
import { SLUG } from './is-slug';
import { FIRST_YEAR, LAST_YEAR, MAX_ID_LENGTH } from './value-limits';
import { wholeNumber } from './whole-number.schema';

const MAX_TEXT_LENGTH = 2_000;

/** Reads an id made by a person: lower-case words joined by hyphens. */
export const slugSchema: z.ZodMiniString = z
  .string()
  .check(z.maxLength(MAX_ID_LENGTH), z.regex(SLUG, 'slug' satisfies TextFormat));

/** Reads an id made by a host's system: any composed text without blanks at its ends or control characters. */
export const hostIdSchema: z.ZodMiniString = z
  .string()
  .check(
    z.maxLength(MAX_ID_LENGTH),
    z.regex(HOST_ID, 'host-id' satisfies TextFormat),
    faultCheck(composedFault),
  );

const visibleText = (): z.ZodMiniString =>
  z
    .string()
    .check(z.maxLength(MAX_TEXT_LENGTH), z.regex(/\S/, 'visible-text' satisfies TextFormat));

/** Reads free text: what a person wrote, or a sentence that may repeat it. `withoutFreeText` takes it out. */
export const textSchema: z.ZodMiniString = visibleText();

/** Reads a text by which something is found or told apart, such as the name of a unit; never a remark of a person. */
export const nameSchema: z.ZodMiniString = visibleText();

/** Reads the revision of something that is published again under its id. */
export const revisionSchema: z.ZodMiniNumberFormat = wholeNumber(1, 1_000_000);

/** Reads a year of the programme or near it. */
export const yearSchema: z.ZodMiniNumberFormat = wholeNumber(FIRST_YEAR, LAST_YEAR);
