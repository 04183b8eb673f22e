import { expect, it } from 'vitest';
import { engineCalls } from './engine-calls';
import { fuzzHandBuilt } from './hand-built';

it('what was made by hand and not parsed is refused as that or answered, and never for the better', () => {
  const size = engineCalls.length * 10;
  expect(fuzzHandBuilt(1, size, engineCalls, 10)).toMatchObject({ handBuiltCount: size });
});
