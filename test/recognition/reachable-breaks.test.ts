import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reachableBreaks } from '../../src/recognition/reachable-breaks';

describe('what so many failing criteria can break', () => {
  const open = fc.array(
    fc.record({ brokenByFailing: fc.nat(15), size: fc.integer({ min: 1, max: 3 }) }),
    { maxLength: 4 },
  );

  it('is what some choice of just so many breaks, each combination once', () => {
    fc.assert(
      fc.property(fc.nat(15), open, fc.nat(12), (settled, classes, failingCount) => {
        const criteria = classes.flatMap(({ brokenByFailing, size }) =>
          Array.from({ length: size }, () => brokenByFailing),
        );
        // What is broken, by how many fail, criterion after criterion.
        let choices: ReadonlySet<string> = new Set([`0 ${settled}`]);
        for (const broken of criteria) {
          const more = [...choices].map((choice) => {
            const [count = 0, before = 0] = choice.split(' ').map(Number);
            return `${count + 1} ${before | broken}`;
          });
          choices = new Set([...choices, ...more]);
        }
        const expected = [...choices].flatMap((choice) => {
          const [count, broken] = choice.split(' ').map(Number);
          return count === failingCount ? [broken] : [];
        });
        expect([...reachableBreaks(settled, classes, failingCount)].sort()).toEqual(
          expected.sort(),
        );
      }),
      { numRuns: 200 },
    );
  });
});
