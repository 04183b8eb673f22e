import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * How long an import may take over that of an empty module; what brings zod along has no limit of ours. The time of the processor
 * counts what the threads of the compiler take as well: the largest entry takes 55 on a quiet machine, and a busy one adds a third.
 */
const LIMIT_MILLISECONDS = 80;
const entriesWithZod = ['./schemas'];
const ROUNDS = 9;

const manifest = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as {
  readonly exports: Readonly<
    Record<string, { readonly import: { readonly default: string } } | string>
  >;
};

const entries = Object.entries(manifest.exports).flatMap(([name, target]) =>
  typeof target === 'string' ? [] : [{ name, file: target.import.default }],
);

const emptyModule = 'data:text/javascript,';

/** The time of the processor for an import in a new process: the clock would count the work of others too. */
function coldImport(url: string): number {
  const program = `const begin = process.cpuUsage(); await import(${JSON.stringify(url)});
    const { user, system } = process.cpuUsage(begin); process.stdout.write(String((user + system) / 1000));`;
  return Number(
    execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
      encoding: 'utf8',
    }),
  );
}

/** The least time of each import in several rounds over all: a busy moment falls on all alike, not on one. */
function leastTimes(urls: readonly string[]): readonly number[] {
  const rounds = Array.from({ length: ROUNDS }, () => urls.map(coldImport));
  return urls.map((_, index) => Math.min(...rounds.map((times) => times[index] ?? Infinity)));
}

/** What the import of one entry costs in a process that has loaded nothing. */
export interface ColdImport {
  readonly entry: string;
  /** Beyond what an empty module costs. */
  readonly milliseconds: number;
  /** Absent where zod comes along. */
  readonly limitMilliseconds?: number;
}

/** Measures every entry of the built package. */
export function measureColdImports(): readonly ColdImport[] {
  const urls = entries.map(({ file }) => new URL(`../../${file}`, import.meta.url).href);
  const [bare = 0, zod = 0, ...times] = leastTimes([emptyModule, 'zod', ...urls]);
  const limitMilliseconds = Number(Math.max(LIMIT_MILLISECONDS, zod - bare).toFixed(1));
  return entries.map(({ name }, index) => ({
    entry: name.replace('.', 'model-ward-rules'),
    milliseconds: Number(((times[index] ?? Infinity) - bare).toFixed(1)),
    ...(entriesWithZod.includes(name) ? {} : { limitMilliseconds }),
  }));
}

export const isSlow = ({ milliseconds, limitMilliseconds = Infinity }: ColdImport): boolean =>
  milliseconds > limitMilliseconds;
