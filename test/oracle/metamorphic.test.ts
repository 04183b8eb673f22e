import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type Metamorphosis,
  metamorphoses,
  publishingRules,
  renamingCriteria,
} from './metamorphic';

/** `npm run test:metamorphic` runs 100,000 of each. */
const numRuns = Number(process.env['METAMORPHIC_RUNS'] ?? 300);

function holds<Case>({ cases, differenceIn }: Metamorphosis<Case>): void {
  fc.assert(
    fc.property(cases, (given) => {
      expect(differenceIn(given)).toBeUndefined();
    }),
    { numRuns },
  );
}

it.each(metamorphoses)('$what changes no standing', holds, numRuns * 100);

it(
  'publishing rules contradicts no standing that was decided',
  () => holds(publishingRules),
  numRuns * 100,
);

it('renaming criteria changes no verdict', () => holds(renamingCriteria), numRuns * 100);
