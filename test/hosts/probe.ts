import { readFileSync } from 'node:fs';
import { build, type Plugin } from 'esbuild';
import { type CodeBlock, commentBlocks, pageBlocks, placeOf } from '../docs/code-blocks';

const PACKAGE = /^model-ward-rules(?:\/(.+))?$/;
const IMPORT = /\bfrom '([^']+)'/g;
const CONSOLE = 'probe:console';

/** Every example that needs nothing but the package and the language: no host's codec of texts, and nothing to wait for. */
const examples: readonly CodeBlock[] = [...commentBlocks, ...pageBlocks].filter(
  ({ language, code }) =>
    language === 'ts' &&
    !/\bawait\b|\bText(?:En|De)coder\b/.test(code) &&
    [...code.matchAll(IMPORT)].every(
      ([, name = '']) => PACKAGE.test(name) && !name.endsWith('.json'),
    ),
);

/** How many examples the probe runs. */
export const exampleCount: number = examples.length;

/** The console of an example: keeps what is printed, written as JSON where it is no text, the same in every engine. */
const consoleSource = `
const printed = {};
export const consoleOf = (place) => ({
  log: (...values) => {
    (printed[place] ??= []).push(values.map((one) => typeof one === 'string' ? one : JSON.stringify(one) ?? String(one)).join(' '));
  },
  warn: () => {},
  error: () => {},
});
export const examples = () => JSON.stringify({ version: '', printed });
`;

const virtual: Plugin = {
  name: 'examples as modules',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^probe:/ }, ({ path }) => ({ path, namespace: 'probe' }));
    onResolve({ filter: PACKAGE }, ({ path }) => ({
      path: `${process.cwd()}/dist/${PACKAGE.exec(path)?.[1] ?? 'index'}.js`,
    }));
    onLoad({ filter: /./, namespace: 'probe' }, ({ path }) => ({
      contents: path === CONSOLE ? consoleSource : contentsOf(Number(path.slice('probe:'.length))),
      loader: path === CONSOLE ? 'js' : 'ts',
      resolveDir: process.cwd(),
    }));
  },
};

function contentsOf(number: number): string {
  const example = examples[number];
  if (example === undefined) throw new Error(`There is no example ${number}.`);
  const place = JSON.stringify(placeOf(example));
  return `import { consoleOf } from '${CONSOLE}';\nconst console = consoleOf(${place});\n${example.code}`;
}

/**
 * Writes one script for every host: the JSON door as it is shipped, and behind it every example of the documentation, whose prints are
 * one more answer of the door. So the probe goes through all that the package does.
 */
export async function writeProbe(path: string): Promise<void> {
  const imports = examples.map((_, number) => `import 'probe:${number}';`);
  await build({
    stdin: {
      contents: `${imports.join('\n')}
        import { examples } from '${CONSOLE}';
        globalThis.modelWardRules.examples = examples;`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    format: 'iife',
    target: 'es2020',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    legalComments: 'none',
    logLevel: 'error',
    plugins: [virtual],
    banner: { js: readFileSync('dist/json-door.js', 'utf8') },
    outfile: path,
  });
}
