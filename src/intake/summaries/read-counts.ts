import { sheetIssue } from '../../foundation/issue/kinds/intake/sheet';
import { refused } from '../../foundation/issue/result';
import type { AreaSummary, OutcomeCounts, SummaryYears } from '../../roll-up/area-summary';
import { emptySummary } from '../../roll-up/area-summary';
import type { CountedUnits } from '../../roll-up/counting';
import { readCount } from '../cell/read-count';
import { requiredCell } from '../table/required-cell';
import type { ColumnPlan, RowCells } from '../table/row-cells';
import { type CountField, ownCountFields, summaryHeaders } from './summary-headers';
import type { SummaryTableOptions } from './summary-table-options';

/** What a row counts, by the columns that there are. */
export type ReadCounts = Readonly<Partial<Record<CountField, number>>>;

/** The columns of a table that count units. */
export const countColumns = ({ columnsOf }: ColumnPlan): readonly CountField[] =>
  countFields.filter((field) => columnsOf(field).length > 0);

const countFields = [
  'unitCount',
  'count',
  'notReached',
  'registered',
  'recognised',
  'maintained',
  'eligible',
  'projectedEligible',
] as const satisfies readonly CountField[];

/** How many units reached what the table counts, in a column of that name or in one that says itself what it counts. */
export const reachedIn = (counts: ReadCounts, counted: CountedUnits): number | undefined =>
  counts.count ?? counts[ownCountFields[counted]];

/** Reads every count of a row. A blank or a dash is not zero: nobody counted there. */
export function readCounts(
  row: RowCells,
  fields: readonly CountField[],
  options: Pick<SummaryTableOptions, 'counted' | 'numberLocale'>,
): ReadCounts | undefined {
  const read = fields.map((field) => {
    const count = requiredCell(readCount(row.cellOf(field), options), summaryHeaders[field]);
    return [field, row.takeFrom(field, count)] as const;
  });
  if (read.some(([, count]) => count === undefined)) return undefined;
  const counts: ReadCounts = Object.fromEntries(read);
  return partsFit(row, counts, reachedIn(counts, options.counted)) ? counts : undefined;
}

/** Units that reached something and those that did not are no more than all. */
function partsFit(row: RowCells, { unitCount = 0, notReached }: ReadCounts, reached = 0): boolean {
  if (notReached === undefined || reached + notReached <= unitCount) return true;
  const params = { printed: unitCount, sum: reached + notReached };
  row.takeFrom('unitCount', refused(sheetIssue('sheet/sum-differs', [], params)));
  return false;
}

/** The summary of an area of which only some things were counted; the others stay open where a summary can say so. */
export function summaryOfCounts(
  read: ReadCounts,
  counted: CountedUnits,
  years: SummaryYears,
): AreaSummary {
  const { unitCount = 0, notReached = 0 } = read;
  const countOf = (kind: CountedUnits): number | undefined =>
    kind === counted ? reachedIn(read, counted) : read[ownCountFields[kind]];
  const maintainedCount = countOf('maintained') ?? 0;
  const recognised = countOf('recognised');
  const outcomes = (kind: 'eligible' | 'projected-eligible'): OutcomeCounts => ({
    ...emptySummary.confirmed,
    eligibleCount: countOf(kind) ?? 0,
    notEligibleCount: kind === counted ? notReached : 0,
  });
  return {
    ...emptySummary,
    years,
    unitCount,
    registeredCount: countOf('registered') ?? 0,
    recognisedCount: recognised ?? maintainedCount,
    maintainedCount,
    standingUndeterminedCount:
      recognised === undefined ? Math.max(0, unitCount - maintainedCount) : 0,
    confirmed: outcomes('eligible'),
    projected: outcomes('projected-eligible'),
  };
}
