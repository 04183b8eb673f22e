import { notParsed } from '../foundation/issue/not-parsed';
import type { Locale } from '../foundation/text/locale';
import type { RecognitionEvent } from '../standing/recognition-event';
import { formatDay, formatNumber } from './format';
import { wordsOf } from './words-of';

/**
 * Explains an event of a history: what happened, when, for which year, and by which document.
 *
 * @param event - the event
 * @param locale - the language
 * @param others - the events of the same history, so that what is withdrawn can be described; its id is given where absent
 * @returns one sentence
 * @category Explanation
 * @example
 * ```ts
 * import { orThrow, parseRecognitionHistory } from 'model-ward-rules';
 * import { explainEvent } from 'model-ward-rules/explanation';
 *
 * const history = orThrow(
 *   parseRecognitionHistory({
 *     unitId: 'dien-an',
 *     events: [
 *       { kind: 'recognised', id: '1', on: '2025-04-22', forYear: 2024, instrument: 'Quyết định 2878' },
 *     ],
 *   }),
 *   console.warn,
 * );
 * for (const event of history.events) console.log(explainEvent(event, 'vi'));
 * // 22/04/2025: được công nhận cho năm 2024 (Quyết định 2878).
 * ```
 */
export function explainEvent(
  event: RecognitionEvent,
  locale: Locale,
  others: readonly RecognitionEvent[] = [],
): string {
  const { on, recordedOn = on, instrument, authority } = event;
  const words = wordsOf(locale).standing;
  const asides = [
    ...detailsOf(event, locale),
    ...(instrument === undefined ? [] : [instrument]),
    ...(authority === undefined ? [] : [authority]),
    ...(recordedOn === on ? [] : [words.recordedOn(formatDay(recordedOn, locale))]),
  ];
  const aside = asides.length === 0 ? '' : ` (${asides.join('; ')})`;
  return `${formatDay(on, locale)}: ${whatHappened(event, locale, others)}${aside}.`;
}

function whatHappened(
  event: RecognitionEvent,
  locale: Locale,
  others: readonly RecognitionEvent[],
): string {
  const words = wordsOf(locale).standing;
  if (event.kind === 'withdrawn') {
    const other = others.find(({ id }) => id === event.eventId);
    const what =
      other === undefined
        ? words.eventWithId(event.eventId)
        : words.eventOf(words.events[other.kind], formatDay(other.on, locale));
    return `${words.events.withdrawn} ${what}`;
  }
  const year = 'forYear' in event ? event.forYear : undefined;
  return year === undefined
    ? words.events[event.kind]
    : `${words.events[event.kind]} ${words.inYear(year)}`;
}

/** What only events of one kind contain. */
function detailsOf(event: RecognitionEvent, locale: Locale): readonly string[] {
  const words = wordsOf(locale).standing;
  const criteriaSet = 'criteriaSet' in event ? event.criteriaSet : undefined;
  const set =
    criteriaSet === undefined ? [] : [words.criteriaSet(criteriaSet.id, criteriaSet.revision)];
  switch (event.kind) {
    case 'assessed': {
      const { basis, outcome } = event;
      return [words.assessed[basis][outcome ?? 'not-on-record'], ...set];
    }
    case 'suspended': {
      const { repairBy } = event;
      return repairBy === undefined ? [] : [words.deadlines.repair(formatDay(repairBy, locale))];
    }
    case 'review-deferred':
      return [words.deferredUntil(formatDay(event.until, locale))];
    case 'not-maintained': {
      const { consequence } = event;
      if (consequence === undefined) return set;
      const days = consequence.kind === 'suspend' ? consequence.repairDays : undefined;
      return [
        words.consequences[consequence.kind],
        ...(days === undefined ? [] : [words.repairDays(formatNumber(days, locale))]),
        ...set,
      ];
    }
    case 'recognised':
    case 're-recognised':
    case 'maintained':
      return set;
    case 'registered':
    case 'reinstated':
    case 'revoked':
    case 'withdrawn':
      return [];
    default:
      return notParsed(event satisfies never, 'event', 'parseRecognitionHistory');
  }
}
