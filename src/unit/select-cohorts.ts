import { inOrder } from '../foundation/text/text-order';
import { assertDay } from '../foundation/value/assert-day';
import { groupByKey } from '../foundation/value/group-by-key';
import type { PlainDate } from '../foundation/value/plain-date';
import { selectUnitsOn } from './select-units-on';
import { successionsBetween } from './succession-path';
import type { UnitId, UnitLevel } from './unit';
import type { UnitRegister } from './unit-register';

/**
 * Says between which days, and of which level, like is compared with like.
 *
 * @category Units
 */
export interface CohortQuery {
  /** The first of the two days. */
  readonly from: PlainDate;
  /** The second of the two days. */
  readonly until: PlainDate;
  /** The level of the units, or several. */
  readonly level: UnitLevel | readonly UnitLevel[];
}

/**
 * Holds the units of two days that can only be compared together: each passed into, or came out of, another of them.
 *
 * @category Units
 */
export interface Cohort {
  /** The units of the first day, in order; none where all are new. */
  readonly before: readonly UnitId[];
  /** The units of the second day, in order; none where all are gone. */
  readonly after: readonly UnitId[];
}

/**
 * Selects like-for-like cohorts: the smallest groups of units of two days, such that nothing passed from one group into
 * another, not even through units that stood only between the two days.
 *
 * Each unit of the level that stands on the first day is in `before` of exactly one cohort, and each that stands on the
 * second day in `after` of exactly one.
 *
 * @param register - the units through the years
 * @param query - the two days and the level
 * @returns the cohorts, ordered by the first id in each
 * @issues none: no cohorts is an answer
 * @category Units
 * @example
 * ```ts
 * import { orThrow, parseUnitRegister, plainDate } from 'model-ward-rules';
 * import { selectCohorts } from 'model-ward-rules/register';
 *
 * // Made-up units: A and B merge into C, and D stays as it is.
 * const register = orThrow(
 *   parseUnitRegister({
 *     units: [
 *       { id: 'a', name: 'A', level: 'ward', endedOn: '2025-07-01' },
 *       { id: 'b', name: 'B', level: 'ward', endedOn: '2025-07-01' },
 *       { id: 'c', name: 'C', level: 'ward', existsFrom: '2025-07-01' },
 *       { id: 'd', name: 'D', level: 'ward' },
 *     ],
 *     successions: [{ kind: 'merge', on: '2025-07-01', fromIds: ['a', 'b'], intoIds: ['c'] }],
 *   }),
 *   console.warn,
 * );
 * const cohorts = selectCohorts(register, {
 *   from: plainDate('2024-12-31'),
 *   until: plainDate('2025-12-31'),
 *   level: 'ward',
 * });
 * for (const { before, after } of cohorts) console.log(before.join(' '), '→', after.join(' '));
 * // a b → c
 * // d → d
 * ```
 */
export function selectCohorts(
  register: UnitRegister,
  { from, until, level }: CohortQuery,
): readonly Cohort[] {
  assertDay(from, 'from');
  assertDay(until, 'until');
  const idsOn = (on: PlainDate): ReadonlySet<UnitId> =>
    new Set(selectUnitsOn(register, { on, level }).map(({ id }) => id));
  const [before, after] = [idsOn(from), idsOn(until)];
  const reachedFrom = joinUnits(register, from, until);
  const placed = new Set<UnitId>();
  const cohorts: Cohort[] = [];
  for (const id of inOrder([...before, ...after])) {
    if (placed.has(id)) continue;
    const reached = inOrder(reachedFrom(id));
    for (const one of reached) placed.add(one);
    cohorts.push({
      before: reached.filter((one) => before.has(one)),
      after: reached.filter((one) => after.has(one)),
    });
  }
  return cohorts;
}

/** Tells which units are joined with a unit by the successions between two days. */
function joinUnits(
  register: UnitRegister,
  from: PlainDate,
  until: PlainDate,
): (id: UnitId) => ReadonlySet<UnitId> {
  // One unit of each succession is tied to all others: enough to join them, and no more ties than units.
  const ties = successionsBetween(register, from, until).flatMap(({ fromIds, intoIds }) => {
    const [hub, ...others] = [...fromIds, ...intoIds];
    return others.map((other) => [hub as UnitId, other]);
  });
  const tiesOf = groupByKey(ties, (tie) => tie);
  return (id) => {
    const reached = new Set([id]);
    // A set walks on over what is added to it on the way, each once.
    for (const one of reached) {
      for (const tie of tiesOf.get(one) ?? []) for (const other of tie) reached.add(other);
    }
    return reached;
  };
}
