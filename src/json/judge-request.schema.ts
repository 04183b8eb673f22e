import * as z from 'zod/mini';
import { submittedAssessmentSchema } from '../assessment/submitted-assessment.schema';
import { criteriaSetSchema } from '../criteria-set/criteria-set.schema';
import { evaluationSchema } from '../evaluation/evaluation.schema';
import type { JudgedSentences } from '../explanation/explain-judged';
import type { SchemaOf } from '../foundation/reading/schema-for';
import { nameSchema, textSchema } from '../foundation/reading/text.schema';
import { plainDateSchema } from '../foundation/value/plain-date.schema';
import { decisiveUnknownsSchema } from '../recognition/decisive-unknowns.schema';
import { recognitionPlansSchema } from '../recognition/recognition-plans.schema';
import { recognitionPolicySchema } from '../recognition/recognition-policy.schema';
import { verdictSchema } from '../recognition/verdict.schema';
import { headFields, inEveryLocale, toldIssueSchema } from './envelope.schema';
import type { JudgeAnswer, JudgedEntry, JudgeRequest, RefusedEntry } from './judge-request';
import { policyRequestSchema } from './policy-request.schema';

/**
 * Reads a request for verdicts, refused whole for one fault; `judge` refuses a faulty assessment alone.
 *
 * @category Schemas
 */
export const judgeRequestSchema: SchemaOf<JudgeRequest> = z.strictObject({
  asOf: plainDateSchema,
  criteriaSets: z.array(z.union([nameSchema, criteriaSetSchema])),
  policy: policyRequestSchema(recognitionPolicySchema),
  assessments: z.array(submittedAssessmentSchema),
}) as unknown as SchemaOf<JudgeRequest>;

const sentencesSchema: z.ZodMiniType<JudgedSentences> = z.strictObject({
  verdict: textSchema,
  gaps: z.array(textSchema),
  decisiveUnknowns: textSchema,
  plans: z.array(textSchema),
});

const judgedSchema = z.strictObject({
  kind: z.literal('judged' satisfies JudgedEntry['kind']),
  evaluation: evaluationSchema,
  verdict: verdictSchema,
  decisiveUnknowns: decisiveUnknownsSchema,
  plans: recognitionPlansSchema,
  warnings: z.array(toldIssueSchema),
  sentences: inEveryLocale(sentencesSchema),
});

const refusedSchema = z.strictObject({
  kind: z.literal('refused' satisfies RefusedEntry['kind']),
  issues: z.array(toldIssueSchema),
});

/**
 * Reads an answer with verdicts.
 *
 * @category Schemas
 */
export const judgeAnswerSchema: SchemaOf<JudgeAnswer> = z.strictObject({
  ...headFields(),
  kind: z.literal('answered'),
  results: z.array(z.discriminatedUnion('kind', [judgedSchema, refusedSchema])),
  warnings: z.array(toldIssueSchema),
}) as unknown as SchemaOf<JudgeAnswer>;
