import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import manifest from '../../package.json' with { type: 'json' };
import { built, example, probe, workspace } from './hosts';
import { writeProbe } from './probe';

/** Makes the probe, and the example of the documentation as its user has it: copied, installed, and its library built. */
export async function setup(): Promise<void> {
  rmSync(workspace, { recursive: true, force: true });
  mkdirSync(workspace, { recursive: true });
  await writeProbe(probe);
  cpSync('docs/examples/hosts', example, { recursive: true });
  const run = (program: string, options: readonly string[], cwd?: string) =>
    execFileSync(program, options, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', example]);
  const tarball = `./${manifest.name}-${manifest.version}.tgz`;
  run('npm', ['install', '--silent', '--no-package-lock', '--ignore-scripts', tarball], example);
  try {
    run('bash', ['quickjs/build.sh', `${process.cwd()}/dist/json-door.js`, 'built'], example);
  } catch (error) {
    console.error(`The library was not built: ${(error as Error).message}`);
  }
  mkdirSync(built, { recursive: true });
}
