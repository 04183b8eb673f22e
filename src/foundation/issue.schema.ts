import * as z from 'zod';
import type { Issue } from './issue';
import type { TextFormat } from './issue-catalogue';
import { textSchema } from './text.schema';

/** Reads anything of plain data: a parameter of an issue. */
export const issueParameterSchema: z.ZodType<z.core.util.JSONType> = z.json();

/** Reads an issue that is stored with a result; which parameters it has is for its code to say. */
export const issueSchema: z.ZodType<Issue> = z.strictObject({
  code: z.string().regex(/^[a-z-]+\/[a-z-]+$/, 'issue-code' satisfies TextFormat),
  severity: z.enum(['error', 'warning']),
  path: z.array(z.union([z.string(), z.int()])),
  params: z.record(z.string(), issueParameterSchema),
  message: textSchema,
}) as unknown as z.ZodType<Issue>;
