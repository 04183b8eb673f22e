import type { Table } from '../table/table';
import type { AssessmentTableOptions } from './assessment-table-options';
import { treatOnlyResultColumnAsTally } from './only-result';
import { resultsFromTicks, withField } from './result-columns';

/** A table as it is read for one stage, and with which options. */
export interface StageTable {
  readonly table: Table;
  readonly options: AssessmentTableOptions;
}

/** The lowest stage of the ladder, in which a ward assesses itself. */
const SELF_ASSESSMENT = 'self-assessment';

/** A table with a column of self-assessment is read for that, and for the review where it has a column of results too. */
export function stagesOfTable(
  given: Table,
  options: AssessmentTableOptions,
): readonly StageTable[] {
  const table = resultsFromTicks(given);
  const has = (field: string): boolean => table.columns.some((column) => column.field === field);
  if (!has('selfResult')) return [{ table: treatOnlyResultColumnAsTally(table), options }];
  const self = withField(table, { selfResult: 'result', result: undefined, stage: undefined });
  return [
    {
      table: treatOnlyResultColumnAsTally(self),
      options: { ...options, stage: SELF_ASSESSMENT },
    },
    ...(has('result') ? [{ table: treatOnlyResultColumnAsTally(table), options }] : []),
  ];
}
