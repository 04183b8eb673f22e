import { describe, expect, it } from 'vitest';
import type { Ask, Counted } from '../../src/targets/ask';
import { outcomeOf, type Timing } from '../../src/targets/outcome';
import { day } from '../unit/registers';

/** Every way in which a target can stand, by what is counted, from which side, and when it is asked. Due on 2024-12-31. */

const numbers = { counted: 'units', limitOf: () => 5 } as const;
const asks: Readonly<Record<Ask['direction'], Ask>> = {
  'at-least': { ...numbers, direction: 'at-least' },
  'at-most': { ...numbers, direction: 'at-most', share: { bound: 'at-most', percent: 50 } },
};

/** So many reached of ten, at least and at most, where five are the limit. */
const reached = (least: number, most: number, wholeCount = 10, limitCount = 5): Counted => ({
  ...{ populationCount: 10, openPopulationCount: 0 },
  least: { wholeCount, reachedCount: least, limitCount },
  most: { wholeCount, reachedCount: most, limitCount },
});
const settledAs: Readonly<
  Record<Ask['direction'], Readonly<Record<'reached' | 'open' | 'missed', Counted>>>
> = {
  'at-least': { reached: reached(5, 9), open: reached(4, 5), missed: reached(0, 4) },
  'at-most': { reached: reached(0, 5), open: reached(5, 6), missed: reached(6, 9) },
};

const moments: Readonly<Record<string, Omit<Timing, 'ground'>>> = (() => {
  const dueOn = day('2024-12-31');
  const known = { dueOn, decidedBy: day('2025-06-30'), isClosed: false, pendingCount: 0 };
  return {
    'on the due day': { ...known, asOf: dueOn },
    'on the due day, said to be over': { ...known, asOf: dueOn, isClosed: true },
    'on the next day': { ...known, asOf: day('2025-01-01') },
    'on the next day, said to be over': { ...known, asOf: day('2025-01-01'), isClosed: true },
    'on the last day for decisions': { ...known, asOf: day('2025-06-30') },
    'after it': { ...known, asOf: day('2025-07-01') },
    'after it, one put off': { ...known, asOf: day('2025-07-01'), pendingCount: 1 },
    'years later, no last day known': {
      ...{ dueOn, isClosed: false, pendingCount: 0 },
      asOf: day('2030-01-01'),
    },
  };
})();

/** How it stands where what is known now says reached, open or missed: `…` waits for decisions, `!` is closed, `+` is reached so far. */
const table: readonly (readonly [
  ground: Timing['ground'],
  moment: string,
  fromBelow: string,
  fromAbove: string,
])[] = [
  ['titles', 'on the due day', 'open+ open- open-', 'open+ open- open-'],
  ['titles', 'on the due day, said to be over', 'reached! open! missed!', 'reached! open! missed!'],
  ['titles', 'on the next day', 'reached open… open…', 'open… open… open…'],
  [
    'titles',
    'on the next day, said to be over',
    'reached! open! missed!',
    'reached! open! missed!',
  ],
  ['titles', 'on the last day for decisions', 'reached open… open…', 'open… open… open…'],
  ['titles', 'after it', 'reached! open! missed!', 'reached! open! missed!'],
  ['titles', 'after it, one put off', 'reached open… open…', 'open… open… open…'],
  ['titles', 'years later, no last day known', 'reached open… open…', 'open… open… open…'],
  // A registration stays: a limit once passed stays passed. After the due day none counts any more.
  ['registrations', 'on the due day', 'reached open open', 'open open missed'],
  [
    'registrations',
    'on the due day, said to be over',
    'reached! open! missed!',
    'reached! open! missed!',
  ],
  ['registrations', 'on the next day', 'reached! open! missed!', 'reached! open! missed!'],
  ['registrations', 'after it, one put off', 'reached! open! missed!', 'reached! open! missed!'],
  [
    'registrations',
    'years later, no last day known',
    'reached! open! missed!',
    'reached! open! missed!',
  ],
  ['verdicts', 'on the due day', 'reached open open', 'open open open'],
  [
    'verdicts',
    'on the due day, said to be over',
    'reached! open! missed!',
    'reached! open! missed!',
  ],
  ['verdicts', 'on the next day', 'reached open… open…', 'open… open… open…'],
  ['verdicts', 'on the last day for decisions', 'reached open… open…', 'open… open… open…'],
  ['verdicts', 'after it', 'reached! open! missed!', 'reached! open! missed!'],
  ['verdicts', 'after it, one put off', 'reached open… open…', 'open… open… open…'],
  ['verdicts', 'years later, no last day known', 'reached open… open…', 'open… open… open…'],
];

function read(said: string): object {
  const [, outcome, sign] = /^([a-z]+)(.?)$/.exec(said) as unknown as [string, string, string];
  return {
    outcome,
    ...(sign === '…' ? { reason: 'decisions-pending' } : {}),
    isClosed: sign === '!',
    ...(sign === '+' || sign === '-' ? { reachedSoFar: sign === '+' } : {}),
  };
}

describe('how a target stands', () => {
  it.each(table)('%s, %s', (ground, moment, fromBelow, fromAbove) => {
    const timing = { ground, ...(moments[moment] as Omit<Timing, 'ground'>) };
    const standings = (direction: Ask['direction']): readonly object[] =>
      Object.values(settledAs[direction]).map((counted) =>
        outcomeOf(asks[direction], counted, timing),
      );
    expect(standings('at-least')).toEqual(fromBelow.split(' ').map(read));
    expect(standings('at-most')).toEqual(fromAbove.split(' ').map(read));
  });

  it.each(['at-least', 'at-most'] as const)(
    'is never reached where it may be about nobody, asked %s',
    (direction) => {
      const timing = { ground: 'titles', ...moments['after it'] } as Timing;
      const nobody = reached(0, 0, 0, 0);
      expect(outcomeOf(asks[direction], nobody, timing).outcome).toBe('open');
      const one = reached(0, 0, 1, 0);
      expect(outcomeOf(asks[direction], one, timing).outcome).toBe('reached');
    },
  );
});
