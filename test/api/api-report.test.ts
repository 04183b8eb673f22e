import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { apiReport } from './api-report';

it('the public interface is the one on record; a change is written down by `npm run api`, and told in the changelog', () => {
  const recorded = readFileSync(new URL('api-report.txt', import.meta.url), 'utf8');
  expect(apiReport()).toBe(recorded);
});
