import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { criteriaSetCatalogue } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';

const child = fileURLToPath(new URL('exhaustive.child.ts', import.meta.url));

/** Every way to meet or not to meet the criteria of a published set; apart, since counting coverage is slow. */
describe.concurrent.each(
  criteriaSetCatalogue.map(({ id, criteria }) => ({ id, size: criteria.length })),
)('all 2^$size results under the set of $size criteria', ({ id, size }) => {
  it('are eligible in one case alone, and count right in every case', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', child, id]);
    expect(JSON.parse(stdout)).toEqual({ caseCount: 2 ** size, wrongCount: 0 });
  }, 300_000);
});
