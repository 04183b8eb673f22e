import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const page = readFileSync(new URL('../../docs/what-it-costs.md', import.meta.url), 'utf8');
const rows = [...page.matchAll(/\| `(?<file>test\/[\w./-]+)`: (?<title>[^|]+) \|$/gm)];

it('names for each fast way the property that holds it to the definition', () => {
  expect(rows.length).toBeGreaterThan(10);
  for (const { groups: { file = '', title = '' } = {} } of rows) {
    const source = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
    expect(source, file).toContain(`'${title}'`);
  }
});
