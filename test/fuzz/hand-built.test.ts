import { expect, it } from 'vitest';
import { engineCalls, heldCalls, notYet } from './engine-calls';
import { fuzzHandBuilt } from './hand-built';

it('what was made by hand and not parsed is refused as that or answered, and never for the better', () => {
  const size = heldCalls.length * 10;
  expect(fuzzHandBuilt(1, size, heldCalls, 10)).toMatchObject({ handBuiltCount: size });
});

it('what does not hold yet is named', () => {
  expect(engineCalls.length - heldCalls.length).toBe(Object.keys(notYet).length);
});
