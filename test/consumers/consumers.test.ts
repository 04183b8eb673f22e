import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

const compilers = {
  smallest: './node_modules/typescript-smallest/lib/tsc.js',
  newest: '../../node_modules/typescript-native/bin/tsc',
} as const;
const entries = Object.keys(manifest.typesVersions['*']).filter((entry) => !entry.includes('/'));
const folder = mkdtempSync(join(tmpdir(), 'consumers-'));
const tarball = join(folder, `${manifest.name}-${manifest.version}.tgz`);

const hosts = [
  { host: 'without zod', packages: [] },
  { host: 'with zod 3', packages: ['zod@3'] },
  { host: 'with zod 4.0', packages: ['zod@4.0.0'] },
];

function run(command: string, args: readonly string[], cwd?: string): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8' });
}

function makeHost(packages: readonly string[]): string {
  const host = mkdtempSync(join(folder, 'host-'));
  writeFileSync(join(host, 'package.json'), '{ "private": true }');
  run('npm', ['install', '--silent', '--no-audit', '--no-fund', tarball, ...packages], host);
  return host;
}

beforeAll(() => {
  run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder]);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe.each(hosts)('a host $host', ({ packages }) => {
  it('E11: installs the package and runs every entry, with require and with import', () => {
    const host = makeHost(packages);
    const names = ['.', ...entries].map((entry) => join(manifest.name, entry));
    const use = `plainDate('2024-02-29')`;
    const required = `${names.map((name) => `require('${name}')`).join(';')};
      console.log(require('${manifest.name}').${use})`;
    const imported = `${names.map((name) => `import '${name}'`).join(';')};
      import { plainDate } from '${manifest.name}'; console.log(${use})`;
    expect(run('node', ['-e', required], host)).toBe('2024-02-29\n');
    expect(run('node', ['--input-type=module', '-e', imported], host)).toBe('2024-02-29\n');
  });
});

describe('a consumer', () => {
  it.each([
    ['smallest', 'commonjs', 'node'],
    ['smallest', 'node16', 'node16'],
    ['newest', 'nodenext', 'nodenext'],
    ['newest', 'esnext', 'bundler'],
  ] as const)(
    'compiles with the %s TypeScript, module %s, resolution %s',
    (which, module, resolution) => {
      const compiler = fileURLToPath(new URL(compilers[which], import.meta.url));
      const host = makeHost([]);
      const imports = entries.map(
        (entry) => `import * as ${entry} from '${manifest.name}/${entry}';`,
      );
      const source = `import { plainDate } from '${manifest.name}';
      ${imports.join('\n')}
      export const day: string = plainDate('2024-02-29');
      export const all = [${entries.join(', ')}];`;
      writeFileSync(join(host, 'main.ts'), source);
      const options = [
        '--noEmit',
        '--strict',
        '--skipLibCheck',
        '--target',
        'es2020',
        '--lib',
        'es2020',
      ];
      const resolving = ['--module', module, '--moduleResolution', resolution];
      expect(run('node', [compiler, ...options, ...resolving, 'main.ts'], host)).toBe('');
    },
  );
});
