import fc from 'fast-check';
import type { UnitId } from 'model-ward-rules';
import { type Cohort, selectCohorts, selectUnitsOn } from 'model-ward-rules/register';
import { describe, expect, it } from 'vitest';
import { type RegisterCase, registerCase, turningDays } from '../arbitraries/registers';
import { day, registerOf, succession, unit } from './registers';

/** Made-up wards: what joins them, and when. */
const register = registerOf(
  [
    unit('a', { endedOn: '2023-01-01' }),
    unit('b', { endedOn: '2022-01-01' }),
    unit('b2', { level: 'commune', existsFrom: '2022-01-01', endedOn: '2023-01-01' }),
    unit('c', { existsFrom: '2023-01-01' }),
    unit('d'),
    unit('e', { existsFrom: '2023-01-02' }),
    unit('f', { endedOn: '2022-06-01' }),
    unit('g', { existsFrom: '2022-06-01' }),
    unit('h', { level: 'commune', endedOn: '2022-06-01' }),
  ],
  [
    succession('merge', '2023-01-01', 'a b2', 'c'),
    succession('reclassify', '2022-01-01', 'b', 'b2'),
    succession('split', '2023-01-02', 'd', 'd e'),
    succession('abolish', '2022-06-01', 'f', ''),
    succession('create', '2022-06-01', '', 'g'),
    succession('abolish', '2022-06-01', 'h', ''),
  ],
);
const between = (
  from: string,
  until: string,
  level: 'ward' | readonly ['ward', 'commune'] = 'ward',
) =>
  selectCohorts(register, { from: day(from), until: day(until), level }).map(
    ({ before, after }) => `${before.join(' ')} → ${after.join(' ')}`,
  );

describe('selectCohorts', () => {
  it.each([
    { from: '2021-12-31', until: '2021-12-31', cohorts: ['a → a', 'b → b', 'd → d', 'f → f'] },
    {
      from: '2021-12-31',
      until: '2023-01-01',
      cohorts: ['a b → c', 'd → d', 'f → ', ' → g'],
    },
    {
      from: '2021-12-31',
      until: '2023-01-02',
      cohorts: ['a b → c', 'd → d e', 'f → ', ' → g'],
    },
    { from: '2022-01-01', until: '2023-01-01', cohorts: ['a → c', 'd → d', 'f → ', ' → g'] },
    { from: '2022-06-01', until: '2022-12-31', cohorts: ['a → a', 'd → d', 'g → g'] },
    { from: '2023-01-01', until: '2023-01-02', cohorts: ['c → c', 'd → d e', 'g → g'] },
    { from: '2023-01-02', until: '2023-06-01', cohorts: ['c → c', 'd → d', 'e → e', 'g → g'] },
  ])('between $from and $until', ({ from, until, cohorts }) => {
    expect(between(from, until)).toEqual(cohorts);
  });

  it('of several levels', () => {
    expect(between('2022-01-01', '2023-01-01', ['ward', 'commune'])).toEqual([
      'a b2 → c',
      'd → d',
      'f → ',
      ' → g',
      'h → ',
    ]);
  });

  it('join a whole chain of mergers and splits', () => {
    const names = Array.from({ length: 200 }, (_, number) => `w${String(number).padStart(3, '0')}`);
    const pairs = names.slice(1).map((name, place) => [names[place] as string, name] as const);
    const chain = registerOf(
      names.map((name) => unit(name)),
      pairs
        .map(([one, other]) => succession('split', '2023-01-01', one, `${one} ${other}`))
        .concat(
          pairs.map(([one, other]) => succession('split', '2023-01-01', other, `${one} ${other}`)),
        ),
    );
    const query = { from: day('2022-12-31'), until: day('2023-01-01'), level: 'ward' } as const;
    expect(selectCohorts(chain, query)).toEqual([{ before: names, after: names }]);
  });

  /** Joins sets of units that share one until none do. */
  const joined = ({ register: { successions } }: RegisterCase, cohortDays: readonly string[]) => {
    const [from = '', until = ''] = cohortDays;
    let groups = successions
      .filter(({ on }) => from < on && on <= until)
      .map(({ fromIds, intoIds }) => new Set([...fromIds, ...intoIds]));
    for (let count = -1; count !== groups.length; ) {
      count = groups.length;
      groups = groups.reduce<Set<UnitId>[]>((done, group) => {
        const apart = done.filter((other) => ![...group].some((one) => other.has(one)));
        const touching = done.filter((other) => !apart.includes(other));
        return [...apart, new Set([...group, ...touching.flatMap((other) => [...other])])];
      }, []);
    }
    return groups;
  };

  it('hold each unit once, and those together that are connected, and no others', () => {
    fc.assert(
      fc.property(registerCase(), fc.nat(), fc.nat(), (given, one, other) => {
        const days = turningDays(given);
        const [from = day(''), until = day('')] = [one, other]
          .map((number) => days[number % days.length] as (typeof days)[number])
          .sort();
        const cohorts = selectCohorts(given.register, { from, until, level: 'ward' });
        const idsOn = (on: typeof from) =>
          selectUnitsOn(given.register, { on, level: 'ward' }).map(({ id }) => id);
        expect(cohorts.flatMap(({ before }) => before).sort()).toEqual(idsOn(from));
        expect(cohorts.flatMap(({ after }) => after).sort()).toEqual(idsOn(until));
        const all = ({ before, after }: Cohort) => [...new Set([...before, ...after])].sort();
        const groups = joined(given, [from, until]);
        for (const cohort of cohorts) {
          const [first] = all(cohort) as [UnitId];
          const group = groups.find((ids) => ids.has(first)) ?? new Set([first]);
          const standing = new Set([...idsOn(from), ...idsOn(until)]);
          expect(all(cohort)).toEqual([...group].filter((id) => standing.has(id)).sort());
          expect([cohort.before, cohort.after]).toEqual(
            [cohort.before, cohort.after].map((ids) => [...ids].sort()),
          );
        }
        const firsts = cohorts.map((cohort) => all(cohort)[0]);
        expect(firsts).toEqual([...firsts].sort());
      }),
      { numRuns: 30 },
    );
  });
});
