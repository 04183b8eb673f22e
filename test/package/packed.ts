import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../docs/pages';

/** Packs what was built into a temporary folder, and gives the path of the tarball. */
export function packInto(folder: string): string {
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const [packed] = JSON.parse(npm(args, root));
  return join(folder, packed.filename);
}

export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'model-ward-rules-'));

/** Runs npm in a folder and gives what it prints. */
export function npm(args: readonly string[], cwd: string): string {
  return execFileSync('npm', args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
}
