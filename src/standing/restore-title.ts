import { chained, itemsOf } from '../foundation/value/chain';
import { noted, withLaterEvent } from './noted';
import type { MaintainedEvent, ReinstatedEvent } from './recognition-event';
import type { Run } from './run';
import { type GivenTitle, has, type Title } from './title';

/**
 * Maintains a title: what stands against it is lifted as far as it is owed to the year decided on, an earlier one, or none.
 * A succession that was open is settled by it.
 */
export function maintain(title: Title, event: MaintainedEvent, run: Run): Title {
  const { given } = title;
  if (given === undefined) return noted(title, 'history/before-recognition', event, run);
  if (has(given, 'ended-by-decision')) return noted(title, 'history/after-end', event, run);
  const { id, forYear } = event;
  const decidedYear = Math.max(given.decidedYear, forYear);
  const isLatest = forYear >= given.forYear;
  const kept: GivenTitle = {
    ...lifted(given, forYear),
    forYear: Math.max(given.forYear, forYear),
    restsOn: isLatest ? 'maintained' : given.restsOn,
    decidedYear,
    nextYear: decidedYear + 1,
    isUnsettled: false,
  };
  const later = isLatest && noteOn(kept) === undefined ? undefined : title.laterEventIds;
  const maintained = { ...title, given: kept, laterEventIds: chained(later, id) };
  const note = noteOn(kept);
  return note === undefined ? settled(maintained) : noted(maintained, note, event, run);
}

/** Lifts what stands against a title, whatever the year. */
export function reinstate(title: Title, event: ReinstatedEvent, run: Run): Title {
  const { given } = title;
  if (given === undefined) return noted(title, 'history/before-recognition', event, run);
  if (has(given, 'ended-by-decision')) return noted(title, 'history/after-end', event, run);
  const free = lifted(given, Number.POSITIVE_INFINITY);
  const reinstated = withLaterEvent({ ...title, given: free }, event);
  const note = noteOn(free);
  if (note !== undefined) return noted(reinstated, note, event, run);
  return given.isUnsettled ? reinstated : settled(reinstated);
}

/** Lifts what is owed to a year or an earlier one, or to none. */
function lifted(given: GivenTitle, year: number): GivenTitle {
  const burdens = given.burdens.filter(
    ({ owedTo }) => owedTo === 'term' || (owedTo !== 'no-year' && owedTo > year),
  );
  return { ...given, burdens };
}

/** Whether a decision that maintains a title would make it held, where nothing is owed to a later year. */
export const canBeMaintained = (given: GivenTitle): boolean =>
  !has(given, 'ended-by-decision') && noteOn(lifted(given, Number.POSITIVE_INFINITY)) === undefined;

/** Why a title is not free of what stood against it; a mark from an expired term is no cause for a note. */
function noteOn({
  burdens,
}: GivenTitle): 'history/after-term' | 'history/late-on-earlier-year' | undefined {
  const ofTerm = burdens.filter(({ owedTo }) => owedTo === 'term');
  if (ofTerm.some(({ effect }) => effect === 'suspended' || effect === 'ended-by-rule')) {
    return 'history/after-term';
  }
  return ofTerm.length < burdens.length ? 'history/late-on-earlier-year' : undefined;
}

/** What was to be noted of a title, or was open, is over once nothing stands against it. */
function settled(title: Title): Title {
  const rest = withRuleSettled(title);
  return {
    ...rest,
    notes: itemsOf(title.notes)
      .filter(({ code }) => code === 'history/decision-withdrawn')
      .reduce<Title['notes']>(chained, undefined),
  };
}

/** A decision settles a rule that was open before it. */
export function withRuleSettled({ openRule, ...title }: Title): Title {
  return openRule === undefined ? title : { ...title, settledRule: openRule };
}
