import { existsSync } from 'node:fs';
import manifest from './package.json' with { type: 'json' };

/** A host of the package: a command that answers over pipes, and the zone it runs in. */
export interface Host {
  readonly name: string;
  /** Where it comes from, with its exact version; a package of Debian is of the version that is installed. */
  readonly from: Origin;
  readonly command: readonly string[];
  readonly zone?: string;
  /** The file without which it cannot be had. */
  readonly needs?: string;
}

/** A package of npm at the version that is pinned here, a package of Debian, or what runs this program. */
export type Origin =
  | { readonly npm: keyof typeof manifest.dependencies }
  | { readonly debian: string; readonly version: readonly string[] }
  | 'this Node';

/** The folder of what is made for a run. */
export const workspace = 'coverage/hosts';
/** The JSON door and every example of the documentation. */
export const probe: string = `${workspace}/probe.js`;

const packages = 'test/hosts/node_modules';
const answer = ['docs/examples/conformance/answer.mjs', probe];
const adapter = (name: string, ...rest: readonly string[]): readonly string[] => [
  'node',
  `test/hosts/${name}.mjs`,
  probe,
  ...rest,
];

const zones = ['UTC', 'Asia/Ho_Chi_Minh', 'America/St_Johns', 'Pacific/Kiritimati'];

const nodes = (['node20', 'node22', 'node24', 'node26'] as const).map((name): Host => {
  const path = `${packages}/${name}/bin/node`;
  return { name: `Node ${name.slice(4)}`, from: { npm: name }, command: [path, ...answer] };
});

const nodeWith = (name: string, ...options: readonly string[]): Host => ({
  name: `Node, ${name}`,
  from: 'this Node',
  command: ['node', ...options, ...answer],
});

/** A program of Debian, told from one that an adapter could not start. */
const ofDebian = (
  name: string,
  debian: string,
  path: string,
  command: readonly string[],
  version: readonly string[] = [path, '--version'],
): Host => ({ name, from: { debian, version }, command, needs: path });

const jsc = '/usr/bin/jsc';
const chromium = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const firefox = '/usr/bin/firefox-esr';

/** Engines of JavaScript. Each answers the sample of the conformance vectors and runs every example. */
export const engines: readonly Host[] = [
  ...zones.map(
    (zone): Host => ({
      name: `Node, ${zone}`,
      from: 'this Node',
      command: ['node', ...answer],
      zone,
    }),
  ),
  nodeWith('no code from text', '--disallow-code-generation-from-strings'),
  nodeWith('frozen intrinsics', '--frozen-intrinsics'),
  nodeWith('without a compiler', '--jitless'),
  nodeWith('64 MB of memory', '--max-old-space-size=64'),
  ...nodes,
  {
    name: 'Deno',
    from: { npm: 'deno' },
    command: [`${packages}/.bin/deno`, 'run', '--allow-read', ...answer],
  },
  { name: 'Bun', from: { npm: 'bun' }, command: [`${packages}/.bin/bun`, ...answer] },
  { name: 'workerd', from: { npm: 'miniflare' }, command: adapter('workerd') },
  { name: 'edge runtime', from: { npm: '@edge-runtime/vm' }, command: adapter('edge-vm') },
  { name: 'SES, locked down', from: { npm: 'ses' }, command: adapter('ses') },
  {
    name: 'QuickJS, WebAssembly',
    from: { npm: 'quickjs-emscripten' },
    command: adapter('quickjs'),
  },
  {
    name: 'quickjs-ng, WebAssembly',
    from: { npm: '@jitl/quickjs-ng-wasmfile-release-sync' },
    command: adapter('quickjs', '@jitl/quickjs-ng-wasmfile-release-sync'),
  },
  ofDebian('SpiderMonkey in gjs', 'gjs', '/usr/bin/gjs', adapter('script', '/usr/bin/gjs')),
  ofDebian('JavaScriptCore', 'libjavascriptcoregtk-4.0-bin', jsc, adapter('script', jsc), [
    'dpkg-query',
    '--show',
    'libjavascriptcoregtk-4.0-bin',
  ]),
  ofDebian(
    'Chromium, strict policy',
    'chromium',
    chromium,
    adapter('browser', chromium, '--headless', '--no-sandbox', '--user-data-dir=PROFILE'),
  ),
  ofDebian(
    'Firefox, strict policy',
    'firefox-esr',
    firefox,
    adapter('browser', firefox, '--headless', '--profile', 'PROFILE'),
  ),
];

/** Compilers for engines that are not to be had here: whether they take the JSON door. */
export const compilers: readonly Host[] = [
  {
    name: 'Hermes, its compiler',
    from: { npm: 'hermes-compiler' },
    command: [
      `${packages}/hermes-compiler/hermesc/linux64-bin/hermesc`,
      '-w',
      '-emit-binary',
      '-out',
      `${workspace}/door.hbc`,
      'dist/json-door.js',
    ],
  },
];

/** Why a host cannot be had here; `undefined` where it can. */
export function lackOf({
  from,
  command: [program = ''],
  needs = program,
}: Host): string | undefined {
  if (!needs.includes('/') || existsSync(needs)) return undefined;
  if (from === 'this Node') return needs;
  return 'npm' in from ? `npm install ${from.npm}` : `apt-get install ${from.debian}`;
}

/** The example of the documentation, as a user has it: copied, with its packages. */
export const example: string = `${workspace}/example`;
/** What `build.sh` of the example makes. */
export const built: string = `${example}/built`;
export const library: string = `${built}/libward_door.so`;

export const debianPython = '/usr/bin/python3';
export const node24: string = `${packages}/node24/bin/node`;
const bySql = (name: string): readonly string[] => [
  'node',
  '--import',
  'tsx',
  'test/hosts/sql.ts',
  name,
];

/** Databases and other languages. Each answers the sample of the conformance vectors through the library or the functions of its example. */
export const embeddings: readonly Host[] = [
  {
    name: 'Python, over QuickJS',
    from: { debian: 'gcc python3', version: [debianPython, '--version'] },
    command: [debianPython, `${example}/python/answer.py`, library],
    needs: library,
  },
  { name: 'SQLite, inside Node', from: { npm: 'node24' }, command: bySql('sqlite'), needs: node24 },
  {
    name: 'SQLite, an extension over QuickJS',
    from: { debian: 'gcc sqlite3 libsqlite3-dev', version: ['sqlite3', '--version'] },
    command: bySql('sqlite3'),
    needs: `${built}/ward_sqlite.so`,
  },
  { name: 'DuckDB, inside Node', from: { npm: 'node24' }, command: bySql('duckdb'), needs: node24 },
  {
    name: 'PostgreSQL, a function in C over QuickJS',
    from: {
      debian: 'gcc postgresql postgresql-server-dev-all',
      version: ['psql', '--version'],
    },
    command: bySql('postgresql'),
    needs: `${built}/ward_postgresql.so`,
  },
];
