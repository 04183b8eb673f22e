import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A copy of an example where it finds the frameworks and the built package, as a project that installed both. */
export interface Workspace {
  readonly folder: string;
  readonly remove: () => void;
}

/** Copies an example of `docs/examples`. */
export function openWorkspace(example: string): Workspace {
  const top = mkdtempSync(join(tmpdir(), `${example}-`));
  const folder = join(top, 'project');
  cpSync(join(root, 'docs/examples', example), folder, { recursive: true });
  mkdirSync(join(top, 'node_modules'));
  symlinkSync(root, join(top, 'node_modules/model-ward-rules'));
  symlinkSync(join(root, 'test/programs/node_modules'), join(folder, 'node_modules'));
  return { folder, remove: () => rmSync(top, { recursive: true }) };
}
