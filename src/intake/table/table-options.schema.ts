import * as z from 'zod';
import { assessmentBasisSchema } from '../../assessment/submitted-assessment.schema';
import { plainDateSchema } from '../../foundation/plain-date.schema';
import { yearSchema } from '../../foundation/text.schema';
import type { ExcelEpoch } from '../cell/day-of-serial';
import type { DateFormat } from '../cell/read-date';
import type { NumberLocale } from '../cell/written-digits';

const dateFormatSchema: z.ZodType<DateFormat> = z.enum([
  'dd/MM/yyyy',
  'dd-MM-yyyy',
  'dd.MM.yyyy',
  'MM/dd/yyyy',
]);
const excelEpochSchema: z.ZodType<ExcelEpoch> = z.literal([1900, 1904]);
const numberLocaleSchema: z.ZodType<NumberLocale> = z.enum(['vi', 'en']);
const rowNumberSchema = z.int().min(1);

/** The options that become data, or decide what cells mean; the others are made by this library or name nothing. */
export const tableOptionSchemas: Readonly<Record<string, z.ZodType>> = {
  assessmentYear: yearSchema,
  asOf: plainDateSchema,
  basis: assessmentBasisSchema,
  dateFormat: dateFormatSchema,
  excelEpoch: excelEpochSchema,
  firstRowNumber: rowNumberSchema,
  headerRow: rowNumberSchema,
  numberLocale: numberLocaleSchema,
};
