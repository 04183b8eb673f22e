import { expect, it } from 'vitest';
import { isWellFormed, keepWellFormed } from '../../src/assessment/well-formed';

it('an assessment that a reader put together is known again, and cannot be changed', () => {
  const submitted = { unitId: 'ward-1', results: { kind: 'tally' } };
  expect(isWellFormed(submitted)).toBe(false);
  expect(keepWellFormed(submitted as never)).toBe(submitted);
  expect(isWellFormed(submitted)).toBe(true);
  expect(Object.isFrozen(submitted.results)).toBe(true);
  expect(isWellFormed({ ...submitted })).toBe(false);
  expect([null, undefined, 'text'].map(isWellFormed)).toEqual([false, false, false]);
});
