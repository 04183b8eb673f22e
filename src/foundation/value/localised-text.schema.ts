import * as z from 'zod/mini';
import { optionalKey } from '../reading/optional-key.schema';
import { schemaFor } from '../reading/schema-for';
import { textSchema } from '../reading/text.schema';
import type { LocalisedText } from './localised-text';

/** Reads a text in Vietnamese and perhaps in English. */
export const localisedTextSchema: z.ZodMiniType<LocalisedText> = schemaFor<LocalisedText>()(
  z.strictObject({ vi: textSchema, en: optionalKey(textSchema) }),
);
