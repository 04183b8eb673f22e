import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest';
import { blocksIn } from '../docs/code-blocks';
import { debianPython, embeddings, example, lackOf, library, node24 } from './hosts';
import { askIn } from './sql-hosts';
import { pagePath, withBlock } from './table';

const MARK = '<!-- from the last run of npm run test:databases -->';
const rowCount = Number(process.env['DATABASE_ROWS'] ?? 6000);
const file = `${process.cwd()}/${example}/assessments.jsonl`;

const sqlOfPage = blocksIn(
  'README.md',
  readFileSync('docs/examples/hosts/README.md', 'utf8'),
).flatMap(({ language, code }) =>
  language === 'sql'
    ? code.split(';').flatMap((sql) => (sql.trim() === '' ? [] : [sql.trim()]))
    : [],
);
const [createTable = '', countOutcomes = '', createIndex = '', selectByIndex = ''] = sqlOfPage;

const print = (program: string, ...options: readonly string[]): string =>
  execFileSync(program, options, { cwd: example, encoding: 'utf8', maxBuffer: 2 ** 28 });

/** Each host counts the outcomes of the file in its own way; SQL is that of the page. */
const counters: Readonly<Record<string, () => string>> = {
  'Python, over QuickJS': () =>
    print(debianPython, 'python/count.py', `${process.cwd()}/${library}`, file),
  'SQLite, inside Node': () => print(`${process.cwd()}/${node24}`, 'sqlite/count.mjs', file),
  'SQLite, an extension over QuickJS': () => askIn.sqlite3([...loadInSqlite, countOutcomes]),
  'DuckDB, inside Node': () => print(`${process.cwd()}/${node24}`, 'duckdb/count.mjs', file),
  'PostgreSQL, a function in C over QuickJS': () =>
    askIn.postgresql([...loadInPostgresql, countOutcomes]),
};

const loadInSqlite = [
  createTable,
  '.mode ascii',
  '.separator "\\001" "\\n"',
  `.import ${file} assessment`,
  '.mode list',
  '.separator "|" "\\n"',
];
const loadInPostgresql = [
  createTable,
  `\\copy assessment FROM '${file}' WITH (FORMAT csv, DELIMITER E'\\x01', QUOTE E'\\x02')`,
];

interface Row {
  readonly name: string;
  readonly outcome: string;
  readonly rowsASecond: number;
  /** How many times the seconds of Node, which counted just before. */
  readonly timesNode: number;
}
const rows: Row[] = [];

interface Counted {
  readonly printed: string;
  readonly seconds: number;
}
function timed(count: () => string): Counted {
  const startedAt = performance.now();
  const printed = count();
  return { printed, seconds: (performance.now() - startedAt) / 1000 };
}
const inNode = (): string => print('node', 'node/count.mjs', file);

/** Tells a host that cannot be had, here and in the table. */
function skipWhereMissing(name: string, context: TestContext): void {
  const host = embeddings.find((one) => one.name === name);
  if (host === undefined) throw new Error(`The list of hosts has no "${name}".`);
  const lack = lackOf(host);
  if (lack === undefined) return;
  rows.push({ name, outcome: `cannot be had: ${lack}`, rowsASecond: 0, timesNode: 0 });
  context.skip(`${name} cannot be had: ${lack}`);
}

beforeAll(() => {
  execFileSync('node', ['docs/examples/distributed/make-file.mjs', file, `${rowCount}`]);
});

afterAll(() => {
  console.table(rows);
  const missingCount = rows.filter(({ outcome }) => outcome.startsWith('cannot')).length;
  console.log(`${missingCount} of ${rows.length} hosts cannot be had`);
  mkdirSync('coverage', { recursive: true });
  if (rowCount < 6000) return;
  const cells = rows.map(({ name, outcome, rowsASecond, timesNode }) =>
    outcome === 'as Node'
      ? [name, outcome, Math.round(rowsASecond).toLocaleString('en'), timesNode.toFixed(1)]
      : [name, outcome, '', ''],
  );
  const table = [
    ['host', 'counts', 'rows a second', 'time, as a multiple of Node'],
    ['---', '---', '---', '---'],
    ...cells,
  ].map((row) => `| ${row.join(' | ')} |`);
  const page = readFileSync(pagePath, 'utf8');
  writeFileSync(pagePath, withBlock(page, MARK, table.join('\n')));
});

describe.each(Object.entries(counters))('%s', (name, count) => {
  it('counts the outcomes of a file as Node does', (context) => {
    skipWhereMissing(name, context);
    const reference = timed(inNode);
    const { printed, seconds } = timed(count);
    rows.push({
      name,
      outcome: printed === reference.printed ? 'as Node' : 'otherwise',
      rowsASecond: rowCount / seconds,
      timesNode: seconds / reference.seconds,
    });
    expect(reference.printed).toMatch(
      /^eligible\|\d+\nnot-eligible\|\d+\nrefused\|\d+\nundetermined\|\d+\n$/,
    );
    expect(printed).toBe(reference.printed);
  });
});

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const ward = {
  unitId: 'Phường Bến Hòa',
  assessmentYear: 2024,
  criteriaSet: { id: 'model-ward-police-20' },
  basis: 'confirmed',
  results: { kind: 'tally', metCount: 20, criteriaCount: 20 },
};
const good = JSON.stringify(ward);
const notMet = JSON.stringify({ ...ward, results: { ...ward.results, metCount: 19 } });

const hardTexts = [
  ['a ward that meets all', good, '2024-12-31', 'eligible'],
  ['a ward that does not', notMet, '2024-12-31', 'not-eligible'],
  ['a text that closes the list', `${notMet}],"policy":"${good}"`, '2024-12-31', 'refused'],
  ['a text that gives an earlier key again', `${notMet},${good}`, '2024-12-31', 'refused'],
  ['a text cut off', good.slice(0, -1), '2024-12-31', 'refused'],
  ['an empty text', '', '2024-12-31', 'refused'],
  ['a day that is none', good, '2024-02-30', 'refused'],
  ['depth without end', '['.repeat(100_000), '2024-12-31', 'refused'],
] as const;

describe.each([
  ['SQLite, inside Node', askIn.sqlite],
  ['SQLite, an extension over QuickJS', askIn.sqlite3],
  ['DuckDB, inside Node', askIn.duckdb],
  ['PostgreSQL, a function in C over QuickJS', askIn.postgresql],
])('%s', (name, ask) => {
  it('doubt is refused, and nothing has no outcome', (context) => {
    skipWhereMissing(name, context);
    const statements = hardTexts.map(
      ([, body, day]) => `SELECT ward_outcome(${quoted(body)}, ${quoted(day)})`,
    );
    const ofNothing = [
      `SELECT coalesce(ward_outcome(NULL, '2024-12-31'), 'null')`,
      `SELECT coalesce(ward_outcome(${quoted(good)}, NULL), 'null')`,
    ];
    expect(
      ask([...statements, ...ofNothing])
        .trimEnd()
        .split('\n'),
    ).toEqual([...hardTexts.map(([, , , outcome]) => outcome), 'null', 'null']);
  });
});

describe.each([
  ['SQLite, inside Node', askIn.sqlite, 'EXPLAIN QUERY PLAN'],
  ['SQLite, an extension over QuickJS', askIn.sqlite3, 'EXPLAIN QUERY PLAN'],
  ['PostgreSQL, a function in C over QuickJS', askIn.postgresql, 'EXPLAIN'],
])('%s', (name, ask, explain) => {
  it('finds wards by their outcome in an index', (context) => {
    skipWhereMissing(name, context);
    const inserts = [good, notMet, notMet].map(
      (body) => `INSERT INTO assessment VALUES (${quoted(body)})`,
    );
    const found = selectByIndex.replace('undetermined', 'eligible');
    const printed = ask([
      createTable,
      ...inserts,
      createIndex,
      ...(name.startsWith('PostgreSQL') ? ['SET enable_seqscan = off'] : []),
      `${explain} ${found}`,
      found,
    ]);
    expect(printed).toContain('assessment_outcome');
    expect(printed.trimEnd().split('\n').at(-1)).toBe(good);
  });
});
