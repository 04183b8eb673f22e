import * as z from 'zod/mini';
import { assessmentBasisSchema } from '../../assessment/submitted-assessment.schema';
import { slugSchema, textSchema, yearSchema } from '../../foundation/reading/text.schema';
import { plainDateSchema } from '../../foundation/value/plain-date.schema';
import type { CountedUnits } from '../../roll-up/counting';
import type { RecognitionEvent } from '../../standing/recognition-event';
import { unitIdSchema } from '../../unit/unit.schema';
import type { ExcelEpoch } from '../cell/day-of-serial';
import type { DateFormat } from '../cell/read-date';
import type { NumberLocale } from '../cell/written-digits';
import type { SectionMeaning } from './table-options';

const dateFormatSchema: z.ZodMiniType<DateFormat> = z.enum([
  'dd/MM/yyyy',
  'dd-MM-yyyy',
  'dd.MM.yyyy',
  'MM/dd/yyyy',
]);
const countedUnitsSchema: z.ZodMiniType<CountedUnits> = z.enum([
  'registered',
  'recognised',
  'maintained',
  'eligible',
  'projected-eligible',
]);
const excelEpochSchema: z.ZodMiniType<ExcelEpoch> = z.literal([1900, 1904]);
const numberLocaleSchema: z.ZodMiniType<NumberLocale> = z.enum(['vi', 'en']);
const eventKindSchema: z.ZodMiniType<RecognitionEvent['kind']> = z.enum([
  'registered',
  'assessed',
  'recognised',
  're-recognised',
  'maintained',
  'not-maintained',
  'review-deferred',
  'suspended',
  'reinstated',
  'revoked',
  'withdrawn',
]);
const sectionMeaningSchema: z.ZodMiniType<SectionMeaning> = z.enum([
  'area',
  'basis',
  'assessmentYear',
]);
const MAX_FILLED_COLUMNS = 2_000;
const rowNumberSchema = z.int().check(z.minimum(1));

/** The options that become data, or decide what cells mean; the others are made by this library or name nothing. */
export const tableOptionSchemas: Readonly<Record<string, z.ZodMiniType>> = {
  assessedOn: plainDateSchema,
  assessmentYear: yearSchema,
  asOf: plainDateSchema,
  basis: assessmentBasisSchema,
  counted: countedUnitsSchema,
  dateFormat: dateFormatSchema,
  excelEpoch: excelEpochSchema,
  forYear: yearSchema,
  firstRowNumber: rowNumberSchema,
  fillDown: z.array(z.string()).check(z.maxLength(MAX_FILLED_COLUMNS)),
  headerRows: z.array(rowNumberSchema).check(z.minLength(1), z.maxLength(3)),
  instrument: textSchema,
  kind: eventKindSchema,
  numberLocale: numberLocaleSchema,
  on: plainDateSchema,
  recordedOn: plainDateSchema,
  sections: z.array(sectionMeaningSchema).check(z.maxLength(3)),
  stage: slugSchema,
  unitId: unitIdSchema,
  yesMeans: z.record(z.string(), z.enum(['met', 'not-met'])),
};
