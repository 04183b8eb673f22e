import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import manifest from '../../package.json' with { type: 'json' };

const own = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'));

describe('the lowest zod', () => {
  it('is the one the package allows', () => {
    expect(manifest.dependencies.zod).toBe(`^${own.dependencies.zod}`);
  });

  it('is the one these tests load', () => {
    expect(`${Object.values(z.core.version).join('.')}`).toBe(own.dependencies.zod);
  });
});
