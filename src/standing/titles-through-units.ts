import { daysAfter } from '../foundation/value/day-arithmetic';
import { onceFor } from '../foundation/value/once-for';
import type { PlainDate } from '../foundation/value/plain-date';
import type { RegisterIndex } from '../unit/register-index';
import type { UnitId } from '../unit/unit';
import { formerUnits } from './former-units';
import { type FormerUnit, inheritTitle } from './inherit-title';
import type { RecognitionEvent } from './recognition-event';
import type { Run } from './run';
import { type Segment, segmentsByUnit } from './segments';
import { noTitle, type Title } from './title';
import { titleAfter } from './title-after';

/**
 * Gives the title of a unit on a day, former units included: of the unit as it is on that day, or as it was on an earlier one, with
 * what was decided on it since.
 */
export type TitleOn = (id: UnitId, day: PlainDate, until?: PlainDate) => Title;

/** What is needed to follow titles from units to those that took their place. */
export interface TitleSources {
  readonly index: RegisterIndex;
  readonly eventsOf: (id: UnitId) => readonly RecognitionEvent[];
  readonly run: Omit<Run, 'unitId'>;
}

/** Follows the titles of units in one run. */
export function titlesThroughUnits({ index, eventsOf, run }: TitleSources): TitleOn {
  const segmentOn = segmentsByUnit(index, eventsOf);
  const firstTitles = new Map<Segment, Title>();
  // A unit that was split is asked for by each of its parts.
  const titlesOn = new Map<Segment, Map<PlainDate, Title>>();

  /** Follows a segment whose first title is known. */
  const titleIn = (segment: Segment, day: PlainDate): Title => {
    const { unitId, events } = segment;
    const known = titlesOn.get(segment) ?? new Map<PlainDate, Title>();
    titlesOn.set(segment, known);
    const first = firstTitles.get(segment) as Title;
    const title = known.get(day) ?? titleAfter(first, events, day, { ...run, unitId });
    known.set(day, title);
    return title;
  };

  const dayBefore = onceFor((day: PlainDate) => daysAfter(day, -1));
  const formersOf = onceFor(({ unitId, formation }: Segment): Formers => {
    if (formation === undefined) return { segments: [], isOneUnit: false };
    const { formerIds, isOneUnit } = formerUnits(index, unitId, formation, run.calendar);
    const lastDay = dayBefore(formation.on);
    return { segments: formerIds.map((id) => segmentOn(id, lastDay)), isOneUnit };
  });

  const firstTitleOf = (segment: Segment): Title => {
    const { unitId, formation } = segment;
    if (formation === undefined) return noTitle;
    const { segments, isOneUnit } = formersOf(segment);
    const lastDay = dayBefore(formation.on);
    const formers = segments.map((former): FormerUnit => {
      return { unitId: former.unitId, title: titleIn(former, lastDay) };
    });
    const [only] = formers;
    return isOneUnit && only !== undefined
      ? carriedOn(only)
      : inheritTitle(formers, formation.on, { ...run, unitId });
  };

  /** Settles the first titles of a segment and of all that lead to it, the earliest first: a chain may be of any length. */
  const settle = (segment: Segment): void => {
    if (firstTitles.has(segment)) return;
    const waiting = [segment];
    for (let top = last(waiting); top !== undefined; top = last(waiting)) {
      const missing = formersOf(top).segments.filter((former) => !firstTitles.has(former));
      for (const former of missing) waiting.push(former);
      if (missing.length > 0) continue;
      if (!firstTitles.has(top)) firstTitles.set(top, firstTitleOf(top));
      waiting.pop();
    }
  };

  return (id, day, until = day) => {
    const segment = segmentOn(id, day);
    settle(segment);
    return titleIn(segment, until);
  };
}

/** The segments whose titles are asked when a unit is formed, and whether they are one that is the same unit. */
interface Formers {
  readonly segments: readonly Segment[];
  readonly isOneUnit: boolean;
}

/** A unit under a new id has what it had; its earlier events are in the history of the former id. */
const carriedOn = ({ unitId, title }: FormerUnit): Title => ({
  ...title,
  titleEventIds: [],
  laterEventIds: undefined,
  formerUnitIds: [unitId],
});

const last = (segments: readonly Segment[]): Segment | undefined => segments[segments.length - 1];
