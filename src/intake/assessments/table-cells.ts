import { gatesOfAllYears } from '../../programme/asked-gates';
import type { AssessmentTableOptions } from './assessment-table-options';
import { byTextKey, type CellAddress, cellNamesWithNumbers } from './cell-address';
import { gateCellNames } from './gate-cells';

/** What of the options says which cells there may be. */
export type AskedInTable = Pick<
  AssessmentTableOptions,
  'criteriaSets' | 'recognitionPolicy' | 'maintenancePolicy'
>;

/** The addresses of all cells that can be named, by the text keys of their names. */
export const cellsByKey = ({
  criteriaSets,
  ...policies
}: AskedInTable): ReadonlyMap<string, readonly CellAddress[]> =>
  byTextKey([
    ...criteriaSets.flatMap(cellNamesWithNumbers),
    ...gatesOfAllYears(policies).flatMap(gateCellNames),
  ]);
