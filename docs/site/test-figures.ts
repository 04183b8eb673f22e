import { existsSync, readFileSync } from 'node:fs';
import { readRecord, tableOf } from '../../test/mutation/record';
import { proofTable, readProofs } from '../../test/prove/record';
import type { TestRun } from '../../test/run-record-reporter';
import { root } from './contents';
import { filesOf } from './site-files';

type Row = Readonly<Record<string, string | number>>;

const MARK = '<!-- figures -->';
const COVERAGE_KINDS = ['statements', 'branches', 'functions', 'lines'];

/** Puts the figures of the last run into the page that asks for them. */
export const withFigures = (text: string): string =>
  text.includes(MARK) ? text.replace(MARK, figures()) : text;

function figures(): string {
  const run = readJson<TestRun>('coverage/run.json');
  const parts =
    run === undefined ? [noRun] : [runFigures(run), folderFigures(run), coverageFigures(run)];
  return [...parts, proofFigures(), mutationFigures(), benchFigures()].join('\n\n');
}

const noRun = `**No run is recorded in this copy of the repository.** Make one with \`npm test\`, then this page with
\`npm run docs\`.`;

function proofFigures(): string {
  return `The last run of each of the long proofs, \`npm run prove\`, which also run for themselves:

${table(proofTable(readProofs()))}`;
}

function runFigures(run: TestRun): string {
  const seconds = (run.milliseconds / 1000).toFixed(0);
  return `The last run of \`npm test\` in this copy: **${run.passedCount} passed, ${run.failedCount} failed,
${run.skippedCount} skipped**, in ${seconds} seconds on Node ${run.nodeVersion} (${run.platform}).`;
}

function folderFigures(run: TestRun): string {
  const properties = propertiesByFolder();
  const rows = run.folders.map(({ folder, testCount }) => ({
    folder: `\`test/${folder}\``,
    tests: testCount,
    'calls of `fc.assert`': properties.get(folder) ?? 0,
  }));
  return `${table(rows)}

A test over a table counts once for each row. A call of \`fc.assert\` is a property, tried on many random cases.`;
}

function propertiesByFolder(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const file of filesOf(`${root}/test`).filter((name) => isOwnTest(name))) {
    const folder = folderOf(file);
    const found = readFileSync(`${root}/test/${file}`, 'utf8').split('fc.assert(').length - 1;
    counts.set(folder, (counts.get(folder) ?? 0) + found);
  }
  return counts;
}

const isOwnTest = (name: string): boolean =>
  name.endsWith('.test.ts') && !name.includes('node_modules/');

const folderOf = (file: string): string => (file.includes('/') ? file.replace(/\/.*/, '') : '.');

function coverageFigures({ coverage }: TestRun): string {
  return table(
    COVERAGE_KINDS.flatMap((kind) => {
      const part = coverage[kind];
      return part === undefined
        ? []
        : [{ coverage: kind, covered: part.covered, of: part.total, percent: part.pct }];
    }),
  );
}

function mutationFigures(): string {
  const record = readRecord();
  return `The last samples of mutants, floor by floor:\n\n${tableOf(record)}`;
}

function benchFigures(): string {
  const tables = readJson<Readonly<Record<string, unknown>>>('coverage/bench.json') ?? {};
  const shown = Object.entries(tables).flatMap(([title, rows]) =>
    isTable(rows) ? [`### ${title}\n\n${table(rows)}`] : [],
  );
  if (shown.length === 0)
    return 'No benchmark is recorded in this copy; `npm run bench` makes one.';
  return shown.join('\n\n');
}

const isTable = (rows: unknown): rows is readonly Row[] =>
  Array.isArray(rows) &&
  rows.length > 0 &&
  rows.every((row) => typeof row === 'object' && row !== null);

function table(rows: readonly Row[]): string {
  const heads = Object.keys(rows[0] ?? {});
  const line = (cells: readonly unknown[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(heads),
    line(heads.map(() => '---')),
    ...rows.map((row) => line(heads.map((head) => row[head]))),
  ].join('\n');
}

function readJson<Content>(path: string): Content | undefined {
  const file = `${root}/${path}`;
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Content) : undefined;
}
