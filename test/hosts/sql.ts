// Answers over pipes with the functions of a database: tsx sql.ts (sqlite | duckdb | sqlite3 | postgresql)
import { readFileSync } from 'node:fs';
import { askIn } from './sql-hosts';

const statements = readFileSync(0, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => {
    const { function: name, request } = JSON.parse(line);
    return `SELECT ward_${name}('${request.replaceAll("'", "''")}')`;
  });
process.stdout.write(askIn[process.argv[2] as keyof typeof askIn](statements));
