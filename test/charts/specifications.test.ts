import { expect, it } from 'vitest';
import { specifications } from './specifications';
import onRecord from './specifications.json' with { type: 'json' };

// Whether they are drawn, and can be read, is for `npm run test:charts`; here a change of any of them is seen.
it('pictures are the ones on record; a change is written down by `npm run specifications`', () => {
  expect(JSON.parse(JSON.stringify(specifications()))).toStrictEqual(onRecord);
});
