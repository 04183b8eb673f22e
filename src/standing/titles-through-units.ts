import { daysAfter } from '../foundation/value/day-arithmetic';
import type { PlainDate } from '../foundation/value/plain-date';
import { existsOn } from '../unit/existence';
import { formationsOf } from '../unit/formations-and-ending';
import type { UnitFormation } from '../unit/lineage';
import type { RegisterIndex } from '../unit/register-index';
import type { Unit, UnitId } from '../unit/unit';
import type { Succession } from '../unit/unit-register';
import { countedEvents, type Moment } from './counted-events';
import { inheritTitle, type Predecessor } from './inherit-title';
import type { MaintenancePolicy } from './maintenance-policy';
import type { RecognitionHistory } from './recognition-event';
import { titleOn } from './title-on';
import { noTitle, type TitleState } from './title-state';

/** What is needed to follow titles from units to those that took their place. */
export interface TitleSources {
  readonly index: RegisterIndex;
  readonly histories: readonly RecognitionHistory[];
  readonly policy: MaintenancePolicy;
  readonly moment: Moment;
}

/** Gives the function that tells how the title of a unit stands on a day, former units included. */
export function titlesThroughUnits({
  index,
  histories,
  policy,
  moment,
}: TitleSources): (id: UnitId, day: PlainDate) => TitleState {
  // A decision on a former unit that was taken back after its end does not count there either.
  const eventsOf = new Map(
    histories.map(({ unitId, events }) => [unitId, countedEvents(events, moment)]),
  );
  // A unit that was split is asked for by each of its parts.
  const known = new Map<string, TitleState>();

  const titleOf = (id: UnitId, day: PlainDate): TitleState => {
    const key = `${day} ${id}`;
    const title = known.get(key) ?? computeTitle(id, day);
    known.set(key, title);
    return title;
  };

  const computeTitle = (id: UnitId, day: PlainDate): TitleState => {
    const [formation] = formationsOf(index, id)
      .filter(({ on }) => on <= day)
      .reverse();
    const events = eventsOf.get(id) ?? [];
    if (formation === undefined) return titleOn(noTitle, events, policy, day);
    const since = events.filter(({ on }) => on >= formation.on);
    return titleOn(firstTitle(formation), since, policy, day);
  };

  const firstTitle = ({ on, predecessorIds, successions }: UnitFormation): TitleState => {
    const eve = daysAfter(on, -1);
    const predecessors = predecessorIds
      .filter((fromId) => isUnitOn(index, fromId, eve))
      .map((unitId): Predecessor => ({ unitId, title: titleOf(unitId, eve) }));
    const [only] = predecessors;
    return only !== undefined && successions.every(isTheSameUnit)
      ? carriedOn(only)
      : inheritTitle(predecessors, policy.successor);
  };

  return titleOf;
}

/** Another name or parent, even with another id, is no other unit; what had another level was none. */
const isTheSameUnit = ({ kind }: Succession): boolean => kind === 'rename' || kind === 'transfer';

/** A unit under a new id has what it had; its earlier events stand in the history of the former id. */
const carriedOn = ({ unitId, title }: Predecessor): TitleState => ({
  ...title,
  titleEventIds: [],
  laterEventIds: [],
  relatedUnitIds: [unitId],
});

/** Finds the record of a unit that is about a day. */
export const recordOn = (index: RegisterIndex, id: UnitId, day: PlainDate): Unit | undefined =>
  index.recordsOf(id).find((record) => existsOn(record, day));

const isUnitOn = (index: RegisterIndex, id: UnitId, day: PlainDate): boolean =>
  recordOn(index, id, day)?.level === 'ward';
