import * as z from 'zod/mini';
import { optionalKey } from '../foundation/reading/optional-key.schema';
import { type SchemaOf, schemaFor } from '../foundation/reading/schema-for';
import { wholeNumber } from '../foundation/reading/whole-number.schema';
import { plainDateSchema } from '../foundation/value/plain-date.schema';
import type { ReportOptions } from '../programme/report-programme';

/** A report can be asked for any year, also one long before the programme. */
const anyYearSchema = wholeNumber(0, 9_999);

/** Reads the question of a request for a report: what stands beside the programme. */
export const reportQuestionSchema: SchemaOf<ReportOptions> = schemaFor<ReportOptions>()(
  z.strictObject({
    asOf: plainDateSchema,
    knownAt: optionalKey(plainDateSchema),
    assessmentYear: optionalKey(anyYearSchema),
  }),
);
