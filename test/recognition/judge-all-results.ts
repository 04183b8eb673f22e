import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { CriteriaSet } from 'model-ward-rules';

const child = fileURLToPath(new URL('exhaustive.child.ts', import.meta.url));

/** Judges every way to meet or not to meet the criteria of a published set; apart, since counting coverage is slow. */
export async function judgeAllResults({ id }: CriteriaSet): Promise<unknown> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', child, id]);
  return JSON.parse(stdout);
}
