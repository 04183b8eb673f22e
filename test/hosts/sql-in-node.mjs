// Runs SQL in a database inside Node, a statement a line as JSON, and prints the rows: node sql-in-node.mjs (sqlite | duckdb) EXAMPLE_FOLDER
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

const [name, folder] = process.argv.slice(2);
const { offerDoor } = await import(pathToFileURL(`${folder}/${name}/functions.mjs`).href);
const openers = {
  async sqlite() {
    const { DatabaseSync } = await import('node:sqlite');
    const database = new DatabaseSync(':memory:');
    offerDoor(database);
    return (sql) => database.prepare(sql).all().map(Object.values);
  },
  async duckdb() {
    const { DuckDBInstance } = createRequire(`${folder}/package.json`)('@duckdb/node-api');
    const connection = await (await DuckDBInstance.create()).connect();
    offerDoor(connection);
    return async (sql) => (await connection.runAndReadAll(sql)).getRows();
  },
};
const rowsOf = await openers[name]();
for await (const line of createInterface({ input: process.stdin })) {
  for (const row of await rowsOf(JSON.parse(line))) {
    console.log(row.map((value) => value ?? '').join('|'));
  }
}
