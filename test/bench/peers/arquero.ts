import { op, table } from 'arquero';
import type { UnitResult } from 'model-ward-rules';
import type { ProvinceYearRow } from '../ward-rows';
import type { Table } from '../works/roll-ups';

/** Loads the rows into its columns once; what is timed is the grouping. */
export function rollUpByArquero(rows: readonly (ProvinceYearRow & UnitResult)[]): () => Table {
  const columns = table({
    province: rows.map(({ province }) => province),
    year: rows.map(({ year }) => year),
    recognised: rows.map(({ standing }) => Number(standing.outcome === 'recognised')),
    eligible: rows.map(({ verdicts }) => Number(verdicts[0]?.outcome === 'eligible')),
  });
  return () => {
    const counted = columns
      .groupby('province', 'year')
      .rollup({ wards: op.count(), recognised: op.sum('recognised'), eligible: op.sum('eligible') })
      .objects() as readonly Record<
      'province' | 'year' | 'wards' | 'recognised' | 'eligible',
      never
    >[];
    return counted
      .map(
        ({ province, year, wards, recognised, eligible }) =>
          [`${province} ${year}`, wards, recognised, eligible] as const,
      )
      .sort(([a], [b]) => (a < b ? -1 : 1));
  };
}
