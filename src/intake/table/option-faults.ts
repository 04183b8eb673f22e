import * as z from 'zod';
import { assessmentBasisSchema } from '../../assessment/submitted-assessment.schema';
import type { Issue } from '../../foundation/issue';
import { parseWith } from '../../foundation/parse-with';
import { plainDateSchema } from '../../foundation/plain-date.schema';
import { yearSchema } from '../../foundation/text.schema';
import type { ExcelEpoch } from '../cell/day-of-serial';
import type { DateFormat } from '../cell/read-date';
import type { NumberLocale } from '../cell/written-digits';
import type { TableOptions } from './table-options';

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
const schemas: Readonly<Record<string, z.ZodType>> = {
  assessmentYear: yearSchema,
  asOf: plainDateSchema,
  basis: assessmentBasisSchema,
  dateFormat: dateFormatSchema,
  excelEpoch: excelEpochSchema,
  firstRowNumber: rowNumberSchema,
  headerRow: rowNumberSchema,
  numberLocale: numberLocaleSchema,
};

/** The options of a table that can be used, and what is wrong with the others. */
export interface CheckedOptions {
  readonly options: TableOptions;
  readonly faults: readonly Issue[];
}

/** Checks options as they are when it runs: a host that is not compiled may give anything. */
export function checkTableOptions(given: TableOptions): CheckedOptions {
  const faults = Object.entries(given).flatMap(([name, value]) => faultsOf(name, value));
  const faulty = new Set(faults.map(({ path: [name] }) => name));
  const sound = Object.entries(given).filter(([name]) => !faulty.has(name));
  return { options: Object.fromEntries(sound), faults };
}

function faultsOf(name: string, value: unknown): readonly Issue[] {
  const schema = schemas[name];
  if (schema === undefined || value === undefined) return [];
  const read = parseWith(schema, value);
  return read.ok ? [] : read.issues.map((issue) => ({ ...issue, path: [name, ...issue.path] }));
}
