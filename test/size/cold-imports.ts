import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** How long an import may take over that of an empty module; what brings zod along has no limit of ours. */
const LIMIT_MILLISECONDS = 60;
/** On a slow or busy machine: this part of what the whole of zod takes there. */
const LIMIT_BY_ZOD = 1;
const entriesWithZod = ['./schemas'];
const TRIES = 9;

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

/** The least time of the processor in several tries, each in a new process: the clock would count the work of others too. */
function coldImport(url: string): number {
  const program = `const begin = process.cpuUsage(); await import(${JSON.stringify(url)});
    const { user, system } = process.cpuUsage(begin); process.stdout.write(String((user + system) / 1000));`;
  const times = Array.from({ length: TRIES }, () =>
    Number(
      execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
        encoding: 'utf8',
      }),
    ),
  );
  return Math.min(...times);
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
  const bare = coldImport(emptyModule);
  const zod = coldImport('zod') - bare;
  const limitMilliseconds = Number(Math.max(LIMIT_MILLISECONDS, zod * LIMIT_BY_ZOD).toFixed(1));
  return entries.map(({ name, file }) => {
    const url = new URL(`../../${file}`, import.meta.url).href;
    return {
      entry: name.replace('.', 'model-ward-rules'),
      milliseconds: Number((coldImport(url) - bare).toFixed(1)),
      ...(entriesWithZod.includes(name) ? {} : { limitMilliseconds }),
    };
  });
}

export const isSlow = ({ milliseconds, limitMilliseconds = Infinity }: ColdImport): boolean =>
  milliseconds > limitMilliseconds;
