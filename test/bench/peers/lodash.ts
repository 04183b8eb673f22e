import lodash from 'lodash';
import type { UnitResult } from 'model-ward-rules';
import type { ProvinceYearRow } from '../ward-rows';
import type { Table } from '../works/roll-ups';

/** Groups with `groupBy`, counts with `sumBy`. */
export function rollUpByLodash(rows: readonly (ProvinceYearRow & UnitResult)[]): Table {
  const groups = lodash.groupBy(rows, ({ province, year }) => `${province} ${year}`);
  return lodash.sortBy(
    Object.entries(groups).map(
      ([key, wards]) =>
        [
          key,
          wards.length,
          lodash.sumBy(wards, ({ standing }) => Number(standing.outcome === 'recognised')),
          lodash.sumBy(wards, ({ verdicts }) => Number(verdicts[0]?.outcome === 'eligible')),
        ] as const,
    ),
    ([key]) => key,
  );
}
