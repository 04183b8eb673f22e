import * as z from 'zod/mini';
import type { Issue } from '../issue/issue';
import type { TextFormat } from '../issue/kinds/input';
import { textSchema } from './text.schema';

/** Reads anything of plain data: a parameter of an issue. */
export const issueParameterSchema: z.ZodMiniType<z.core.util.JSONType> = z.json();

/** Reads the code of an issue. */
export const issueCodeSchema: z.ZodMiniString = z
  .string()
  .check(z.regex(/^[a-z-]+\/[a-z-]+$/, 'issue-code' satisfies TextFormat));

/** Reads an issue that is stored with a result; which parameters it has is for its code to say. */
export const issueSchema: z.ZodMiniType<Issue> = z.strictObject({
  code: issueCodeSchema,
  severity: z.enum(['error', 'warning']),
  path: z.array(z.union([z.string(), z.int()])),
  params: z.record(z.string(), issueParameterSchema),
  message: textSchema,
}) as unknown as z.ZodMiniType<Issue>;
