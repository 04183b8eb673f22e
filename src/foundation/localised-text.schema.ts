import * as z from 'zod';
import type { LocalisedText } from './localised-text';
import { schemaFor } from './schema-for';
import { textSchema } from './text.schema';

/** Reads a text in Vietnamese and perhaps in English. */
export const localisedTextSchema: z.ZodType<LocalisedText> = schemaFor<LocalisedText>()(
  z.strictObject({ vi: textSchema, en: textSchema.exactOptional() }),
);
