import { build } from 'esbuild';
import { expect, it } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;

/** All but the schemas, which are made where they are declared, as zod is used everywhere. */
const entries = [
  'index',
  'batch',
  'planning',
  'register',
  'engine',
  'charts/index',
  'explanation/index',
  'intake/index',
  'json/index',
  'published/index',
];

/**
 * What a bundler keeps of an entry of which nothing is named: the statements that it must believe to do something. A
 * whole file is never left out here, as it is by `sideEffects` in package.json, because a host that names one thing of
 * a file gets all such statements of that file.
 */
async function leftOf(entry: string): Promise<string> {
  const result = await build({
    stdin: { contents: `import './src/${entry}'`, resolveDir: root },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2020',
    plugins: [
      {
        name: 'keep-every-file',
        setup({ onResolve, resolve }) {
          onResolve({ filter: /^\./ }, async ({ path, pluginData, ...from }) => {
            if (pluginData === 'resolved') return undefined;
            const { importer, resolveDir, kind } = from;
            const found = await resolve(path, {
              importer,
              resolveDir,
              kind,
              pluginData: 'resolved',
            });
            return { path: found.path, sideEffects: true };
          });
        },
      },
    ],
  });
  return result.outputFiles[0]?.text ?? 'no output';
}

it.each(entries)('%s leaves nothing in a bundle that names nothing of it', async (entry) => {
  expect(await leftOf(entry)).toBe('');
});
