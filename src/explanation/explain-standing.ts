import type { Locale } from '../foundation/text/locale';
import type { Standing, StandingNote } from '../standing/standing';
import type { UnitId } from '../unit/unit';
import { formatDay } from './format';
import { wordsOf } from './words-of';

/**
 * Explains whether a unit has the title on a day, why, what falls due, and what would settle it where it is open.
 *
 * @param standing - the standing
 * @param locale - the language
 * @param nameOf - gives the name of a unit, for former wards and successors; their codes where absent
 * @returns one sentence, and one more for each thing to be noted
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
 *   console.warn,
 * );
 * const asOf = plainDate('2025-06-30');
 * const standing = standingOn(history, maintenanceNotPublished, { asOf });
 * console.log(explainStanding(standing, 'en'));
 * // On 2025-06-30: holds the title (recognised by a decision; recognised on 2025-04-22 for 2024; a decision on the review of 2025 is due by 2026-12-31; a day inferred from practice; no rule is public).
 * ```
 */
export function explainStanding(
  standing: Standing,
  locale: Locale,
  nameOf: (id: UnitId) => string = wordsOf(locale).unit.coded,
): string {
  const { outcome, asOf, knownAt, notes } = standing;
  const words = wordsOf(locale).standing;
  const day = words.onDay(formatDay(asOf, locale));
  const records = knownAt === asOf ? [] : [words.byRecords(formatDay(knownAt, locale))];
  const grounds = [
    ...reasonsOf(standing, locale),
    ...titleOf(standing, locale),
    ...relatedUnits(standing, locale, nameOf),
    ...deadlinesOf(standing, locale),
  ];
  const head = `${[day, ...records].join(', ')}: ${words.outcomes[outcome]} (${grounds.join('; ')}).`;
  return [head, ...notes.map((note) => noteOf(note, locale))].join(' ');
}

/** Why, and where it is open: by what, how it ends under either rule, and which paper settles it. */
function reasonsOf(
  { outcome, reason, mark, openRule, stoppedBy }: Standing,
  locale: Locale,
): readonly string[] {
  const words = wordsOf(locale).standing;
  const isMarkNamed = reason === 'kept-with-warning' || reason === 'revocation-due';
  const ofMark = mark === undefined || isMarkNamed ? [] : [words.marks[mark]];
  if (openRule === undefined) return [words.reasons[reason], ...ofMark];
  const { kind, on, year, state } = openRule;
  const strictest = [
    words.states[state],
    ...(openRule.mark === undefined ? [] : [words.marks[openRule.mark]]),
  ];
  const cause = words.openRules[kind](formatDay(on, locale), year ?? 0);
  const otherwise = words.underStrictest(strictest.join(', '));
  const ended = stoppedBy === undefined ? [] : [words.stoppedBy[stoppedBy]];
  return outcome === 'undetermined'
    ? [cause, ...ofMark, otherwise, ...ended, words.settledBy[kind](year ?? 0)]
    : [words.reasons[reason], ...ofMark, cause, otherwise];
}

/** What the title rests on, since when, and for which year. */
function titleOf({ restsOn, recognisedOn, forYear }: Standing, locale: Locale): readonly string[] {
  if (restsOn === undefined || recognisedOn === undefined || forYear === undefined) return [];
  return [wordsOf(locale).standing.grounds[restsOn](formatDay(recognisedOn, locale), forYear)];
}

const MAX_NAMED = 10;

function relatedUnits(
  { outcome, relatedUnitIds }: Standing,
  locale: Locale,
  nameOf: (id: UnitId) => string,
): readonly string[] {
  if (relatedUnitIds === undefined) return [];
  const words = wordsOf(locale).standing;
  const named = relatedUnitIds.slice(0, MAX_NAMED).map(nameOf).join(', ');
  const restCount = relatedUnitIds.length - MAX_NAMED;
  const names = restCount > 0 ? words.andOthers(named, restCount) : named;
  return [words.related[outcome === 'not-applicable' ? 'into' : 'from'](names)];
}

function deadlinesOf({ deadlines, policies }: Standing, locale: Locale): readonly string[] {
  const words = wordsOf(locale).standing;
  const told = deadlines.map(({ on, kind, year }) =>
    words.deadlines[kind](formatDay(on, locale), year ?? 0),
  );
  const isInferred = deadlines.length > 0 && policies.some(({ origin }) => origin === 'inferred');
  return isInferred ? [...told, words.inferredDay] : told;
}

function noteOf({ code, on }: StandingNote, locale: Locale): string {
  return wordsOf(locale).standing.notes[code](formatDay(on, locale));
}
