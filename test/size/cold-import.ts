import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** How long an import may take over that of an empty module; what brings zod along has no limit of ours. */
const limitMilliseconds = 20;
const entriesWithZod = ['.', './schemas'];
const tries = 9;

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

/** The quickest of several tries, each in a new process: a busy machine can only make an import slower. */
function coldImport(url: string): number {
  const program = `const begin = performance.now(); await import(${JSON.stringify(url)}); process.stdout.write(String(performance.now() - begin));`;
  const times = Array.from({ length: tries }, () =>
    Number(
      execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
        encoding: 'utf8',
      }),
    ),
  );
  return Math.min(...times);
}

const bare = coldImport(emptyModule);
const rows = entries.map(({ name, file }) => ({
  entry: name.replace('.', 'model-ward-rules'),
  'cold import, ms': Number(
    (coldImport(new URL(`../../${file}`, import.meta.url).href) - bare).toFixed(1),
  ),
  'at most, ms': entriesWithZod.includes(name) ? undefined : limitMilliseconds,
}));
console.table(rows);

const slow = rows.filter(
  ({ 'cold import, ms': took, 'at most, ms': limit }) => limit !== undefined && took > limit,
);
if (slow.length > 0) {
  console.error(`Slower than allowed: ${slow.map(({ entry }) => entry).join(', ')}`);
  process.exitCode = 1;
}
