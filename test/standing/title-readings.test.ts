import type { RecognitionEvent, UnitId } from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { policyCalendar } from '../../src/standing/policy-calendar';
import { standingOfTitle } from '../../src/standing/title';
import { titleReadings } from '../../src/standing/title-readings';
import type { TitleOn } from '../../src/standing/titles-through-units';
import { indexRegister } from '../../src/unit/register-index';
import { day, id, registerOf, succession, unit } from '../unit/registers';
import { policyWith } from './policies';

/** Two wards became one; each had failed a review, of another year, of which no rule says what follows. */
const missing = { kind: 'no-published-rule' } as const;
const policyOf = (revision: number) =>
  policyWith({
    ...{ revision, onNotMaintained: missing, onUnrepaired: { kind: 'lapse' } },
    ...{ yearlyReview: undefined, term: undefined, successor: 'any' },
  });
const failed = (forYear: number): readonly RecognitionEvent[] =>
  [
    { kind: 'recognised', id: 'r', on: '2021-03-01', forYear: 2020 },
    { kind: 'not-maintained', id: 'n', on: `${forYear + 1}-03-01`, forYear },
  ] as unknown as readonly RecognitionEvent[];
const histories = new Map<UnitId, readonly RecognitionEvent[]>([
  [id('a'), failed(2022)],
  [id('b'), failed(2023)],
]);
const readings = () =>
  titleReadings({
    index: indexRegister(
      registerOf(
        [
          unit('a', { endedOn: '2025-07-01' }),
          unit('b', { endedOn: '2025-07-01' }),
          unit('c', { existsFrom: '2025-07-01' }),
        ],
        [succession('merge', '2025-07-01', 'a b', 'c')],
      ),
    ),
    eventsOf: (unitId) => histories.get(unitId) ?? [],
    run: {
      calendar: policyCalendar([
        { policy: policyOf(1) },
        { from: day('2023-01-01'), policy: policyOf(2) },
      ]),
    },
    isOpen: true,
  });

/** How the wards stood when they became one, and whether a day for repair is set. */
function endOf(titleOn: TitleOn, unitId: string): string {
  const before = unitId === 'a' ? day('2023-03-01') : day('2024-03-01');
  const title = titleOn(id(unitId), before);
  const { state, mark } = standingOfTitle(title);
  const isRepaired = title.given?.burdens.some(({ repairBy }) => repairBy !== undefined);
  return [state, mark, isRepaired === true ? 'with a day' : undefined].filter(Boolean).join(' ');
}
const ends = ['held warning', 'ended-by-rule', 'suspended', 'suspended with a day'];
const pairs = ends.flatMap((a) => ends.map((b) => `${a}, ${b}`));
/** A question of the ward that they became, so that mixtures matter, and of what they were. */
const pairIn = (titleOn: TitleOn): string => {
  titleOn(id('c'), day('2025-07-01'));
  return `${endOf(titleOn, 'a')}, ${endOf(titleOn, 'b')}`;
};

describe('readings of two rules that are not public', () => {
  it('are the mildest of both and the strictest of both', () => {
    const { mildest, strictest } = readings();
    expect(pairIn(mildest)).toBe('held warning, held warning');
    expect(pairIn(strictest)).toBe('ended-by-rule, ended-by-rule');
  });

  it.each(pairs.slice(1))('find what is so in one mixture alone: %s', (pair) => {
    const other = readings().otherwise((titleOn) => pairIn(titleOn) === pair);
    expect(other).not.toHaveProperty('stoppedBy');
    expect(other && pairIn(other.titleOn)).toBe(pair);
  });

  it('find nothing that is so in none', () => {
    expect(readings().otherwise((titleOn) => pairIn(titleOn) === 'none')).toBeUndefined();
  });

  it('are all gone through where titles are listed', () => {
    const seen: string[] = [];
    const { all } = readings();
    const titles = all((titleOn) => {
      seen.push(pairIn(titleOn));
      return titleOn(id('c'), day('2025-07-01'));
    });
    expect(titles).toHaveLength(seen.length);
    expect([...new Set(seen)].sort()).toEqual([...pairs].sort());
  });

  it('are two where a ward stands alone', () => {
    const { all } = readings();
    const titles = all((titleOn) => titleOn(id('a'), day('2025-06-30')));
    expect(titles.map((title) => standingOfTitle(title).state)).toEqual(['held', 'ended-by-rule']);
  });
});
