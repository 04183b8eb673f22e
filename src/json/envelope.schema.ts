import * as z from 'zod/mini';
import { issueSchema } from '../foundation/reading/issue.schema';
import type { SchemaOf } from '../foundation/reading/schema-for';
import { nameSchema, revisionSchema, textSchema } from '../foundation/reading/text.schema';
import type { AnswerHead, InEveryLocale, RefusedRequest, ToldIssue } from './envelope';

/** Reads something that is said in every language. */
export const inEveryLocale = <Text>(
  text: z.ZodMiniType<Text>,
): z.ZodMiniType<InEveryLocale<Text>> =>
  z.strictObject({ vi: text, en: text }) as unknown as z.ZodMiniType<InEveryLocale<Text>>;

/** What stands at the head of every answer. */
export const headFields = (): {
  readonly [Key in keyof AnswerHead]: z.ZodMiniType<AnswerHead[Key]>;
} => ({ version: nameSchema, shape: revisionSchema });

/** Reads an issue with its sentences. */
export const toldIssueSchema: z.ZodMiniType<ToldIssue> = z.extend(
  issueSchema as unknown as z.ZodMiniObject,
  { problem: inEveryLocale(textSchema), remedy: inEveryLocale(textSchema) },
) as unknown as z.ZodMiniType<ToldIssue>;

/**
 * Reads the answer to a request that could not be taken as a whole.
 *
 * @category Schemas
 */
export const refusedRequestSchema: SchemaOf<RefusedRequest> = z.strictObject({
  ...headFields(),
  kind: z.literal('refused'),
  issues: z.array(toldIssueSchema),
}) as unknown as SchemaOf<RefusedRequest>;
