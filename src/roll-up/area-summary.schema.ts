import * as z from 'zod/mini';
import { optionalKey } from '../foundation/reading/optional-key.schema';
import { type SchemaOf, schemaFor } from '../foundation/reading/schema-for';
import { wholeNumber } from '../foundation/reading/whole-number.schema';
import { countSchema } from '../foundation/value/share.schema';
import type { AreaSummary, OutcomeCounts, SummaryYears, UnitCounts } from './area-summary';

/** Reads counts by the outcome of verdicts. */
export const outcomeCountsSchema: z.ZodMiniType<OutcomeCounts> = schemaFor<OutcomeCounts>()(
  z.strictObject({
    eligibleCount: countSchema,
    notEligibleCount: countSchema,
    undeterminedCount: countSchema,
    notAssessedCount: countSchema,
  }),
);

const unitCounts = {
  unitCount: countSchema,
  registeredCount: countSchema,
  recognisedCount: countSchema,
  maintainedCount: countSchema,
  inheritedCount: countSchema,
  suspendedCount: countSchema,
  lapsedCount: countSchema,
  standingUndeterminedCount: countSchema,
  confirmed: outcomeCountsSchema,
  projected: outcomeCountsSchema,
};

const unitCountsSchema: z.ZodMiniType<UnitCounts> = schemaFor<UnitCounts>()(
  z.strictObject(unitCounts),
);

/** A report can be asked for any day, also one long before the programme. */
const yearSchema = wholeNumber(0, 9_999);

const summaryYearsSchema: z.ZodMiniType<SummaryYears> = schemaFor<SummaryYears>()(
  z.strictObject({ from: yearSchema, to: yearSchema }),
);

/**
 * Reads the shape of a summary; `parseAreaSummary` also checks that it counts no more units than there are.
 *
 * @category Schemas
 */
export const areaSummarySchema: SchemaOf<AreaSummary> = schemaFor<AreaSummary>()(
  z.strictObject({
    ...unitCounts,
    kept: unitCountsSchema,
    new: unitCountsSchema,
    years: optionalKey(summaryYearsSchema),
  }),
);
