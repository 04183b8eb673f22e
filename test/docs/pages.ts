import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root: string = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/** Reads a file of the repository, named from its root. */
export const readText = (path: string): string => readFileSync(`${root}/${path}`, 'utf8');

/** Lists the files under a folder that end so, named from the root of the repository. */
export function filesUnder(folder: string, ending: string): readonly string[] {
  return readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith(ending))
    .sort();
}

/** Every page for readers; `docs/api` is generated. */
export const pages: readonly string[] = [
  'README.md',
  'README.vi.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...filesUnder('docs', '.md').filter((path) => !path.startsWith('docs/api/')),
];
