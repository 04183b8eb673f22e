import type { Locale } from '../foundation/text/locale';
import type { MaintenanceDecision } from '../standing/decide-maintenance';
import type { RecognitionEvent } from '../standing/recognition-event';
import type { Standing } from '../standing/standing';
import type { UnitId } from '../unit/unit';
import { explainVerdict } from './explain-verdict';
import { formatDay, formatNumber } from './format';
import { wordsOf } from './words-of';

/**
 * Explains whether a ward holds the title on a day, and why.
 *
 * @param standing - the standing
 * @param locale - the language
 * @param nameOf - gives the name of a unit, for former wards and successors; their codes where absent
 * @returns one sentence
 * @category Explanation
 * @example
 * ```ts
 * import { orThrow, parseRecognitionHistory, plainDate, standingOn } from 'model-ward-rules';
 * import { explainStanding } from 'model-ward-rules/explanation';
 * import { maintenanceNotPublished } from 'model-ward-rules/published';
 *
 * const history = orThrow(
 *   parseRecognitionHistory({
 *     unitId: 'dien-an',
 *     events: [{ kind: 'recognised', id: '2878', on: '2025-04-22', forYear: 2024 }],
 *   }),
 * );
 * const asOf = plainDate('2025-06-30');
 * const standing = standingOn(history, maintenanceNotPublished, { asOf });
 * console.log(explainStanding(standing, 'en'));
 * // On 2025-06-30: holds the title (recognised by a decision; recognised on 2025-04-22; last given or maintained for 2024; to the end of 2025-12-31 at the latest).
 * ```
 */
export function explainStanding(
  standing: Standing,
  locale: Locale,
  nameOf: (id: UnitId) => string = wordsOf(locale).unit.coded,
): string {
  const { outcome, reason, asOf, knownAt, recognisedOn, forYear, until, relatedUnitIds } = standing;
  const phrases = wordsOf(locale).standing;
  const day = phrases.onDay(formatDay(asOf, locale));
  const records = knownAt === asOf ? [] : [phrases.byRecords(formatDay(knownAt, locale))];
  const isSucceeded = outcome === 'not-applicable';
  const grounds = [
    phrases.reasons[reason],
    ...(recognisedOn === undefined ? [] : [phrases.recognised(formatDay(recognisedOn, locale))]),
    ...(forYear === undefined ? [] : [phrases.forYear(forYear)]),
    ...(relatedUnitIds === undefined
      ? []
      : [phrases.related[isSucceeded ? 'into' : 'from'](relatedUnitIds.map(nameOf).join(', '))]),
    ...(until === undefined ? [] : [phrases.until(formatDay(until, locale))]),
  ];
  return `${[day, ...records].join(', ')}: ${phrases.outcomes[outcome]} (${grounds.join('; ')}).`;
}

/**
 * Explains an event of a history: what happened, when, for which year, and by which document.
 *
 * @param event - the event
 * @param locale - the language
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
 * );
 * for (const event of history.events) console.log(explainEvent(event, 'vi'));
 * // 22/04/2025: được công nhận cho năm 2024 (Quyết định 2878).
 * ```
 */
export function explainEvent(event: RecognitionEvent, locale: Locale): string {
  const { kind, on, recordedOn = on, instrument } = event;
  const phrases = wordsOf(locale).standing;
  const asides = [
    ...(kind === 'assessed' && event.basis === 'projected' ? [phrases.projected] : []),
    ...(kind === 'suspended' && event.until !== undefined
      ? [phrases.until(formatDay(event.until, locale))]
      : []),
    ...(instrument === undefined ? [] : [instrument]),
    ...(recordedOn === on ? [] : [phrases.recordedOn(formatDay(recordedOn, locale))]),
  ];
  const what = [
    phrases.events[kind],
    ...(kind === 'withdrawn' ? [phrases.quoted(event.eventId)] : []),
    ...('forYear' in event ? [phrases.inYear(event.forYear)] : []),
  ];
  const aside = asides.length === 0 ? '' : ` (${asides.join('; ')})`;
  return `${formatDay(on, locale)}: ${what.join(' ')}${aside}.`;
}

/**
 * Explains what follows from a yearly review: the title kept or not, by which results, and what is open.
 *
 * @param decision - what follows, from `decideMaintenance`
 * @param locale - the language
 * @returns one or two sentences
 * @category Explanation
 * @example
 * ```ts
 * import { checkAssessment, decideMaintenance, evaluateAssessment, orThrow, plainDate } from 'model-ward-rules';
 * import { explainMaintenance } from 'model-ward-rules/explanation';
 * import { khueTrung202403, maintenanceNotPublished, modelWardPolice20 } from 'model-ward-rules/published';
 *
 * const assessment = orThrow(checkAssessment(khueTrung202403.assessment, [modelWardPolice20]));
 * const asOf = plainDate('2024-12-31');
 * const decision = decideMaintenance(evaluateAssessment(assessment, { asOf }), maintenanceNotPublished);
 * console.log(explainMaintenance(decision, 'en'));
 * // It is open whether the title is maintained: no published rule on what follows. Not eligible: 19 of 20 criteria met.
 * ```
 */
export function explainMaintenance(
  { outcome, reason, repairDays, verdict }: MaintenanceDecision,
  locale: Locale,
): string {
  const phrases = wordsOf(locale).standing;
  const words = verdict.basis === 'projected' ? phrases.projectedMaintenance : phrases.maintenance;
  const asides = [
    ...(repairDays === undefined ? [] : [phrases.repairDays(formatNumber(repairDays, locale))]),
    ...(reason === 'no-published-rule' ? [phrases.noPublishedRule] : []),
  ];
  const head = [words[outcome], ...asides].join(': ');
  return `${head}. ${explainVerdict(verdict, locale)}`;
}
