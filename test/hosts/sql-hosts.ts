import { execFileSync } from 'node:child_process';
import { built, example, node24 } from './hosts';
import { withServer } from './postgresql-server';

/** Runs statements in a fresh database that offers the JSON door; gives the rows that are printed, columns divided by bars. */
type Ask = (statements: readonly string[]) => string;

const run = (program: string, options: readonly string[], lines: readonly string[]): string =>
  execFileSync(program, options, {
    input: `${lines.join('\n')}\n`,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });

const insideNode =
  (name: string): Ask =>
  (statements) =>
    run(
      node24,
      ['test/hosts/sql-in-node.mjs', name, `${process.cwd()}/${example}`],
      statements.map((sql) => JSON.stringify(sql)),
    );

/** A statement ends with a semicolon; a command of the program itself, such as one that loads a file, with its line. */
const ended = (statements: readonly string[]): readonly string[] =>
  statements.map((sql) => (/^[.\\]/.test(sql) ? sql : `${sql};`));

/** The databases, as their examples offer the door to them. */
export const askIn = {
  sqlite: insideNode('sqlite'),
  duckdb: insideNode('duckdb'),
  sqlite3: (statements) =>
    run('sqlite3', ['-cmd', `.load ${built}/ward_sqlite`], ended(statements)),
  postgresql: (statements) =>
    withServer(example, built, ({ ask }) => ask(ended(statements).join('\n'))),
} satisfies Readonly<Record<string, Ask>>;
