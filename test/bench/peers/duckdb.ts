import { DuckDBInstance } from '@duckdb/node-api';
import type { UnitResult } from 'model-ward-rules';
import type { ProvinceYearRow } from '../ward-rows';
import type { Table } from '../works/roll-ups';

/** Opens a database in memory that works on one thread, like everybody here. */
async function openConnection() {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  return instance.connect();
}

const grouping = `
  SELECT province || ' ' || year AS key, count(*)::INT AS wards,
         sum(recognised)::INT AS recognised, sum(eligible)::INT AS eligible
  FROM wards GROUP BY province, year ORDER BY key`;

/** Loads the rows into a table once; what is timed is the query. */
export async function rollUpByDuckdb(
  rows: readonly (ProvinceYearRow & UnitResult)[],
): Promise<() => Promise<Table>> {
  const connection = await openConnection();
  await connection.run(
    'CREATE TABLE wards (province VARCHAR, year INTEGER, recognised INTEGER, eligible INTEGER)',
  );
  const appender = await connection.createAppender('wards');
  for (const { province, year, standing, verdicts } of rows) {
    appender.appendVarchar(province);
    appender.appendInteger(year);
    appender.appendInteger(Number(standing.outcome === 'recognised'));
    appender.appendInteger(Number(verdicts[0]?.outcome === 'eligible'));
    appender.endRow();
  }
  appender.closeSync();
  return async () => (await connection.runAndReadAll(grouping)).getRows() as unknown as Table;
}

/** Reads a file of lines, judges and counts, all in one query. */
export async function countLinesByDuckdb(path: string): Promise<() => Promise<Table>> {
  const connection = await openConnection();
  const query = `
    WITH judged AS (
      SELECT unitId, assessmentYear AS year,
             len(results.answers) = 20
               AND len(list_filter(results.answers, lambda entry: entry.answer.status <> 'met')) = 0 AS eligible
      FROM read_json('${path}', format = 'newline_delimited', columns = {
        unitId: 'VARCHAR', assessmentYear: 'INTEGER',
        results: 'STRUCT(answers STRUCT(criterionId VARCHAR, answer STRUCT(kind VARCHAR, status VARCHAR))[])'
      }))
    SELECT split_part(unitId, '/', 1) || ' ' || year AS key, count(*)::INT AS wards,
           0 AS recognised, sum(eligible::INT)::INT AS eligible
    FROM judged GROUP BY key ORDER BY key`;
  return async () => (await connection.runAndReadAll(query)).getRows() as unknown as Table;
}
