// Counts the outcomes of a file of assessments in DuckDB: node count.mjs assessments.jsonl
import { DuckDBInstance } from '@duckdb/node-api';
import { offerDoor } from './functions.mjs';

const instance = await DuckDBInstance.create();
const connection = await instance.connect();
offerDoor(connection);
await connection.run(
  `CREATE TABLE assessment AS
   SELECT body FROM read_csv(?, columns = {'body': 'VARCHAR'}, header = false, delim = '\x01', quote = '', escape = '')`,
  [process.argv[2]],
);
const counts = await connection.runAndReadAll(
  "SELECT ward_outcome(body, '2024-12-31') AS outcome, count(*) AS count FROM assessment GROUP BY 1 ORDER BY 1",
);
for (const [outcome, count] of counts.getRows()) console.log(`${outcome}|${count}`);
