// Counts the outcomes of a file of assessments in SQLite: node count.mjs assessments.jsonl
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { offerDoor } from './functions.mjs';

const database = new DatabaseSync(':memory:');
offerDoor(database);
database.exec('CREATE TABLE assessment (body text NOT NULL); BEGIN');
const insert = database.prepare('INSERT INTO assessment (body) VALUES (?)');
for await (const line of createInterface({ input: createReadStream(process.argv[2]) })) {
  insert.run(line);
}
database.exec('COMMIT');
const counts = database.prepare(
  "SELECT ward_outcome(body, '2024-12-31') AS outcome, count(*) AS count FROM assessment GROUP BY 1 ORDER BY 1",
);
for (const { outcome, count } of counts.all()) console.log(`${outcome}|${count}`);
