import * as z from 'zod/mini';
import { criteriaSetSchema } from '../criteria-set/criteria-set.schema';
import type { SchemaOf } from '../foundation/reading/schema-for';
import { nameSchema, textSchema } from '../foundation/reading/text.schema';
import { countSchema } from '../foundation/value/share.schema';
import { programmeInputSchema } from '../programme/programme-input.schema';
import { programmeReportSchema } from '../programme/programme-report.schema';
import { recognitionPolicySchema } from '../recognition/recognition-policy.schema';
import { maintenancePolicySchema } from '../standing/maintenance-policy.schema';
import { headFields, inEveryLocale, toldIssueSchema } from './envelope.schema';
import { policyRequestSchema } from './policy-request.schema';
import { reportQuestionSchema } from './report-question.schema';
import type { ReportAnswer, ReportRequest } from './report-request';

const programmeSchema = z.extend(programmeInputSchema as unknown as z.ZodMiniObject, {
  recognitionPolicy: policyRequestSchema(recognitionPolicySchema),
  maintenancePolicy: policyRequestSchema(maintenancePolicySchema),
  criteriaSets: z.array(z.union([nameSchema, criteriaSetSchema])),
});

/**
 * Reads a request for a report, refused whole for one fault; `report` refuses a faulty entry of a list alone.
 *
 * @category Schemas
 */
export const reportRequestSchema: SchemaOf<ReportRequest> = z.extend(
  reportQuestionSchema as unknown as z.ZodMiniObject,
  { programme: programmeSchema },
) as unknown as SchemaOf<ReportRequest>;

const refusalSchema = z.strictObject({
  list: z.enum(['criteriaSets', 'assessments', 'histories', 'targets']),
  position: countSchema,
  issues: z.array(toldIssueSchema),
});

/**
 * Reads an answer with a report.
 *
 * @category Schemas
 */
export const reportAnswerSchema: SchemaOf<ReportAnswer> = z.strictObject({
  ...headFields(),
  kind: z.literal('answered'),
  report: programmeReportSchema,
  refusals: z.array(refusalSchema),
  warnings: z.array(toldIssueSchema),
  targetSentences: inEveryLocale(z.array(z.array(textSchema))),
  notCountedSentences: inEveryLocale(z.array(textSchema)),
}) as unknown as SchemaOf<ReportAnswer>;
