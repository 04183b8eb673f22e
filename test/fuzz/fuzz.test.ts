import { expect, it } from 'vitest';
import { fuzz } from './fuzz';

/** Enough that every way in has its turn; `npm run fuzz` gives a million. */
const size = { hostileCount: 420, mutatedCount: 420 };

it('takes hostile values and changed documents without harm', () => {
  expect(fuzz(1, size, 4)).toMatchObject(size);
});
