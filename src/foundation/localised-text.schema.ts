import * as z from 'zod/mini';
import type { LocalisedText } from './localised-text';
import { schemaFor } from './schema-for';
import { textSchema } from './text.schema';

/** Reads a text in Vietnamese and perhaps in English. */
export const localisedTextSchema: z.ZodMiniType<LocalisedText> = schemaFor<LocalisedText>()(
  z.strictObject({ vi: textSchema, en: z.exactOptional(textSchema) }),
);
