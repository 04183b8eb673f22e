import type { Movement } from '../criteria-set/requirement';
import type {
  ChangeMeasurement,
  Measurement,
  OccurrencesMeasurement,
  QuantityMeasurement,
  ShareMeasurement,
  TitleMeasurement,
} from '../evaluation/finding';
import { notParsed } from '../foundation/issue/not-parsed';
import type { Locale } from '../foundation/text/locale';
import type { UnitOfMeasure } from '../foundation/value/unit-of-measure';
import { formatNumber, formatPercent, formatShare } from './format';
import { textIn } from './text-in';
import { wordsOf } from './words-of';

/** Says what was measured, what is required, and how far the two are apart. */
export function measurementText(measurement: Measurement, locale: Locale): string {
  const clauses = clausesOf(measurement, locale).filter((clause) => clause !== undefined);
  const { required } = measurement;
  const measured = 'measured' in required ? `${textIn(required.measured, locale)} ` : '';
  return `${measured}${clauses.join(', ')}`;
}

type Clauses = readonly (string | undefined)[];

function clausesOf(measurement: Measurement, locale: Locale): Clauses {
  switch (measurement.kind) {
    case 'quantity':
      return quantityClauses(measurement, locale);
    case 'share':
      return shareClauses(measurement, locale);
    case 'occurrences':
      return occurrencesClauses(measurement, locale);
    case 'change':
      return changeClauses(measurement, locale);
    case 'title':
      return titleClauses(measurement, locale);
    default:
      return notParsed(measurement satisfies never, 'finding', 'evaluateAssessment');
  }
}

function amountText(amount: number, unit: UnitOfMeasure, locale: Locale): string {
  return `${formatNumber(amount, locale)} ${wordsOf(locale).measurement.unit(unit, amount)}`;
}

function quantityClauses(
  { observed, required, distance }: QuantityMeasurement,
  locale: Locale,
): Clauses {
  const phrases = wordsOf(locale).measurement;
  const { bound, unit } = required;
  return [
    amountText(observed.amount, unit, locale),
    phrases.required(bound, amountText(required.amount, unit, locale)),
    distance === 0 ? undefined : phrases.distance(bound, amountText(distance, unit, locale)),
  ];
}

function shareClauses({ observed, required, distance }: ShareMeasurement, locale: Locale): Clauses {
  const phrases = wordsOf(locale).measurement;
  const { bound, percent } = required;
  const share = formatShare(observed, locale, { threshold: percent });
  const counts = [observed.part, observed.whole].map((count) => formatNumber(count, locale));
  return [
    `${counts.join('/')} (${share})`,
    phrases.required(bound, formatPercent(percent, locale)),
    distance === 0 ? undefined : phrases.distance(bound, phrases.cases(distance)),
  ];
}

function occurrencesClauses(
  { observed, required }: OccurrencesMeasurement,
  locale: Locale,
): Clauses {
  const phrases = wordsOf(locale).measurement;
  const { part, whole } = observed.coverage;
  const reports = phrases.coverage(formatNumber(part, locale), formatNumber(whole, locale));
  const rule = occurrencesRequired(required, locale);
  return observed.occurrenceCount === 0
    ? [`${phrases.noneOccurred} (${reports})`]
    : [phrases.occurrences(formatNumber(observed.occurrenceCount, locale)), `${rule} (${reports})`];
}

/** Another kind of requirement may count events too, and would ask for something else. */
function occurrencesRequired(required: OccurrencesMeasurement['required'], locale: Locale): string {
  switch (required.kind) {
    case 'none-occurred':
      return wordsOf(locale).measurement.noneRequired;
    default:
      return notParsed(required.kind satisfies never, 'finding', 'evaluateAssessment');
  }
}

function changeClauses(
  { observed, required, distance }: ChangeMeasurement,
  locale: Locale,
): Clauses {
  const phrases = wordsOf(locale).measurement;
  const { movement, unit } = required;
  const { share, distancePhrase } = movementWords(movement, locale);
  const [before, after] = [observed.before, observed.after].map((amount) =>
    amountText(amount, unit, locale),
  ) as [string, string];
  return [
    phrases.periods(before, after),
    phrases.movements[movement.kind](share),
    distance === 0 ? undefined : distancePhrase(amountText(distance, unit, locale)),
  ];
}

/** The percentage that a movement asks for, and how to say what it still lacks. */
interface MovementWords {
  readonly share: string;
  readonly distancePhrase: (amount: string) => string;
}

function movementWords(movement: Movement, locale: Locale): MovementWords {
  const { distance, stillToFall } = wordsOf(locale).measurement;
  switch (movement.kind) {
    case 'did-not-rise':
      return { share: '', distancePhrase: stillToFall };
    case 'fell-by':
      return { share: formatPercent(movement.percent, locale), distancePhrase: stillToFall };
    case 'rose-by':
      return {
        share: formatPercent(movement.percent, locale),
        distancePhrase: (amount) => distance('at-least', amount),
      };
    default:
      return notParsed(movement satisfies never, 'finding', 'evaluateAssessment');
  }
}

function titleClauses({ observed, required, distance }: TitleMeasurement, locale: Locale): Clauses {
  const phrases = wordsOf(locale).measurement;
  const nameOf = (id: string): string => {
    const title = required.ladder.find((rank) => rank.id === id)?.title;
    return title === undefined ? phrases.unnamedRank(id) : `“${textIn(title, locale)}”`;
  };
  const isOnlyRank = required.ladder.length === 1;
  return [
    observed.rank === null ? phrases.noTitle : phrases.title(nameOf(observed.rank)),
    isOnlyRank
      ? phrases.onlyRankRequired(nameOf(required.atLeast))
      : phrases.rankRequired(nameOf(required.atLeast)),
    distance === 0 || isOnlyRank ? undefined : phrases.ranksMissing(distance),
  ];
}
